"""What a site keeps of a text below it: when it was put up and changed, by whom, its versions."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.prose.running import reads_as_text
from newsdrop.parse.when import dates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_PUT_UP = keys("posting", "put up") | keys("posting", "put up on record")
_CHANGED = keys("posting", "updated")
_LABELS = _PUT_UP | _CHANGED
_LABEL = 40  # characters
_HEADING = 60
_LEAST_ABOVE = 2  # lines of the text
_NEAR = 6  # lines from one of its days to the next
_SENTENCES = 1
"""Below the days: "For an earlier version write to the editors."."""


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the record of a page at its foot, which has a day of each kind.

    Parameters
    ----------
    story
        The blocks of the text.
    """
    days = [(at, label) for at in range(_LEAST_ABOVE, len(story)) if (label := _dated(story, at))]
    for (at, label), (behind, other) in pairwise(days):
        if behind - at <= _NEAR and (label in _PUT_UP) != (other in _PUT_UP):
            first = at - _is_heading(story[at - 1][1])
            told = sum(_is_told(block) for _, block in story[at:])
            return set() if told > _SENTENCES else {index for index, _ in story[first:]}
    return set()


def _dated(story: Sequence[tuple[int, Block]], at: int) -> str:
    """Give the label of a day: "Last modified: | May 4, 2021", the day in the same line or next."""
    text = story[at][1].text
    said = opening(text[:_HEADING], _LABELS)
    if said is None:
        return ""
    value = text[said.end :].strip(" :：|")
    if not value and len(text) <= _LABEL:
        value = story[at + 1][1].text[:_LABEL] if at + 1 < len(story) else ""
    days = dates.find_all(value) or dates.find_all(value, day_first=True)
    return said.key if days and days[0].start == 0 else ""


def _is_heading(block: Block) -> bool:
    marked = block.kind is BlockKind.HEADING or block.strong or block.text.endswith(":")
    return marked and len(block.text) <= _HEADING and not reads_as_text(block.text)


def _is_told(block: Block) -> bool:
    """Tell a sentence from the title of the text in a list of its versions."""
    return block.kind is not BlockKind.TABLE and reads_as_text(block.text)
