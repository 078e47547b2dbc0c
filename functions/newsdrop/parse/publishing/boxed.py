"""The day in a box of its own beside the text: "October 25, 2021" in a column of facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.when import dates
from newsdrop.record import Date, Evidence

if TYPE_CHECKING:
    from newsdrop.page import Block, Page

_HINTS = words("posting", "hints")
_ELSEWHERE = words("posting", "elsewhere")
_LONGEST = 40  # characters


def find(page: Page) -> Date | None:
    """Find the one day that stands alone behind the beginning of the text, and that markup tells.

    Parameters
    ----------
    page
        The page. Above the text such a line may be the site's clock.

    Returns
    -------
    Date or None
        Nothing where several days stand so, or a link or heading whose day it may be beside it.
    """
    blocks = page.blocks
    start = next((at for at, block in enumerate(blocks) if block.zone is Zone.RELEASE), len(blocks))
    found: dict[str, Date] = {}
    for at in range(start, len(blocks)):
        block = blocks[at]
        if block.zone is not Zone.MARGIN or not 0 < len(block.text) <= _LONGEST:
            continue
        if (block.hints & _HINTS or block.times) and not block.hints & _ELSEWHERE:
            days = dates.find_all(block.text)
            if len(days) == 1 and days[0].day and _is_whole(block.text, days[0]):
                if any(map(_is_of_other, (*blocks[at - 1 : at], *blocks[at + 1 : at + 2]))):
                    return None
                found[days[0].value] = Date(days[0].value, days[0].precision, Evidence.TEXT)
    return next(iter(found.values())) if len(found) == 1 else None


def _is_whole(text: str, day: dates.DateMatch) -> bool:
    """Tell a line of nothing but a day, its weekday or a mark before it."""
    return len(text[: day.start].split()) <= 1 and not text[day.end :].strip(" .|")


def _is_of_other(block: Block) -> bool:
    """Tell what a day beside it belongs to: the title of another story, a photo."""
    linked = any(anchor.start == 0 and anchor.end == len(block.text) for anchor in block.anchors)
    return block.zone is Zone.MARGIN and (linked or block.level > 0 or block.picture is not None)
