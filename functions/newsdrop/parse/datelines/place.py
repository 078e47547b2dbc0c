"""Whether words are the place of a dateline: "BROOKLYN, N.Y.", "LONDON and NEW YORK"."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache

from newsdrop.lexicon import words
from newsdrop.parse.datelines.forms_of_names import is_at_river, is_kind, is_reserve
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose import elided
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.wordkinds import COMMON, FAMILY, GIVEN, THING, kinds
from newsdrop.patterns import regex

_MAX_LENGTH = 80
_SHORT_DAY = 4  # "Joplin, MO" is no Monday
_MAX_WORDS = 10
_LONGEST_ACRONYM = 5
_LONGEST_EAST_ASIAN = 24
_BASE = 3  # words of a base in a line of its own
_WIDER = 3  # and names of what it lies in

_WORD = regex(r"[^\W_]+(?:['’.-][^\W_]+)*\.?|&")
_NO_PLACE = regex(r"[^\W_]{5,}\.[ ] | \.[^\W_]{2}", re.VERBOSE)  # a sentence, a domain
_JOINED = regex(rf"[ ]?(?:[,;/|&、]|\b(?:{any_of(words('title_context', 'ands'))})\b)[ ]?")
_REALM = regex(rf" (?:{any_of(words('datelines', 'of a realm'))}) | d['’]")
_COUNTY = regex(r"C(?:o\.?|ounty|O\.?|OUNTY) (?=\w)")
_WITHIN = regex(r"[^\W\d_][^()]{1,40} \(([^()]{2,30})\)")
_SHORTENED = regex(r" [a-z]\. [^\W\d_]{1,4}\.\Z")  # "Freiburg i. Br."
_SECTIONS = words("letterhead", "sections")
_EDGES = " ,;、，*•|·発"
_EAST_ASIAN = "\u3040"
"""Scripts from here on have no capitals and put no blanks between words."""


class Place(IntEnum):
    """How surely words are a place."""

    NONE = 0
    PERHAPS = 1
    """Capital words that no list knows: a place where a date or a wire service follows."""
    LIKELY = 2
    """Several such words around a small one, and no given name in front: "Baños de Roe"."""
    CAPITALS = 3
    """Words no list knows in capitals throughout: a place where a dash follows."""
    KNOWN = 4
    """A place by its name, its state or its kind."""


def judge(text: str) -> Place:
    """Judge whether words are a place.

    Parameters
    ----------
    text
        What stands where a dateline has its place.
    """
    text = trimmed(text)
    if not 2 <= len(text) <= _MAX_LENGTH or ": " in text:
        return Place.NONE
    if text[0] >= _EAST_ASIAN:
        return _judge_east_asian(text)
    found = _WORD.findall(text)
    if not found or len(found) > _MAX_WORDS or not _are_capital(found):
        return Place.NONE
    if _is_known(text):
        return Place.KNOWN
    unknown = _judge_unknown(text, found)
    return max(unknown, Place.PERHAPS) if _is_name(text) or is_reserve(text) else unknown


def is_town(text: str) -> bool:
    """Tell whether words are surely a town: known by name, or with its state."""
    town, comma, last = trimmed(text).rpartition(", ")
    if comma:
        return bool(town) and (_is_state(last) or _is_name(last) or _is_county(last))
    return _is_name(last) and _key(last) not in _countries()


def is_named(text: str) -> bool:
    """Tell whether words are the name of a place, and nothing besides: "Geneva", "N.Y."."""
    return _is_name(text) or _is_state(text)


def is_located(text: str) -> bool:
    """Tell where a story was written, in a line of its own: "FORT ROE, KY, UNITED STATES".

    Parameters
    ----------
    text
        A line.
    """
    first, *wider = text.split(", ")
    if not wider or len(wider) > _WIDER or not all(map(is_named, wider)):
        return False
    short = first.count(" ") < _BASE and not any(map(str.islower, first.split()))
    return is_named(first) or (len(wider) > 1 and short)


def is_in_land(line: str) -> bool:
    """Tell a town that need not be known before its state or country: "Roeville, Ohio".

    Parameters
    ----------
    line
        A line.
    """
    town, _, land = line.partition(", ")
    return town.count(" ") < _BASE and town[:1].isupper() and is_named(land)


def trimmed(text: str) -> str:
    """Take off what is not the place's: "Alaska." is "Alaska", but "N.Y." stays."""
    text = text.strip(_EDGES)
    place, comma, day = text.rpartition(",")  # "BERLIN, Montag (dpa)"
    if comma and len(day) > _SHORT_DAY and day.strip().casefold() in words("calendar", "weekdays"):
        text = place
    last = re.split(r"[ ,]+", text)[-1]
    initial = len(last) == 2 and last[0].isupper()  # "Bogotá, D. C."
    initial = initial or _SHORTENED.search(text) is not None
    if last.endswith(".") and "." not in last[:-1] and not initial and not _is_abbreviated(last):
        return text[:-1]
    return text


