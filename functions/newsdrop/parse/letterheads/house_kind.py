"""A line of kind, house and day above a release: "Acme Press Release, May 5, 2026"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.prose import elided
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

OF_DAY = keys("letterhead", "before a day")
"""Small words between the kind of a text and its day."""

_LINKS = words("organizations", "small") | OF_DAY | words("bylines", "by")
_RELEASES = keys("letterhead", "releases")
_NEWS = keys("letterhead", "small releases")
_COUNTED_KINDS = frozenset(
    label.removesuffix(" no")
    for label in keys("letterhead", "number labels")
    if label.endswith(" no")
)
_LONGEST_KIND = 4  # words
_LONGEST_HOUSE = 5
_SHORT_HOUSE = 2
_WORD = regex(r"\w+(?:[.'’&-]\w+)*")
_ELIDED = regex(rf"{elided.SINGLE}(?=\w)", re.IGNORECASE)
_NUMBERED = regex(
    r"""
    (?: (?: No\.? | Nr\.? | N[º°]\.? | Number | \# ) [ ]?
        (?P<said> \d{1,5} (?: [-–/] \d{1,5} )? | \d{3,5} \. \d\d )  # "4.7" is a version's
      | (?<! \d ) (?<! \d [-–/.] ) (?P<code> \d{2,4} [-–/] \d{2,5} )  # of no day
    ) $
    """,
    re.VERBOSE,
)
_COUNTED = regex(
    rf"""
    (?<!\w) (?: \# | {"|".join(sorted(words("letterhead", "counts"), reverse=True))} )
    \.? [ ]? (?: ke- )? \d{{1,3}} $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""One of several releases: "Acme Festival Press Release Day 1"."""
_SEASON = regex(r"(?:19|20)\d\d[-–/](?:19|20)\d\d")
_MARKS = " .,;:()|·–—-"


def stands_beside(line: str, start: int, end: int) -> bool:
    """Tell a line of a house and its kind of text beside a day or a number.

    Parameters
    ----------
    line
        A line that has one date. Words in small letters are no name of a house, and neither are
        many behind the kind, where nothing says "of": "Press Release: Acme Opens New Bridge".
    start, end
        Where the day or the number stands.
    """
    before, behind = line[:start], line[end:]
    if before.strip(_MARKS) and behind.strip(_MARKS):
        return False
    said = _WORD.findall(before + behind)
    while said and said[-1].casefold() in OF_DAY:
        said.pop()
    for few in range(min(len(said) - 1, _LONGEST_KIND), 0, -1):
        first, last = " ".join(said[:few]), " ".join(said[-few:])
        if key(last) in _RELEASES or last in _NEWS:
            return _is_house(said[:-few], _LONGEST_HOUSE)
        if key(first) in _RELEASES:
            linked = said[few].casefold() in _LINKS or _ELIDED.match(said[few])
            return _is_house(said[few:], _LONGEST_HOUSE if linked else _SHORT_HOUSE)
    return False


def number(line: str) -> str | None:
    """Read the number behind a house and its kind of text: "Acme Press Release 21-045"."""
    match = _NUMBERED.search(line)
    if match is None or _SEASON.fullmatch(match["code"] or ""):
        return None
    before = line[: match.start()].rstrip(_MARKS)
    if key(before) in _COUNTED_KINDS:
        return match["said"] or match["code"]  # "Release 21-045"
    told = _is_counted_by(before) or stands_beside(line, *match.span())
    return (match["said"] or match["code"]) if told else None


def _is_counted_by(before: str) -> bool:
    """Tell a house and what it counts: "ABX Release No. 14-31", but not "ABX Adopts Release"."""
    house, _, kind = before.rpartition(" ")
    if key(kind) not in _COUNTED_KINDS:
        return False
    return is_organization(house) or (house.isupper() and house.isalpha())


def is_counted(line: str) -> bool:
    """Tell a kind, maybe whose, and which of several: "Acme Festival Press Release Day 1"."""
    match = _COUNTED.search(line) if line[-1:].isdigit() else None
    if match is None:
        return False
    said = key(line[: match.start()])
    few = range(1, _LONGEST_KIND + 1)
    kind = any(" ".join(said.split()[-size:]) in _RELEASES for size in few)
    return kind and (said in _RELEASES or stands_beside(line, *match.span()))


def _is_house(said: Sequence[str], longest: int) -> bool:
    names = [_ELIDED.sub("", word) for word in said if word.casefold() not in _LINKS]
    return 0 < len(names) <= longest and not any(word[0].islower() for word in names)
