"""Desks: what answers for a house, and what somebody answers for."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import organizations, public
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.phrases import STOPWORDS, key, keys, search
from newsdrop.parse.vocabulary import given_names, inflected
from newsdrop.parse.vocabulary.wordkinds import COMMON, FAMILY, GIVEN, PLACE, THING, kinds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.record import Contact

_ANSWERING = words("contacts", "answering")
_CONTACT = words("contacts", "contact")
_DESKS = words("contacts", "desks")
_SIDES = words("contacts", "sides")
_FUNCTIONS = words("contacts", "functions") | _DESKS | words("title_context", "ands")
_UNITS = keys("contacts", "units")
_PARTS = _UNITS | _ANSWERING | keys("organizations", "words")
_PRESS = words("contacts", "of the press")
_NOUNS = words("contacts", "nouns of desks")
_OF_NEWS = _PRESS - {"public", "information"}
_OTHERS = words("contacts", "ends of no desk")
_RELATIONS = keys("contacts", "relations of desks")
_FOR_ALL = words("contacts", "lines for all")
_IN_ONE_WORD = words("contacts", "desks in one word")
_SMALL = words("organizations", "small")
_OF = words("contacts", "of")
_BETWEEN = _UNITS | _PRESS | _SMALL | STOPWORDS
_ANY = _ANSWERING | _PRESS | _DESKS | _IN_ONE_WORD
_WRITTEN = 2  # words after an "and": "News & Science Writing Branch"
_SIGNED = words("contacts", "signed lines")
_TWO = 2  # a desk and its house
_LEAST = 2  # small words of a desk


def is_desk(said: str) -> bool:
    """Tell "Media Relations" and "Corporate Communications" from the houses they answer for.

    Parameters
    ----------
    said
        An office.
    """
    parts = key(said).split()
    unit = len(parts) > 1 and parts[-1] in _DESKS and _UNITS.issuperset(parts)
    return unit or not _ANSWERING.isdisjoint(parts) or is_bare(said) or is_of_press(said)


def may_name(line: str) -> bool:
    """Say whether a line has a word of some desk, as few lines do, and is of no line for all.

    Parameters
    ----------
    line
        Any.
    """
    parts = key(line).split()
    for_all = not _FOR_ALL.isdisjoint(parts) and _OF_NEWS.isdisjoint(parts)
    return not (for_all or _ANY.isdisjoint(parts))


def is_of_press(said: str) -> bool:
    """Tell a desk for the news by its words, whosever it is: "Acme Media Branch".

    Parameters
    ----------
    said
        A name as printed: "Office of Public Affairs", but not "Media Museum Ticket Office".
    """
    parts = key(said.replace("&", "and")).split()
    if not _OTHERS.isdisjoint(parts[-1:]):
        return False  # "Media Branch Library"
    relation = search(said, _RELATIONS)
    if relation and (relation.end >= len(said.rstrip(" .:")) or not _NOUNS.isdisjoint(parts)):
        return True
    return any(part in _OF_NEWS and _has_noun(parts, at) for at, part in enumerate(parts))


def _has_noun(parts: Sequence[str], at: int) -> bool:
    """Find the noun of a desk on either side of what it is for, and nothing of others between."""
    ahead, behind = reversed(parts[:at]), parts[at + 1 :]
    apart = _WRITTEN if behind[:1] == ["and"] else 0
    for row, more in ((ahead, 0), (behind, apart)):
        others = 0
        for part in row:
            if part in _NOUNS:
                return True
            others += part not in _BETWEEN
            if others > more:
                break
    return False


def answers_press(said: str) -> bool:
    """Tell the same, or a desk in one word: "Salem University Communications", "Pressestelle Roe".

    Parameters
    ----------
    said
        A name as printed, which may be an agency's, too: "Anvil Communications".
    """
    parts = key(said).split()
    return not _IN_ONE_WORD.isdisjoint((*parts[:1], *parts[-1:])) or is_of_press(said)


def is_bare(said: str) -> bool:
    """Tell a desk that names nobody's house: "Press and Public Affairs Bureau".

    Parameters
    ----------
    said
        A name as printed.
    """
    parts = key(said).split()
    named = not _PRESS.isdisjoint(parts) and not _NOUNS.isdisjoint(parts)
    return named and _BETWEEN.issuperset(part for part in parts if part not in _NOUNS)


def is_post(line: str) -> bool:
    """Tell "Director of Communications", "Communications Director" from "Roe County Sheriff".

    Parameters
    ----------
    line
        One below a person's name.
    """
    said = key(line).split() or [""]
    return is_office(said[0]) or (is_office(said[-1]) and _UNITS.issuperset(said[:-1]))


def is_of_place(name: str) -> bool:
    """Tell "Water Services Ireland" by its last word."""
    first, *others = name.split()  # of which a name in Han signs has none
    if not others or first in given_names.LISTED:
        return False
    said = kinds(others[-1])
    return bool(said & PLACE) or (is_named(others[-1]) and not said & (GIVEN | FAMILY))


def is_of_things(name: str) -> bool:
    """Tell "Sound Transit" and "Mekong Works", which no list knows, from a person by the last word.

    Parameters
    ----------
    name
        What may be a person's name.
    """
    first, *others = name.split()
    said = kinds(others[-1]) if others else 0
    return bool(said & THING) and not said & (GIVEN | FAMILY) and first not in given_names.LISTED


def is_none(name: str) -> bool:
    """Tell "Sound Transit" and "Acme Canada" from a person."""
    return is_of_things(name) or is_of_place(name)


def answers_for(desk: str, house: str) -> bool:
    """Tell a desk above the house that it answers for.

    Parameters
    ----------
    desk
        "Media Relations".
    house
        "Roads and Bridges Canada".
    """
    known = public.is_house(house) or is_of_place(house) or organizations.has_form(house)
    bare = is_bare(desk) or (is_desk(desk) and _UNITS.issuperset(key(desk).split()))
    return known and bare and not is_desk(house)


def of_house(offices: Sequence[str]) -> tuple[str, str] | None:
    """Part a desk from the house beside it: "Acme AG, Konzernkommunikation".

    Parameters
    ----------
    offices
        What a line names, in its order.
    """
    both = sorted(offices, key=answers_press)
    if (
        len(both) != _TWO
        or both[0].casefold() in _SIGNED
        or [*map(answers_press, both)] != [False, True]
    ):
        return None
    return both[1], both[0]


def is_small(parts: Sequence[str]) -> bool:
    """Tell "Acme press office" and "Roe city media team", a desk in small letters.

    Parameters
    ----------
    parts
        The words of a line.
    """
    small = [*takewhile(lambda part: part.islower() and part in _PARTS, reversed(parts))]
    house = parts[: len(parts) - len(small)]
    named = bool(house) and all(part[0].isupper() for part in house)
    return named and len(small) >= _LEAST and not kinds(house[0]) & COMMON


def is_held(parts: Sequence[str]) -> bool:
    """Tell whose desk it is: "der Stadt Roe", "of the Mayor", in Slavic "министерства Acme".

    Parameters
    ----------
    parts
        The words behind what the desk is.
    """
    if not parts:
        return False
    if parts[0] in _OF:
        return all(part in _SMALL or not part[0].islower() for part in parts[1:])
    if parts[0].casefold() not in inflected.GENITIVES:
        return False
    return not any(part.islower() and inflected.is_verb(part.rstrip(",")) for part in parts)


def is_purpose(said: str) -> bool:
    """Tell what a post is for: "Manager, Public Relations", "Media Officer, East Africa".

    Parameters
    ----------
    said
        What stands behind a post and a comma.
    """
    ahead, _, last = said.rpartition(" ")
    region = bool(kinds(last) & PLACE) and _SIDES.issuperset(key(ahead).split())
    return region or is_named(said) or _FUNCTIONS.issuperset(said.casefold().split())


def of_several(line: str, number: str, found: Sequence[Contact]) -> str | None:
    """Read whom the first of several numbers is for: "Print Media: 202-555-0100".

    Parameters
    ----------
    line
        The heading with the number behind it.
    number
        What stands behind it.
    found
        The contacts, of which the others say whom they are for, and nobody is named.
    """
    first, *others = found
    if not number or first.phone != number or not others:
        return None
    if not all(one.name and one.phone and not one.organization for one in others):
        return None
    label = line.partition(number)[0].rstrip(" :|").rpartition(" | ")[2]
    said = key(label).split()
    return label if len(said) > 1 and said[-1] not in _CONTACT else None


def is_of_house(contact: Contact) -> bool:
    """Tell the house that stands below a desk, "Ministry of Roe" below "Press Office".

    Parameters
    ----------
    contact
        The first one below a heading that names a desk.
    """
    name, reached = contact.name or "", contact.phone or contact.email
    if not name or not reached or contact.organization or is_desk(name):
        return False
    return organizations.is_organization(name) or is_none(name) or not lone_name.is_name(name)
