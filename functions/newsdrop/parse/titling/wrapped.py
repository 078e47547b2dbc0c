"""The lines on which a headline goes on."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.datelines import reading
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import key, size
from newsdrop.parse.titling import unfinished
from newsdrop.parse.titling.likely_title import is_day, is_letterhead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_MAX_LINES = 4
_PARTICLES = tuple("のをにへがはと")  # with which Japanese lines rarely begin
_LONGEST = 140  # characters of a line set alike
_LINE = 40  # characters of a headline's second line that one opens
_PREPOSITIONS = words("speech", "prepositions")
_TITLE = 4  # words of a title, and of the deck below it, in the same heading
_FEW = 3  # words of a second line that is no title of its own


def first(blocks: Sequence[Block], at: int) -> int:
    """Find the line with which a headline begins that goes on where it was read.

    Parameters
    ----------
    blocks
        The page's.
    at
        Of the block that the headline was read from.

    Returns
    -------
    int
        Index of that block, or of one above it that is set alike and cannot end there.
    """
    start = at
    while start and at - start + 1 < _MAX_LINES and _leads_on(blocks[start - 1], blocks[start]):
        start -= 1
    if start and start == at and _is_rest(blocks[at - 1], blocks[at]):
        start -= 1
    return start


def _is_rest(line: Block, below: Block) -> bool:
    """Tell what goes on in one bold element: "ACME REPORTS RESULTS", "FOR SECOND QUARTER"."""
    if line.group != below.group or not (line.strong and below.strong) or is_letterhead(line.text):
        return False
    led = key(below.text).split()[:1]
    return bool(_PREPOSITIONS.intersection(led)) and _is_of_element(line, line, below)


def lines(blocks: Sequence[Block], indices: Sequence[int]) -> Sequence[int]:
    """Find the lines on which a headline goes on: those of its element, those set alike.

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


def _is_of_address(line: Block, below: Block) -> bool:
    """Tell a line that ends as those of an address do, and not as "Mayor Opens Bridge,"."""
    text = line.text
    if not text.endswith(","):
        return False
    titled = line.group == below.group and size(text) >= _TITLE and "," not in text[:-1]
    return not titled or text[0].isdigit() or organizations.is_organization(text)


def _goes_on(first: Block, before: Block, line: Block) -> bool:
    return _is_of_element(first, before, line) or _leads_on(before, line)


def _leads_on(line: Block, below: Block) -> bool:
    """Tell a line that cannot be a headline's last from the one below it, which is set alike."""
    set_apart = line.level or line.strong or line.centered
    if not set_apart or _style(line) != _style(below) or _is_of_address(line, below):
        return False
    texts = (line.text, below.text)
    if not all(0 < len(text) <= _LONGEST for text in texts) or not unfinished.is_open(*texts):
        return False
    labels = any(is_letterhead(text) or is_day(key(text).split()) for text in texts)
    placed = reading.read(line.text) is not None  # "Springfield, Illinois –"
    return not (labels or placed or running.is_prose(below))


def _style(block: Block) -> tuple[object, ...]:
    return (block.tag, block.level, block.strong, block.centered, block.zone, block.kind)


def _is_of_element(first: Block, before: Block, line: Block) -> bool:
    """Tell the next line of a headline: a heading's, in capitals, or a few words set alike."""
    if line.group != first.group or not line.text or first.text.endswith((".", ":")):
        return False
    if first.level:
        deck = first.text.isupper() and not line.text.isupper() and size(first.text) >= _TITLE
        return line.level == first.level and not (deck and size(line.text) >= _TITLE)
    said = key(line.text).split()
    if not said or is_day(said):
        return False
    alike = (first.strong, first.italic) == (line.strong, line.italic)
    if line.text.startswith(_PARTICLES):
        return alike and len(line.text) <= _LINE and not line.text.endswith("。")
    if first.text.isupper() or first.tag == "pre":
        over = unfinished.runs_over(before.text) and len(line.text) <= _LINE
        return over or (first.text.isupper() and line.text.isupper())
    return alike and first.strong and (len(said) <= _FEW or said[0] in _PREPOSITIONS)
