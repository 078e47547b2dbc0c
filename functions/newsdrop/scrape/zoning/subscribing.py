"""What a page offers to mail to its readers: a few lines amid a text, above a field to fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.scrape.walking.sheet import ASKS

if TYPE_CHECKING:
    from newsdrop.scrape.tree import Box
    from newsdrop.scrape.zoning.survey import Survey

_RUNS = 8  # of such a box
_LENGTH = 400  # characters of it
_PARAGRAPHS = 2  # what is mailed, and what who subscribes agrees to


def mark(survey: Survey, holder: int, zones: list[Zone]) -> None:
    """Mark, in place, the boxes in the release's own that ask for a reader's address.

    Parameters
    ----------
    survey
        The page.
    holder
        Index of the box that holds the release.
    zones
        The zones of the runs so far.
    """
    boxes, measures = survey.tree.boxes, survey.measures
    for index in range(holder + 1, boxes[holder].end):
        if not boxes[index].words >= ASKS:
            continue
        around, found = index, -1
        told = measures.paragraphs.of(boxes[index])
        while around > holder and _is_small(survey, boxes[around]):
            if boxes[around].tag == "form":
                told = measures.paragraphs.of(boxes[around])
            if measures.paragraphs.of(boxes[around]) > told:
                break  # a paragraph of the story beside it
            found = around if boxes[around].first < boxes[around].last else found
            around = boxes[around].parent
        if found >= 0:
            box = boxes[found]
            zones[box.first : box.last] = [Zone.CHROME] * (box.last - box.first)


def _is_small(survey: Survey, box: Box) -> bool:
    measures = survey.measures
    short = box.last - box.first <= _RUNS and measures.length.of(box) <= _LENGTH
    return short and measures.paragraphs.of(box) <= _PARAGRAPHS and not survey.holds_headline(box)
