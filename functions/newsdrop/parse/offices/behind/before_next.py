"""Titles that touch the next name: whose that name's own is, and whom somebody serves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    CONNECTORS,
    closes,
    is_capital,
    is_office,
    plain,
)
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORT_FORMS = words("titles", "forms") | words("titles", "short")
_SERVING = words("title_context", "serving")
_NAME = regex(r"[^\W\d_a-zß-ÿ][\w’'-]*(?: [^\W\d_a-zß-ÿ][\w.’'-]*){1,3}(?<![.])(?=[.,;]|$)")
"""All of a name that a mark ends."""


def name_end(text: str, at: int, tokens: Sequence[str]) -> int | None:
    """Find where the name ends of whom a title says that its holder serves.

    Parameters
    ----------
    text
        The paragraph.
    at
        Where the name begins.
    tokens
        What may be a title, up to there: "spokeswoman for Mayor".

    Returns
    -------
    int or None
        ``None`` where the name goes on, or is no part of the title.
    """
    joint = next((at for at in range(len(tokens) - 2, 0, -1) if tokens[at] in _SERVING), 0)
    own, theirs = tokens[:joint], tokens[joint + 1 :]
    if not any(map(is_office, own)) or any(map(closes, (*own, *theirs))):
        return None
    if not is_office(theirs[-1]) or not all(map(is_capital, theirs)):
        return None
    name = _NAME.match(text, at)
    return name.end() if name else None


def title_end(tokens: Sequence[str], begin: int, last: int) -> int | None:
    """Find where a title ends that touches the next name with what is that one's title.

    In "Jane Roe, mayor of Salem, and Senator Tom Poe" only the mayor is hers.

    Parameters
    ----------
    tokens
        What stands between the names.
    begin, last
        The indexes of the first word of the title, and of the last before the next name.
    """
    while last > begin and plain(tokens[last], fold=False) in _SHORT_FORMS:
        last -= 1
    if last == begin and tokens[begin].endswith("."):
        return None  # "Jane Roe, the Rev. Tom Poe"
    if not tokens[last][-1].isalnum() or plain(tokens[last]) in CONNECTORS:
        return last  # "a lawyer with Ann Roe"
    ends = [at for at in range(begin, last) if tokens[at].endswith(",") or tokens[at] in ANDS]
    return next((at for at in reversed(ends) if any(map(is_office, tokens[begin : at + 1]))), None)
