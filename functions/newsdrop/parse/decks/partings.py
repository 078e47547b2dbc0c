"""What parts a deck from its text: a line of author, office or day, and the text's dateline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.authors import authored
from newsdrop.parse.datelines import reading
from newsdrop.parse.ending.foot import reader_calls
from newsdrop.parse.houses import organizations
from newsdrop.parse.letterheads import front, status
from newsdrop.parse.publishing import posting_line

if TYPE_CHECKING:
    from newsdrop.page import Page

_NEXT = 8  # blocks below a line that are looked at
_ORIGIN = 80  # characters of a line of author and day
_SHORT = 60  # characters of what a page offers


def stands_below(page: Page, at: int) -> bool:
    """Tell a line of origin or a notice right below a block, or a dateline below short lines.

    Parameters
    ----------
    page
        The page.
    at
        The index of the block, which may be a deck.
    """
    below = _next_line(page, at)
    told = _parts_from_text(below) or reader_calls.is_technical(below)
    return told or _dateline_follows(page, at) or _is_dated(page, at, below)


def _is_dated(page: Page, at: int, below: str) -> bool:
    """Tell a text that opens with its day, "June 2016 – Acme opens", from a list of days."""
    begun = reading.read(below) if len(below) > _ORIGIN else None
    if begun is None or not any(map(str.isdigit, begun.text)):
        return False
    other = reading.read(_next_line(page, at + 1))
    return other is None or not any(map(str.isdigit, other.text))


def _dateline_follows(page: Page, at: int) -> bool:
    """Tell a text that opens with place and day below no more than buttons: "Get the photos"."""
    later = (block for block in page.blocks[at + 1 : at + _NEXT] if block.zone is not Zone.CHROME)
    says = (block.text for block in later if len(block.text) > _SHORT or block.text.endswith(":"))
    first = next(says, "")
    begun = reading.read(first, order=False)  # of "11/1/2011", whichever it is
    return begun is not None and begun.place is not None and begun.date is not None


def _parts_from_text(line: str) -> bool:
    """Tell a line of author or day between a title and its text, and the dateline of the text."""
    begun = reading.read(line, order=False) if len(line) > _ORIGIN else None
    told = is_origin(line) or status.is_alone(line)
    return told or (begun is not None and begun.place is not None)


def is_origin(line: str) -> bool:
    """Tell a line of author, office or day.

    Parameters
    ----------
    line
        The text of a block.
    """
    if authored.read(line) is not None and not line.endswith((".", "。")):
        return True  # with a unit, a town and a day it may be a long line
    short = len(line) <= _ORIGIN and not line.endswith("。")
    told = posting_line.is_posting_line(line) or front.is_fields(line)
    return short and (told or organizations.is_organization(line))


def _next_line(page: Page, at: int) -> str:
    """Read the line that the page shows below a block, explained or not."""
    below = page.blocks[at + 1 : at + 1 + _NEXT]
    later = [block for block in below if block.text and block.zone is not Zone.CHROME]
    count = 2 if later and later[0].tag == "dt" else 1  # a label, and what it says
    return " ".join(block.text for block in later[:count])
