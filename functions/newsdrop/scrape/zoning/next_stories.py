"""Stories that a page sets below its own, or above it, each in a box built like the own one's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.scrape.tree import heading_around

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.scrape.tree import Box, Run
    from newsdrop.scrape.zoning.survey import Survey

_LIKE = 0.5  # of the words in the names of two boxes: the last may be called so
_ABOVE = 6  # runs of a story above its title: section, day, photo


def mark(survey: Survey, holder: int, zones: list[Zone]) -> None:
    """Mark, in place, the other stories of a page that goes on without an end.

    Parameters
    ----------
    survey
        The page.
    holder
        Index of the box that holds the release.
    zones
        The zones of the runs so far.
    """
    boxes = survey.tree.boxes
    if survey.headline is None or not survey.holds_headline(boxes[holder]):
        return
    title = heading_around(boxes, survey.tree.runs[survey.headline].box)
    at = boxes[title].parent if title >= 0 else -1
    while at > holder:
        own = boxes[at]
        if own.words and survey.headline - own.first < _ABOVE and survey.measures.prose.of(own):
            others = [box for box in _alike(boxes, at) if _is_story(survey, box, boxes[title].tag)]
            for box in others:
                zones[box.first : box.last] = [Zone.CHROME] * (box.last - box.first)
            if others:
                return
        at = own.parent


def _alike(boxes: Sequence[Box], own: int) -> Iterator[Box]:
    """List the boxes beside one that are built like it."""
    box = boxes[own]
    for at in range(box.parent + 1, boxes[box.parent].end):
        other = boxes[at]
        same = (other.parent, other.tag) == (box.parent, box.tag) and at != own
        if same and len(box.words & other.words) >= _LIKE * len(box.words | other.words):
            yield other


def _is_story(survey: Survey, box: Box, tag: str) -> bool:
    """Tell a story by its title, set as the page's own is: an article's own, or it leads to it.

    Sections of one text may each begin with a first heading, or one that leads to more on it.
    """
    boxes, runs = survey.tree.boxes, survey.tree.runs
    article = box.tag == "article"
    leading = article or (survey.headline is not None and _leads_on(runs[survey.headline]))
    for run in runs[box.first : min(box.first + _ABOVE, box.last)]:
        at = heading_around(boxes, run.box)
        if at >= 0 and boxes[at].tag == tag:
            titled = (article and tag == "h1") or (leading and _leads_on(run))
            return titled and survey.measures.prose.of(box) > 0
    return False


def _leads_on(run: Run) -> bool:
    """Tell a title that is a link, to another page."""
    elsewhere = any(not anchor.href.startswith("#") for anchor in run.anchors)
    return elsewhere and 2 * run.linked > len(run.text)
