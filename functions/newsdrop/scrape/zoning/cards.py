"""Rows of cards below the text, each a title that leads to another story with a line on it."""

from __future__ import annotations

from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.scrape.tree import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.scrape.tree import Box
    from newsdrop.scrape.zoning.survey import Survey

_FEWEST = 2  # cards
_SUMMARY = 300  # letters on the story that a card leads to
_LINES = 8  # of a card
_LABEL = 50  # characters of the line above them
_ABOVE = 0.6  # of the prose stands above them
_CUT_OFF = ("…", "...", "[…]", "[...]")


def mark(survey: Survey, holder: int, zones: list[Zone]) -> None:
    """Mark, in place, the last row of cards in the release's own box, and the heading over it.

    A box around such cards is known by what it holds; here they stand beside the text.

    Parameters
    ----------
    survey
        The page.
    holder
        Index of the box that holds the release.
    zones
        The zones of the runs so far.
    """
    held, measures = survey.tree.boxes[holder], survey.measures
    if measures.teasers.of(held) < _FEWEST:
        return
    row = _last_row(survey, held)
    if len(row) < _FEWEST or not all(_leads_on(survey, box) for box in row):
        return
    first, last = row[0].first, row[-1].last
    if measures.prose.between(held.first, first) < _ABOVE * measures.prose.of(held):
        return
    if first > held.first:
        label = survey.tree.runs[first - 1]
        headed = survey.tree.boxes[label.box].tag in HEADINGS
        first -= headed and len(label.text) <= _LABEL
    zones[first:last] = [Zone.CHROME] * (last - first)


def _last_row(survey: Survey, held: Box) -> list[Box]:
    """List the cards, beside each other, around the last title that leads elsewhere."""
    boxes, teasers = survey.tree.boxes, survey.measures.teasers
    title = next(at for at in range(held.last - 1, held.first, -1) if teasers.between(at, at + 1))
    index = survey.tree.runs[title].box
    while boxes[index] is not held:
        row = list(takewhile(partial(_is_card, survey), _before(boxes, index)))
        if len(row) >= _FEWEST:
            return row[::-1]
        index = boxes[index].parent
    return []


def _before(boxes: Sequence[Box], index: int) -> Iterator[Box]:
    """List a box and those before it under the same roof, of its kind, without empty ones."""
    parent, tag = boxes[index].parent, boxes[index].tag
    for at in range(index, parent, -1):
        box = boxes[at]
        if box.parent == parent and box.first < box.last:
            if box.tag != tag:
                return
            yield box


def _is_card(survey: Survey, box: Box) -> bool:
    measures = survey.measures
    return (
        box.last - box.first <= _LINES
        and measures.teasers.of(box) == 1
        and measures.paragraphs.of(box) <= 1
        and measures.prose.of(box) <= _SUMMARY
    )


def _leads_on(survey: Survey, box: Box) -> bool:
    """Tell a card from a section of the text: it is cut off, dated, or says "Read more"."""
    lines = [run for run in survey.tree.runs[box.first : box.last] if run.text]
    if any(run.text.endswith(_CUT_OFF) or run.times for run in lines):
        return True
    others = [run for run in lines if survey.tree.boxes[run.box].tag not in HEADINGS]
    return any(0 < len(run.text) <= run.linked for run in others)
