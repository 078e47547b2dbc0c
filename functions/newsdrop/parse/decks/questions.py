"""Questions that a text answers one by one, of which the first is no deck."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.datelines import reading

if TYPE_CHECKING:
    from newsdrop.page import Page

_NEXT = 40  # blocks among which the next question stands
_MARKS = ("?", "？")


def opens(page: Page, index: int) -> bool:
    """Tell the first of several questions, each set apart: "Why is a new bridge needed?".

    Parameters
    ----------
    page
        The page.
    index
        Of a block below the headline. Above a dateline it is a deck, for no answer has one.
    """
    block = page.blocks[index]
    if not block.text.endswith(_MARKS) or not (block.level or block.strong):
        return False
    below = page.blocks[index + 1 : index + _NEXT]
    dated = bool(below) and reading.read(below[0].text) is not None
    later = (one for one in below if one.text.endswith(_MARKS))
    return not dated and any(
        (one.level, one.strong) == (block.level, block.strong) for one in later
    )
