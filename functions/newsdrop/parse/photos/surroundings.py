"""What is known of a page's blocks before its photos are looked at."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind, is_below_quote
from newsdrop.parse.authors import authored
from newsdrop.parse.photos import called, subtitles

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsdrop.page import Block, Page

_MOST_MARKED = 0.3  # share of blocks; a class on more of them is the page's, not a caption's


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of a page's blocks before its photos are looked at.

    Parameters
    ----------
    blocks
        The page's blocks.
    marked
        Blocks that the markup calls captions or credits.
    sizes
        How many texts each group of blocks holds.
    barred
        Blocks that are no captions: the headline's.
    """

    blocks: Sequence[Block]
    marked: frozenset[int]
    sizes: Mapping[int, int]
    barred: frozenset[int]


def survey(page: Page, barred: frozenset[int]) -> Surroundings:
    """Look over a page's blocks.

    Parameters
    ----------
    page
        The page.
    barred
        Blocks that are no captions.
    """
    texts = page.shown
    by_class = {
        index
        for index, block in texts
        if called.is_caption(block) and not _is_authors(block)
        if not (is_below_quote(page.blocks, index) or subtitles.is_subtitle(page.blocks, index))
    }
    if len(by_class) > max(3, _MOST_MARKED * len(texts)):
        by_class = set()
    by_element = {index for index, block in texts if block.kind is BlockKind.CAPTION}
    sizes = Counter(block.group for _, block in texts)
    return Surroundings(page.blocks, frozenset(by_class | by_element) - barred, sizes, barred)


def _is_authors(block: Block) -> bool:
    """Tell "By Jane Roe" in a class of credits, which names the author and no picture."""
    hints = block.hints
    named = not authored.HINTS.isdisjoint(hints) and called.PHOTO.isdisjoint(hints)
    return named and authored.read(block.text) is not None
