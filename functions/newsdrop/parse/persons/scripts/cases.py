"""Names in Latin letters that a sentence inflects: "odvolání Jana Nováka, předsedy".

Slavic and Finnish ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.persons.identity import variants
from newsdrop.parse.persons.identity.names import Mention
from newsdrop.parse.persons.scripts import finnish
from newsdrop.parse.vocabulary.capitals import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsdrop.parse.vocabulary.capitals import Word
    from newsdrop.record import Person

LANGUAGES = frozenset(("cs", "sk", "pl", "sl", "hr", "bs", "sr", "fi"))
_ADJECTIVES = ("y", "i")
"""At the end of a last name; with "a" there it is a woman's."""
_START = 2


class Cases:
    """The people by how their last names begin.

    Parameters
    ----------
    people
        All of them; those with a last name alone are left out, for both words must fit.
    language
        Of the text. Finnish inflects the last name alone.
    """

    __slots__ = ("_by_start", "_is_case")

    def __init__(self, people: Iterable[Person], language: str) -> None:
        self._is_case = _is_finnish if language == "fi" else _is_slavic
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
                if self._is_case((first, last), (given, family)):
                    yield Mention(run[0].start, run[1].end, person)
                    break


def _is_finnish(printed: tuple[str, str], name: tuple[str, str]) -> bool:
    return printed[0] == name[0] and finnish.is_case(printed[1], name[1])


def _is_slavic(printed: tuple[str, str], name: tuple[str, str]) -> bool:
    (first, last), (given, family) = printed, name
    woman = family.endswith(_ADJECTIVES) and last == f"{family[:-1]}a"
    return not woman and variants.is_case(first, given) and variants.is_case(last, family)
