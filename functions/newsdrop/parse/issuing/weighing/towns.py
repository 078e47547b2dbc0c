"""Agencies of the government whose site it is, and the parts that every town has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.found import Found
from newsdrop.parse.houses import organizations, public
from newsdrop.parse.issuing.lines import headed
from newsdrop.parse.issuing.names import sitenames
from newsdrop.parse.issuing.site import host, site_titles
from newsdrop.record import Issuer

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.parse.issuing.weighing.story import Story

_TOP = 20  # blocks of the page
_LINE = 130  # characters


def part(story: Story, site: str) -> str | None:
    """Find the part of the site's house that tells: an agency of a government, a unit of a body.

    Parameters
    ----------
    story
        What is known of the release.
    site
        What its site calls itself.
    """
    return _agency(story.page, site, story.told) or site_titles.unit(story.page, story.lead, site)


def _agency(page: Page, site: str, text: str) -> str | None:
    """Find the one agency of a government that a line above the headline and the text name.

    On the site "State of Ohio" the "Ohio Department of Roads" writes.
    """
    place = sitenames.governed(site)
    if place is None:
        return None
    found: set[str] = set()
    for block in page.blocks[:_TOP]:
        if block.level == 1:
            break
        name = organizations.tidy(block.text) if len(block.text) < _LINE else ""
        if place in name and name != site and organizations.is_organization(name):
            found |= {name} if organizations.printed(text, name) else set()
    return organizations.only(found)


def of_town(page: Page, named: Found[Issuer], lead: str) -> Found[Issuer]:
    """Give a part that every town has, "Police Department", to the town whose site it is.

    Parameters
    ----------
    page
        The page.
    named
        Whom the letterhead names.
    lead
        The beginning of the text.
    """
    name = named.value.name
    if not public.is_part_of_a_town(name):
        return named
    site = host.find(page, lead)
    towns = (site.value, *page.brands) if site else page.brands  # the site may be the part's
    town = next(filter(public.is_of_a_place, towns), None)
    return Found(Issuer(town, name), named.source, named.claims) if town else named


def part_above(page: Page, town: str) -> str | None:
    """Read which part of a town or county tells: the section above the headline is named for it.

    Parameters
    ----------
    page
        The page; its system heads each news with its section.
    town
        Who issues it.
    """
    if not public.is_of_a_place(town):
        return None
    return next(filter(public.is_part_of_a_town, headed.tops(page)), None)
