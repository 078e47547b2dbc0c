"""Whom a paragraph names, found once for all its quotes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from newsdrop.parse.persons import caseless
from newsdrop.parse.persons.capitals import runs
from newsdrop.parse.persons.names import Roster

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.parse.persons.capitals import Word
    from newsdrop.parse.persons.names import Mention
    from newsdrop.record import Person


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
            if self._found and text[self._found[-1].end : mention.start] == " ":
                self._found.pop()  # a given name that is somebody else's last name
            self._found.append(mention)
