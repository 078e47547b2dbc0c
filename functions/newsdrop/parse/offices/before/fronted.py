"""Several offices in front of a sentence: "Founder of Acme and director of the Works, Jane Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    NORTHERN_ANDS,
    REACH,
    STOPS,
    is_capital,
    is_modifier,
    is_office,
    is_plural,
    is_verb,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_JOINTS = ANDS | NORTHERN_ANDS | words("speech", "joining")
_NO_TITLES = STOPS | words("title_context", "speech")
_OF = "a"  # in Romanian: "directoare a Teatrului"
_INDEFINITE = words("title_context", "indefinite")
_OWNS = ("'s ", "’s ")  # behind the name before: "a member of Tom Poe's club, Jane Roe"
_ENDS = (". ", "! ", "? ")
_MARK = 2  # characters of a mark and the blank behind it
_BEFORE_HEAD = 3  # words: "chief technical officer"
_LEAST = 2  # offices


def before(text: str, start: int, floor: int = 0) -> str | None:
    """Read the offices of one person with which a sentence opens, and her name goes on.

    Parameters
    ----------
    text
        The paragraph.
    start
        Where the name starts.
    floor
        Where the name before it ends; none stands among the offices.

    Returns
    -------
    str or None
        As printed. Each part begins with an office and none has a verb, for what a sentence opens
        with may be a phrase, too.
    """
    if text[start - _MARK : start] != ", ":
        return None
    earliest = max(0, start - REACH - 2 * _MARK)  # no further, for a line may have 20 MB
    begin = max(text.rfind(end, earliest, start) for end in _ENDS)
    begin = begin + _MARK if begin >= 0 else earliest
    title = text[begin : start - _MARK]
    if len(title) > REACH or not title[:1].isupper():
        return None
    article, _, rest = title.partition(" ")
    if article.casefold() in _INDEFINITE:  # "A teacher and member of the board, Jane Roe"
        title = rest
    row = title.split() if floor <= begin or text.startswith(_OWNS, floor) else []
    opens = bool(row) and (is_office(row[0]) or (title is rest and _begins(row[:_BEFORE_HEAD])))
    return title if opens and _are_offices(row) else None


def _are_offices(row: Sequence[str]) -> bool:
    held = 0
    begins = True
    for at, token in enumerate(row):
        word = token.strip("(),")
        owned = word == _OF and is_office(row[at - 1]) and is_capital("".join(row[at + 1 : at + 2]))
        if token.islower() and (is_verb(word) or word in _NO_TITLES) and not owned:
            return False
        if begins or (row[at - 1] in _JOINTS and is_office(word)):
            if not _begins(row[at : at + _BEFORE_HEAD]):
                return False
            held += 1
        begins = token.endswith(",")
    return held >= _LEAST


def _begins(row: Sequence[str]) -> bool:
    """Tell an office of one, an adjective before it or none: "Regizor,", "vice president"."""
    for token in row:
        word = token.strip("(),")
        if is_office(word):
            return not is_plural(word)
        if not (is_modifier(plain(word)) or is_capital(word)):
            return False
    return False
