"""The places of the story: countries, states, cities, and the place of the dateline."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.persons.identity.names import Roster
from newsdrop.parse.persons.nobody import named_works
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.capitals import Word, runs, within
from newsdrop.parse.vocabulary.wordkinds import (
    COMMON,
    DOUBTFUL,
    FAMILY,
    FORM,
    GIVEN,
    MODIFIER,
    OPENER,
    THING,
    TITLE,
    kinds,
)
from newsdrop.patterns import regex
from newsdrop.record import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.parse.found import Found
    from newsdrop.record import Dateline, Paragraph, Person

_LONGEST_CITY = 3
MOST = 200
"""Places; a page that names more is a list."""

_CITIES = words("places", "cities")
_STATES = words("places", "regions") | words("places", "states_short")
_COUNTRIES = words("places", "countries")
_LANDS = _COUNTRIES | words("places", "regions") | words("places", "continents")
_STATES_AND_COUNTRIES = _STATES | _COUNTRIES
_ADJECTIVES = words("places", "lands as adjectives")
_OWN = words("places", "communities")
_BEFORE = TITLE | COMMON | MODIFIER | OPENER | FORM
_BEHIND = TITLE | COMMON | MODIFIER | FORM
_RANKS = words("titles", "ranks")
_NO_CITY = TITLE | FORM | COMMON
_AMBIGUOUS = GIVEN | DOUBTFUL | FAMILY | COMMON | THING

_BY_FIRST: dict[str, list[str]] = {}
for _name in sorted((_CITIES | _LANDS) - _ADJECTIVES, key=len, reverse=True):
    _BY_FIRST.setdefault(_name.split()[0].rstrip(".,"), []).append(_name)

_NEW = words("places", "new")
_OPENINGS = words("places", "opens a city")
_COUNTS = frozenset(("Two", "Three"))  # of them: "Two Lane County, Ore., deputies"
_PARTIES = words("places", "parties")
_SENTENCE_ENDS = ("", ". ", "! ", "? ")
_WORD = regex(r"\S+")
# "OAKLAND, CA, USA", "DAYTON, OH USA", "LONDON, UK & NEW YORK",
# but not "MIAMI, FLA." or "COLOMBO, SRI LANKA".
_SHORT_LAND = regex(
    r"""
      (?<= ,[ ] ) [A-Z]{2,3} (?= ,? \Z | ,? [ ] (?: & | and | / ) [ ] | ,[ ] | [ ] USA? \Z )
    | (?<= [A-Z][ ] ) USA? \Z
    | (?<= \w[ ] ) (?P<state> [A-Z]{2} ) (?= , | \Z )
    """,
    re.VERBOSE,
)
_STATE = regex(r", (([A-Z][A-Za-z.]*)(?: [A-Z][A-Za-z.]*)?)")
_PREPOSITION = regex(rf"\b(?:{any_of(words('places', 'before a place'))}) $")
_OF = regex(rf"\b([A-Z]\w+) (?:{any_of(words('places', 'of'))}) (?:the )?$")
_ABOARD = regex(r"aboard\b|at sea\b", re.IGNORECASE)


class _Named(NamedTuple):
    name: str
    start: int
    end: int


def find(
    text: Sequence[Paragraph], dateline: Found[Dateline] | None, people: Sequence[Person]
) -> tuple[Place, ...]:
    """Find the places.

    Parameters
    ----------
    text
        The body, the dateline in its first paragraph.
    dateline
        Its place comes first, in a normal casing.
    people
        "Austin" in "Lloyd Austin" is no place.

    Returns
    -------
    tuple of Place
        In order of first mention. A city keeps the state that is once printed with it; names in
        names of houses ("University of Texas", "Boston Scientific") do not count.
    """
    names: dict[str, str] = {}
    counts: dict[str, int] = {}
    opening = dateline.value.place if dateline is not None else None
    if opening is not None and not _ABOARD.match(opening):
        names[_key(opening)] = _normal(opening)
        counts[_key(opening)] = 0
    roster = Roster(people)
    for line in within(paragraph.text for paragraph in text):
        found = list(_named(line))
        persons = list(roster.mentions(runs(line))) if found else ()
        starts = [person.start for person in persons]
        for place in found:
            before = bisect_left(starts, place.end)
            end = persons[before - 1].end if before else -1
            if end > place.start or (line[end : place.start] == " (" and _is_party(place.name)):
                continue
            if named_works.is_in_work(line, place.start, place.end):
                continue
            key = _key(place.name)
            if key not in names and len(names) >= MOST:
                continue
            counts[key] = counts.get(key, 0) + 1
            if "," in place.name or key not in names:
                names.setdefault(key, place.name)
                names[key] = max(names[key], place.name, key=len)
    return tuple(Place(name, max(1, counts[key])) for key, name in names.items())


def _key(name: str) -> str:
    return name.split(",", maxsplit=1)[0].partition(" (")[0].casefold()


def _normal(place: str) -> str:
    """Give a dateline's capitals the casing of running text: ``BROOKLYN, N.Y.``."""
    line = " ".join(place.split())
    found = _SHORT_LAND.finditer(line)
    kept = {one.start() for one in found if one["state"] is None or one["state"] in _STATES}
    return _WORD.sub(
        lambda word: word[0].title() if word[0].isupper() and word.start() not in kept else word[0],
        line,
    )


