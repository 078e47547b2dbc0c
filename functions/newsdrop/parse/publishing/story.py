"""Days within the text, of tours, deadlines and accounts, which are none of the page's own."""

from __future__ import annotations

from functools import cached_property
from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind, Zone
from newsdrop.parse.datelines import reading
from newsdrop.parse.ending.house.description import is_description
from newsdrop.parse.found import last_claim
from newsdrop.parse.letterheads.invitation import is_field
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Block, Page
    from newsdrop.parse.found import Found

_LABELS = keys("letterhead", "date labels")
_OF_PAGE = keys("posting", "posted") | keys("posting", "updated")
_COLONS = (":", "：")
_SET_OUT = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE})
_DAY = 60  # characters of a line with a day
_LABEL = 40  # and of a label
_NOTE = 2  # lines above a day that may give the address of the page
_ADDRESS = regex(r"\bURL: ?(?:https?://|www\.)")
_BOX = 4  # lines: two labels with their values


class Story:
    """Where the text of a page stands.

    Parameters
    ----------
    page
        The page.
    headline
        The text stands below it.
    """

    def __init__(self, page: Page, headline: Found[str] | None) -> None:
        top = last_claim(headline)
        self._page = page
        self._shown = [(at, block) for at, block in page.shown if at > top]
        self._place = {at: place for place, (at, _) in enumerate(self._shown)}

    @cached_property
    def _told(self) -> list[int]:
        return [at for at, block in self._shown[self._facts :] if running.is_sentence(block)]

    @cached_property
    def _facts(self) -> int:
        """Count the lines of a box of facts above the text: labels, each above its value."""
        lines = [block for _, block in self._shown]
        start = next((at for at, one in enumerate(lines) if one.kind is not BlockKind.CAPTION), 0)
        end = start
        while end + 1 < len(lines) and _is_label(lines[end]) and not _is_label(lines[end + 1]):
            end += 2
        return end if end - start >= _BOX else 0

    @cached_property
    def _surely(self) -> int:
        """Where the text has begun: above its second sentence a deck may stand, no dateline."""
        second = self._told[1] if self._told[1:] else len(self._page.blocks)
        early = takewhile(lambda line: line[0] <= second, self._shown)
        return next((at for at, block in early if _opens(block)), second)

    @cached_property
    def _begins(self) -> int:
        return min([self._surely, *self._told[:1]])

    @cached_property
    def _ends(self) -> int:
        blocks = self._page.blocks
        return next((at for at in reversed(self._told) if not is_description(blocks[at])), -1)

    def holds(self, at: int) -> bool:
        """Say whether a line with a day, and hardly more, belongs to the text.

        Parameters
        ----------
        at
            Index into ``page.blocks``. The page's own day stands above the text or is the last
            line behind it; it is none of a list, of a table or of several, and nothing that ends
            in a colon leads over to it.
        """
        if self.is_announced(at):
            return True
        place = self._place.get(at)
        if place is None or at <= self._begins or self._shown[place][1].zone is not Zone.RELEASE:
            return False
        if at > self._surely and (self._shown[place][1].kind in _SET_OUT or at < self._ends):
            return True
        near = (*self._shown[place - 1 : place], *self._shown[place + 1 : place + 2])
        return any(_is_day(block) for _, block in near)

    def boxes(self, at: int) -> bool:
        """Say whether a line stands in a box of facts above the text, which is told with it.

        Parameters
        ----------
        at
            Index into ``page.blocks``.
        """
        return self._place.get(at, self._facts) < self._facts

    def is_announced(self, at: int) -> bool:
        """Tell a field of an invitation, and a line that "Tours will be held on:" leads to.

        So is the day on which a page was read, below its address: a note for whoever prints it.
        """
        place = self._place.get(at)
        if place is None:
            return False
        if is_field(self._shown[place][1]) or self._is_of_print(place):
            return True
        above = self._shown[place - 1][1].text if place else ""
        if not above.endswith(_COLONS):
            return False
        if self.boxes(at):
            return key(above) not in _LABELS | _OF_PAGE
        return at > self._begins and opening(above, _LABELS) is None

    def _is_of_print(self, place: int) -> bool:
        above = self._shown[max(0, place - _NOTE) : place]
        notes = (one.text[:_DAY] for _, one in above if one.zone is Zone.MARGIN)
        return any(map(_ADDRESS.search, notes))


def _opens(block: Block) -> bool:
    """Tell the first paragraph by its dateline, however short it is."""
    if block.zone is not Zone.RELEASE or not block.text.endswith(running.STOPS):
        return False
    return reading.read(block.text) is not None


def _is_label(block: Block) -> bool:
    return len(block.text) <= _LABEL and block.text.endswith(_COLONS)


def _is_day(block: Block) -> bool:
    if len(block.text) > _DAY or not any(map(str.isdigit, block.text)):
        return False
    if opening(block.text, _LABELS | _OF_PAGE) is not None:
        return False
    return any(found.day for found in dates.find_all(block.text))
