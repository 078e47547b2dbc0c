"""Other stories below the text: a title, the beginning of its text cut off, "Read more"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import BlockKind
from newsdrop.parse.ending.foot import linked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_FEWEST = 2  # stories
_LINES = 3  # of each
_SUMMARY = 300  # characters
_LABEL = 40  # characters of what is clicked on
_CUT_OFF = ("…", "...", "[…]", "[...]")


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find stories that are told of below each other, and the heading over them.

    Parameters
    ----------
    story
        The blocks of the text. Sections of it that end with a link each are told to their end.
    """
    blocks = [block for _, block in story]
    at = 1  # a text stands above
    while at + _LINES * _FEWEST <= len(blocks):
        label = _label(blocks[at : at + _LINES])
        end = at
        while label and _label(blocks[end : end + _LINES]) == label:
            end += _LINES
        if end - at >= _LINES * _FEWEST:
            headed = blocks[at - 1].level > 0
            return {index for index, _ in story[at - headed : end]}
        at = max(end, at + 1)
    return set()


def _label(lines: Sequence[Block]) -> str:
    """Give the link below a title and a text cut off, which is the same below each."""
    if len(lines) < _LINES:
        return ""
    title, text, link = lines
    told = text.kind is BlockKind.PARAGRAPH and len(text.text) <= _SUMMARY
    if not title.level or not told or not text.text.endswith(_CUT_OFF):
        return ""
    return link.text if linked.is_line(link, _LABEL) else ""
