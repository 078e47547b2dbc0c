"""Galleries of a story: rows of photos right above its headline and right below its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.photos import pictures

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsdrop.page import Block

_LABELS = 2  # of the page's furniture between a gallery and the headline: the section
_LABEL = 40  # characters of one


def find(blocks: Sequence[Block], titled: Collection[int]) -> frozenset[int]:
    """Find the blocks of the galleries of a story.

    Parameters
    ----------
    blocks
        The page's.
    titled
        Where the headline stands.
    """
    rows: set[int] = set()
    at = min(titled, default=0) - 1
    labels = 0
    while at >= 0 and not rows and labels < _LABELS and _is_label(blocks[at]):
        at -= 1
        labels += 1
    while at >= 0 and pictures.is_in_gallery(blocks[at]):
        rows.add(at)
        at -= 1
    below = False
    for at, block in enumerate(blocks):
        below = pictures.is_in_gallery(block) and (
            below or (at > 0 and blocks[at - 1].zone is Zone.RELEASE)
        )
        if below:
            rows.add(at)
    return frozenset(rows)


def _is_label(block: Block) -> bool:
    furniture = block.zone is Zone.CHROME and block.tag != "nav"
    return furniture and 0 < len(block.text) <= _LABEL
