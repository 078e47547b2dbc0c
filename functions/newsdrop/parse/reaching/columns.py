"""Contacts side by side in a table: a cell each, below a row that says for whom they answer."""

from __future__ import annotations

from collections import Counter
from itertools import chain, groupby, takewhile
from typing import TYPE_CHECKING

from newsdrop.parse.persons import lone_name
from newsdrop.parse.reaching import contact_heading, reach

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_LEAST = 2  # columns


def full_cells(body: Sequence[Block]) -> frozenset[int]:
    """Find the cells of a table that hold a contact each, over several lines.

    Parameters
    ----------
    body
        The lines of a contact block.

    Returns
    -------
    frozenset of int
        Their groups.
    """
    cells = Counter(block.group for block in body if block.tag == "td")
    reached = {block.group for block in body if reach.reachable(block.text, block.anchors)}
    return frozenset(cell for cell, lines in cells.items() if lines > 1 and cell in reached)


def paired(body: Sequence[Block]) -> Sequence[Block]:
    """Put each heading of a column into the cell below it.

    Parameters
    ----------
    body
        The lines of a contact block.

    Returns
    -------
    sequence of Block
        A house stands behind the person, anything else ("Investors") above; all as they were
        unless there is a cell for each heading.
    """
    heads = list(takewhile(lambda block: block.tag == "th", body))
    below = body[len(heads) :]
    cells = [list(lines) for _, lines in groupby(below, lambda block: block.group)]
    full = full_cells(below)
    if len(heads) < _LEAST or len(cells) < len(heads):
        return body
    if any(lines[0].group not in full for lines in cells[: len(heads)]):
        return body
    for head, lines in zip(heads, cells, strict=False):
        house = contact_heading.read(head) is None and lone_name.is_name(lines[0].text)
        lines.insert(int(house), head._replace(group=lines[0].group))
    return [*chain.from_iterable(cells)]
