"""Contacts side by side in a table: a cell each, below a row that says for whom they answer."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate, chain, groupby, takewhile
from typing import TYPE_CHECKING

from newsdrop.page import cut
from newsdrop.parse.persons import lone_name
from newsdrop.parse.reaching.asking import contact_heading
from newsdrop.parse.reaching.lines import reach

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block

_LEAST, _MOST = 2, 4  # columns
_BAR = " | "  # joins the cells of a row


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
    body = _turned(body)
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


def _turned(body: Sequence[Block]) -> Sequence[Block]:
    """Put the rows of a table that has a contact in each column into columns.

    One row at least is numbers alone, or addresses alone; elsewhere a row is a contact.
    """
    lines: list[Block] = []
    for width, rows in groupby(body, lambda block: len(block.cells)):
        row = [*rows]
        abreast = _LEAST <= width <= _MOST and len(row) > 1 and any(map(_is_abreast, row))
        abreast = abreast and not any(map(_is_contact, row))
        lines += _columns(row) if abreast else row
    return lines


def _is_abreast(block: Block) -> bool:
    return all(map(reach.phones, block.cells)) or all(map(reach.emails, block.cells))


def _is_contact(block: Block) -> bool:
    """Tell a row that is one contact: "Jane Roe | jane.roe@acme.example"."""
    reached = [bool(reach.reachable(cell)) for cell in block.cells if cell]
    return any(reached) and not all(reached)


def _columns(rows: Sequence[Block]) -> Iterator[Block]:
    """Give the heads of the columns, which are in bold, and then the cells below each."""
    headed = rows[0].strong and not any(row.strong for row in rows[1:])
    parts = [cells(row) for row in rows]
    if headed:
        yield from (cell._replace(tag="th") for cell in parts.pop(0))
    for at, column in enumerate(zip(*parts, strict=True)):
        yield from (cell._replace(tag="td", group=-1 - at) for cell in column if cell.text)


def cells(row: Block) -> list[Block]:
    """Part a row of a table into its cells, each with its own links.

    Parameters
    ----------
    row
        The row.
    """
    starts = [*accumulate(len(cell) + len(_BAR) for cell in row.cells[:-1])]
    plain = row._replace(cells=())
    return [
        part._replace(text=cell) for part, cell in zip(cut(plain, *starts), row.cells, strict=True)
    ]
