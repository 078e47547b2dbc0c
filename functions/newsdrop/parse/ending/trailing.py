"""Headings that head nothing: labels over what the page shows below the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.ending import linked
from newsdrop.parse.prose.running import STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

_LABEL = 50  # characters of such a heading


def find(page: Page, story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find labels and links at the end that a menu, tags or a share bar parts from the text.

    A motto at the end of a text may be set as a heading too, but stands right below the text.

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
        Indices of the blocks.
    """
    found: set[int] = set()
    behind: set[int] = set()
    for at in range(len(story) - 1, 0, -1):
        index, block = story[at]
        if not (_is_label(block) or (linked.is_line(block) and not linked.spells_out(block.text))):
            break
        behind.add(index)
        above = story[at - 1][0]
        if any(one.zone is Zone.CHROME and one.text for one in page.blocks[above + 1 : index]):
            found |= behind
    return found if any(page.blocks[index].level for index in found) else set()


def _is_label(block: Block) -> bool:
    return block.level > 0 and len(block.text) <= _LABEL and not block.text.endswith(STOPS)
