"""Names of public bodies, which tell by their form that they are no more than names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.houses import organizations, verbs
from newsdrop.parse.prose.phrases import WORD, key

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS = folded("organizations", "public bodies")
_BODIES = _WORDS - folded("organizations", "bodies of others")
_ENDS = tuple(words("organizations", "public compounds"))
_COMMUNES = folded("organizations", "communes behind")
_OF_PLACES = words("organizations", "towns of")
_AHEAD = words("organizations", "kinds ahead")
_OF = words("organizations", "behind an office") - words("organizations", "not of a body")
_SMALL = words("organizations", "small")
_ARTICLES = words("organizations", "articles behind a kind")
_PARTS_OF_TOWNS = words("organizations", "parts of towns")
_COUNTIES = tuple(f" {kind}" for kind in words("organizations", "counties behind"))
_LONGEST = 5  # words
_BEHIND = 2  # words of a name that its kind ends, in small letters


def is_public_body(text: str) -> bool:
    """Say whether a line is the name of a public body: "Ministry of Harbors", "Stadt Roe".

    Parameters
    ----------
    text
        One line. Other names may be lines that a house's name opens.
    """
    said = _names(text)
    if len(said) == _BEHIND and said[0].istitle() and said[1].islower():
        return said[1] in _COMMUNES  # "Holms kommun"
    if not said:
        return False
    if said[0].casefold() in _AHEAD:
        return said[1] not in _ARTICLES  # "Stadt der Zukunft"
    return _is_of(said, _BODIES)


def has_word(name: str) -> bool:
    """Tell a public body by a word, or a part of one: "Reichsministerium".

    Parameters
    ----------
    name
        The name of a house.
    """
    parts = name.casefold().split()
    return not _WORDS.isdisjoint(parts) or any(part.endswith(_ENDS) for part in parts)


def is_part_of_a_town(text: str) -> bool:
    """Say whether a line names a part of a town or county, of which each has one.

    Parameters
    ----------
    text
        "Police Department", "Office of the Mayor", but not "Roe Police Department".
    """
    said = set(key(text).split()) - _SMALL
    return len(said) > 1 and said <= _PARTS_OF_TOWNS


def is_of_a_place(text: str) -> bool:
    """Say whether a name is that of who governs a town or a county: "Roe County".

    Parameters
    ----------
    text
        What a site calls itself.
    """
    bare = text.partition(", ")[0]
    return governs_a_place(bare) or bare.casefold().endswith(_COUNTIES)


def is_house(text: str) -> bool:
    """Say whether a line is the name of a house, or of a public body.

    Parameters
    ----------
    text
        One line.
    """
    return organizations.is_house(text) or is_public_body(text)


def governs_a_place(text: str) -> bool:
    """Say whether a line has the form of a town's name: "Town of Roe", and "City of Lights".

    Parameters
    ----------
    text
        One line.
    """
    return _is_of(_names(text), _OF_PLACES)


def _names(text: str) -> list[str]:
    """List the words of a line that may be a name; empty where one of them is a verb."""
    parts = WORD.findall(text)
    said = [part.casefold() for part in parts]
    if not 1 < len(parts) <= _LONGEST or verbs.tell(said, said[1:]):
        return []
    inner = parts[:1] if len(parts) == _BEHIND else parts
    return [] if any(part.islower() and part not in _SMALL for part in inner) else parts


def _is_of(parts: Sequence[str], kinds: frozenset[str]) -> bool:
    """Tell a kind before "of" and a name; "the" makes it another: "Town of the Year"."""
    said = [part.casefold() for part in parts]
    of = len(said) > _BEHIND and said[0] in kinds and said[1] in _OF
    return of and said[2] != "the"
