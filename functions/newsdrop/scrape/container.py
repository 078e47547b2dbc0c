"""The box that holds the release: where the page's prose is, by descent from the root."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.scrape.tree import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.scrape.measures import Measures
    from newsdrop.scrape.tree import Box

LEAVES = HEADINGS | {"p", "li", "blockquote", "pre", "dd", "dt", "dl", "ul", "ol", "figure"}
ROWS = frozenset(("table", "tbody", "tr", "thead", "tfoot"))
ALL_OF_IT = 0.95  # a child with this share of the prose is the place to look further
PART_OF_IT = 0.08  # prose beside the best child that is story too, when it has this share
LITTLE = 600  # letters of prose that may be anything
_NAMES = words("zones", "container")


def find(boxes: Sequence[Box], measures: Measures, title: int | None) -> int:
    """Find the innermost box that holds the whole release.

    Parameters
    ----------
    boxes
        The page's boxes.
    measures
        What they hold.
    title
        Index of the run that repeats the page's title, where there is one.

    Returns
    -------
    int
        Index of the box.
    """
    mass = measures.weighed
    children: defaultdict[int, list[int]] = defaultdict(list)
    for index, box in enumerate(boxes):
        if mass.of(box) > 0 and box.tag not in LEAVES:
            children[box.parent].append(index)

    def weight(index: int) -> float:
        box = boxes[index]
        named = not _NAMES.isdisjoint(box.words) or box.tag in ("article", "main")
        titled = title is not None and _holds(box, title)
        return mass.of(box) * (1.25 if named else 1) * (1.5 if titled else 1)

    at = 0
    while children[at]:
        whole = mass.of(boxes[at])
        best = max(children[at], key=weight)
        share = mass.of(boxes[best]) / whole
        if share < ALL_OF_IT:
            own = whole - sum(mass.of(boxes[child]) for child in children[at])
            whole_story = (
                title is not None
                and _holds(boxes[best], title)
                and measures.paragraphs.of(boxes[best]) >= 3
            )
            kin = sum(
                mass.of(boxes[child])
                for child in children[at]
                if child != best
                and (
                    _same_build(boxes[best], boxes[child])
                    or (not whole_story and _is_story(boxes[best], boxes[child], measures))
                )
            )
            if own + kin >= PART_OF_IT * whole:
                break
        at = best
    if title is not None and mass.of(boxes[at]) < LITTLE and not _holds(boxes[at], title):
        at = _around_title(boxes, measures, title)
    while boxes[at].tag in ROWS and boxes[at].parent >= 0 and boxes[at].tag != "table":
        at = boxes[at].parent
    return at


def _around_title(boxes: Sequence[Box], measures: Measures, title: int) -> int:
    """Find the smallest box around the headline that holds text besides it.

    Where a page has next to no prose, a footer may hold the most of it.
    """
    at = next(i for i in range(len(boxes) - 1, -1, -1) if _holds(boxes[i], title))
    heading = measures.length.of(boxes[at])
    while at > 0:
        plain = measures.length.of(boxes[at]) - measures.linked.of(boxes[at])
        if boxes[at].tag not in LEAVES and plain - heading >= LITTLE / 6:
            break
        at = boxes[at].parent
    return at


def _holds(box: Box, run: int) -> bool:
    return box.first <= run < box.last


def _same_build(best: Box, other: Box) -> bool:
    """Say whether two boxes are built alike, as the sections of one story are."""
    if other.tag != best.tag or not other.words:
        return False
    common = len(best.words & other.words)
    return common >= 0.75 * max(len(best.words), len(other.words))


def _is_story(best: Box, other: Box, measures: Measures) -> bool:
    """Say whether a box beside the best one holds enough of the same kind of text."""
    if measures.weighed.of(other) < 0.15 * measures.weighed.of(best):
        return False
    return measures.linked.of(other) <= 0.2 * measures.length.of(other)
