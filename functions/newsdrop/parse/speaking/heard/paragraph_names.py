"""Whom a paragraph names, found once for all its quotes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.identity.names import Roster, is_in_title
from newsdrop.parse.persons.scripts import caseless
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.capitals import runs
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.parse.persons.identity.names import Mention
    from newsdrop.parse.vocabulary.capitals import Word
    from newsdrop.record import Person

_CITED = any_of(words("speech", "cited"))
_SUFFIX = rf"(?:,? (?:{any_of(words('name_parts', 'suffixes'))}))?\.?"
_RELATIVE = r",? (?:that|which)\s*\Z"
_CITED_BEHIND = regex(rf"{_SUFFIX}(?:['’]s?)? (?:{_CITED}){_RELATIVE}")
_CITED_BEFORE = regex(rf"\b(?:{_CITED}) (?:by|from|of) \Z")
_BY_WHOM = regex(rf"{_SUFFIX}{_RELATIVE}")
_THAT = ("that ", "which ")
_REACH = 30  # characters of a word and its preposition


class Named:
    """The people and the capital words of the paragraph that was asked for last.

    Parameters
    ----------
    people
        The people of the story.
    """

    __slots__ = ("_found", "_people", "_roster", "_runs", "_text")

    def __init__(self, people: Sequence[Person]) -> None:
        self._people = people
        self._roster = Roster(people)
        self._text = ""
        self._runs: Sequence[Sequence[Word]] = ()
        self._found: list[Mention] = []

    def mentions(self, text: str, start: int, end: int) -> list[Mention]:
        """Find who is named in a stretch of a paragraph."""
        if text is not self._text:
            self._read(text)
        first = bisect_left(self._found, start, key=lambda mention: mention.start)
        last = bisect_right(self._found, end, key=lambda mention: mention.end)
        return self._found[first:last]

    def cited(self, text: str, start: int, end: int) -> Mention | None:
        """Find whose words "say" something: "a Jane Roe quote that", "a line by Jane Roe which"."""
        if not text.endswith(_THAT, start, end):
            return None
        for one in self.mentions(text, start, end)[-1:]:
            led = _CITED_BEFORE.search(text, max(start, one.start - _REACH), one.start)
            behind = _BY_WHOM if led else _CITED_BEHIND
            return one if behind.match(text, one.end, end) else None
        return None

    def capitals(self, text: str, start: int, end: int) -> Iterator[list[Word]]:
        """Find the runs of capital words in a stretch, cut to it."""
        if text is not self._text:
            self._read(text)
        for at in range(
            bisect_right(self._runs, start, key=lambda run: run[-1].end), len(self._runs)
        ):
            if self._runs[at][0].start >= end:
                break
            if words := [one for one in self._runs[at] if start <= one.start and one.end <= end]:
                yield words

    def _read(self, text: str) -> None:
        """Find the names of a paragraph, once for all its quotes."""
        self._text, self._runs, self._found = text, runs(text), []
        native = caseless.mentions(text, self._people)
        for mention in native or self._roster.mentions(self._runs):
            before = self._found[-1] if self._found else None
            if before and (
                text[before.end : mention.start] == " " or is_in_title(text, before, mention)
            ):
                self._found.pop()  # a given name, or a house, that is somebody else's last name
            self._found.append(mention)
