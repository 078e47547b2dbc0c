"""Lines between ``<br>``: a new block each, but never in the middle of a sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.page import Anchor
from newsdrop.scrape.tree import HEADINGS

if TYPE_CHECKING:
    from newsdrop.scrape.tree import Run, Tree


def join(tree: Tree) -> None:
    """Join, in place, the lines that a single ``<br>`` broke inside a sentence or a heading."""
    gone: set[int] = set()
    last = -1
    for index, run in enumerate(tree.runs):
        previous = tree.runs[last] if last >= 0 else None
        if (
            previous is not None
            and run.breaks == 1
            and previous.box == run.box
            and previous.text
            and run.text
            and (tree.boxes[run.box].tag in HEADINGS or _goes_on(previous.text, run.text))
        ):
            tree.runs[last] = joined(previous, run)
            gone.add(index)
        else:
            last = index
    tree.drop(gone)


def joined(first: Run, second: Run, between: str = " ") -> Run:
    """Make one run of two."""
    shift = len(first.text) + len(between)
    return replace(
        first,
        text=first.text + between + second.text,
        words=first.words | second.words,
        linked=first.linked + second.linked,
        strong=first.strong and second.strong,
        italic=first.italic and second.italic,
        anchors=first.anchors
        + tuple(Anchor(a.text, a.href, a.start + shift, a.end + shift) for a in second.anchors),
        times=first.times + second.times,
    )


def _goes_on(before: str, after: str) -> bool:
    return after[0].islower() and before[-1] not in '.!?:;…”"'
