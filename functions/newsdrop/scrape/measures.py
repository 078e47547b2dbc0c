"""How much prose, text and link text a box holds, each from sums over the runs before it."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from newsdrop.scrape.tree import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.scrape.tree import Box, Run, Tree

SHORTEST = 60  # bytes of a prose paragraph
_LISTED = 0.3  # prose in a list item weighs less: galleries and tickers are lists of paragraphs
_SENTENCE = frozenset(".!?…。！？;:,،，、।")


class Sums:
    """Sums of a value per run, for any box at the cost of one subtraction."""

    def __init__(self, values: Iterable[float]) -> None:
        self._before = list(accumulate(values, initial=0))

    def of(self, box: Box) -> float:
        """Sum over a box's runs."""
        return self._before[box.last] - self._before[box.first]

    def between(self, first: int, last: int) -> float:
        """Sum over a slice of the runs."""
        return self._before[last] - self._before[first]


def masses(tree: Tree) -> list[float]:
    """Weigh every run as prose.

    Parameters
    ----------
    tree
        The page.

    Returns
    -------
    list of float
        Bytes of UTF-8, which make up for the density of CJK script; 0 for what is no prose:
        headings, link text, labels. Lines between breaks count together.
    """
    listed = _listed(tree.boxes)
    out = [0.0] * len(tree.runs)
    at = 0
    while at < len(tree.runs):
        end = at + 1
        box = tree.runs[at].box
        while end < len(tree.runs) and tree.runs[end].box == box:
            end += 1
        if tree.boxes[box].tag not in HEADINGS:
            factor = _LISTED if listed[box] else 1.0
            lines = tree.runs[at:end]
            size = sum(map(_size, lines))
            if size >= SHORTEST and any(not _SENTENCE.isdisjoint(run.text) for run in lines):
                for index, run in enumerate(lines, at):
                    out[index] = factor * _size(run)
        at = end
    return out


def _size(run: Run) -> int:
    text = run.text
    if 2 * run.linked > len(text) or run.cells:
        return 0
    return len(text) if text.isascii() else len(text.encode("utf-8", "replace"))


def _listed(boxes: Sequence[Box]) -> list[bool]:
    out: list[bool] = []
    for box in boxes:
        out.append(box.tag in ("li", "figcaption") or (box.parent >= 0 and out[box.parent]))
    return out
