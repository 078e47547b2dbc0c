"""What may be the name of a house, in a line or a part of one, where a line may say much else."""

from __future__ import annotations

from newsdrop.lexicon import folded, words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.lines import carried
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.titling import nameless
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds
from newsdrop.patterns import regex

_SMALL = words("organizations", "small")
_KINDS = folded("openers", "abroad")  # "Roestads kommun"
_THINGS = words("announcing", "things")
_MOST_WORDS = 8  # of a name
_NUMBER = regex(r"\d[\d.,/-]*")


def can_be_house(name: str) -> bool:
    """Tell what may be a house's name from a section, an office, an event, a place, a person.

    Parameters
    ----------
    name
        A line, or a part of one.
    """
    parts = name.split()
    if not 0 < len(parts) <= _MOST_WORDS or any(map(_NUMBER.fullmatch, parts)):
        return False
    if ", " in name and "&" not in name and not organizations.has_form(name):
        return False  # "Roeville, Ohio"
    bare = organizations.without_form(name).split()
    plain = any(part[0].islower() and part not in _SMALL for part in bare)
    if plain and _KINDS.isdisjoint(map(str.casefold, bare)):
        return False
    return not (
        organizations.is_host(name)
        or carried.is_agency(name)
        or organizations.is_no_site(name)
        or organizations.is_common(name)
        or organizations.is_form(name)
        or organizations.is_office(name)
        or organizations.is_event(name)
        or parts[-1].casefold() in _THINGS
        or key(name) in nameless.SECTIONS
        or is_named(name)
        or (any(map(is_office, parts)) and not organizations.is_organization(name))
        or (is_name(name) and any(kinds(part) & GIVEN for part in parts))
    )
