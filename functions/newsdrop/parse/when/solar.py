"""Days of the solar calendar of Iran and Afghanistan: "۲۷ آبان ۱۴۰۲", "1402/08/27"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import sections
from newsdrop.parse.when.dateforms import Day
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_YEAR = regex(r"1(?<!\d1)(?:3[89]|4[01])\d(?!\d)")
"""1380 to 1419; a year of the lunar calendar before 1420 is older than any release."""
_LETTER = regex("[\u0600-\u06ff]")
_ARABIC = str.maketrans("يىك", "ییک")
"""Letters as Arabic keyboards have them: "تير", "اكتبر"."""
_REACH = 30  # characters before a year in which its day and month stand
_BEHIND_YEAR = regex(r"\d{4}(?P<mark>[/-])(?P<month>[01]?\d)(?P=mark)(?P<day>[0-3]?\d)(?!\d)")
_FIRST_HALF = 6
_LONG, _SHORT = 31, 30
_YEAR_OF_DAYS = 365  # one that is no leap year
_CYCLE = 33
"""Years, eight of them leap years."""
_KNOWN = 1400, date(2021, 3, 21).toordinal()
"""A year, and its first day."""


def days(text: str, written: str) -> Iterator[Day]:
    """Find the days of a text.

    Parameters
    ----------
    text
        Its digits are ASCII.
    written
        The text as it stands on the page. In other letters "Order 1402-08-27" is a number.
    """
    if written.isascii() or not _LETTER.search(written):
        return
    text = text.translate(_ARABIC)
    for year in _YEAR.finditer(text):
        if numbers := _BEHIND_YEAR.match(text, year.start()):
            month, day, start, end = int(numbers["month"]), int(numbers["day"]), *numbers.span()
        elif named := _named().search(text, max(0, year.start() - _REACH), year.start()):
            month, day = _months()[named["month"]], int(named["day"])
            start, end = named.start(), year.end()
        else:
            continue
        if value := _gregorian(int(year[0]), month, day):
            yield Day(value, start, end)


def _gregorian(year: int, month: int, day: int) -> str | None:
    """Write a day as ISO 8601 has it; ``None`` where the calendar has no such day."""
    before = month - 1
    most = _LONG if month <= _FIRST_HALF else _SHORT
    if month == 12 and _upto(year + 1) - _upto(year) == _YEAR_OF_DAYS:
        most -= 1
    if not 1 <= month <= 12 or not 1 <= day <= most:
        return None
    in_year = before * _SHORT + min(before, _FIRST_HALF) + day - 1
    known, first = _KNOWN
    return date.fromordinal(first + _upto(year) - _upto(known) + in_year).isoformat()


def _upto(year: int) -> int:
    """Count the days before a year from one that does not matter."""
    cycles, rest = divmod(year + 1595, _CYCLE)
    return _YEAR_OF_DAYS * (year + 1595) + 8 * cycles + (rest + 3) // 4


@cache
def _months() -> dict[str, int]:
    names = sections("calendar")
    both = (names["solar iran"], names["solar afghan"])
    return {name: month for row in both for month, name in enumerate(row, start=1)}


@cache
def _named() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\d)(?P<day>[0-3]?\d) ?(?P<month>{'|'.join(_months())})[ \u200c]?(?:ماه)?,?"
        r" ?(?:سال )?\Z"
    )
