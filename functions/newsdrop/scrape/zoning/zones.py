"""Where on the page each run stands: in the release, around it, or in the page's own furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.page import Zone
from newsdrop.scrape.tree import heading_around
from newsdrop.scrape.zoning import (
    albums,
    cards,
    container,
    figures,
    furniture,
    names,
    next_stories,
    slides,
    subscribing,
    videos,
)
from newsdrop.scrape.zoning.measures import Measures, masses
from newsdrop.scrape.zoning.survey import Survey

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdrop.scrape.tree import Tree

SHORT, LONG = 12, 400  # characters of a headline that can be told by the title


class Plan(NamedTuple):
    """The layout of a page.

    Parameters
    ----------
    zones
        A zone for each run.
    holder
        Index of the box that holds the release.
    pictured
        For each box, whether its texts are captions, as in a row of pictures.
    """

    zones: list[Zone]
    holder: int
    pictured: list[bool]


def assign(tree: Tree, titles: Iterable[str]) -> Plan:
    """Tell the zone of every run.

    Parameters
    ----------
    tree
        The page.
    titles
        What the page's head calls it, to know its headline by.

    Returns
    -------
    Plan
        The zone of every run, and what it was told by.
    """
    boxes = tree.boxes
    headline = _headline(tree, titles)
    uses = names.uses(boxes, headline)
    prose = masses(tree)
    pictured = names.pictured(tree, uses, prose)
    measures = Measures(tree, prose, names.weights(boxes, uses), pictured)
    survey = Survey(tree, uses, measures, headline)
    holder = container.find(survey)
    zones = [Zone.MARGIN] * len(tree.runs)
    held = boxes[holder]
    zones[held.first : held.last] = [Zone.RELEASE] * (held.last - held.first)
    furniture.mark(survey, holder, zones)
    next_stories.mark(survey, holder, zones)
    cards.mark(survey, holder, zones)
    albums.mark(survey, holder, zones)
    videos.mark(survey, zones)
    subscribing.mark(survey, holder, zones)
    shown = slides.showing(survey, pictured, holder)
    figures.mark(survey, shown)
    return Plan(zones, holder, shown)


def _headline(tree: Tree, titles: Iterable[str]) -> int | None:
    """Find the line that a title repeats: a heading before others, the longest of them.

    Titles hold the name of the site too, which pages print as well.
    """
    said = [text for title in titles if len(text := " ".join(title.casefold().split())) > SHORT]
    if not said:
        return None
    shortest = max(SHORT, min(map(len, said)) // 3)
    best, found = (False, 0), None
    for index, run in enumerate(tree.runs):
        if not shortest < len(run.text) <= LONG:
            continue
        heading = heading_around(tree.boxes, run.box) >= 0
        rank = (heading, len(run.text))
        if rank > best and (heading or not run.linked):
            text = run.text.casefold()
            if any(_repeats(text, title) for title in said):
                best, found = rank, index
    return found


def _repeats(text: str, title: str) -> bool:
    if 3 * len(text) <= len(title):
        return False  # as like to be the name of the site
    return text in title or (len(title) > 20 and text.startswith(title))
