"""The page's furniture: menus, share bars, teasers and the like, by name and by build."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.scrape.measures import Sums
from newsdrop.scrape.tree import HEADINGS

if TYPE_CHECKING:
    from newsdrop.scrape.tree import Box, Tree

CHROME_TAGS = frozenset(("nav", "menu", "dialog", "form"))
MARGIN_TAGS = frozenset(("footer", "aside"))
SMALL = 0.25  # of the release's prose: what holds more is the release
_CHROME = words("zones", "chrome")
_CHROME_STARTS = tuple(words("zones", "chrome starts"))
_MARGIN = words("zones", "margin")
_LABELS = words("zones", "label")
_KEEPS = HEADINGS | {"p", "li", "blockquote", "pre", "dd", "dt", "td", "th", "tr", "figure"}


def named(box: Box) -> Zone | None:
    """Tell by its name what zone a box makes; None where the name says nothing."""
    if box.tag in CHROME_TAGS:
        return Zone.CHROME
    for word in box.words:
        if word in _CHROME or word.startswith(_CHROME_STARTS):
            return Zone.CHROME
    if box.tag in MARGIN_TAGS or not _MARGIN.isdisjoint(box.words):
        return Zone.MARGIN
    return None


def mark(
    tree: Tree,
    holder: int,
    zones: list[Zone],
    prose: Sums,
    linked: Sums,
    length: Sums,
    headline: int | None,
) -> None:
    """Mark, in place, the furniture that stands inside the release's own box or around it."""
    boxes = tree.boxes
    most = SMALL * prose.of(boxes[holder])
    heads = Sums(
        boxes[run.box].tag in HEADINGS and 2 * run.linked > len(run.text) for run in tree.runs
    )
    at = holder + 1
    while at < boxes[holder].end:
        box = boxes[at]
        if (
            box.tag not in _KEEPS
            and prose.of(box) <= most
            and not (headline is not None and box.first <= headline < box.last)
            and (
                _is_linked(box, linked, length, prose)
                or _is_labelled(tree, box)
                or _are_teasers(box, heads, prose)
            )
        ):
            zones[box.first : box.last] = [Zone.CHROME] * (box.last - box.first)
            at = box.end
        else:
            at += 1


def _is_linked(box: Box, linked: Sums, length: Sums, prose: Sums) -> bool:
    size = length.of(box)
    return size > 0 and linked.of(box) >= 0.6 * size and prose.of(box) == 0


def _are_teasers(box: Box, heads: Sums, prose: Sums) -> bool:
    """Tell summaries of other pages: headings that are links, a little text under each."""
    count = heads.of(box)
    return count >= 2 and prose.of(box) <= 400 * count


def _is_labelled(tree: Tree, box: Box) -> bool:
    for run in tree.runs[box.first : min(box.last, box.first + 2)]:
        if run.text:
            return run.text.casefold().strip(" :|.…»>") in _LABELS
    return False
