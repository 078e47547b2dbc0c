"""Where on the page each run stands: in the release, around it, or in the page's own furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.page import Zone
from newsdrop.scrape import container, furniture, names
from newsdrop.scrape.measures import Measures
from newsdrop.scrape.survey import Survey
from newsdrop.scrape.tree import HEADINGS

if TYPE_CHECKING:
    from newsdrop.scrape.tree import Tree

SHORT_TITLE, LONG_TITLE = 12, 400  # characters


class Plan(NamedTuple):
    """The layout of a page.

    Parameters
    ----------
    zones
        A zone for each run.
    holder
        Index of the box that holds the release.
    pictured
        For each box, whether it stands in a row of pictures.
    """

    zones: list[Zone]
    holder: int
    pictured: list[bool]


def assign(tree: Tree, title: str | None) -> Plan:
    """Tell the zone of every run.

    Parameters
    ----------
    tree
        The page.
    title
        The page's title, to know its headline by.

    Returns
    -------
    Plan
        The zone of every run, and what it was told by.
    """
    boxes = tree.boxes
    headline = _headline(tree, title)
    uses = names.uses(boxes, headline)
    pictured = names.pictured(boxes, uses)
    measures = Measures(tree, names.weights(boxes, uses), pictured)
    survey = Survey(tree, uses, measures, headline)
    holder = container.find(survey)
    zones = [Zone.MARGIN] * len(tree.runs)
    held = boxes[holder]
    zones[held.first : held.last] = [Zone.RELEASE] * (held.last - held.first)
    furniture.mark(survey, holder, zones)
    return Plan(zones, holder, pictured)


def _headline(tree: Tree, title: str | None) -> int | None:
    """Find the line that the page's title repeats: a heading before others, the longest of them.

    Titles hold the name of the site too, which pages print as well.
    """
    said = " ".join((title or "").casefold().split())
    best, found = (False, SHORT_TITLE), None
    for index, run in enumerate(tree.runs):
        if max(SHORT_TITLE, len(said) // 3) < len(run.text) <= LONG_TITLE:
            text = run.text.casefold()
            heading = tree.boxes[run.box].tag in HEADINGS
            if (
                (heading or not run.linked)
                and (heading, len(text)) > best
                and (text in said or (len(said) > 20 and text.startswith(said)))
            ):
                best, found = (heading, len(text)), index
    return found