def _is_party(name: str) -> bool:
    """Tell a party and its land, behind somebody's name, from a city: "Jane Roe (Greens, DE)"."""
    return name.partition(", ")[0] in _PARTIES


def _named(line: str) -> Iterator[_Named]:
    after = 0
    for run in runs(line):
        state = _state(line, run[-1].end, _STATES) if line.startswith(",", run[-1].end) else None
        for at, word in enumerate(run):
            if word.start < after:
                continue
            place = None
            if word.text in _BY_FIRST or word.text.isupper():
                place = _known(line, run, at)
            if place is None and state is not None:
                place = _with_state(line, run, at, state)
            if place is not None:
                yield place
                after = place.end


def _known(line: str, run: Sequence[Word], at: int) -> _Named | None:
    """Match a known place, unless the words around it make it part of another name."""
    word = run[at]
    shouted = word.text.isupper() and len(word.text) > 3
    for name in _BY_FIRST.get(word.text.capitalize() if shouted else word.text, ()):
        end = word.start + len(name)
        printed = line[word.start : end]
        same = printed == name or (shouted and printed.casefold() == name.casefold())
        if not same or line[end : end + 1].isalnum():
            continue
        state = _state(line, end, _STATES_AND_COUNTRIES) if name in _CITIES else None
        if state is None and _inside_a_name(line, run, at, end):
            return None
        if state is None:
            if name not in _LANDS and kinds(name) & _AMBIGUOUS and not _led_to(line, word.start):
                return None
            return _Named(name, word.start, end)
        return _Named(f"{name}, {state}", word.start, end + 2 + len(state))
    return None


def _with_state(line: str, run: Sequence[Word], at: int, state: str) -> _Named | None:
    """Read "Chico, Calif.": the rest of a run before a state, a city whatever its name."""
    rest = run[at:]
    opens = _opens_city(line, run, at)
    if len(rest) > _LONGEST_CITY or any(kinds(word.text) & _NO_CITY for word in rest[opens:]):
        return None
    city = line[rest[0].start : rest[-1].end]
    if at > 0 and not kinds(run[at - 1].text) & _BEFORE:
        return None
    if at > 0 and _opens_city(line, run, at - 1):
        return None
    return _Named(f"{city}, {state}", rest[0].start, rest[-1].end + 2 + len(state))


def _opens_city(line: str, run: Sequence[Word], at: int) -> bool:
    """Tell the first word of a city, "New Quib", from one that only opens a sentence before it."""
    if len(run) < at + 2 or run[at].text.capitalize() not in _OPENINGS:
        return False
    city = line[run[at + 1].start : run[-1].end]
    opens = line[max(0, run[at].start - 2) : run[at].start] in _SENTENCE_ENDS
    counted = run[at].text in _COUNTS and city.endswith(" County")
    return not (opens and (city in _CITIES or counted))  # "New Austin, Texas, offices"


def _inside_a_name(line: str, run: Sequence[Word], at: int, end: int) -> bool:
    """Tell whether a place belongs to a longer name: "Boston Scientific", "Bank of Africa"."""
    following = next((word for word in run[at + 1 :] if word.start >= end), None)
    if following is not None:
        kind = kinds(following.text)
        housed = following.text in _RANKS and kinds(run[-1].text) & THING  # "Boston Bishop Museum"
        if kind & THING or not kind & _BEHIND or housed:
            return True
    if at > 0 and (run[at - 1].text in _NEW or not kinds(run[at - 1].text) & _BEFORE):
        return True
    owner = _OF.search(line[max(0, run[at].start - 40) : run[at].start])
    return owner is not None and bool(kinds(owner[1]) & THING) and owner[1] not in _OWN


def _led_to(line: str, start: int) -> bool:
    """Tell whether a small word makes a common word a place: "in Mobile", "City of Houston"."""
    ahead = line[max(0, start - 40) : start]
    owner = _OF.search(ahead)
    return _PREPOSITION.search(ahead) is not None or (owner is not None and owner[1] in _OWN)


def _state(line: str, end: int, lands: frozenset[str]) -> str | None:
    """Read the state, province or country behind a city: ``Calif.``, ``North Dakota``."""
    found = _STATE.match(line, end) if line[end : end + 1] == "," else None
    if found is None:
        return None
    both, first = found.groups()
    # "Chico, Calif. The", but "Blacksburg, Virginia Tech".
    printed = (both, both.rstrip("."), *((first,) if first.endswith(".") else ()))
    return next((name for name in printed if name in lands), None)
