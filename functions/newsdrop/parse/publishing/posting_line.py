"""Lines that tell when a site posted a text, with the year or without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.prose.running import STOPS
from newsdrop.parse.publishing import day_labels
from newsdrop.parse.titling import nameless
from newsdrop.parse.when import clock, dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Block

_POSTED = keys("posting", "posted") | keys("bylines", "posted")
_HINTS = words("posting", "hints")
_BARS = ("·", "•", "· ", "• ", "| ")
_MAX_LINE = 120  # characters
_MAX_ROW = 200  # characters of several labels
HOUR = regex(r"\d:\d\d")
"""A line that has it is no title."""


def is_posting_line(line: str) -> bool:
    """Tell a line of author, place and time from a title in which a date happens to stand.

    Parameters
    ----------
    line
        A line of a page; a deck may name a day and an hour further on.
    """
    found = dates.find_all(line)
    if not found and "/" in line:  # whichever of two numbers is the day
        found = dates.find_all(line, day_first=True) or dates.find_all(line, day_first=False)
    if not found:
        return _is_yearless(line)
    if _says_posted(line[: found[0].start]):
        return True
    printed = sum(date.end - date.start for date in found)
    stands = found[0].start == 0 or printed * 4 >= len(line)
    stands = stands or (found[-1].end == len(line) and line[: found[-1].start].endswith(_BARS))
    return stands or HOUR.search(line) is not None or day_labels.tells_other_day(line)


def is_row(block: Block) -> bool:
    """Tell a row of labels that begins with the kind of a text and its day, marked up as one.

    Parameters
    ----------
    block
        Right above a text: "Communiqué du 14 août 2026 Effet au 1er septembre 2026 Bureau".
    """
    text = block.text
    if block.kind is not BlockKind.PARAGRAPH or _HINTS.isdisjoint(block.hints):
        return False
    if not any(map(str.isdigit, text)) or len(text) > _MAX_ROW or text.endswith(STOPS):
        return False
    day = next(iter(dates.find_all(text)), None)
    if day is None or not any(map(str.isalpha, text[: day.start])):
        return False
    return nameless.is_kind_and_day(text[: day.end])


def _says_posted(before: str) -> bool:
    """Tell words before a day that only say it is the day of posting."""
    said = opening(before, _POSTED)
    return said is not None and not any(map(str.isalnum, before[said.end :]))


def _is_yearless(line: str) -> bool:
    """Tell "Posted on Monday, May 4 @ 21:47 CST by admin", "Tuesday April 16, 8:02 am ET"."""
    if len(line) > _MAX_LINE or not any(map(str.isdigit, line)):
        return False
    found = dates.find_yearless(line)
    if not found or clock.after(line, found[0].end) is None:
        return False
    return found[0].start == 0 or opening(line, _POSTED) is not None
