"""Contacts side by side with labels in the rows: "Contact: Jane Roe | Media: Tom Poe"."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind
from newsdrop.parse.persons import lone_name
from newsdrop.parse.reaching.blocks import columns
from newsdrop.parse.reaching.lines import reach
from newsdrop.parse.vocabulary import given_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_LEAST = 2  # columns, and rows
_MOST = 12  # rows
_COLON = ": "


def untwined(shown: Sequence[tuple[int, Block]]) -> list[tuple[int, Block]]:
    """Put such contacts one below the other.

    Parameters
    ----------
    shown
        Blocks with their indices, in order.

    Returns
    -------
    list of tuple
        Rows, of which the first has a name in each cell, one of them behind its label, and a later
        one a number in each, column by column; all else as it was.
    """
    done: list[tuple[int, Block]] = []
    for width, rows in groupby(shown, lambda row: len(row[1].cells)):
        run = [*rows]
        done += _columns(run, width) if width >= _LEAST and _are_abreast(run) else run
    return done


def _are_abreast(run: Sequence[tuple[int, Block]]) -> bool:
    if not _LEAST <= len(run) <= _MOST:
        return False
    first = run[0][1].cells
    if not any(_COLON in cell for cell in first) or not all(map(_names, first)):
        return False
    return any(all(map(reach.phones, row.cells)) for _, row in run[1:])


def _names(cell: str) -> bool:
    """Tell "Contact: Jane Roe" and "Jane Roe" from a label, a house and a number."""
    name = cell.rpartition(_COLON)[2].strip()
    return given_names.begin(name) and lone_name.is_name(name)


def _columns(run: Sequence[tuple[int, Block]], width: int) -> list[tuple[int, Block]]:
    parted = [(index, columns.cells(row)) for index, row in run]
    return [
        (index, row[at]._replace(kind=BlockKind.PARAGRAPH, tag="p"))
        for at in range(width)
        for index, row in parted
        if row[at].text
    ]
