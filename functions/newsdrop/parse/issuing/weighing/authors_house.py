"""For whom the author of a release writes: the house, where other signs tell it from its unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import hostname
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.names import shortened
from newsdrop.parse.issuing.weighing import signs
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.titling import nameless
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.parse.issuing.weighing.story import Story

_BY = keys("bylines", "by")
_CREDIT = regex(r"(?<!\w)(?P<name>[A-Z]\w{1,20}(?: (?:of |the |& ?)*[A-Z]\w{1,20}){0,5}) photo\b")
_LONGEST = 1500  # characters of a caption


def find(story: Story) -> str | None:
    """Find the house in the author line: "By Jane Roe, Bridge Office Public Affairs".

    Its name within a unit's is told by the site and the text together, or by whose the photos are:
    "Roe Ferries photo" above "By Jane Roe, Captain of Roe Ferries Public Affairs".

    Parameters
    ----------
    story
        The release.
    """
    unit = _employer(story.page, story.author)
    if unit is None:
        return None
    agreed = signs.agreed(story.page, story.told, story.names)
    whole = f" {key(unit)} "
    for house in (agreed, *_owners(story.page)):
        if house and f" {key(house)} " in whole:
            return house
    return unit


def of_room(story: Story, site: str) -> str | None:
    """Find whose "Acme Blog" is, if the author writes for "Acme Trust".

    Parameters
    ----------
    story
        The release, by "Jane Roe, Acme Trust".
    site
        The name of the site.
    """
    brand, _, room = site.rpartition(" ")
    if not brand or room.casefold() not in nameless.SECTIONS:
        return None
    house = _employer(story.page, story.author)
    return house if house and house.startswith(f"{brand} ") else None


def _owners(page: Page) -> Iterator[str]:
    """List whose photos the page shows."""
    for block in page.blocks:
        alt = block.picture.alt if block.picture else None
        for line in filter(None, (block.text, alt)):
            if " photo" in line and len(line) <= _LONGEST:
                yield from (match["name"] for match in _CREDIT.finditer(line))


def _employer(page: Page, author: Found[str] | None) -> str | None:
    """Read the house in "By Jane Roe, Bridge Office Public Affairs" and "By City of Roeville".

    Of several words that the page's address has, too, it is one: "Jane Roe, SALEM TODAY". One word
    may be a room of the site, or the town.
    """
    said = opening(author.value, _BY) if author else None
    whole = author.value[said.end if said else 0 :].lstrip(" :") if author else ""
    name, _, house = whole.partition(", ")
    if " " in house and shortened.squeezed(house) in hostname(page.url).split("."):
        return house
    if said and (not house or " " not in name):
        house = whole  # "By Roe, Poe & Partners"
    named = organizations.is_organization(house) and not organizations.is_host(house)
    return organizations.tidy(house) if named else None
