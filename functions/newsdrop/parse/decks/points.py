"""Points between a headline and the element that holds the text: they say it in short."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind, Zone
from newsdrop.parse.authors import authored
from newsdrop.parse.decks import deck, partings
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
    if not below or not printed.level or printed.zone is not Zone.MARGIN:
        return ()
    hints = below[0][1].hints
    row = list(takewhile(lambda line: _is_point(line[1]) and line[1].hints == hints, below))
    if not 1 < len(row) <= _MOST:
        return ()
    last = row[-1][0]
    if last - row[0][0] != len(row) - 1:
        return ()
    others = (block for block in page.blocks[last + 1 :] if not _is_link_among(block, hints))
    behind = next(others, None)
    told = behind is not None and behind.zone is Zone.RELEASE and running.is_prose(behind)
    return row if told or (behind is not None and _parts(behind)) else ()


def _parts(behind: Block) -> bool:
    """Tell the line of author or day that stands between the points and the text."""
    named = bool(behind.hints & authored.HINTS)
    return behind.zone is Zone.MARGIN and (named or partings.is_origin(behind.text))


def _is_link_among(block: Block, hints: frozenset[str]) -> bool:
    """Tell the last point, which leads to another page."""
    return block.kind is BlockKind.LIST_ITEM and block.hints == hints and bool(block.anchors)


def _is_point(block: Block) -> bool:
    point = block.kind is BlockKind.LIST_ITEM and block.zone is Zone.MARGIN
    return point and not block.anchors and size(block.text) >= deck.LEAST_UNMARKED
