"""Lines that page builders call captions though no photo has them: those of titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_PHOTO = words("pictures", "photo") - {"caption"}
_TITLES = words("elements", "headlines")
_NEAR = 3  # blocks


def is_subtitle(blocks: Sequence[Block], at: int) -> bool:
    """Tell the "title-item-caption" of a section from the caption of a photo, which is near it.

    Parameters
    ----------
    blocks
        The page's blocks.
    at
        A line that its class calls a caption.
    """
    hints = blocks[at].hints
    if _TITLES.isdisjoint(hints) or not _PHOTO.isdisjoint(hints):
        return False
    return all(one.picture is None for one in blocks[max(0, at - _NEAR) : at + 1 + _NEAR])
