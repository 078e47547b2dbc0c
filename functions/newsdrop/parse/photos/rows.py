"""Rows of photos, whose credit stands once above them all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.photos import credit_lines, files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block
    from newsdrop.record import Image

_LEAST = 2  # photos


def credit(photos: dict[str, Image], blocks: Sequence[Block]) -> None:
    """Give photos that have no credit, in place, the one that heads their row.

    Parameters
    ----------
    photos
        Those found, by their keys.
    blocks
        The page's blocks: "Photo credit: Jane Roe", and photos one behind the other below it.
    """
    if len(photos) < _LEAST or all(photo.credit for photo in photos.values()):
        return
    for at, block in enumerate(blocks[:-1]):
        if not block.text or blocks[at + 1].picture is None or block.zone is not Zone.RELEASE:
            continue
        if (at and blocks[at - 1].picture) or not credit_lines.is_printed(block.text):
            continue  # below a photo it is that one's
        row = _below(blocks, at)
        if credit_lines.is_credit(block.text) and len(row) >= _LEAST and row <= photos.keys():
            told = credit_lines.split(block.text).credit
            for key in row:
                photos[key] = replace(photos[key], credit=photos[key].credit or told)


def _below(blocks: Sequence[Block], at: int) -> set[str]:
    """Collect the keys of the photos right below a block."""
    row: set[str] = set()
    for block in blocks[at + 1 :]:
        if block.picture is None:
            break
        row.add(files.key(block.picture.src))
    return row
