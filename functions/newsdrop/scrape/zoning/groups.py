"""What belongs together: lines of one paragraph, rows of one table, an image and its caption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.scrape.tree import HEADINGS
from newsdrop.scrape.zoning.measures import Sums

if TYPE_CHECKING:
    from newsdrop.scrape.tree import Run, Tree

AROUND = 5  # boxes looked at around an image, such as a, td, tr, tbody, table
FEW_LINES = 4  # texts that stand with an image
SHORT = 800  # characters of these texts
PARAGRAPH = 80  # characters of a sentence that is one
_STOPS = tuple('.!?…”"»。।۔؟။')
_OF_PHOTOS = frozenset(("td", "th", "li", "figure", "figcaption", "center"))
"""Boxes of which one beside another is no paragraph beside it."""


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
    for index, run in enumerate(tree.runs):
        if run.picture is None:
            continue
        if _opens_paragraph(tree, index):
            groups[index] = len(boxes) + len(tree.runs) + index  # nobody else's
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


def _opens_paragraph(tree: Tree, at: int) -> bool:
    """Tell an image at the head of a paragraph, which flows around it and is no caption.

    No break parts the two, and the text before or behind is set like the paragraph, without an
    image.
    """
    behind = tree.runs[at + 1] if at + 1 < len(tree.runs) else None
    if behind is None or behind.breaks or behind.box != tree.runs[at].box:
        return False
    if not _is_paragraph(behind):
        return False
    shown = tree.boxes[behind.box].tag in _OF_PHOTOS
    around = (one for one in (at - 1, at + 2) if 0 <= one < len(tree.runs))
    return any(
        _is_like(tree, one, behind.box) and not (shown and tree.runs[one].box != behind.box)
        for one in around
    )


def _is_like(tree: Tree, at: int, box: int) -> bool:
    """Tell a paragraph that stands in a box or in one beside it that is built alike."""
    run, own, other = tree.runs[at], tree.boxes[box], tree.boxes[tree.runs[at].box]
    pictured = at > 0 and tree.runs[at - 1].picture is not None and not run.breaks
    if pictured and tree.runs[at - 1].box == run.box:
        return False
    alike = (own.tag, own.parent, own.words) == (other.tag, other.parent, other.words)
    return alike and _is_paragraph(run)


def _is_paragraph(run: Run) -> bool:
    return len(run.text) >= PARAGRAPH and run.text.endswith(_STOPS)
