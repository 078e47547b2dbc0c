"""Hungarian names, in which the family goes before: "Roe János", "Roe János Péter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.vocabulary.wordkinds import FAMILY, GIVEN, kinds

if TYPE_CHECKING:
    from newsdrop.parse.persons.looks.candidates import Candidate

_GIVEN = words("name_parts", "hungarian")
_SAINTS = words("not_people", "saints")
_THINGS = tuple(f" {word}" for word in words("not_people", "hungarian things"))
_WEIGHT = 3.0
"""Of a given name."""
_PAIR, _THREE = 2, 3


def read(line: str, candidate: Candidate) -> Candidate | None:
    """Read a family's name before one given name or two, but not "Roe János utca", a street.

    Parameters
    ----------
    line
        The text.
    candidate
        Words with capitals. What opens a sentence before a name is none of it, "Majd Roe Péter",
        unless it is a family's.
    """
    row = candidate.words
    if len(row) == _THREE and not kinds(row[1].text) & candidate.last & GIVEN:
        opens = line[max(0, row[0].start - 2) : row[0].start].rstrip()[-1:] in ("", ".", "!", "?")
        row = row[1:] if opens and not kinds(row[0].text) & FAMILY else row
    elif len(row) == _THREE and not candidate.first:
        return candidate._replace(likelihood=candidate.likelihood + _WEIGHT)
    if len(row) != _PAIR or row[1].text not in _GIVEN or row[0].text in _SAINTS:
        return None
    first = kinds(row[0].text)
    if first & ~FAMILY or line.startswith(_THINGS, row[1].end):
        return None
    weight = candidate.likelihood + _WEIGHT
    return candidate._replace(words=row, first=first, full=True, likelihood=weight)
