"""Lines beside a photo that tell of the page: when it was changed, how long it takes to read."""

from __future__ import annotations

from newsdrop.parse.prose import counts
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

_LONGEST = 80  # characters of such a line
_CHANGED = keys("posting", "updated")
_TAKEN_FROM = keys("closing", "taken from")
_HOUR = regex(r"\d:\d\d")
_SENTENCE = 2  # small words
_DAY = regex(r"\d{1,2}\D{1,12}\d{4}\b|\d{4}-\d\d?-\d|\d{4}年")


def is_of_page(text: str, *, marked: bool = False) -> bool:
    """Say whether a line is of the page: "Page last modified May 4, 2010", "3 min read".

    Parameters
    ----------
    text
        A line beside a photo. A day alone may be the photo's, one with an hour is the page's.
    marked
        Whether it is marked up as a caption, in which an hour may be the photo's as well.
    """
    if len(text) > _LONGEST:
        return False
    changed = _DAY.search(text) is not None and opening(text, _CHANGED) is not None
    told = not marked and _tells_when(text)
    return told or changed or opening(text, _TAKEN_FROM) is not None


def _tells_when(text: str) -> bool:
    """Tell "Roe Wire | May 4, 2010 | Updated 08:24" from "The bridge at 8:24 on May 4, 2010"."""
    if counts.is_counted(text):
        return True
    small = sum(map(str.islower, text.split()))
    return _HOUR.search(text) is not None and small < _SENTENCE and bool(dates.find_all(text))
