"""Places that are called like somebody: streets, parks, parts of a town, counties in a list."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.nobody import named_places
from newsdrop.parse.persons.nobody.named_works import OWNED_PLACES
from newsdrop.parse.persons.nobody.namesakes import WHERE, is_near, is_princely, is_royal
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD
from newsdrop.parse.vocabulary.wordkinds import FAMILY, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.vocabulary.capitals import Word

KNOWN = (
    words("not_people", "names")
    | words("not_people", "places before names")
    | {name for section in ("countries", "regions", "cities") for name in words("places", section)}
)
"""Names of places and houses that are nobody's."""
LANDS = words("places", "countries") | words("places", "countries too")
_STOPS = (".", "!", "?", "”", "»", '"')  # of a sentence
_NEAR = 40  # characters
_COUNTY_REACH = 1000  # characters; a state has up to 254 counties
_ARTICLES = (" El ", " La ", " Los ", " Las ")
_BEHIND_PLACE = words("not_people", "behind a place")
_PLACE_ENDS = words("not_people", "ends of places")
_QUARTERS = words("not_people", "ends of quarters")
_FROM = regex(rf"(?i:\b(?:{any_of(words('speech', 'anonymous'))}) (?:from|of) \Z)")
"""Of somebody who lives there: "a man from Roe Nagar", but not "a gift from Amit Nagar"."""
_STREETS = words("not_people", "streets")
_DASHES = (" - ", " – ", " — ")
_COUNT = regex(r"[*†]{0,2}:? ?[|(]? ?\d")
_PLACE_LIST = regex(
    rf"""
    [ ] (?: {any_of(words("not_people", "around a place"))} ) [ ]
    (?: [A-ZÀ-Þ][\w’'-]+ (?:[ ][A-ZÀ-Þ][\w’'-]+)?,[ ] ){{2,}} \Z
    """,
    re.VERBOSE,
)
_LAST_PLACE = regex(r",? (?:and|or) [A-ZÀ-Þ][\w’'-]+(?=[.,;:)]| [a-zà-þ])")
"""Around one of several places: "at Acme, Gara Roe, Tri Poe and Salem."."""


def is_place(line: str, ahead: str, end: int, name: Sequence[Word]) -> bool:
    """Tell a place from somebody, by its own words and those around it.

    Parameters
    ----------
    line
        The paragraph.
    ahead
        What stands before the name.
    end
        Where the name ends.
    name
        Its words.
    """
    if len(name) == 1:
        town = is_princely(line, ahead, end)
    else:
        town = name[-1].text in OWNED_PLACES and is_royal(ahead)  # "Prince Roe Sound"
    if town or (line.startswith(",", end) and is_near(ahead)):
        return True
    return _is_street(line, ahead, end, name) or _is_capital_place(line, ahead, end, name)


def _is_street(line: str, ahead: str, end: int, name: Sequence[Word]) -> bool:
    """Tell a street, a school or a park by the word before it, behind it, or at its end."""
    behind = WORD.match(line, end + 1) if line.startswith(" ", end) else None
    if behind and behind[0] in _BEHIND_PLACE:
        numbered = line[behind.end() : behind.end() + 2].strip()[:1].isdigit()
        return numbered or name[-1].text.endswith("s")
    last = name[-1].text
    if _is_quarter(ahead, last) or (last in _PLACE_ENDS and ahead.endswith(WHERE)):
        return True
    if ahead.endswith(", ") and _LAST_PLACE.match(line, end) and not kinds(last) & FAMILY:
        return _PLACE_LIST.search(ahead) is not None
    if ahead[-2:-1].isdigit() and (behind[0] if behind else last) in _STREETS:
        return True
    if ahead.endswith(_DASHES) and _COUNT.match(line, end) and _is_listed(ahead):
        return True
    return named_places.is_place(line, name[0].start, end)


def _is_quarter(ahead: str, last: str) -> bool:
    lived = last in _QUARTERS
    return lived and (ahead.endswith(WHERE) or _FROM.search(ahead[-_NEAR:]) is not None)


def _is_capital_place(line: str, ahead: str, end: int, name: Sequence[Word]) -> bool:
    """Tell a place by its article within a sentence: "en El Carmen de Acme"."""
    if not ahead.endswith(_ARTICLES) or " de " not in line[name[0].end : end]:
        return False
    return not ahead.rstrip().rpartition(" ")[0].endswith(_STOPS)


def _is_listed(ahead: str) -> bool:
    """Tell a part of a town with its figures: "Salem - Acme Oaks 120 (4000)"."""
    return ahead.strip(" -–—").rpartition(". ")[2] in KNOWN


def is_among_counties(line: str, start: int, end: int) -> bool:
    """Tell whether the words are listed with counties, many of which are named for people."""
    if not _tells_of_counties(line):
        return False
    ahead = line.rfind("ounties", max(0, start - _COUNTY_REACH), start)
    behind = line.find("ounties", end, end + _COUNTY_REACH)
    between = (
        line[ahead + len("ounties") : start] if ahead >= 0 else "",
        line[end : behind - 1] if behind >= 0 else "",
    )
    return any(part and _is_list(part) for part in between)


@lru_cache(maxsize=2)  # each name of a line asks
def _tells_of_counties(line: str) -> bool:
    return "ounties" in line


def _is_list(part: str) -> bool:
    row = (word[0] for word in WORD.finditer(part))
    return all(word[0].isupper() or word in ("and", "of") for word in row)
