"""When the release was published, and when it was changed.

The release's own date wins: beside its label, in its dateline. Behind it come the day the page says
it was posted, what its head tells machines, and its address. A date of change is none of these.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from newsdrop.parse.found import Found
from newsdrop.parse.publishing import away, boxed, day_labels, head_dates, posted, updated, zoned
from newsdrop.parse.publishing.story import Story
from newsdrop.parse.signing import day
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Date, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Page
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Dateline

_EARLIEST = 1990  # no page was posted before
_AHEAD = timedelta(days=1)  # the world's zones
_AHEAD_OF_RELEASE = timedelta(days=60)  # an embargoed release bears the day it is held for
_DATED_ADDRESS = regex(r"/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/_-])")


def find(
    page: Page,
    headline: Found[str] | None,
    letter: Letterhead,
    dateline: Found[Dateline] | None,
    *,
    now: datetime,
) -> Found[Date] | None:
    """Find the day of publication.

    Parameters
    ----------
    page
        The page.
    headline
        Where it stands: a posting date is near it.
    letter
        Its date is the release's own where a label says so.
    dateline
        Its date is the release's own.
    now
        The moment of reading: a later date is not believed, an own date of the next weeks is.

    Returns
    -------
    Found or None
        The day or the moment, with the zone that the page gives.
    """
    for own in _own(letter, dateline):
        if own.value[:10] <= _day(now + _AHEAD_OF_RELEASE):
            moment = zoned.by_head(page, _moment(page, headline, own) or own)
            return Found(moment, moment.source)
    others = _others(page, headline, letter)
    likely = next((one for one in others if _is_likely(one, now)), None)
    return Found(zoned.by_head(page, likely), likely.source) if likely else None


def held_for(
    letter: Letterhead, dateline: Found[Dateline] | None, embargo: Found[str]
) -> Found[Date] | None:
    """Find the day on which an embargo ends as the release's own: it bears that day already.

    Parameters
    ----------
    letter, dateline
        As :func:`find` takes them; here a dateline's day may be without a year.
    embargo
        Until when the release is held: it tells the year, however far ahead.

    Returns
    -------
    Found or None
        What the release prints; ``None`` where that is another day, or none.
    """
    day = embargo.value[: len("2010-09-15")]
    for own in _own(letter, dateline):
        if own.value[:10] == day:
            return Found(own, own.source)
    printed = dates.find_yearless(dateline.value.text) if dateline else ()
    if any(day.endswith(one.value.lstrip("-")) for one in printed):
        return Found(Date(day, "day", Evidence.DATELINE), Evidence.DATELINE)
    return None


def find_updated(page: Page, published: Found[Date] | None, *, now: datetime) -> Found[Date] | None:
    """Find the day of the last change.

    Parameters
    ----------
    page
        The page.
    published
        No change was made before it.
    now
        The moment of reading.

    Returns
    -------
    Found or None
        The printed date, or the one the head gives.
    """
    first = published.value.value[:10] if published else ""
    dates = head_dates.find(page, "published")
    moments = {date.value for date in dates if date.precision != "day"}
    for change in (*updated.find(page), *head_dates.find(page, "updated")):
        if change.value in moments and change.value[:10] == first:
            continue  # in which the page was put up
        if _is_likely(change, now) and change.value[:10] >= first:
            return Found(change, change.source)
    return None


def _own(letter: Letterhead, dateline: Found[Dateline] | None) -> Iterator[Date]:
    if letter.date and letter.date.source is Evidence.LABEL:
        yield letter.date.value
    if dateline and dateline.value.date:
        yield Date(dateline.value.date, "day", Evidence.DATELINE)


def _moment(page: Page, headline: Found[str] | None, own: Date) -> Date | None:
    """Find the hour of the release's own day, where a line near the headline prints it."""
    if own.precision != "day" or not posted.prints_hour(page, headline):
        return None
    near = posted.find(page, headline)
    if near is None or near.source is not Evidence.TEXT or near.precision == "day":
        return None
    return near if near.value[:10] == own.value else None


def _others(page: Page, headline: Found[str] | None, letter: Letterhead) -> Iterator[Date]:
    """List what else tells the day, the surest first."""
    near = posted.find(page, headline)
    if near and near.source is Evidence.TEXT:
        yield near
    address = _of_address(page.url)
    for told in head_dates.find(page, "published"):
        yield _local(told, address)
    # A machine-readable time beside the headline may be the last change's; the head knows.
    if near:
        yield near
    if alone := away.find(page, Story(page, headline)):
        yield alone
    # A date line far from the headline may be the day on which the page was read.
    if letter.date and not any(
        day_labels.tells_other_day(page.blocks[index].text) for index in letter.date.claims
    ):
        yield letter.date.value
    if below := day.find(page):
        yield below
    if titled := dates.leading(page.head.title or ""):  # "May 4, 2023 - Mayor opens bridge"
        yield Date(titled.value[:10], "day", Evidence.META)
    if address:
        yield address
    if beside := boxed.find(page):
        yield beside


def _local(told: Date, address: Date | None) -> Date:
    """Take the address's day for a moment in UTC that is one day off: theirs differ by the zone."""
    if address is None or not told.value.endswith("+00:00"):
        return told
    gap = datetime.fromisoformat(address.value) - datetime.fromisoformat(told.value[:10])
    return address if abs(gap) == timedelta(days=1) else told


def _of_address(url: str | None) -> Date | None:
    match = _DATED_ADDRESS.search(url or "")
    found = dates.parse_iso("-".join(match.groups())) if match else None
    return Date(found.day, "day", Evidence.META) if found and found.day else None


def _is_likely(one: Date, now: datetime) -> bool:
    return f"{_EARLIEST}" <= one.value[:4] and one.value[:10] <= _day(now + _AHEAD)


def _day(moment: datetime) -> str:
    return moment.date().isoformat()
