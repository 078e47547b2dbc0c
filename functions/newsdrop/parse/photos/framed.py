"""A caption of several paragraphs: the cell below a photo, in the frame around both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.photos import credit_lines

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsdrop.page import Block

_FRAMES = words("pictures", "frames")
_CELLS = frozenset({"td", "th", "figcaption"})
_MOST = 6  # paragraphs, the credit among them
_LONGEST = 800  # characters of one


def find(blocks: Sequence[Block], photo: int, barred: Collection[int]) -> list[int]:
    """Find such a caption.

    Parameters
    ----------
    blocks
        The page's blocks.
    photo
        The photo's index.
    barred
        Blocks that are no captions of it.

    Returns
    -------
    list of int
        Indices of its paragraphs: a credit ends them, without which none is found, for cells hold
        texts too.
    """
    frame = blocks[photo].hints & _FRAMES
    found: list[int] = []
    for at in range(photo + 1, min(photo + 1 + _MOST, len(blocks))) if frame else ():
        block = blocks[at]
        inside = block.tag in _CELLS and not frame.isdisjoint(block.hints) and at not in barred
        if not inside or not 0 < len(block.text) <= _LONGEST:
            break
        found.append(at)
        if credit_lines.is_credit(block.text):
            return found
    return []
