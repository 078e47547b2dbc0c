"""Times of day beside a date: "9:30 a.m. EDT", "09h12", "T09:30:00-04:00", "오전 9시"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.when import timezones
from newsdrop.patterns import regex

_REACH = 56  # characters beside a date in which its time stands
_AFTERNOON = words("times", "after noon eastern")
_HALVES = any_of(words("times", "before noon eastern") | _AFTERNOON)
_LATE = words("times", "after noon behind")
_MARKS = any_of(words("times", "before noon behind") | _LATE)
_TIME = rf"""
    (?:
        (?P<half> (?: {_HALVES} ) [ ]? )?
        (?P<hour> [012]?\d )
        (?:
            [ ]? [시時时点] (?: [ ]? (?P<minute3> [0-5]?\d ) [ ]? [분分] )?
          | (?: : | [ ]?h[ ]? | \. (?= \d\d [ ]? (?:uhr|a\.?m|p\.?m) ) | (?= \d\d [ ]? hrs\b ) )
            (?P<minute> [0-5]\d ) (?: : (?P<second> [0-5]\d ) (?: [.,] \d{{1,9}} )? )?
            (?: [ ]? (?: hrs | hours )\b \.? )?
        )?
        (?P<mark> [ ]? (?: [ap]\. [ ] m\. | [ap]\.?m\b\.? | uhr\b | h\b | (?:{_MARKS}) (?!\w) ) )?
      | (?: 12 [ ] )? (?P<word> noon | midnight )
    )
    (?: [ ]? \(? (?: U\.?S\.? [ ] )? (?P<zone> {timezones.pattern()} ) \)? )?
"""
_AFTER = regex(
    rf"""
    [ ]? (?: [,;|•·@/–—:-] [ ]? | T )?
    (?: (?: {any_of(words("times", "behind a day"))} ) [ ] )?
    {_TIME}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BEFORE = regex(
    rf"""
    (?<! [\w:.,] ) {_TIME}
    (?: [ ]? [,;|•·–—-] )?
    (?: [ ] (?: {any_of(words("times", "before a day"))} ) )?
    (?: [ ] [^\W\d_]{{3,13}} \.? ,? )?  # the day of the week
    [ ]? $
    """,
    re.VERBOSE | re.IGNORECASE,
)


class TimeOfDay(NamedTuple):
    """A time of day.

    Parameters
    ----------
    hour, minute, second
        On the 24-hour clock; `second` is ``None`` where the time has none.
    zone
        The zone's name as printed.
    start, end
        Offsets of the time in the text.
    """

    hour: int
    minute: int
    second: int | None
    zone: str | None
    start: int
    end: int


@cache
def form() -> re.Pattern[str]:
    """Match a time of day anywhere in a text; few releases ask for it."""
    return re.compile(
        rf"""
        (?<! [\w:.,] )
        (?= \d{{1,2}} (?: :\d | h | (?: \.\d\d )? [ ]? [ap]\.?m | [ ]uhr )
          | noon | midnight | 오 | [上下午] )
        {_TIME}
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def after(text: str, at: int) -> TimeOfDay | None:
    """Read the time that follows a date's end.

    Parameters
    ----------
    text
        The text, its signs of a date included.
    at
        Where the date ends.

    Returns
    -------
    TimeOfDay or None
        ``None`` where no time touches the date.
    """
    return _read(_AFTER.match(text, at, at + _REACH))


def before(text: str, at: int) -> TimeOfDay | None:
    """Read the time that stands before a date's start.

    Parameters
    ----------
    text
        The text, its signs of a date included.
    at
        Where the date starts.

    Returns
    -------
    TimeOfDay or None
        ``None`` where no time touches the date.
    """
    return _read(_BEFORE.search(text, max(0, at - _REACH), at))


def _read(match: re.Match[str] | None) -> TimeOfDay | None:
    if match is None:
        return None
    said = match.groupdict()
    start, end = match.span()
    zone = said["zone"]
    if zone and zone[0] in "-−" and ":" in zone and not said["second"] and match[0][0] != "T":
        zone, end = None, match.start("zone")  # "9:30-10:30" is a span of time
    if said["word"]:
        hour = 12 if said["word"].casefold() == "noon" else 0
        return TimeOfDay(hour, 0, None, zone, start, end)
    minute = said["minute"] or said["minute3"]
    mark = (said["mark"] or "").strip().casefold()
    if not (minute or mark or said["half"]):
        return None
    hour = int(said["hour"])
    if mark.startswith("p") or mark in _LATE or (said["half"] or "").strip() in _AFTERNOON:
        hour += 12 if hour < 12 else 0
    elif hour == 12 and (mark not in {"", "h", "uhr"} or said["half"]):
        hour = 0
    if hour > 23:
        return None
    second = int(said["second"]) if said["second"] else None
    return TimeOfDay(hour, int(minute or 0), second, zone, start, end)
