"""A question that a site puts to its readers, with what they may answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.prose.running import reads_as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_HEADINGS = keys("furniture", "polls")
_VOTES = keys("furniture", "votes")
_MOST = 10  # lines
_ANSWER = 80  # characters


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find such questions, from the heading to what is pressed.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices, in order.
    """
    found: set[int] = set()
    for at, (index, block) in enumerate(story):
        if index in found or len(block.text) > _ANSWER or key(block.text) not in _HEADINGS:
            continue
        for end, (_, below) in enumerate(story[at + 1 : at + 1 + _MOST], at + 1):
            if key(below.text) in _VOTES or any(key(link.text) in _VOTES for link in below.anchors):
                found |= {row for row, _ in story[at : end + 1]}
                break
            asks = below.text.endswith("?")
            if len(below.text) > _ANSWER or (reads_as_text(below.text) and not asks):
                break
    return found
