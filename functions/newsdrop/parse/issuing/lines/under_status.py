"""The house or office in the line right below a status line, which a portal sets as a link."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.parse.found import Found
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.names import officers
from newsdrop.parse.letterheads import status
from newsdrop.parse.prose.running import is_prose
from newsdrop.parse.when import closing_days
from newsdrop.record import Evidence, Issuer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Block, Page

_BELOW = 12  # blocks below a headline
_LINE = 120  # characters


def house(page: Page) -> Found[Issuer] | None:
    """Find whose line stands below "FOR IMMEDIATE RELEASE", or below its day, under a headline.

    Parameters
    ----------
    page
        The page.

    Returns
    -------
    Found or None
        The name as printed; where two stand, as of partners or topics, there is none.
    """
    name = _find(page)
    named = name is not None and not organizations.is_office(name)
    return Found(Issuer(name), Evidence.LABEL) if name and named else None


def office(page: Page) -> str | None:
    """Read a mere office in that line, which the site's house has: "Office of Public Affairs".

    Parameters
    ----------
    page
        The page.
    """
    name = _find(page)
    return name if name and organizations.is_office(name) else None


def _find(page: Page) -> str | None:
    lines = [*_between(page)]
    for (_, above), (at, block) in pairwise(lines):
        if status.opens_with_status(above.text) and _is_house(block):
            below = next((row for row in lines if row[0] == at + 1), None)
            alone = below is None or not _is_house(below[1])
            return organizations.tidy(block.text) if alone else None
    return None


def _between(page: Page) -> Iterator[tuple[int, Block]]:
    """List the lines between headline and text, but days that stand alone."""
    top = next((at for at, block in enumerate(page.blocks) if block.level == 1), None)
    for at in () if top is None else range(top + 1, min(top + 1 + _BELOW, len(page.blocks))):
        block = page.blocks[at]
        if is_prose(block):
            return
        if block.text and not closing_days.is_day(block.text):
            yield at, block


def _is_house(block: Block) -> bool:
    text = block.text
    if len(text) > _LINE or block.level or ":" in text:  # "Contact: Bridge Office Communications"
        return False
    named = organizations.is_organization(text)
    return named and not officers.is_member(text)
