"""Photos of other stories amid a text: a link with the title stands in the box of the photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.photos import buttons, credit_lines
from newsdrop.parse.prose.phrases import size
from newsdrop.parse.prose.running import STOPS
from newsdrop.parse.speaking.words.tongues import EASTERN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_NEAR = 3  # blocks below a photo
_TITLE, _TITLE_EAST = 4, 10  # words of one, and signs
_LABEL = 60  # characters of a rubric, and how long ago


def shows_other_story(blocks: Sequence[Block], at: int, texts: Sequence[int]) -> bool:
    """Tell such a photo; with its title may stand a credit, or "Salem / 2 hours ago".

    Parameters
    ----------
    blocks
        Those of the page.
    at
        The photo's index.
    texts
        Those of what is printed beside it.
    """
    photo = blocks[at]
    if photo.zone is not Zone.RELEASE or not all(_is_label(blocks[text].text) for text in texts):
        return False
    return any(
        block.zone is Zone.CHROME and block.group == photo.group and _is_title(block.text)
        for block in blocks[at + 1 : at + 1 + _NEAR]
    )


def _is_title(text: str) -> bool:
    """Tell a title from "See the photo in full"."""
    words = size(text) if not EASTERN.search(text) else _TITLE * (len(text) >= _TITLE_EAST)
    return words >= _TITLE and not buttons.is_button(text) and not credit_lines.is_credit(text)


def _is_label(text: str) -> bool:
    return credit_lines.is_credit(text) or (len(text) <= _LABEL and not text.endswith(STOPS))
