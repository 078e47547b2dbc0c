"""What a newsroom says below a story of who worked on it: "Reporting by Jane Roe"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.lone_name import is_person
from newsdrop.parse.prose.phrases import WORD, key, keys, opening, search
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_LAST = 6
"""Blocks at the end of a text."""
_LONGEST = 240  # characters
_BY = keys("bylines", "worked on it by")
_LABELS = keys("bylines", "labels of helpers")
_HELPED = keys("bylines", "helped")
_ENDS = words("bylines", "helped, no more said")
_GIVEN = words("bylines", "given by agencies")
_WITH = frozenset(("with",))
_AGENCIES = keys("datelines", "wires") | words("bylines", "agencies that give inputs")
_PLAIN = words("bylines", "around names of helpers")
_ITSELF = keys("closing", "of a story itself")
_REACHING = keys("closing", "reaching an author")
_TIPS = keys("reader_calls", "tips")
_ASIDE = regex(r"['’]s?(?!\w)|[(]?@\w{2,30}[)]?")
"""Behind a paper or an agency, "The Acme Post’s Jane Roe", and the account of a person."""
_FIRST = regex(r"[,;.]| (?:and|und|et|y|e|&) ")
_QUESTION = 60  # characters


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find such paragraphs among the last ones.

    Parameters
    ----------
    story
        The text blocks of the release, in order, each with its index.
    """
    last = story[1:][-_LAST:]
    return {at for at, block in last if len(block.text) <= _LONGEST and is_note(block.text)}


def is_note(text: str) -> bool:
    """Say whether a paragraph tells of a newsroom's work alone: names, and what they did.

    Parameters
    ----------
    text
        "Reporting by Jane Roe; editing by Tom Poe", "This story has been updated with the vote",
        "Got a tip? Write to jane@acme.example".
    """
    line = text.strip("()[]*—–- ")
    if opening(line, _ITSELF):
        return True
    if begun := opening(line, _BY):
        return _names_alone(line[begun.end :])
    label, colon, names = line.partition(":")
    if colon and key(label) in _LABELS:
        # "Editing: Acme Studios" is a fact.
        return is_person(_FIRST.split(names.strip())[0]) and _names_alone(names)
    if helped := search(line, _HELPED):
        return helped.start > 0 and _names_alone(line[: helped.start]) and line[:1].isupper()
    name, _, last = line.rstrip(". ").rpartition(" ")
    given = last in _GIVEN and (begun := opening(name, _WITH)) and _is_agency(name[begun.end :])
    if given or (last in _ENDS and " " in name):
        return _names_alone(name) and (given or is_person(" ".join(name.split()[:2])))
    asked = opening(line, _TIPS)
    question = line.find("?", asked.end, _QUESTION) if asked else -1
    first, _, told = line[question + 1 :].strip().partition(" ")
    return question > 0 and key(first) in _REACHING and "@" in told


def _is_agency(text: str) -> bool:
    """Tell "With PTI and ANI inputs" from "With organic inputs"."""
    return all(map(_AGENCIES.__contains__, map(str.casefold, WORD.findall(text))))


def _names_alone(text: str) -> bool:
    """Tell names, and of small words those that stand between them."""
    row = WORD.findall(_ASIDE.sub("", text))
    small = [word for word in row if word.islower()]
    plain = list(takewhile(_PLAIN.__contains__, small))
    return len(row) > len(small) == len(plain)
