"""The lines of a page among which contacts stand, some of which look like its menus."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.reaching.asking import contact_heading
from newsdrop.parse.reaching.blocks import block_extent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Block, Page

_CARD = 6  # blocks of a card
_LABEL = 40  # characters of a heading


def find(page: Page) -> Iterator[tuple[int, Block]]:
    """List what is shown, and cards of persons that are links, as menus are, among contacts.

    Parameters
    ----------
    page
        The page.

    Yields
    ------
    tuple
        The index of a block and the block.
    """
    cards: frozenset[int] = frozenset()
    for index, (block, below) in enumerate(zip_longest(page.blocks, page.blocks[1:])):
        if block.zone is not Zone.CHROME and block.text:
            yield index, block
            if len(block.text) <= _LABEL and key(block.text) in contact_heading.HEADINGS:
                cards = _sisters(page, index)
        elif index in cards and block.text:
            yield index, block._replace(zone=Zone.MARGIN)
        elif block.text and _is_linked_name(block, below):
            yield index, block


def _sisters(page: Page, heading: int) -> frozenset[int]:
    """Find the card right below a heading that is built as the next one, which is no furniture."""
    blocks = page.blocks
    first = next(
        (
            at
            for at in range(heading + 1, min(heading + 1 + _CARD, len(blocks)))
            if blocks[at].zone is not Zone.CHROME
        ),
        heading + 1,
    )
    card = range(heading + 1, first)
    below = {
        block.hints for block in blocks[first : first + _CARD] if block.zone is not Zone.CHROME
    }
    named = any(lone_name.is_name(blocks[at].text) for at in card)
    alike = (blocks[at].hints in below - {frozenset()} for at in card if blocks[at].text)
    return frozenset(card if named and all(alike) else ())


def _is_linked_name(block: Block, below: Block | None) -> bool:
    if block_extent.MARKED.isdisjoint(block.hints) or below is None or below.zone is Zone.CHROME:
        return False
    return not block_extent.MARKED.isdisjoint(below.hints) and lone_name.is_name(block.text)
