"""A dateline that an element calls one: NITF's own, or a class above the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.datelines import reading
from newsdrop.parse.datelines.place import Place, is_town, judge, trimmed
from newsdrop.parse.found import Found
from newsdrop.parse.prose.running import is_sentence
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Dateline, Evidence

if TYPE_CHECKING:
    from newsdrop.page import Page

_CALLED = frozenset({"nitf", "dateline"})
_LONGEST = 120  # characters
_CLASSES = frozenset({"dateline", "placeline"})
_PLACE = regex(r"(?P<place>[^\W\d_][^\d—–;:]{1,40}?) ?(?:—|–|--)(?= |$)")
"""Who brings the text, and when, may follow: "Delft — From Monday's paper"."""


def find(page: Page, *, order: bool | None) -> Found[Dateline] | None:
    """Find the dateline that stands in an element of its own, with or without a dash.

    Parameters
    ----------
    page
        The page.
    order
        Whether of two numbers the first is the day.
    """
    begun = False
    for index, block in enumerate(page.blocks):
        begun = begun or is_sentence(block)
        if block.hints & _CLASSES and block.zone is not Zone.CHROME and not begun:
            whole = reading.read(block.text, order=order) if len(block.text) <= _LONGEST else None
            if whole and whole.place and whole.text == block.text:
                return Found(whole, Evidence.DATELINE, frozenset((index,)))
            said = _PLACE.match(block.text)
            if said and is_town(said["place"]) and judge(said["place"]) >= Place.KNOWN:
                return Found(Dateline(said[0], said["place"], None), Evidence.DATELINE)
        if block.hints >= _CALLED and 0 < len(block.text) <= _LONGEST:
            found = dates.find_all(block.text, day_first=order)[:1]
            end = found[0].start if found else len(block.text)
            place = trimmed(block.text[:end].rstrip(" -–—"))
            day = found[0].day if found else None
            if place and place[0].isalpha():
                return Found(
                    Dateline(block.text, place, day), Evidence.DATELINE, frozenset((index,))
                )
    return None
