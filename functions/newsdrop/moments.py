"""Moments in UTC, those at either end of the calendar among them."""

from __future__ import annotations

from datetime import MINYEAR, UTC, datetime


def in_utc(moment: datetime) -> datetime:
    """Give a moment in UTC.

    Parameters
    ----------
    moment
        With its zone. One that is before the first day or behind the last one in UTC ("until
        December 31, 9999, 11 p.m. EST", by which somebody means never) is the first or last moment.
    """
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        first, last = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
        return first if moment.year == MINYEAR else last
