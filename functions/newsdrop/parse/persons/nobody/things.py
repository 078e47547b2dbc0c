"""Things that have the names of people: ships, and the houses that somebody leads."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.words.titlewords import ANDS, is_office
from newsdrop.parse.persons.nobody.named_places import SHIPS
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD
from newsdrop.parse.vocabulary.wordkinds import FAMILY, GIVEN, OPENER, TITLE, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newsdrop.parse.persons.texts import Text

_CHIEFS = words("title_context", "chiefs")
_LEAST = 3  # words of what stands beside such a name, and the name
_FIELD = 2  # words of a field that look like a name
_REACH = 40  # characters before a field
_ENDS_OF_FIELDS = tuple(words("not_people", "ends of fields"))
_LONGEST_PREFIX = 12  # characters
_LONGEST_HOUSE = 160  # characters before the last of its words
_TOWNS = tuple(f" {kind} " for kind in words("not_people", "towns"))
_BEHIND_SHIP = words("not_people", "behind a ship")
_SHIPS_OR_WRECKS = SHIPS | _BEHIND_SHIP
_KINDS_OF_TOWNS = frozenset(kind.split()[0] for kind in _TOWNS)
_OF_SOMEBODY = words("not_people", "towns of somebody")
_OWNS = ("'s ", "’s ")
_PREFIXES = words("not_people", "prefixes")
_SPEECH = words("title_context", "speech")
_PREPOSITIONS = words("speech", "prepositions")
_BESIDE = 40  # characters beside a name
_OFFICE = 4  # words behind it that may hold an office
_OF_A_YEAR = regex(
    rf"(?<!\d )\b(?:{any_of(words('not_people', 'before a year'))}) (?:19|20)\d\d \Z", re.IGNORECASE
)
"""Before a car, a song, a storm: "a 1999 Acme Rover", but not "de 2018 a 2020 Jane Roe"."""
_JOINTS = tuple(f" {joint} " for joint in ANDS)


def find(texts: Sequence[Text], said: Collection[str]) -> frozenset[str]:
    """Find what the texts call like somebody.

    Parameters
    ----------
    texts
        All of the story.
    said
        The words of the texts.

    Returns
    -------
    frozenset of str
        "USS Jane Roe" or "the ferry Jane Roe", and then "Jane Roe's crew"; "near Jane Roe wreck";
        the house between
        somebody and the letters of an office: "Ann Roe, Xola Tek CEO"; "the city of Roe Abad".
    """
    ships = () if _SHIPS_OR_WRECKS.isdisjoint(said) else _ships(texts)
    towns = () if _KINDS_OF_TOWNS.isdisjoint(said) else _towns(texts)
    firms = () if "&" not in said else _firms(texts)
    houses = (*_led_houses(texts), *firms)
    return frozenset((*_opened(texts), *houses, *_fields(texts), *ships, *towns))


def is_thing(line: str, start: int, end: int, known: Collection[str]) -> bool:
    """Say whether words that look like a name are a thing's here.

    Parameters
    ----------
    line
        The paragraph.
    start, end
        The words' offsets.
    known
        What the texts call like somebody, unless a title stands before it.
    """
    named = line[start:end] in known and titles.before(line, start) is None
    if named or _is_of_a_time(line, start) or _ends_a_house(line, start, end):
        return True
    dated = line[start - 2 : start - 1].isdigit()
    return dated and _OF_A_YEAR.search(line, max(0, start - _LONGEST_PREFIX), start) is not None


def _ends_a_house(line: str, start: int, end: int) -> bool:
    """Tell whom a house is named for by its acronym: "Centro Comunitário Padre João (CCPJ)"."""
    if not line.startswith(" (", end):
        return False
    ahead, own = line[max(0, start - _LONGEST_HOUSE) : end], line.count(" ", start, end) + 1
    house = organizations.spelled_out(ahead, line[end : end + _LONGEST_PREFIX], own)
    return house is not None and not is_office(house.split()[0])  # "Prefeito Marco Dias (PMD)"


def _is_of_a_time(line: str, start: int) -> bool:
    """Tell what a time or a style is called after: "a post-Norman Conquest church"."""
    if line[start - 1 : start] != "-":
        return False
    prefix = line[max(0, start - _LONGEST_PREFIX) : start - 1].rpartition(" ")[2]
    return prefix.rpartition("-")[2].casefold() in _PREFIXES


def _fields(texts: Sequence[Text]) -> Iterator[str]:
    """Find what "and" joins to a field: "Crime and Harm Reduction Inspector Jane Roe"."""
    for text in texts:
        for run in text.runs:
            at = next((at for at, word in enumerate(run[:-1]) if kinds(word.text) & TITLE), 0)
            last = run[1].text if at == _FIELD else ""
            if not last.endswith(_ENDS_OF_FIELDS) or kinds(last) & FAMILY:
                continue
            line = text.text
            joint = next((one for one in _JOINTS if line.endswith(one, 0, run[0].start)), "")
            ahead = line[max(0, run[0].start - _REACH) : run[0].start - len(joint)]
            field = ahead.rpartition(" ")[2] if joint else ""
            if field[:1].isupper() and field.isalpha() and not kinds(field) & (FAMILY | GIVEN):
                yield line[run[0].start : run[1].end]


def _opened(texts: Sequence[Text]) -> Iterator[str]:
    for text in texts:
        for run in text.runs:
            for at, word in enumerate(run[: 1 - _LEAST] if len(run) >= _LEAST else ()):
                if kinds(word.text) & OPENER:
                    yield " ".join(other.text for other in run[at + 1 :])


def _firms(texts: Sequence[Text]) -> Iterator[str]:
    """Find who firms are called after, "Jane Roe & Poe"; "Jane Roe & Tom" are a couple."""
    names: set[str] = set()
    for text in texts:
        for run, other in () if text.heading else pairwise(text.runs):
            joined = text.text[run[-1].end : other[0].start] == " & "
            if joined and len(run) > 1 and len(other) == 1 and not _is_given(other[0].text):
                names.add(text.text[run[0].start : run[-1].end])
    yield from (name for name in names if not any(_speaks(name, one.text) for one in texts))


def _speaks(name: str, text: str) -> bool:
    """Tell the founder of a firm, who has an office or speaks: "said Jane Roe, the principal"."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        ahead = WORD.findall(text[max(0, at - _BESIDE) : at])[-1:]
        behind = WORD.findall(text[end : end + _BESIDE])[:_OFFICE]
        held = text.startswith(", ", end) and any(map(is_office, behind))
        speaks = held or not _SPEECH.isdisjoint(ahead + behind[:1])
        if speaks and _PREPOSITIONS.isdisjoint(ahead):  # "a lawyer with Jane Roe wrote"
            return True
        at = text.find(name, end)
    return False


