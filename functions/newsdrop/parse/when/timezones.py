"""Time zones as releases name them: "EDT", "ET" (which depends on the date), "+0200"."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple

from newsdrop.lexicon import sections
from newsdrop.patterns import regex

_SUNDAY = 6
_FARTHEST = 14 * 60  # minutes: Kiritimati
_NUMERIC = regex(r"(?:utc|gmt)? ?([+-])(\d{1,2})(?::?(\d\d))?")


class _Zone(NamedTuple):
    minutes: int
    rule: str


def offset(name: str, moment: datetime) -> str | None:
    """Find how far a zone is from UTC at a moment.

    Parameters
    ----------
    name
        As printed: ``EDT``, ``ET``, ``Eastern Time``, ``Z``, ``+0200``, ``UTC-5``.
    moment
        The zone's own time, naive.

    Returns
    -------
    str or None
        ``-04:00``; ``None`` for a name that is not known.
    """
    said = " ".join(name.replace(".", "").replace("−", "-").casefold().split())
    zone = _zones().get(said)
    if zone is None:
        return _numeric(said)
    summer = _SUMMER_TIMES.get(zone.rule)
    return _written(zone.minutes + (60 if summer and summer(moment) else 0))


@cache
def pattern() -> str:
    """Write the names and the numeric forms as a regular expression without groups, for VERBOSE.

    Abbreviations count in capitals only: "et", "est" and "art" are words of other languages.
    """
    names = sorted(_zones(), key=len, reverse=True)
    short = "|".join(r"\.?".join(name.upper()) for name in names if len(name) <= 4)
    long = "|".join(name.replace(" ", "[ ]") for name in names if len(name) > 4)
    numeric = r"(?: (?:UTC|GMT) [ ]? )? [+−-] \d{1,2} (?: :? \d\d )? (?!\d)"
    return rf"(?: {numeric} | (?: (?-i:{short}) | {long} ) (?!\w) )"


@cache
def _zones() -> dict[str, _Zone]:
    zones = {}
    for rule, entries in sections("timezones").items():
        for entry in entries:
            name, _, text = entry.rpartition(" ")
            hours, minutes = text[1:].split(":")
            size = int(hours) * 60 + int(minutes)
            zones[name] = _Zone(-size if text[0] == "-" else size, rule)
    return zones


def _numeric(said: str) -> str | None:
    match = _NUMERIC.fullmatch(said)
    if match is None:
        return None
    sign, hours, minutes = match.groups()
    size = int(hours) * 60 + int(minutes or 0)
    if size > _FARTHEST:
        return None
    return _written(-size if sign == "-" else size)


def _written(minutes: int) -> str:
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _is_american_summer(moment: datetime) -> bool:
    """Tell summer time by 15 U.S.C. 260a, as it stands since 2007 and as it stood from 1987 on."""
    if moment.year >= 2007:
        begin, end = _sunday(moment.year, 3, 8), _sunday(moment.year, 11, 1)
    else:
        begin, end = _sunday(moment.year, 4, 1), _sunday(moment.year, 10, 25)
    return begin + timedelta(hours=2) <= moment < end + timedelta(hours=2)


def _is_european_summer(moment: datetime) -> bool:
    """Tell summer time by Directive 2000/84/EC: from the last Sunday of March to October's."""
    begin, end = _sunday(moment.year, 3, 25), _sunday(moment.year, 10, 25)
    return begin + timedelta(hours=2) <= moment < end + timedelta(hours=3)


_SUMMER_TIMES = {"united states": _is_american_summer, "europe": _is_european_summer}


def _sunday(year: int, month: int, earliest: int) -> datetime:
    """Find the first Sunday on or after a day of a month."""
    day = datetime(year, month, earliest)  # noqa: DTZ001 - the zone's own time
    return day + timedelta(days=(_SUNDAY - day.weekday()) % 7)
