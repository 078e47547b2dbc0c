"""What belongs together: lines of one paragraph, rows of one table, an image and its caption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.scrape.tree import HEADINGS
from newsdrop.scrape.zoning.measures import Sums

if TYPE_CHECKING:
    from newsdrop.scrape.tree import Tree

AROUND = 5  # boxes looked at around an image, such as a, td, tr, tbody, table
FEW_LINES = 4  # texts that stand with an image
SHORT = 800  # characters of these texts


def number(tree: Tree) -> list[int]:
    """Give the runs of a group one number.

    Parameters
    ----------
    tree
        The page.

    Returns
    -------
    list of int
        For each run a number that it shares with the runs it belongs to.
    """
    boxes = tree.boxes
    out: list[int] = []
    box, group, fresh = -1, -1, len(boxes)
    for run in tree.runs:
        if boxes[run.box].tag == "tr":
            box = group = _table(tree, run.box)
        elif run.box != box:
            box = group = run.box
        elif run.breaks > 1:
            group, fresh = fresh, fresh + 1
        out.append(group)
    _join_figures(tree, out)
    return out


def _table(tree: Tree, row: int) -> int:
    at = row
    while at > 0 and tree.boxes[at].tag != "table":
        at = tree.boxes[at].parent
    return at


def _join_figures(tree: Tree, groups: list[int]) -> None:
    """Give an image and the few lines of the smallest box around both one number."""
    boxes = tree.boxes
    texts = Sums(bool(run.text) for run in tree.runs)
    length = Sums(len(run.text) for run in tree.runs)
    headings = Sums(boxes[run.box].tag in HEADINGS for run in tree.runs)
    for run in tree.runs:
        if run.picture is None:
            continue
        at = run.box
        for _ in range(AROUND):
            if at < 0 or texts.of(boxes[at]):
                break
            at = boxes[at].parent
        if at < 0:
            continue
        box = boxes[at]
        if (
            0 < texts.of(box) <= FEW_LINES
            and length.of(box) <= SHORT
            and not headings.of(box)
            and box.last - box.first <= 2 * FEW_LINES
        ):
            groups[box.first : box.last] = [at] * (box.last - box.first)
