"""The department of a house: beside the day, at the headline, or before its house in a logo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.prose.running import is_prose
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Issuer

if TYPE_CHECKING:
    from newsdrop.page import Block, Page

_GOVERNMENTS = keys("organizations", "governments")
_HOUSES = words("portfolios", "houses")
_BEFORE_DAY = words("letterhead", "before a day")
_AROUND = 3  # blocks above the headline, and below it
_LONGEST = 120  # characters
_HOUR = 12  # characters behind a day: "24-02-2023 13:05 h"
_EDGES = " ,|·–—-/"
_BEFORE_HOUSE = regex(r",? (?:of )?(?:the )?(?:U\.?S\.?|United States)\Z|,? (?:of )?the\Z")


def beside_title(page: Page, house: str) -> str | None:
    """Find the department, where the page names the whole government as its house.

    Parameters
    ----------
    page
        The page.
    house
        The issuer: "Generalitat de Catalunya", whose "Departament de Cultura" it may be.

    Returns
    -------
    str or None
        Without the day that stands in its line. A category of an agency's news may be called like
        a department, too.
    """
    if opening(house, _GOVERNMENTS) is None:
        return None
    title = next((at for at, block in enumerate(page.blocks) if block.level == 1), None)
    if title is None:
        return None
    near = page.blocks[max(0, title - _AROUND) : title + 1 + _AROUND]
    return next(filter(None, map(_read, near)), None)


def in_logo(page: Page, name: str) -> Issuer | None:
    """Part an office from its house as the site's logo has them: "Office of Roads, Roe Ministry".

    Parameters
    ----------
    page
        The page.
    name
        The issuer, which is one of the two.
    """
    for brand in page.brands:
        if name not in brand or not organizations.is_office(brand):
            continue
        ahead, _, behind = brand.partition(name)
        office, house = (ahead, name) if ahead else (name, behind)
        office = _BEFORE_HOUSE.sub("", office.strip(_EDGES))
        house = organizations.tidy(house.strip(_EDGES))
        if (
            bool(ahead) != bool(behind)
            and organizations.is_office(office)
            and organizations.is_organization(house)
        ):
            return Issuer(house, office)
    return None


def _read(block: Block) -> str | None:
    apart = block.level == 1 or block.kind is BlockKind.LIST_ITEM or block.zone is Zone.CHROME
    if apart or not block.text or len(block.text) > _LONGEST:
        return None
    text = _without_day(block.text)
    word = text.partition(" ")[0].casefold()
    if word not in _HOUSES or is_prose(block) or text.endswith((".", ":")):
        return None
    return organizations.tidy(text) if organizations.is_organization(text) else None


def _without_day(text: str) -> str:
    """Take off the day, and its hour, that ends a line or opens it."""
    days = list(dates.find_all(text)) if any(map(str.isdigit, text)) else []
    if days and len(text) - days[-1].end <= _HOUR:
        ahead = text[: days[-1].start].strip(_EDGES)
        said, _, last = ahead.rpartition(" ")
        return said if last.casefold() in _BEFORE_DAY else ahead
    return text[days[0].end :].strip(_EDGES) if days and not days[0].start else text
