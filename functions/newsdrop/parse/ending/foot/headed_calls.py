"""What a site offers below a text, each line under its button: "Download", "Our app for Salem"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.prose.phrases import key, keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_BUTTONS = keys("reader_calls", "heading buttons")
_LONGEST = 120  # characters of a line under a button
_MOST = 2  # lines under one


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find them from the end of a text up, where nothing else stands among them.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices, in order.
    """
    found: set[int] = set()
    under: list[int] = []
    for index, block in reversed(story):
        if block.level and key(block.text) in _BUTTONS:
            if not under:
                break
            found.update(under, (index,))
            under = []
        elif block.level or len(block.text) > _LONGEST or len(under) == _MOST:
            break
        else:
            under.append(index)
    return found
