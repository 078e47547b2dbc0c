"""Captions that only their being centered tells, among text that is not."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.datelines import reading
from newsdrop.parse.speaking.words.tongues import EASTERN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.page import Block

_SHORT = 200  # characters of a line in an element of its own
_SENTENCE = 40  # characters of a line that is no heading
_SENTENCE_EAST = 20  # signs
_ROW = 40  # blocks of photos with their captions that may stand in a row
_STOPS = (".", "。", "）", ")")
_NO_ENDS = ("。", "！", "？", "：", "日")
"""Of sentences, labels and days, in Chinese and its neighbours."""
_BRACKETS = ("（", "(", "【", "[")
"""Of "（完）"."""


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


def is_in_row(blocks: Sequence[Block], at: int) -> bool:
    """Tell a Chinese caption, however short, in a row of photos below an uncentered text.

    Nothing else is centered below the row.

    Parameters
    ----------
    blocks
        The page's blocks.
    at
        The index of a centered line, right below a photo.
    """
    block = blocks[at]
    text = block.text
    if block.strong or len(text) > _SHORT or not EASTERN.search(text):
        return False
    plain = not text.startswith(_BRACKETS) and not text.endswith(_NO_ENDS) and "：" not in text
    if not plain or blocks[at - 1].zone is not Zone.RELEASE:
        return False
    above = _beyond(blocks, range(at - 1, -1, -1))
    below = _beyond(blocks, range(at + 1, len(blocks)))
    if above is None or above.centered or len(above.text) < _SENTENCE_EAST:
        return False
    again = below is not None and below.zone is Zone.RELEASE and below.centered
    return above.zone is Zone.RELEASE and not again


def _beyond(blocks: Sequence[Block], row: Iterable[int]) -> Block | None:
    """Find the first block that is neither a photo nor the centered line below one."""
    others = (
        blocks[by]
        for by in islice(row, _ROW)
        if blocks[by].picture is None and not (blocks[by].centered and blocks[by - 1].picture)
    )
    return next(others, None)