def _judge_unknown(text: str, found: list[str]) -> Place:
    names = [word for word in found if word.casefold() not in words("datelines", "particles")]
    others = words("datelines", "not places")
    if not names or any(_bare(word) in others for word in (found[0], *names)):
        return Place.NONE
    if _NO_PLACE.search(text) or text in words("datelines", "agencies"):
        return Place.NONE
    if _is_person(names) or any(map(_is_thing, names)):
        return Place.NONE
    if organizations.is_organization(text) and not is_kind(found):
        return Place.NONE
    town, comma, _ = text.partition(",")  # "ROTHERHAM, South Yorkshire"
    is_acronym = (comma or len(found) == 1) and len(town) <= _LONGEST_ACRONYM
    capital = all(word.isupper() for word in names) or (comma and town.isupper())
    if capital and not is_acronym:
        return Place.CAPITALS
    within = len(names) < len(found) and names[0] == found[0] and not kinds(names[0]) & GIVEN
    return Place.LIKELY if within and not _JOINED.search(text) else Place.PERHAPS


def _are_capital(found: list[str]) -> bool:
    particles = words("datelines", "particles")
    if found[0][0].islower():  # Arabic has neither
        return False
    return all(
        not word[0].islower() or word.casefold() in particles or word[:2] in elided.SINGLES
        for word in found
    )


def _is_known(text: str) -> bool:
    """Tell whether the words, or one of them behind a comma or an "and", are known."""
    if _is_name(text):
        return _key(text) not in words("datelines", "words too")
    town, hyphen, land = text.partition("-")
    if _is_part(text) or (hyphen and _is_name(town) and is_named(land)) or is_at_river(text):
        return True  # "Dubai-UAE"
    within = _WITHIN.fullmatch(text)
    if (within and is_named(within[1])) or (_COUNTY.match(text) and _is_county(text)):
        return True  # "Rimouski (Québec)", "Co. Cork"
    parts = [part for part in map(str.strip, _JOINED.split(text)) if part]
    parts[1:] = [part.removeprefix("the ") for part in parts[1:]]  # "LEIDEN, the Netherlands"
    if len(parts) > 1 and _is_realm(parts[-1]):
        parts[-1] = _REALM.split(parts[-1], maxsplit=1)[-1]
    if not parts or ("|" in text and not _SECTIONS.isdisjoint(map(_key, parts))):
        return False  # "Press release | Geneva"
    state, _, country = parts[-1].rpartition(" ")
    if _is_state(state) and is_named(country):
        parts[-1] = state  # "DAYTON, OH USA"
    part_of = _is_county(parts[-1]) or is_division(parts[-1])
    wider = len(parts) > 1 and (part_of or any(map(_is_name, parts)))
    if wider or _is_abbreviated(parts[-1]):
        first = _bare(parts[0].split(" ")[0])
        stated = len(parts) > 1 and _is_abbreviated(parts[-1])
        shouted = parts[0].isupper() and stated  # "GRANT, Neb."
        return shouted or _is_name(parts[0]) or first not in words("datelines", "not places")
    town, _, state = parts[0].rpartition(" ")
    return _opens_as_place(parts[0]) or (_is_name(town) and _is_state(state))


