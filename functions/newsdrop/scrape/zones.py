"""Where on the page each run stands: in the release, around it, or in the page's own chrome."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.scrape.tree import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.scrape.tree import Box, Run, Tree

CHROME_TAGS = frozenset(("nav", "footer", "aside", "menu", "dialog", "form"))
LEAVES = frozenset(("p", "li", "blockquote", "pre", "dd", "dt", "ul", "ol")) | HEADINGS
CHROME_WORDS = words("zones", "chrome")
_SENTENCE = frozenset(".!?…。！？:;,،，、")


def assign(tree: Tree) -> tuple[list[Zone], int]:
    """Tell the zone of every run.

    Parameters
    ----------
    tree
        The page.

    Returns
    -------
    tuple
        A zone for each run, and the index of the box that holds the release.
    """
    masses = [_mass(run, tree.boxes[run.box]) for run in tree.runs]
    total = list(accumulate(masses, initial=0))
    whole = total[-1]
    chrome = [False] * len(tree.runs)
    at = 0
    while at < len(tree.boxes):
        box = tree.boxes[at]
        mass = total[box.last] - total[box.first]
        if at > 1 and _is_named_chrome(box) and mass <= 0.4 * whole:
            chrome[box.first : box.last] = [True] * (box.last - box.first)
            at = box.end
        else:
            at += 1
    kept = list(
        accumulate((0 if out else m for m, out in zip(masses, chrome, strict=True)), initial=0)
    )
    container = _container(tree.boxes, kept)
    box = tree.boxes[container]
    zones = [Zone.CHROME if out else Zone.MARGIN for out in chrome]
    for index in range(box.first, box.last):
        if not chrome[index]:
            zones[index] = Zone.RELEASE
    return zones, container


def _is_named_chrome(box: Box) -> bool:
    return box.tag in CHROME_TAGS or not CHROME_WORDS.isdisjoint(box.words)


def _mass(run: Run, box: Box) -> int:
    """Weigh a run as prose, in bytes of UTF-8, which makes up for the density of CJK script."""
    text = run.text
    length = len(text)
    if length < 25 or 2 * run.linked > length or box.tag in HEADINGS:
        return 0
    size = length if text.isascii() else len(text.encode())
    if size < 60 or _SENTENCE.isdisjoint(text):
        return 0
    return size


def _container(boxes: Sequence[Box], total: Sequence[int]) -> int:
    children: dict[int, list[int]] = {}
    for index, box in enumerate(boxes):
        children.setdefault(box.parent, []).append(index)
    at = 0
    while True:
        mass = total[boxes[at].last] - total[boxes[at].first]
        best = max(
            children.get(at, ()),
            key=lambda i: total[boxes[i].last] - total[boxes[i].first],
            default=None,
        )
        if best is None or boxes[best].tag in LEAVES:
            return at
        if total[boxes[best].last] - total[boxes[best].first] < 0.75 * mass:
            return at
        at = best
