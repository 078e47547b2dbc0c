"""Fields of a post beside the one with its text, as content management systems build pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import POST_FIELD, Zone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_OTHERS = words("pictures", "beside") | words("posting", "elsewhere")
_MOST = 12  # blocks from the text to the end of the fields below it


def goes_on(blocks: Sequence[Block], at: int) -> bool:
    """Tell a block of a field of this post: only such fields stand between it and the text above.

    Parameters
    ----------
    blocks
        The page's.
    at
        The place of one around the text. A field of another post, or of the page's furniture, is
        none.
    """
    if not blocks[at].hints.isdisjoint(_OTHERS):
        return False
    for place in range(at, max(at - _MOST, -1), -1):
        if blocks[place].zone is Zone.RELEASE:
            return place < at
        if POST_FIELD not in blocks[place].hints:
            return False
    return False
