"""Where on the page each run stands: in the release, around it, or in the page's own chrome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.scrape import container, furniture
from newsdrop.scrape.measures import Sums, masses
from newsdrop.scrape.tree import HEADINGS

if TYPE_CHECKING:
    from newsdrop.scrape.tree import Tree

ENOUGH = 800  # bytes of prose outside a box named as chrome that let it be chrome, however large


def assign(tree: Tree, title: str | None) -> tuple[list[Zone], int]:
    """Tell the zone of every run.

    Parameters
    ----------
    tree
        The page.
    title
        The page's title, to know its headline by.

    Returns
    -------
    tuple
        A zone for each run, and the index of the box that holds the release.
    """
    runs, boxes = tree.runs, tree.boxes
    headline = _headline(tree, title)
    mass = masses(tree)
    length = Sums(len(run.text) for run in runs)
    linked = Sums(run.linked for run in runs)
    zones = _by_name(tree, Sums(mass), headline)
    prose = Sums(
        weight if zone is Zone.RELEASE else 0 for weight, zone in zip(mass, zones, strict=True)
    )
    holder = container.find(boxes, prose, linked, length, headline)
    first, last = boxes[holder].first, boxes[holder].last
    for index in (*range(first), *range(last, len(runs))):
        if zones[index] is Zone.RELEASE:
            zones[index] = Zone.MARGIN
    furniture.mark(tree, holder, zones, prose, linked, length, headline)
    return zones, holder


def _headline(tree: Tree, title: str | None) -> int | None:
    """Find the heading that the page's title repeats."""
    said = " ".join((title or "").casefold().split())
    for index, run in enumerate(tree.runs):
        if tree.boxes[run.box].tag in HEADINGS and len(run.text) > 12:
            text = run.text.casefold()
            if text in said or (len(said) > 20 and text.startswith(said)):
                return index
    return None


def _by_name(tree: Tree, mass: Sums, headline: int | None) -> list[Zone]:
    """Mark what is named as page furniture, unless it holds the page's prose after all."""
    boxes = tree.boxes
    zones = [Zone.RELEASE] * len(tree.runs)
    whole = mass.of(boxes[0])
    at = 0
    while at < len(boxes):
        box = boxes[at]
        zone = furniture.named(box) if at > 1 else None
        held = mass.of(box)
        titled = headline is not None and box.first <= headline < box.last
        if zone and (held <= 0.35 * whole or (whole - held >= ENOUGH and not titled)):
            zones[box.first : box.last] = [zone] * (box.last - box.first)
            if zone is Zone.CHROME:
                at = box.end
                continue
        at += 1
    return zones
