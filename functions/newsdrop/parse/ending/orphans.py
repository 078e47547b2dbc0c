"""Headings whose whole section is none of the story, and which so head nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import BlockKind
from newsdrop.parse.prose.running import reads_as_text

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsdrop.page import Block


def find(story: Sequence[tuple[int, Block]], gone: Collection[int]) -> set[int]:
    """Find the headings below which no text of the story is left.

    Parameters
    ----------
    story
        The blocks of the story and what follows it with their indices, in order, without those
        that other parts explain: contacts, photos.
    gone
        Indices of those that are none of the story.

    Returns
    -------
    set of int
        Indices of headings. A paragraph must have gone that stood under them: a heading over
        photos alone stays, and one that is a sentence.
    """
    found: set[int] = set()
    told = emptied = False  # whether the section still has text, and whether it had
    for index, block in reversed(story):
        heads = block.kind is BlockKind.HEADING
        if index in gone:
            emptied = emptied or (not heads and reads_as_text(block.text))
        elif heads and emptied and not told and not reads_as_text(block.text):
            found.add(index)
        else:
            told = True
        if heads:
            told = emptied = False
    return found
