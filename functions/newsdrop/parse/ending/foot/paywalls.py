"""The box below the first lines of a story that tells who has not paid how to read the rest."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.parse.prose.phrases import keys, search
from newsdrop.parse.prose.sentences import is_quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_READING_ON = keys("reader_calls", "reading on")
_PAYING = keys("reader_calls", "paying")
_HEADING = 120  # characters
_LONGEST = 300  # of a line in the box; longer ones are the story's, which some boxes hold, too


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find such a box by what its first line says, and what one of its lines does on paying.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices, in order.

    Returns
    -------
    set of int
        Indices of its blocks, which share a class that the block above them has not.
    """
    found: set[int] = set()
    for at, (index, block) in enumerate(story[1:], 1):
        short = block.hints and len(block.text) <= _HEADING and index not in found
        if not short or not search(block.text, _READING_ON) or is_quoted(block.text):
            continue
        below = story[at + 1][1].hints if at + 1 < len(story) else block.hints
        box = (block.hints & below) - story[at - 1][1].hints
        inside = _inside(story[at:], box) if box else []
        plain = all(len(one.text) <= _LONGEST for _, one in inside)
        if plain and any(search(one.text, _PAYING) for _, one in inside):
            found.update(index for index, _ in inside)
    return found


def _inside(story: Sequence[tuple[int, Block]], box: frozenset[str]) -> list[tuple[int, Block]]:
    return list(takewhile(lambda row: box <= row[1].hints, story))
