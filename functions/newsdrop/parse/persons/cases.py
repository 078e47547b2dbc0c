"""Names in Latin letters that a Slavic sentence inflects: "odvolání Jana Nováka, předsedy"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.persons import variants
from newsdrop.parse.persons.capitals import fold
from newsdrop.parse.persons.names import Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsdrop.parse.persons.capitals import Word
    from newsdrop.record import Person

LANGUAGES = frozenset(("cs", "sk", "pl", "sl", "hr", "bs", "sr"))
_ADJECTIVES = ("y", "i")
"""At the end of a last name; with "a" there it is a woman's."""
_START = 2


class Cases:
    """The people by how their last names begin.

    Parameters
    ----------
    people
        All of them; those with a last name alone are left out, for both words must fit.
    """

    __slots__ = ("_by_start",)

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_start: dict[str, list[tuple[str, str, Person]]] = {}
        for person in people:
            known = variants.parts(person.name)
            if len(known.given) == 1:
                row = self._by_start.setdefault(known.last[:_START], [])
                row.append((known.given[0], known.last, person))

    def mentions(
        self, rows: Iterable[Sequence[Word]], others: Sequence[Mention]
    ) -> Iterator[Mention]:
        """Find the people in other cases than the nominative.

        Parameters
        ----------
        rows
            A text's runs of capital words.
        others
            Where it names people as they are called.
        """
        taken = {mention.end for mention in others}
        for run in rows:
            if len(run) != 2 or run[1].end in taken:
                continue
            first, last = fold(run[0].text), fold(run[1].text)
            for given, family, person in self._by_start.get(last[:_START], ()):
                woman = family.endswith(_ADJECTIVES) and last == f"{family[:-1]}a"
                if not woman and variants.is_case(first, given) and variants.is_case(last, family):
                    yield Mention(run[0].start, run[1].end, person)
                    break
