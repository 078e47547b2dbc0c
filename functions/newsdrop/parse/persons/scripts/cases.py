"""Names in Latin letters that a sentence inflects: "odvolání Jana Nováka, předsedy".

Slavic and Finnish ones.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.parse.persons.identity import variants
from newsdrop.parse.persons.identity.names import Mention
from newsdrop.parse.persons.identity.variants import Parts
from newsdrop.parse.persons.scripts import finnish
from newsdrop.parse.vocabulary.capitals import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newsdrop.parse.persons.texts import Sighting
    from newsdrop.parse.vocabulary.capitals import Word
    from newsdrop.record import Person

LANGUAGES = frozenset(("cs", "sk", "pl", "sl", "hr", "bs", "sr", "fi"))
_ADJECTIVES = ("y", "i")
"""At the end of a last name; with "a" there it is a woman's."""
_START = 2
_WOMENS = ("ov", "ev", "in", "sk")
"""Ends of last names that are a woman's with "a": "Ivana Petrova" is not Ivan Petrov."""
_COMPARED = 40
"""People of one beginning that a name is compared with."""


def without_cases(sighted: Iterable[Sighting]) -> list[Sighting]:
    """Leave out who is named elsewhere in the nominative, in other letters than a slip's.

    Parameters
    ----------
    sighted
        Where the texts name somebody: "Mira Vodana", whom a caption calls "Miro Vodan".
    """
    found = list(sighted)
    known: dict[str, dict[tuple[str, str], None]] = {}
    for one in found:
        if name := _pair(one):
            known.setdefault(name[1][:_START], {})[name] = None
    return [one for one in found if not _is_case_of_another(_pair(one), known)]


def _pair(one: Sighting) -> tuple[str, str] | None:
    parts = variants.parts(one.name)
    return (parts.given[0], parts.last) if one.full and len(parts.given) == 1 else None


def _is_case_of_another(
    printed: tuple[str, str] | None, known: Mapping[str, Mapping[tuple[str, str], None]]
) -> bool:
    """Tell a name both of whose words differ from another's by the ends of their cases."""
    if printed is None:
        return False
    return any(
        printed[0] != name[0]
        and not variants.same(Parts(printed[:1], printed[1], ""), Parts(name[:1], name[1], ""))
        and len(name[1]) < len(printed[1])
        and not name[1].endswith(_WOMENS)
        and _is_slavic(printed, name)
        for name in islice(known[printed[1][:_START]], _COMPARED)
    )


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
