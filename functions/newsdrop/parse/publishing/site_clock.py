"""The clock of a site: the day on which a page was read, at the top of every page."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import WORD
from newsdrop.parse.when import dates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_WEEKDAYS = frozenset(name for row in words("calendar", "days of the week") for name in row.split())
_SHARING = words("elements", "sharing") | {"social"}
_FIRST = 4  # blocks of a page
_NEAR = 6  # blocks below it
_LONGEST = 60  # characters
_BESIDE = 12  # letters beside the day: "Today's Paper"


def is_at(blocks: Sequence[Block], at: int) -> bool:
    """Tell "Friday, November 27, 2026 10:42 AM" above a site's logo or menu from a posting date.

    Parameters
    ----------
    blocks
        The page's.
    at
        Index of the line: the first of its page outside the furniture.
    """
    block = blocks[at]
    if at >= _FIRST or not 0 < len(block.text) <= _LONGEST:
        return False
    if any(one.text and one.zone is not Zone.CHROME for one in blocks[:at]):
        return False
    below = takewhile(_is_above_text, blocks[at + 1 : at + 1 + _NEAR])
    if not any(one.zone is Zone.CHROME and one.hints.isdisjoint(_SHARING) for one in below):
        return False
    if _WEEKDAYS.isdisjoint(WORD.findall(block.text.casefold())):
        return False
    found = dates.find_all(block.text)
    if len(found) != 1 or not found[0].day:
        return False
    beside = block.text[: found[0].start] + block.text[found[0].end :]
    return sum(map(str.isalpha, beside)) <= _BESIDE


def _is_above_text(block: Block) -> bool:
    return not (block.level or running.is_prose(block))
