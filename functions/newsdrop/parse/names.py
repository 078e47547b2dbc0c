"""Where a text names the people of the story, and whom a name means."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse import variants
from newsdrop.parse.capitals import Word, fold, is_initial, runs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.parse.variants import Parts
    from newsdrop.record import Person

_GIVEN = frozenset(map(fold, words("given_names")))
_SUFFIXES = frozenset(map(fold, words("name_parts", "suffixes")))
_THINGS = frozenset(map(fold, words("name_parts", "named_things")))


class Mention(NamedTuple):
    """A place that names a person: offsets in characters, without title and possessive."""

    start: int
    end: int
    person: Person


def mentions(text: str, people: Sequence[Person]) -> list[Mention]:
    """Find where a text names people.

    Parameters
    ----------
    text
        One paragraph, white space collapsed.
    people
        The people of the story in order of first mention; of two who share a last name, the first
        is meant by it alone.

    Returns
    -------
    list of Mention
        In order, apart from each other; full names, aliases, last names, and first names that
        stand alone and are one person's only.
    """
    return list(_roster(tuple(people)).mentions(text)) if people else []


def resolve(name: str, people: Sequence[Person]) -> Person | None:
    """Find the person that a name means.

    Parameters
    ----------
    name
        A full name, last name or alias; a title before it does not matter.
    people
        As for :func:`mentions`.

    Returns
    -------
    Person or None
        ``None`` where the name is nobody's.
    """
    found = mentions(name, people)
    return found[-1].person if found else None


class _Roster:
    """The people by their last names."""

    __slots__ = ("_first", "_last")

    def __init__(self, people: Sequence[Person]) -> None:
        self._last: dict[str, list[tuple[Parts, Person]]] = {}
        first: dict[str, list[Person]] = {}
        for person in people:
            for name in (person.name, *person.aliases):
                parts = variants.parts(name)
                for key in {parts.last, *parts.last.split("-")}:
                    self._last.setdefault(key, []).append((parts, person))
            given = variants.parts(person.name).given
            if given and not is_initial(given[0]):
                first.setdefault(given[0], []).append(person)
        self._first = {
            name: named[0]
            for name, named in first.items()
            if len(named) == 1 and name not in self._last
        }

    def mentions(self, text: str) -> Iterator[Mention]:
        for run in runs(text):
            after = 0
            for at, word in enumerate(run):
                best = self._best(run[after : at + 1], self._entries(word.text))
                if best is None or (at + 1 < len(run) and fold(run[at + 1].text) in _THINGS):
                    continue
                length, person = best
                end = at + (at + 1 < len(run) and fold(run[at + 1].text) in _SUFFIXES)
                yield Mention(run[at + 1 - length].start, run[end].end, person)
                after = end + 1
            if len(run) == 1 and after == 0 and (alone := self._first.get(fold(run[0].text))):
                yield Mention(run[0].start, run[0].end, alone)

    def _entries(self, word: str) -> Sequence[tuple[Parts, Person]]:
        key = fold(word)
        # "Moores car": pages lose their apostrophes.
        return self._last.get(key) or (key[-1:] == "s" and self._last.get(key[:-1])) or ()

    @staticmethod
    def _best(
        row: Sequence[Word], entries: Sequence[tuple[Parts, Person]]
    ) -> tuple[int, Person] | None:
        """Choose whom the last word of a row names, and how many of its words are the name."""
        best = None
        for parts, person in entries:
            length = 1
            while length < len(row) and variants.among(fold(row[-length - 1].text), parts.given):
                length += 1
            if length < len(row) and _forename(row[-length - 1].text):
                continue
            if best is None or length > best[0]:
                best = length, person
        return best


def _forename(word: str) -> bool:
    return is_initial(word) or fold(word) in _GIVEN


@lru_cache(maxsize=8)
def _roster(people: tuple[Person, ...]) -> _Roster:
    return _Roster(people)
