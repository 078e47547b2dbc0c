"""What stands below a text and only below releases: an end mark, notes to editors, their shelf."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import key, keys, opening

if TYPE_CHECKING:
    from newsdrop.page import Block, Page

_MARKS = words("closing", "end marks of releases")
_NOTES = keys("closing", "notes of releases")
_SIGNED = keys("closing", "signature labels")
_FILED = keys("kinds", "filed") | keys("kinds", "label")
_SHELVES = keys("kinds", "before a shelf")
_SHORT = 60
"""Characters of such a line."""
_COLONS = (":", "：")
_EDGES = " .*-–—=_:"


def tells(page: Page) -> bool:
    """Say whether a line below the first paragraph of a text tells that it is a release.

    Parameters
    ----------
    page
        The page.
    """
    begun = False
    for block in page.blocks:
        begun = begun or (block.zone is Zone.RELEASE and running.is_prose(block))
        if begun and 0 < len(block.text) <= _SHORT and _is_released(block):
            return True
    return False


def _is_released(block: Block) -> bool:
    if block.zone is Zone.RELEASE:
        bare = block.text.strip(_EDGES)
        said = key(block.text)
        # "-30-", and neither a figure nor a point of a list
        alone = block.kind is BlockKind.PARAGRAPH and not (bare.isdigit() and bare == block.text)
        marked = alone and bare in _MARKS
        if marked or said in _NOTES or (said in _SIGNED and block.text.endswith(_COLONS)):
            return True
    shelf = opening(block.text, _SHELVES)
    return shelf is not None and key(block.text[shelf.end :]) in _FILED
