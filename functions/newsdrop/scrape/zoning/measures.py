"""How much prose, text and link text a box holds, each from sums over the runs before it."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from newsdrop.scrape.tree import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.scrape.tree import Box, Run, Tree

SHORTEST = 60  # letters of a prose paragraph
_FEWEST = SHORTEST // 3  # characters of one: none counts for three letters
_LISTED = 0.3  # prose in a list item weighs less: galleries and tickers are lists of paragraphs
_TEASER = 400  # letters in a paragraph under a heading that leads elsewhere
_SENTENCE = frozenset(".!?…。！？;:,،，、।۔؟။")


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


class Measures:
    """The sums that zones are told by.

    Parameters
    ----------
    tree
        The page.
    masses
        The prose in each run, from :func:`masses`.
    weights
        A weight for each box.
    pictured
        For each box, whether it stands in a row of pictures.

    Attributes
    ----------
    prose
        Length of prose in letters of Latin script, a CJK character for two; headings, link text
        and labels are none, list items less. Lines between breaks count together.
    weighed
        The same, times the box's weight.
    paragraphs
        Runs that are prose.
    length, linked
        Characters of text, and of link text.
    teasers
        Headings that are links.
    pictures
        Images.
    """

    def __init__(
        self,
        tree: Tree,
        masses: Sequence[int],
        weights: Sequence[float],
        pictured: Sequence[bool],
    ) -> None:
        listed = _listed(tree.boxes)
        prose = [
            mass * _LISTED if listed[run.box] or pictured[run.box] else mass
            for mass, run in zip(masses, tree.runs, strict=True)
        ]
        self.prose = Sums(prose)
        self.weighed = Sums(
            mass * weights[run.box] for mass, run in zip(prose, tree.runs, strict=True)
        )
        self.paragraphs = Sums([mass > 0 for mass in prose])
        self.length = Sums([len(run.text) for run in tree.runs])
        self.linked = Sums([run.linked for run in tree.runs])
        self.teasers = Sums(
            tree.boxes[run.box].tag in HEADINGS and 2 * run.linked > len(run.text)
            for run in tree.runs
        )
        self.pictures = Sums(run.picture is not None for run in tree.runs)

    def teases(self, box: Box) -> bool:
        """Tell summaries of other pages: headings that are links, a little text under each."""
        headings, paragraphs = self.teasers.of(box), self.paragraphs.of(box)
        return (
            headings >= 2
            and paragraphs <= 1.5 * headings
            and self.prose.of(box) <= _TEASER * min(headings, max(paragraphs, 1))
        )


def masses(tree: Tree) -> list[int]:
    """Measure the prose in each run, 0 where it is none.

    Parameters
    ----------
    tree
        The page.
    """
    runs = tree.runs
    out = [0] * len(runs)
    at = 0
    while at < len(runs):
        first, box, characters = at, runs[at].box, 0
        while at < len(runs) and runs[at].box == box:
            characters += len(runs[at].text)
            at += 1
        if characters < _FEWEST or tree.boxes[box].tag in HEADINGS:
            continue
        lines = runs[first:at]
        sizes = [_size(run) for run in lines]
        if sum(sizes) >= SHORTEST and any(not _SENTENCE.isdisjoint(run.text) for run in lines):
            out[first:at] = sizes
    return out


def _size(run: Run) -> int:
    text = run.text
    if 2 * run.linked > len(text) or run.cells or "©" in text:
        return 0
    if text.isascii():
        return len(text)
    return max(len(text), len(text.encode("utf-8", "replace")) * 2 // 3)


def _listed(boxes: Sequence[Box]) -> list[bool]:
    out: list[bool] = []
    for box in boxes:
        listed = box.tag in ("li", "figcaption")
        out.append(listed or (box.parent >= 0 and out[box.parent]))
    return out
