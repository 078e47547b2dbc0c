"""The hours of an office, below every page of its site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.prose.running import reads_as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_HEADINGS = keys("furniture", "office hours")
_MOST = 10  # lines
_FIGURES = 3  # of one that is no sentence: "8 a.m. to 4:30 p.m."
_LINE = 90  # characters of one


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the heading and the lines below it, to the end of the page.

    A text that tells of new hours says from when they are; its lines are led into.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices, in order.
    """
    for at in range(len(story) - 1, max(0, len(story) - _MOST - 2), -1):
        block = story[at][1]
        told = block.text.endswith(".") and sum(map(str.isdigit, block.text)) < _FIGURES
        if len(block.text) > _LINE or (told and reads_as_text(block.text)):
            break
        if key(block.text) in _HEADINGS:
            below = [row.text for _, row in story[at + 1 :]]
            timed = any(any(map(str.isdigit, text)) for text in below)
            return {index for index, _ in story[at:]} if timed else set()
    return set()
