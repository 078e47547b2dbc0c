"""Headings over a house that name what it is to the release: "Over de ontwikkelaar"."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.prose.phrases import WORD, keys, opening

_LONGEST = 100  # characters of a heading
_MOST = 6  # words of a name behind it
_ABOUT = keys("closing", "about") | keys("closing", "about own house")
_HOUSES = words("closing", "own houses")
_SMALL = words("organizations", "small")
_BETWEEN = _SMALL | keys("title_context", "articles") | keys("closing", "own")


def heads(text: str) -> bool:
    """Say whether a line is the heading over a house that it does not name, or names last.

    Parameters
    ----------
    text
        A line that is set off as a heading: "Sulla fondazione", "O zespole Acme", but not "Over de
        stichting en haar toekomst", which goes on, nor "Over de rivier", which no house is.
    """
    said = opening(text, _ABOUT) if len(text) <= _LONGEST else None
    if said is None:
        return False
    rest = WORD.findall(text, said.end)
    while rest and rest[0].casefold() in _BETWEEN:
        del rest[0]
    if not rest or rest[0].casefold() not in _HOUSES:
        return False
    return len(rest) <= _MOST and all(not word.islower() or word in _SMALL for word in rest[1:])
