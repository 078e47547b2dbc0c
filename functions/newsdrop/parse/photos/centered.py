"""Captions that only their being centered tells, among text that is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.datelines import reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_SHORT = 200  # characters of a line in an element of its own
_SENTENCE = 40  # characters of a line that is no heading
_STOPS = (".", "。", "）", ")")


def is_alone(blocks: Sequence[Block], at: int) -> bool:
    """Tell the centered line below a photo that stands within a text whose lines are not.

    Parameters
    ----------
    blocks
        The page's blocks.
    at
        The index of a centered line, right below a photo.
    """
    block = blocks[at]
    told = block.text.endswith(_STOPS) or len(block.text) >= _SENTENCE
    inside = 1 < at < len(blocks) - 1
    if block.strong or not (told and inside) or len(block.text) > _SHORT:
        return False
    return all(
        blocks[by].zone is Zone.RELEASE
        and not blocks[by].centered
        and len(blocks[by].text) >= _SENTENCE
        for by in (at - 2, at + 1)
    )


def is_boxed(blocks: Sequence[Block], at: int, size: int) -> bool:
    """Tell the one text of a centered box around the photo, above a text that is not centered.

    Parameters
    ----------
    blocks
        The page's blocks.
    at
        The index of a centered line, right below a photo; it may be a long one.
    size
        How many texts its element holds.
    """
    block, below = blocks[at], blocks[at + 1 : at + 2]
    alone = size == 1 and block.group == blocks[at - 1].group
    if not alone or block.strong or not below or below[0].centered:
        return False
    told = len(below[0].text) >= _SENTENCE and not below[0].level
    return told and not reading.is_or_opens(block.text)
