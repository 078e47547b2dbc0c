"""The office that a heading gives somebody: "Jane Roe Named President After Long Search"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    ARTICLES,
    is_modifier,
    is_of_several,
    is_office,
    plain,
)
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDS = words("title_context", "ends in headings")
_DEEDS = words("title_context", "deeds in headings")
_TO = r"(?: (?: as | to[ ]be | its | our | the | an? | new | next ) [ ] ){0,4}"
_MADE = any_of(words("title_context", "appointed"))
_CALLED = regex(
    rf"[ ] (?: is[ ] )? (?: re-?)? (?: {_MADE} | promoted[ ]to ) [ ] {_TO}",
    re.VERBOSE | re.IGNORECASE,
)
_CALLS = regex(
    rf"\b (?: {any_of(words('titles', 'names to office'))} ) [ ] \Z", re.VERBOSE | re.IGNORECASE
)
_AS = regex(rf"[ ] {_TO}", re.VERBOSE | re.IGNORECASE)
_DEED = regex(r" ([A-Z][a-z]{3,10}s)(?= (?:[A-Z]|\Z))")
_AHEAD = 20
"""Characters of a verb before a name."""
_AWARDS = words("title_context", "awards in headings")
_VERBS = words("announcing", "verbs")


def called(line: str, start: int, end: int, limit: int) -> str | None:
    """Read the office of who is named, or whom a house names, in a heading.

    Parameters
    ----------
    line
        The heading; one in capitals tells no office from other words.
    start, end
        Where the name starts and ends.
    limit
        Where the next name starts.
    """
    found = _CALLED.match(line, end, limit)
    if found is None and _CALLS.search(line, max(0, start - _AHEAD), start):
        found = _AS.match(line, end, limit)
    row = line[found.end() : limit].split() if found else []
    told = line[end:limit].casefold()
    if not row or line.isupper() or any(award in told for award in _AWARDS):
        return None
    if not (is_office(row[0]) or is_modifier(plain(row[0]))):
        return None  # "Named Best Chef of Leeds"
    stop = next((at for at in range(len(row)) if _ends(row, at)), len(row))
    told = f", {' '.join(row[: stop - (row[stop - 1] in ANDS)])}"
    title = titles_behind.after(told, 0, len(told))
    return None if title and is_of_several(title) else title


def until(line: str, end: int, limit: int) -> int:
    """Find where a heading goes on with what the house does besides.

    Parameters
    ----------
    line
        The heading: "Acme Names Jane Roe as Editor Promotes John Poe to Publisher".
    end
        Where a name ends.
    limit
        Where the next name starts.
    """
    deed = next((deed for deed in _DEED.finditer(line, end, limit) if deed[1] in _DEEDS), None)
    return deed.start() if deed else limit


def _ends(row: Sequence[str], at: int) -> bool:
    """Tell what goes on from a title: "CEO to Drive Growth", "CEO, Opens Shop"."""
    word = plain(row[at])
    if word == "to":
        return at + 1 == len(row) or plain(row[at + 1]) not in ARTICLES
    joined = at > 0 and (row[at - 1].endswith(",") or row[at - 1] in ANDS)
    return word in _ENDS or (joined and word in _VERBS)
