"""Titles of pages that name whose the page is, alone or before and behind the text's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose.phrases import key, keys, size
from newsdrop.parse.titling import title_marks
from newsdrop.parse.when import closing_days

if TYPE_CHECKING:
    from collections.abc import Sequence

_SECTIONS = keys("letterhead", "sections") | keys("letterhead", "archives")
_SHELVES = _SECTIONS - keys("letterhead", "releases")  # which call no single release by its kind
_HYPHENS = " -- "
_MIN_TITLE = 3  # words
_MAX_HOUSE = 4  # words of a house; more may be a headline


def calls_nothing(steps: Sequence[str]) -> bool:
    """Tell a title that names sections and whose they are: "Press Release - ACME".

    Beside a section that calls no single release, the house may have several words: "Press
    Releases - Acme Power".

    Parameters
    ----------
    steps
        Its parts. Two houses, such as a town and its office, are none of a text either.
    """
    named = [step for step in steps if key(step) not in _SECTIONS]
    if len(named) == len(steps):
        return len(steps) > 1 and all(map(_is_house, steps))
    shelved = any(key(step) in _SHELVES for step in steps)
    return all(
        is_organization(step)
        or (step.isupper() and size(step) == 1)
        or (shelved and (size(step) < _MIN_TITLE or _is_officer(step)))
        for step in named
    )


def officer(title: str) -> str | None:
    """Read whose site it is beside the section in its title: "Senator Jane Roe - Newsroom".

    Parameters
    ----------
    title
        As the page's head has it.
    """
    steps = title_marks.parts(title)
    named = [step for step in steps if key(step) not in _SECTIONS]
    return named[0] if len(steps) > len(named) == 1 and _is_officer(named[0]) else None


def _is_officer(step: str) -> bool:
    """Tell an officer whose site it is: "Senator Jane Roe", "U.S. Rep. Tom Poe"."""
    office, _, name = step.removeprefix("U.S. ").partition(" ")
    return is_office(office) and is_name(name)


def between_dashes(title: str) -> str:
    """Take off kind and day that are set off with two hyphens: "RBA: Press Release -- A bridge".

    Parameters
    ----------
    title
        As the page's head has it. An acronym before the kind is the house's.
    """
    steps = title.split(_HYPHENS)
    if size(steps[-2:][0]) >= _MIN_TITLE and closing_days.is_day(steps[-1]):
        steps = steps[:-1] or steps
    house, _, kind = steps[0].rpartition(": ")
    named = not house or (house.isupper() and size(house) == 1)
    if len(steps) > 1 and named and key(kind) in _SECTIONS and size(steps[1]) >= _MIN_TITLE:
        del steps[0]
    return _HYPHENS.join(steps)


def _is_house(step: str) -> bool:
    return is_organization(step) and size(step) <= _MAX_HOUSE
