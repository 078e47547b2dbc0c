"""Other stories below a text: a label, links with their days, maybe a sentence on each."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.ending.foot import linked
from newsdrop.parse.prose.phrases import WORD, key, keys
from newsdrop.parse.prose.running import STOPS, reads_as_text
from newsdrop.parse.when import closing_days

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_OF_LINKS = keys("furniture", "labels of links")
_LABELS = keys("furniture", "others' news") | keys("furniture", "lists") | _OF_LINKS
_OF_LINKS_AMID = _OF_LINKS | keys("furniture", "labels of links amid a text")
_OTHERS = words("furniture", "others")
_NEWS = words("furniture", "news of others")
_LABEL = 60  # characters
_TITLE = 200
_SUMMARY = 300
_FEWEST = 2  # stories
_MOST = 60  # lines


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the label in the second half of a text and all below it, if no more than that is.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices, in order.

    Returns
    -------
    set of int
        Indices. A sentence below is no story's own where a title that is a link stands above it.
    """
    sizes = list(accumulate((len(block.text) for _, block in story), initial=0))
    links = [at for at, (_, block) in enumerate(story) if block.anchors]
    for at in range(max(1, len(story) - _MOST), links[-1] if links else 0):
        text = story[at][1].text
        if len(text) > _LABEL or 2 * sizes[at] <= sizes[-1]:
            continue
        below = [block for _, block in story[at + 1 :]]
        dated = len(below) >= _FEWEST and all(map(linked.is_dated, below))
        if dated and not text.endswith((":", *STOPS)):
            return {index for index, _ in story[at:]}
        if key(text) in _LABELS or _is_of_others(text):
            return {index for index, _ in story[at:]} if _are_stories(below) else set()
    return set()


def _is_of_others(text: str) -> bool:
    """Tell "MORE BRIDGE COVERAGE" and "Weitere Artikel zur Brücke"."""
    said = frozenset(WORD.findall(text.casefold()))
    return not (said.isdisjoint(_OTHERS) or said.isdisjoint(_NEWS) or text.endswith(STOPS))


def _are_stories(below: Sequence[Block]) -> bool:
    titles = told = 0
    for block in below:
        if linked.is_line(block, _TITLE) or linked.is_dated(block):
            titles, told = titles + 1, 0
        elif not titles and not closing_days.is_day(block.text):
            return False
        elif reads_as_text(block.text):
            told += 1
            if told > 1 or len(block.text) > _SUMMARY:
                return False
    return titles >= _FEWEST


def starts_links(label: Block, below: Block | None) -> bool:
    """Say whether a line such as "Upcoming Events" stands over links, or over nothing.

    Parameters
    ----------
    label
        The line.
    below
        The next of the release; None where there is none.
    """
    if len(label.text) > _LABEL or key(label.text) not in _OF_LINKS_AMID:
        return False
    return below is None or linked.is_line(below, _TITLE) or linked.is_dated(below)
