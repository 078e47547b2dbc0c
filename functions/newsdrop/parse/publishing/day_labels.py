"""The days of a line, each with the label that tells what it is the day of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.prose.phrases import WORD, keys
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

POSTED = keys("posting", "posted")
UPDATED = keys("posting", "updated")
NEVER = keys("posting", "never")
MAX_LINE = 240  # characters of a line that tells a day of the page
YEAR = regex(r"20\d\d|199\d|/\d\d")
"""What such a line has, as is seen at once."""
_MAX_LABEL = 5  # words


def tells_other_day(line: str) -> bool:
    """Tell whether a line's date is that of a change, an event, or the like, by its label.

    Parameters
    ----------
    line
        A line with a date.
    """
    return any(label in UPDATED or label in NEVER for _, label in find(line, order=None))


def find(text: str, *, order: bool | None) -> Iterator[tuple[dates.DateMatch, str]]:
    """Find the dates of a line, each with the label that stands before it.

    Parameters
    ----------
    text
        The line.
    order
        Whether the day stands first where figures leave it open; ``None`` where nobody knows.
    """
    at = 0
    for match in dates.find_all(text, day_first=order):
        yield match, _label(text[at : match.start])
        at = match.end


def _label(before: str) -> str:
    """Find the label that begins or ends the words before a date."""
    said = WORD.findall(before.casefold())
    ends = (said[start:] for start in range(max(0, len(said) - _MAX_LABEL), len(said)))
    begins = (said[:end] for end in range(min(_MAX_LABEL, len(said)), 0, -1))
    for phrase in map(" ".join, (*ends, *begins)):
        if phrase in UPDATED or phrase in POSTED or phrase in NEVER:
            return phrase
    return ""
