"""The day of a release that its letterhead sets between the lines of a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.reaching.lines import reach
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Block

_LONGEST = 30  # characters of a day
_REACH = regex(r"\d\d\d|\S@\S")


def left_out(shown: list[tuple[int, Block]]) -> list[tuple[int, Block]]:
    """Leave out a day between where somebody is and the number: "Acme / May 4, 2005 / 555-0101".

    Parameters
    ----------
    shown
        The blocks of a page with their places.
    """
    days = {at for at in range(1, len(shown) - 1) if _is_between(*shown[at - 1 : at + 2])}
    return [row for at, row in enumerate(shown) if at not in days] if days else shown


def _is_between(above: tuple[int, Block], row: tuple[int, Block], below: tuple[int, Block]) -> bool:
    """Tell a day alone in its line, among the lines of one element."""
    (_, before), (_, block), (_, behind) = above, row, below
    if len(block.text) > _LONGEST or not block.text[-1:].isdigit():
        return False
    if not before.group == block.group == behind.group or _REACH.search(before.text):
        return False
    return _is_day(block.text) and bool(reach.phones(behind.text))


def _is_day(text: str) -> bool:
    found = dates.find_all(text)
    return len(found) == 1 and found[0].start == 0 and found[0].end == len(text)
