"""The story: what nothing else explains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse import closing
from newsdrop.record import Paragraph

if TYPE_CHECKING:
    from newsdrop.page import Page


def find(page: Page, taken: frozenset[int]) -> tuple[Paragraph, ...]:
    """Collect the body.

    Parameters
    ----------
    page
        The page.
    taken
        Blocks that other parts explain.

    Returns
    -------
    tuple of Paragraph
        The page's own text blocks in order, one each.
    """
    return tuple(
        Paragraph(closing.without_end_mark(block.text), str(block.kind))
        for index, block in enumerate(page.blocks)
        if block.zone is Zone.RELEASE and block.text and index not in taken
    )