def _is_given(word: str) -> bool:
    return kinds(word) & (GIVEN | FAMILY) == GIVEN


def _led_houses(texts: Sequence[Text]) -> Iterator[str]:
    for text in texts:
        if text.heading or ", " not in text.text:
            continue
        for one, run in pairwise(text.runs):
            led = len(run) >= _LEAST and run[-1].text in _CHIEFS and len(one) > 1
            other = led and one[-1].text not in _CHIEFS and not kinds(run[-2].text) & FAMILY
            if other and text.text[one[-1].end : run[0].start] == ", ":
                yield text.text[run[0].start : run[-2].end]


def _ships(texts: Sequence[Text]) -> Iterator[str]:
    for text in texts:
        for run in text.runs:
            ahead = text.text[max(0, run[0].start - 24) : run[0].start]
            behind = WORD.match(text.text, run[-1].end + 1)
            sunk = behind is not None and behind[0].casefold() in _BEHIND_SHIP
            led = sunk or ahead.rpartition(" ")[0].rpartition(" ")[2] in SHIPS
            name = text.text[run[0].start : run[-1].end]
            if led and len(run) > 1 and not any(_is_aged(name, other.text) for other in texts):
                yield name


def _is_aged(name: str, text: str) -> bool:
    """Tell somebody's age: "the Jane Roe wreck. Jane Roe, 34, drove"."""
    at = text.find(f"{name}, ") + len(name) + 2
    return at > len(name) + 1 and text[at : at + 2].isdigit()


def _towns(texts: Sequence[Text]) -> Iterator[str]:
    """Find towns and regions, but nobody whose home town it is, nor who owns what is there."""
    for text in texts:
        for run in text.runs:
            start, end = run[0].start, run[-1].end
            ahead = f" {text.text[max(0, start - _REACH) : start]}"
            if len(run) > 1 and ahead.endswith(_TOWNS) and not text.text.startswith(_OWNS, end):
                kind = next(kind for kind in _TOWNS if ahead.endswith(kind))
                if ahead.removesuffix(kind).rpartition(" ")[2] not in _OF_SOMEBODY:
                    yield text.text[start:end]
