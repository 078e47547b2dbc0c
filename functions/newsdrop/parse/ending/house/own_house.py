"""Headings over a house that name what it is to the release: "Over de ontwikkelaar"."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.prose.phrases import WORD, keys, opening

_LONGEST = 100  # characters of a heading
_MOST = 6  # words of a name behind it
_WORD = 1  # letter of an opening that is an article elsewhere: "A Company", "O Grupo"
_ABOUT = keys("closing", "about") | keys("closing", "about own house")
_IN_CASE = words("closing", "own houses in a case")
_HOUSES = words("closing", "own houses") | _IN_CASE
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
    houses = _IN_CASE if len(said.key) <= _WORD else _HOUSES
    if not rest or rest[0].casefold() not in houses:
        return False
    named = rest[1:]
    if named and rest[0].istitle() and rest[0].casefold() not in _IN_CASE:
        return False  # "About the Developer Program"
    return len(rest) <= _MOST and all(not word.islower() or word in _SMALL for word in named)
