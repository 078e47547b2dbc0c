"""Scraps of other stories that stand far below a text, behind all that a page shows there."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.prose.running import STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

_BETWEEN = 40  # lines of a menu, of other stories, of what readers say
_LEAST = 3  # paragraphs of a text
_SHARE = 0.1  # of the text, which scraps have


def find(page: Page, story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find what a long run of the page's own lines parts from the text.

    Parameters
    ----------
    page
        The page.
    story
        The text blocks from the first of the story on, with their indices, in order, without
        those that are explained.

    Returns
    -------
    set of int
        Indices of the blocks; none where much or several sentences stand there, for a page may
        set its tools amid a text.
    """
    if len(page.blocks) - len(story) < _BETWEEN:
        return set()
    sizes = list(accumulate((len(block.text) for _, block in story), initial=0))
    for at in range(_LEAST, len(story)):
        above, index = story[at - 1][0], story[at][0]
        if index - above <= _BETWEEN or sizes[-1] - sizes[at] > _SHARE * sizes[at]:
            continue
        if sum(block.text.endswith(STOPS) for _, block in story[at:]) > 1:
            continue
        if sum(_is_pages(block) for block in page.blocks[above + 1 : index]) >= _BETWEEN:
            return {one for one, _ in story[at:]}
    return set()


def _is_pages(block: Block) -> bool:
    return bool(block.text) and block.zone is not Zone.RELEASE
