"""Points between a headline and the element that holds the text: they say it in short."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind, Zone
from newsdrop.parse.decks import deck
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

_MOST = 5


def above_text(
    page: Page, printed: Block, below: Sequence[tuple[int, Block]]
) -> Sequence[tuple[int, Block]]:
    """Take the points that are the deck; those within the text are its own, and links no points.

    Parameters
    ----------
    page
        The page.
    printed
        The headline, as the page prints it.
    below
        The lines below it, each with its index among the blocks of the page.
    """
    if not below or printed.level != 1 or printed.zone is not Zone.MARGIN:
        return ()
    hints = below[0][1].hints
    row = list(takewhile(lambda line: _is_point(line[1]) and line[1].hints == hints, below))
    if not 1 < len(row) <= _MOST:
        return ()
    last = row[-1][0]
    touching = last - row[0][0] == len(row) - 1 and last + 1 < len(page.blocks)
    behind = page.blocks[last + 1] if touching else None
    told = behind is not None and behind.zone is Zone.RELEASE and running.is_prose(behind)
    return row if told else ()


def _is_point(block: Block) -> bool:
    point = block.kind is BlockKind.LIST_ITEM and block.zone is Zone.MARGIN
    return point and not block.anchors and size(block.text) >= deck.LEAST_UNMARKED
