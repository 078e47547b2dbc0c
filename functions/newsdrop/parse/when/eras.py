"""Dates whose year is an era's, as in Japan and Taiwan: "令和3年4月15日"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.parse.when import dateforms
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_OF_ERA = regex(
    rf"""
    (?P<era> {"|".join(_ERAS)} ) [ ]? (?P<year> \d{{1,3}} | 元 ) [ ]? 年
    [ ]? (?P<month> [01]?\d ) [ ]? 月 (?: [ ]? (?P<day> [0-3]?\d ) [ ]? 日 )?
    """,
    re.VERBOSE,
)
# Offices in Taiwan count from 1912; without the era's name only a label tells such a date.
_OF_REPUBLIC = regex(
    r"日期 [ ]? [：:]? [ ]? (?P<year> 1[0-4]\d | 9\d ) (?P<mark> [-./] )"
    r"(?P<month> [01]\d ) (?P=mark) (?P<day> [0-3]\d ) (?!\d)",
    re.VERBOSE,
)


def days(text: str) -> Iterator[dateforms.Day]:
    """Find the dates whose year is an era's: "令和3年4月15日", the first year being 元年."""
    for match in _OF_REPUBLIC.finditer(text) if "日期" in text else ():
        year = _ERAS["民國"] + int(match["year"])
        if value := dateforms.iso(year, int(match["month"]), int(match["day"])):
            yield dateforms.Day(value, match.start("year"), match.end())
    if "年" not in text:
        return
    for match in _OF_ERA.finditer(text):
        count = 1 if match["year"] == "元" else int(match["year"])
        day = int(match["day"]) if match["day"] else None
        if value := dateforms.iso(_ERAS[match["era"]] + count, int(match["month"]), day):
            yield dateforms.Day(value, *match.span())
