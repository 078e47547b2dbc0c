"""The zone of a minute that a page prints without one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from newsdrop.parse.publishing import head_dates
from newsdrop.parse.when import dates
from newsdrop.record import Date

if TYPE_CHECKING:
    from newsdrop.page import Block, Page

_MINUTE_WITHOUT_ZONE = len("2021-05-03T17:08:00")
_HOUR = timedelta(hours=1)
_WEST, _EAST = -10, 13  # hours from UTC of the zones that papers are printed in


def by_head(page: Page, date: Date) -> Date:
    """Give a printed minute the zone with which the head of the page tells the same minute.

    Parameters
    ----------
    page
        The page.
    date
        What one of its lines says.
    """
    if date.precision != "minute" or len(date.value) > _MINUTE_WITHOUT_ZONE:
        return date
    for told in head_dates.find(page, "published"):
        if _is_exactly(told.value, date.value):
            return Date(told.value, told.precision, date.source)
        if moment := _in_zone(told.value, date.value):
            return Date(moment, told.precision, date.source)
    return date


def by_markup(match: dates.DateMatch, block: Block) -> dates.DateMatch:
    """Take the moment with its zone that the markup gives for a printed minute without one.

    UTC is what systems write that know no zone.

    Parameters
    ----------
    match
        A date in the text of a block.
    block
        The block, with what its markup tells machines.
    """
    if match.precision != "minute" or len(match.value) > _MINUTE_WITHOUT_ZONE:
        return match
    for one in filter(None, map(dates.parse_iso, block.times)):
        if _is_exactly(one.value, match.value):
            return one
        if moment := _in_zone(one.value, match.value):
            return replace(match, value=moment, precision=one.precision)
    return match


def _is_exactly(moment: str, minute: str) -> bool:
    """Tell the moment of a printed minute, and its zone."""
    zone = moment[_MINUTE_WITHOUT_ZONE:]
    return moment[:16] == minute[:16] and zone not in {"", "+00:00"}


def _in_zone(moment: str, minute: str) -> str | None:
    """Tell a moment in the zone whose hours part it from a printed minute.

    "19:44" is printed at what the head calls "22:44Z".
    """
    if len(moment) <= _MINUTE_WITHOUT_ZONE or moment[14:16] != minute[14:16]:
        return None
    told = datetime.fromisoformat(moment)
    printed = datetime.fromisoformat(minute).replace(second=told.second, tzinfo=UTC)
    hours, rest = divmod(printed - told, _HOUR)
    if rest or not hours or not _WEST <= hours <= _EAST:
        return None  # UTC is what systems write that know no zone
    return told.astimezone(timezone(hours * _HOUR)).isoformat()
