"""Units of a house known by their work: "The Bridge Office's Arches Unit oversees"."""

from __future__ import annotations

import re

from newsdrop.lexicon import folded, words
from newsdrop.parse.ending.house import subjects
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_UNITS = folded("closing", "units of houses")
_SUBJECT = 140  # characters within which it names its verb
_SHORTEST = 120  # characters of what describes a unit
_WORKS = regex(rf"(?<= )(?:{any_of(words('closing', 'works of units'))})\b")
_ON_CASES = folded("closing", "works on cases")
_ONE = regex(r" (?:the|this|that|an?) ")
"""Behind such a verb, before one of them: "investigates the fall of the arch"."""
# "this case", "the defendants": its story is told on
_OF_CASE = regex(rf"\b(?:{any_of(words('closing', 'of a case'))})\b", re.IGNORECASE)


def works(text: str, opening: str) -> bool:
    """Tell what a unit of the house does at all times from what it did in the story.

    Parameters
    ----------
    text
        A paragraph such as "ABC's Special Arches Section inspects and repairs ...".
    opening
        Its first sentence.
    """
    verb = _WORKS.search(opening, 0, _SUBJECT) if len(text) >= _SHORTEST else None
    if verb is None or _OF_CASE.search(text):
        return False
    case = verb[0] in _ON_CASES and _ONE.match(opening, verb.end()) is not None
    if case and _WORKS.search(opening, verb.end()) is None:
        return False
    subject = opening[: verb.start()].rstrip()
    named = {word.strip("(),").casefold() for word in subject.split()}
    return not _UNITS.isdisjoint(named) and subjects.is_name(subject)
