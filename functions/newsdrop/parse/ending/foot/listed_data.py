"""Tables and lists below a text: a wire's on the company, a site's on the page, of an event."""

from __future__ import annotations

from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded
from newsdrop.page import BlockKind
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import reads_as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_ENCLOSED = keys("closing", "enclosures")
_FACTS = keys("closing", "facts of an event")
_HEADING = 60  # characters of "Conference facts:"
_FEW, _MANY = 2, 20  # lines below it
_LABELS = folded("closing", "listed data")
_OF_PAGE = folded("closing", "data of a page")
_ONLY_OF_PAGE = folded("closing", "data only of a page")
_FEWER = 3  # of the labels of a page's own table, which has no others
_LEAST = 4  # of its labels; a table on dealings in shares has one or two


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the rows of the last table of a release, if its labels are such a table's.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices, in order.

    Returns
    -------
    set of int
        Indices of the blocks.
    """
    last = next((block for _, block in reversed(story) if _is_row(block)), None)
    if last is None:
        return set()
    below = dropwhile(lambda row: not _is_row(row[1]), reversed(story))
    tables = [*takewhile(lambda row: _is_row(row[1]), below)]
    said = _said(tables)
    if len(said) >= _FEWER and said <= _OF_PAGE and said & _ONLY_OF_PAGE:
        return {at for at, _ in tables}
    rows = [*takewhile(lambda row: row[1].group == last.group, tables)]
    said = _said(rows)
    listed = len(said & _LABELS) >= _LEAST and any(label.startswith("isin") for label in said)
    return {at for at, _ in rows} if listed else set()


def heads_annex(blocks: Sequence[Block], at: int) -> bool:
    """Tell "Annex: terms used" or "Fair facts:", above which a release may say who issues it.

    Parameters
    ----------
    blocks
        The text blocks of the story and what follows it, in order.
    at
        Where the line stands. Below facts stands no sentence any more.
    """
    block = blocks[at]
    if block.kind is BlockKind.HEADING and opening(block.text, _ENCLOSED) is not None:
        return True
    marked = block.text.endswith(":") or block.level > 0 or block.strong
    if not marked or len(block.text) > _HEADING or key(block.text) not in _FACTS:
        return False
    below = blocks[at + 1 : at + 2 + _MANY]
    return _FEW <= len(below) <= _MANY and not any(reads_as_text(one.text) for one in below)


def _said(rows: Sequence[tuple[int, Block]]) -> set[str]:
    return {row.cells[0].rstrip(" :").casefold() for _, row in rows if row.cells}


def _is_row(block: Block) -> bool:
    return block.kind is BlockKind.TABLE
