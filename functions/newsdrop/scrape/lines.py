"""Lines between ``<br>``: a new block each, but never in the middle of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Anchor
from newsdrop.scrape import text
from newsdrop.scrape.tree import HEADINGS, Run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.scrape.tree import Tree


def join(tree: Tree) -> None:
    """Join, in place, the lines that a single ``<br>`` broke inside a sentence or a heading.

    Parameters
    ----------
    tree
        The page.
    """
    gone: set[int] = set()
    first = 0
    while first < len(tree.runs):
        end = first + 1
        while end < len(tree.runs) and _goes_on(tree, tree.runs[end - 1], tree.runs[end]):
            end += 1
        if end - first > 1:
            tree.runs[first] = joined(tree.runs[first:end])
            gone.update(range(first + 1, end))
        first = end
    tree.drop(gone)


def joined(runs: Sequence[Run], between: str = " ") -> Run:
    """Make one run of several.

    Parameters
    ----------
    runs
        At least one.
    between
        What to put between their texts.
    """
    anchors: list[Anchor] = []
    length = 0
    for run in runs:
        anchors += (
            Anchor(item.text, item.href, item.start + length, item.end + length)
            for item in run.anchors
        )
        length += len(run.text) + len(between)
    return Run(
        runs[0].box,
        between.join(run.text for run in runs),
        breaks=runs[0].breaks,
        words=frozenset().union(*(run.words for run in runs)),
        linked=sum(run.linked for run in runs),
        strong=all(run.strong for run in runs),
        italic=all(run.italic for run in runs),
        anchors=tuple(anchors),
        times=tuple(time for run in runs for time in run.times),
    )


def _goes_on(tree: Tree, before: Run, after: Run) -> bool:
    if after.breaks != 1 or after.box != before.box or not before.text or not after.text:
        return False
    if tree.boxes[after.box].tag in HEADINGS:
        return True
    return text.is_sentence_broken(before.text, after.text)