def _is_part(text: str) -> bool:
    """Tell a part of a known region: "SOUTHWEST ASIA", "Northern Iraq", "THE CARIBBEAN"."""
    first, _, region = _key(text).partition(" ")
    return region in _regions() and first in words("datelines", "directions")


def _opens_as_place(part: str) -> bool:
    said = part.casefold().replace(".", "")
    return any(
        said.startswith(f"{opener} ") and len(said) > len(opener) + 2
        for opener in words("datelines", "openers")
    )


def _is_name(part: str) -> bool:
    return _key(part) in _names()


def _is_state(part: str) -> bool:
    return part in _states() or part.replace(" ", "") in _states()


def _is_abbreviated(part: str) -> bool:
    """Tell a state's short form, in capitals too: "DULUTH, MINN." ends in no sentence's stop."""
    return _is_state(part) or _is_state(part.capitalize())


def _is_county(part: str) -> bool:
    """Tell "Kent", "Co. Kerry" or "KENT" behind a town."""
    return _key(_COUNTY.sub("", part, count=1)) in _counties()


def is_division(part: str) -> bool:
    """Tell what a town lies in: "Osun State", "Kirinyaga County".

    Parameters
    ----------
    part
        What stands behind the town.
    """
    *name, kind = part.split() or [""]
    return 0 < len(name) < _BASE and kind.casefold() in words("datelines", "divisions behind towns")


def _is_realm(part: str) -> bool:
    """Tell a country's whole name behind a town: "Federated States of Micronesia"."""
    head, *country = _REALM.split(part, maxsplit=1)
    return bool(country) and head.rpartition(" ")[2].casefold() in words("datelines", "realms")


def _is_person(names: list[str]) -> bool:
    return bool(len(names) > 1 and kinds(names[0]) & GIVEN and kinds(names[-1]) & FAMILY)


def _is_thing(word: str) -> bool:
    bare = _bare(word)
    thing = kinds(bare.capitalize()) & (THING | COMMON)
    return bool(thing) and bare not in words("datelines", "geography")


def _judge_east_asian(text: str) -> Place:
    if len(text) > _LONGEST_EAST_ASIAN or any(char in "。！？“”「」『』" for char in text):
        return Place.NONE
    divisions = tuple(words("datelines", "divisions"))
    parts = re.split(r"[ ,，、/·]+", text)
    known = any(_key(part) in _names() for part in parts)
    if known or any(len(part) > 2 and part.endswith(divisions) for part in parts):
        return Place.KNOWN
    return Place.PERHAPS if len(parts) <= 3 else Place.NONE


def _bare(word: str) -> str:
    return word.rstrip(".").casefold()


def _key(name: str) -> str:
    return name.replace("’", "'").rstrip(".").casefold()


@cache
def _names() -> frozenset[str]:
    sections = ("regions", "cities", "continents")
    names = {name for section in sections for name in words("places", section)}
    return frozenset(map(_key, names | words("datelines", "places"))) | _countries()


@cache
def _regions() -> frozenset[str]:
    wide = words("places", "regions") | words("places", "continents")
    return frozenset(map(_key, wide)) | _countries()


@cache
def _countries() -> frozenset[str]:
    return frozenset(map(_key, words("places", "countries") | words("datelines", "countries")))


@cache
def _counties() -> frozenset[str]:
    return frozenset(map(_key, words("datelines", "counties")))


@cache
def _states() -> frozenset[str]:
    return words("places", "states_short") | words("datelines", "states")
