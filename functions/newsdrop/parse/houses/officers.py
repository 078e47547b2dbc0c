"""Offices, their holders and other capital words that are the names of no houses."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.persons.titlewords import is_office
from newsdrop.parse.persons.wordkinds import GIVEN, kinds

_STOPWORDS = frozenset(" ".join(words("stopwords")).split())
_WAYS = words("announcing", "ways")
_TITLES_OF_ONE_NAME = words("announcing", "titles of one name")
_OF = frozenset(("of", "for"))


def is_no_house(name: str) -> bool:
    """Tell a function word, an office, its holder and a street from the name of a house."""
    parts = name.split()
    return (
        parts[0].casefold() in _STOPWORDS
        or (is_office(parts[-1]) and "&" not in parts)  # "the Secretary-General welcomes"
        or (is_office(parts[0]) and len(parts) > 1 and parts[1] in _OF)  # "Chief of the Bureau"
        or _is_officer(parts)
        or (len(parts) == 2 and parts[0] in _TITLES_OF_ONE_NAME)  # "Chairman Roe"
        or parts[-1] in _WAYS
    )


def _is_officer(parts: list[str]) -> bool:
    """Tell "Communities Minister Jane Roe" from the name of a house."""
    if len(parts) > 2 and kinds(parts[-2]) & GIVEN:
        return any(map(is_office, parts[:-2]))
    # "Acme CEO Xolani Qwabe", but "General Motors Europe"
    return any(map(is_office, parts[1:-2])) and not organizations.is_organization(" ".join(parts))
