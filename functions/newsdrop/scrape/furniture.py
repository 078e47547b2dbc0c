"""The page's furniture: menus, share bars, teasers and the like, by name and by build."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.scrape import names
from newsdrop.scrape.measures import Measures, Sums
from newsdrop.scrape.tree import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.scrape.tree import Box, Tree

SMALL = 0.25  # of the release's prose: a box named for machinery that holds more is the release
LARGE = 0.6  # the same for boxes that are named or built as prose beside the story
MISNAMED = 0.4  # of the release's prose in boxes named for machinery: then the names mean nothing
LONG_LINE = 80  # characters of a line that is not said twice
_LABELS = words("zones", "label")
_KEEPS = HEADINGS | {"p", "li", "blockquote", "pre", "dd", "dt", "td", "th", "tr", "figure"}


def mark(
    tree: Tree, holder: int, zones: list[Zone], measures: Measures, headline: int | None
) -> None:
    """Mark, in place, the furniture inside the release's own box and around it.

    Parameters
    ----------
    tree
        The page.
    holder
        Index of the box that holds the release.
    zones
        The zones of the runs so far.
    measures
        What the boxes hold.
    headline
        Index of the run that is the page's title, which is no furniture.
    """
    boxes = tree.boxes
    whole = measures.prose.of(boxes[holder])
    repeated = _repeated(tree, boxes[holder])
    believed = _machinery_prose(boxes, holder, measures) <= MISNAMED * whole
    at = 2
    while at < len(boxes):
        box = boxes[at]
        inside = holder < at < boxes[holder].end
        around = at <= holder < box.end
        titled = headline is not None and box.first <= headline < box.last
        zone = None
        if not around and not titled:
            share = measures.prose.of(box) / whole if inside and whole else 0
            if share <= SMALL and not (share and names.names_story(box)):
                zone = names.zone(box, machinery=believed or not inside)
            elif share <= LARGE and names.names_talk(box):
                zone = Zone.CHROME
            if zone is None and share <= LARGE:
                zone = _by_build(tree, box, measures)
            if (
                zone is None
                and inside
                and box.tag not in _KEEPS
                and 1.5 * repeated.of(box) > measures.length.of(box)
            ):
                zone = Zone.CHROME
        if zone is not None and zone is not zones[box.first] if box.first < box.last else False:
            zones[box.first : box.last] = [zone] * (box.last - box.first)
        at = box.end if zone is Zone.CHROME else at + 1


def _repeated(tree: Tree, holder: Box) -> Sums:
    """Sum the text that stood in the holder before: the copy for another screen."""
    seen: set[str] = set()
    sizes = [0] * len(tree.runs)
    for index in range(holder.first, holder.last):
        text = tree.runs[index].text
        if len(text) >= LONG_LINE:
            sizes[index] = len(text) if text in seen else 0
            seen.add(text)
    return Sums(sizes)


def _machinery_prose(boxes: Sequence[Box], holder: int, measures: Measures) -> float:
    """Sum the prose in boxes inside the holder that are named as if they held none."""
    found = 0.0
    at = holder + 1
    while at < boxes[holder].end:
        box = boxes[at]
        if names.names_machinery(box):
            found += measures.prose.of(box)
            at = box.end
        else:
            at += 1
    return found


def _by_build(tree: Tree, box: Box, measures: Measures) -> Zone | None:
    if box.tag in _KEEPS:
        return None
    size = measures.length.of(box)
    prose = measures.prose.of(box)
    teasers = measures.teasers.of(box)
    paragraphs = measures.paragraphs.of(box)
    if (
        (0 < size <= measures.linked.of(box) / 0.6 and prose == 0)
        or (teasers >= 2 and prose <= 400 * teasers and paragraphs <= 1.5 * teasers)
        or _is_labelled(tree, box)
    ):
        return Zone.CHROME
    return None


def _is_labelled(tree: Tree, box: Box) -> bool:
    for run in tree.runs[box.first : min(box.last, box.first + 2)]:
        if run.text:
            return run.text.casefold().strip(" :|.…»>") in _LABELS
    return False
