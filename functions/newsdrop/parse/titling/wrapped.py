"""The lines on which a headline goes on."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.titling import topline
from newsdrop.parse.titling.likely_title import is_dated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_MAX_LINES = 4
_PARTICLES = tuple("のをにへがはと")  # with which Japanese lines rarely begin
_LINE = 40  # characters of a headline's second line that one opens
_PREPOSITIONS = words("speech", "prepositions")
_FEW = 3  # words of a second line that is no title of its own


def lines(blocks: Sequence[Block], indices: Sequence[int]) -> Sequence[int]:
    """Find the lines of one element on which a headline goes on.

    Parameters
    ----------
    blocks
        The page's.
    indices
        Of the blocks that the headline was read from.

    Returns
    -------
    sequence of int
        Indices of the blocks behind it that belong to it.
    """
    if len(indices) != 1:
        return ()
    first = blocks[indices[0]]
    following = range(indices[0] + 1, min(indices[0] + _MAX_LINES, len(blocks)))
    return list(takewhile(lambda at: _goes_on(first, blocks[at - 1], blocks[at]), following))


def _goes_on(first: Block, before: Block, line: Block) -> bool:
    """Tell the next line of a headline: a heading's, in capitals, or a few words set alike."""
    if line.group != first.group or not line.text or first.text.endswith((".", ":")):
        return False
    if first.level:
        return line.level == first.level
    said = key(line.text).split()
    if not said or is_dated(said):
        return False
    alike = (first.strong, first.italic) == (line.strong, line.italic)
    if line.text.startswith(_PARTICLES):
        return alike and len(line.text) <= _LINE and not line.text.endswith("。")
    if first.text.isupper() or first.tag == "pre":
        over = topline.runs_over(before.text) and len(line.text) <= _LINE
        return over or (first.text.isupper() and line.text.isupper())
    return alike and first.strong and (len(said) <= _FEW or said[0] in _PREPOSITIONS)
