"""The office in a clause behind a name: "who is mayor of Salem", "who was mayor at the time"."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import is_capital, is_modifier, is_office, plain
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_ARTICLES = words("title_context", "articles")
_AHEAD = 40
"""Characters."""
_WHO_IS = regex(
    rf"""
    ,? [ ] (?: {any_of(words("title_context", "who is"))} )
    [ ] (?: (?: {any_of(words("title_context", "also is"))} ) [ ] )?
    """,
    re.VERBOSE,
)
FIRST = frozenset("wqcsd")
"""Letters with which such a clause begins."""
_CLAUSE_GOES_ON = regex(
    rf" (?:{any_of(words('title_context', 'clause goes on'))}) (?P<word>[^\W\d_]+)"
)
_WHO_WAS = regex(r", who was (?P<title>[^,;:.“”]{3,90}?) (?:at the|at that) time\b")
"""As in "Jane Roe, who was mayor of Salem at the time it burnt"."""


def clause(text: str, end: int, limit: int) -> tuple[int, int] | None:
    """Find the office in a clause: "who is mayor of Salem and", "who was mayor at the time".

    Parameters
    ----------
    text
        The paragraph.
    end
        Where the name ends.
    limit
        Where the next name starts.
    """
    present = _WHO_IS.match(text, end, limit)
    found = (
        (present.end(), _end_of_clause(text, present.end(), limit))
        if present
        else _then(text, end, limit)
    )
    return found if found and names_at_once(text, found[0], limit) else None


def _then(text: str, end: int, limit: int) -> tuple[int, int] | None:
    """Find the office that somebody had when what is told happened."""
    found = _WHO_WAS.match(text, end, limit)
    return found.span("title") if found else None


def names_at_once(text: str, start: int, limit: int) -> bool:
    """Tell "who is a vice president" from "who is challenging the president"."""
    row = text[start : min(limit, start + _AHEAD)].split(maxsplit=2)[:2]
    if row and row[0] in _ARTICLES:
        return True
    return bool(row) and (is_capital(row[0]) or is_office(row[0]) or is_modifier(plain(row[0])))


def _end_of_clause(text: str, start: int, limit: int) -> int:
    """Find where a clause goes on with another verb: "who is mayor of Salem and lives there"."""
    for joint in _CLAUSE_GOES_ON.finditer(text, start, limit):
        word = joint["word"]
        if not (is_capital(word) or is_office(word) or is_modifier(plain(word))):
            return joint.start()
    return limit
