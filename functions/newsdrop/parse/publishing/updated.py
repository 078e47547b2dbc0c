"""The day on which a page says it was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.prose.phrases import WORD
from newsdrop.parse.publishing import day_labels, zoned
from newsdrop.parse.publishing.day_labels import MAX_LINE, UPDATED, YEAR
from newsdrop.parse.publishing.day_order import day_first
from newsdrop.patterns import regex
from newsdrop.record import Date, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page

_UPDATES = frozenset(max(phrase.split(), key=len) for phrase in UPDATED)  # a word of each
_UPDATES_UNPARTED = tuple(word for word in _UPDATES if word >= "\u0e00")  # no blanks beside them
_DATA = 8  # blocks above a label
_FIGURES = regex(r"[+-]?\d[\d.,  %]{0,20}")
_EDGE = 1000  # blocks from the top and from the bottom, where a page tells of changes


def find(page: Page) -> Iterator[Date]:
    """List the dates behind words such as "Last updated", above the text and below it.

    Parameters
    ----------
    page
        The page.
    """
    shown = page.blocks
    if len(shown) > 2 * _EDGE:
        shown = shown[:_EDGE] + shown[-_EDGE:]
    told = [
        block
        for at, block in enumerate(shown)
        if _may_tell_update(block) and not _is_of_data(shown[max(0, at - _DATA) : at], block)
    ]
    order = day_first(page) if told else None  # may read the whole page
    for block in told:
        for match, label in day_labels.find(block.text, order=order):
            if match.day and label in UPDATED:
                exact = zoned.by_markup(match, block)
                yield Date(exact.value, exact.precision, Evidence.LABEL)


def _is_of_data(above: Sequence[Block], block: Block) -> bool:
    """Tell when figures beside a story were counted: "Cases", "2,069", "Deaths", "115"."""
    if block.zone is Zone.RELEASE:
        return False
    shown = [one.text for one in above if one.text and one.zone is not Zone.CHROME]
    figures = [_FIGURES.fullmatch(text) is not None for text in shown]
    return sum(figures) > 1 and figures[-1]


def _may_tell_update(block: Block) -> bool:
    if block.zone is Zone.CHROME or len(block.text) > MAX_LINE or not YEAR.search(block.text):
        return False
    text = block.text.casefold()
    said = not _UPDATES.isdisjoint(WORD.findall(text))
    return said or any(map(text.__contains__, _UPDATES_UNPARTED))
