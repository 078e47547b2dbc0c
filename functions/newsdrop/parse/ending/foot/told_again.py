"""The box of a player below a text, with its title, its author and its beginning once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.page import Block, Page

_MOST = 6  # blocks below the title
_OPENING = 40  # characters of a paragraph that say which it is


def find(page: Page, story: Sequence[tuple[int, Block]], titles: Iterable[int]) -> set[int]:
    """Find what stands in a box with the headline's repetition below a text.

    Parameters
    ----------
    page
        The page.
    story
        The text blocks from the first of the story on, with their indices, in order.
    titles
        Where the headline stands.

    Returns
    -------
    set of int
        Indices of the blocks to the end of the text, which share with the title a class that the
        block above it has not, where one of them tells once more what is told above.
    """
    last = max(titles, default=-1)
    above = [block for index, block in story if index < last]
    below = [(index, block) for index, block in story if index > last]
    size = sum(len(block.text) for _, block in below)
    if not 0 < len(below) <= _MOST or 2 * size > sum(len(block.text) for block in above):
        return set()
    openings = tuple({block.text[:_OPENING] for block in above if len(block.text) >= _OPENING})
    if not any(block.text.startswith(openings) for _, block in below):
        return set()
    box = page.blocks[last].hints - above[-1].hints
    shared = box.intersection(*(block.hints for _, block in below))
    return {index for index, _ in below} if shared else set()
