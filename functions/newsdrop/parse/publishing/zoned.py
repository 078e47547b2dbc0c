"""The zone of a minute that a page prints without one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from newsdrop.parse.publishing import head_dates
from newsdrop.parse.when import dates
from newsdrop.record import Date

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdrop.page import Block, Page

_MINUTE_WITHOUT_ZONE = len("2021-05-03T17:08:00")
_HOUR = timedelta(hours=1)
_UTC = "+00:00"
_NO_TIMES = frozenset((f"00:00:00{_UTC}", f"12:00:00{_UTC}"))
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
    told = _choose(date.value, head_dates.find(page, "published"))
    return Date(told.value, told.precision, date.source) if told else date


def by_markup(match: dates.DateMatch, block: Block) -> dates.DateMatch:
    """Take the moment with its zone that the markup gives for a printed minute without one.

    Parameters
    ----------
    match
        A date in the text of a block.
    block
        The block, with what its markup tells machines.
    """
    if match.precision != "minute" or len(match.value) > _MINUTE_WITHOUT_ZONE:
        return match
    told = _choose(match.value, filter(None, map(dates.parse_iso, block.times)))
    return replace(match, value=told.value, precision=told.precision) if told else match


def _choose(
    minute: str, moments: Iterable[Date | dates.DateMatch]
) -> Date | dates.DateMatch | None:
    """Choose the moment of a printed minute, in its zone.

    Two may differ from it by whole hours, as of posting and of a change: neither tells the zone.
    """
    told = list(moments)
    exact = next((one for one in told if _is_exactly(one.value, minute)), None)
    if exact is not None:
        return exact
    zoned = {moment: one for one in told if (moment := _in_zone(one.value, minute))}
    if len(zoned) != 1:
        return None
    ((moment, one),) = zoned.items()
    return replace(one, value=moment)


def _is_exactly(moment: str, minute: str) -> bool:
    """Tell the moment of a printed minute, and its zone; UTC is of systems that know no zone."""
    zone = moment[_MINUTE_WITHOUT_ZONE:]
    return moment[:16] == minute[:16] and zone not in {"", _UTC}


def _in_zone(moment: str, minute: str) -> str | None:
    """Tell a moment of UTC in the zone whose hours part it from a printed minute.

    "19:44" is printed at what the head calls "22:44Z". Who gives a zone of their own prints its
    hours, and the first or twelfth hour sharp is what systems write for a day without a time.
    """
    if not moment.endswith(_UTC) or moment[14:16] != minute[14:16] or moment[11:] in _NO_TIMES:
        return None
    told = datetime.fromisoformat(moment)
    printed = datetime.fromisoformat(minute).replace(second=told.second, tzinfo=UTC)
    hours, rest = divmod(printed - told, _HOUR)
    if rest or not hours or not _WEST <= hours <= _EAST:
        return None
    return told.astimezone(timezone(hours * _HOUR)).isoformat()
