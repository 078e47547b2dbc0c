"""Banners of a section of the site, or of a series, beside what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.prose.running import reads_as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_NEAR = 3  # blocks above the banner: its heading, what it says; and around the headline


def is_of_section(blocks: Sequence[Block], at: int, top: int, title: int) -> bool:
    """Tell such a banner: a heading and a sentence of its own stand above it.

    Parameters
    ----------
    blocks
        The page's.
    at
        The photo's place.
    top, title
        Where the headline begins and ends. A banner may be called as the link beside it, and
        lead with it to the rest of a series.
    """
    if _is_called_as_link(blocks, at, title):
        return True
    above = blocks[max(0, at - _NEAR) : at]
    heads = next((n for n, block in enumerate(above, at - len(above)) if block.level), at)
    if heads == at or at > top:
        return False
    behind = blocks[heads + 1 : at]
    return any(block.zone is Zone.MARGIN and reads_as_text(block.text) for block in behind)


def _is_called_as_link(blocks: Sequence[Block], at: int, title: int) -> bool:
    picture = blocks[at].picture
    if picture is None or not picture.alt or not picture.link:
        return False
    return any(
        block.text == picture.alt and any(one.href == picture.link for one in block.anchors)
        for block in blocks[max(0, title - _NEAR) : title + _NEAR + 1]
        if not block.level
    )
