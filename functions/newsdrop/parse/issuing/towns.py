"""The parts that every town has: whose they are, the site says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.found import Found
from newsdrop.parse.houses import public
from newsdrop.parse.issuing import host
from newsdrop.record import Issuer

if TYPE_CHECKING:
    from newsdrop.page import Page


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
    part = named.value.name
    site = host.find(page, lead) if public.is_part_of_a_town(part) else None
    if site is None or not public.is_of_a_place(site.value):
        return named
    return Found(Issuer(site.value, part), named.source, named.claims)
