"""When the release was published, and when it was changed.

The release's own date wins: beside its label, in its dateline. Behind it come the day the page says
it was posted, what its head tells machines, and its address. A date of change is none of these.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from newsdrop.parse import dates, head_dates, posted
from newsdrop.parse.found import Found
from newsdrop.record import Date, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Page
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Dateline

_EARLIEST = 1990  # no page was posted before
_AHEAD = timedelta(days=1)  # the world's zones
_AHEAD_OF_RELEASE = timedelta(days=60)  # an embargoed release bears the day it is held for
_DATED_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/_-])")


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
            return Found(own, own.source)
    printed = [one for one in _printed(page, headline, letter) if _is_likely(one, now)]
    told = [one for one in head_dates.find(page, "published") if _is_likely(one, now)]
    chosen = _reconciled(printed, told, _of_address(page.url))
    return Found(chosen, chosen.source) if chosen else None


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
    for change in (*posted.find_updated(page), *head_dates.find(page, "updated")):
        if _is_likely(change, now) and change.value[:10] >= first:
            return Found(change, change.source)
    return None


def _own(letter: Letterhead, dateline: Found[Dateline] | None) -> Iterator[Date]:
    if letter.date and letter.date.source is Evidence.LABEL:
        yield letter.date.value
    if dateline and dateline.value.date:
        yield Date(dateline.value.date, "day", Evidence.DATELINE)


def _printed(page: Page, headline: Found[str] | None, letter: Letterhead) -> Iterator[Date]:
    if near := posted.find(page, headline):
        yield near
    if letter.date and not any(
        posted.tells_other_day(page.blocks[index].text) for index in letter.date.claims
    ):
        yield letter.date.value


def _reconciled(printed: list[Date], told: list[Date], address: str | None) -> Date | None:
    """Choose between what is printed, what the head tells and what the address holds."""
    # A machine-readable time beside the headline may be the last change's; the head knows.
    if printed and not (told and printed[0].source is Evidence.MARKUP):
        return printed[0]
    if not told:
        return Date(address, "day", Evidence.META) if address else None
    first = told[0]
    if address and first.value.endswith("+00:00") and _is_eve(address, first.value):
        return Date(address, "day", Evidence.META)
    return first


def _is_eve(day: str, moment: str) -> bool:
    """Tell whether a day is the one before or behind a moment's: theirs differ by the zone."""
    gap = datetime.fromisoformat(day).date() - datetime.fromisoformat(moment).date()
    return abs(gap) == timedelta(days=1)


def _of_address(url: str | None) -> str | None:
    match = _DATED_ADDRESS.search(url or "")
    found = dates.parse_iso("-".join(match.groups())) if match else None
    return found.day if found else None


def _is_likely(one: Date, now: datetime) -> bool:
    return f"{_EARLIEST}" <= one.value[:4] and one.value[:10] <= _day(now + _AHEAD)


def _day(moment: datetime) -> str:
    return moment.date().isoformat()
