"""Tables of data become one run a row; tables that only lay out a page stay what they hold."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.patterns import regex
from newsdrop.scrape.tree import HEADINGS
from newsdrop.scrape.walking import lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.scrape.tree import Box, Run, Tree

SECTIONS = frozenset(("thead", "tbody", "tfoot"))
CELLS = frozenset(("td", "th"))
STORY = frozenset(("ul", "ol", "form", "article", "section", "blockquote", "figure")) | HEADINGS
_ASKED = words("invitations")
_CLOSING = frozenset(")”")
LONG_CELL = 250  # characters; a longer cell holds prose, unless header cells say otherwise
FEW_ROWS, MANY_LINES = 3, 8  # a cell of several lines is a letterhead's, unless rows are many
_MAIL = regex(r"\w@\w")
MARK = regex(r"[^\w\s]{1,2}|o|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]")


def merge_rows(tree: Tree) -> None:
    """Merge, in place, the runs of each row of a data table.

    Parameters
    ----------
    tree
        The page.
    """
    gone: set[int] = set()
    for table in _innermost(tree.boxes):
        rows = [
            (row, cells)
            for row, cells in _rows(tree.boxes, table)
            if tree.boxes[row].first < tree.boxes[row].last
        ]
        marked = _is_marked_list(tree, rows)
        if not marked and not _is_data(tree, table, rows):
            continue
        for row, cells in rows:
            box = tree.boxes[row]
            tree.runs[box.first] = _item(tree, row) if marked else _merged(tree, row, cells)
            gone.update(range(box.first + 1, box.last))
    tree.drop(gone)


def _innermost(boxes: Sequence[Box]) -> list[int]:
    """Find the tables that hold no other table."""
    tables = [index for index, box in enumerate(boxes) if box.tag == "table"]
    return [at for at, after in pairwise((*tables, len(boxes))) if after >= boxes[at].end]


def _rows(boxes: Sequence[Box], table: int) -> Iterator[tuple[int, list[int]]]:
    for row in _children(boxes, table):
        if boxes[row].tag == "tr":
            yield row, _cells(boxes, row)
        elif boxes[row].tag in SECTIONS:
            for inner in _children(boxes, row):
                if boxes[inner].tag == "tr":
                    yield inner, _cells(boxes, inner)


def _cells(boxes: Sequence[Box], row: int) -> list[int]:
    return [cell for cell in _children(boxes, row) if boxes[cell].tag in CELLS]


def _children(boxes: Sequence[Box], parent: int) -> Iterator[int]:
    at = parent + 1
    while at < boxes[parent].end:
        yield at
        at = boxes[at].end


def _is_marked_list(tree: Tree, rows: Sequence[tuple[int, list[int]]]) -> bool:
    """Tell a list set as a table: a cell for the bullet or number, one for the text."""
    runs = [tree.runs[tree.boxes[row].first : tree.boxes[row].last] for row, _ in rows]
    return bool(rows) and all(
        len(line) == 2 and MARK.fullmatch(line[0].text) and len(line[1].text) > 3 for line in runs
    )


def _is_data(tree: Tree, table: int, rows: Sequence[tuple[int, list[int]]]) -> bool:
    boxes = tree.boxes
    box = boxes[table]
    filled = [[cell for cell in cells if boxes[cell].first < boxes[cell].last] for _, cells in rows]
    if max(map(len, filled), default=0) < 2 or not {"presentation", "none"}.isdisjoint(box.words):
        return False
    if any(run.picture is not None for run in tree.runs[box.first : box.last]):
        return False
    headed = any(boxes[cell].tag == "th" for _, cells in rows for cell in cells)
    if headed and len(rows) > 1:
        cards = any(_are_cards(tree, cells) for cells in filled)
        return not cards and not _are_of_regions(tree, filled)
    if any(boxes[inner].tag in STORY for inner in range(table, box.end)):
        return False
    most = MANY_LINES if len(rows) > FEW_ROWS else 1
    return all(
        len(runs) <= most and sum(len(run.text) for run in runs) <= LONG_CELL
        for cells in filled
        for cell in cells
        for runs in [tree.runs[boxes[cell].first : boxes[cell].last]]
    )


def _are_cards(tree: Tree, cells: Sequence[int]) -> bool:
    """Tell contacts side by side, each over several lines of which one has an address."""
    slices = [tree.runs[tree.boxes[cell].first : tree.boxes[cell].last] for cell in cells]
    return len(cells) > 1 and all(
        len(runs) > 1 and any("@" in run.text for run in runs) for runs in slices
    )


def _are_of_regions(tree: Tree, rows: Sequence[Sequence[int]]) -> bool:
    """Tell a table of contacts, each row with a label, "Europe:", and one with several persons."""
    counts = []
    for label, *others in (cells for cells in rows if len(cells) > 1):
        said = tree.runs[tree.boxes[label].first : tree.boxes[label].last]
        if len(said) != 1 or not said[0].text.endswith((":", "：")) or len(others) != 1:
            return False
        lines = tree.runs[tree.boxes[others[0]].first : tree.boxes[others[0]].last]
        counts.append(sum(_MAIL.search(run.text) is not None for run in lines))
    return min(counts, default=0) > 0 and max(counts) > 1


def _item(tree: Tree, row: int) -> Run:
    """Make one run of a bullet and its text."""
    box = tree.boxes[row]
    return replace(lines.joined(tree.runs[box.first : box.last]), box=row, breaks=0)


def _merged(tree: Tree, row: int, cells: Sequence[int]) -> Run:
    """Make one run of a row."""
    slices = [tree.runs[tree.boxes[cell].first : tree.boxes[cell].last] for cell in cells]
    between = "; " if _is_invitation([runs for runs in slices if runs]) else " "
    whole = [lines.joined(runs, between) if runs else None for runs in slices]
    texts = tuple(run.text if run else "" for run in whole)
    run = lines.joined(list(filter(None, whole)), " | ")
    return replace(run, box=row, breaks=0, cells=texts)


def _is_invitation(cells: Sequence[Sequence[Run]]) -> bool:
    """Tell who comes, or where to, in lines of their own beside "Who:".

    What goes on in the next line, or ends as a sentence does, parts no lines.
    """
    if len(cells) != 2 or len(cells[0]) != 1:
        return False
    label = cells[0][0].text.rstrip(": ：").casefold()
    said = [run.text for run in cells[1]]
    ended = all(text[-1:].isalnum() or text[-1:] in _CLOSING for text in said[:-1])
    return label in _ASKED and ended and all(_opens(text[:1]) for text in said)


def _opens(sign: str) -> bool:
    return sign.isupper() or sign.isdigit()
