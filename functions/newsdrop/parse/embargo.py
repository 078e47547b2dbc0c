"""Embargoes: "Embargoed until 9 a.m. EDT, June 3, 2021".

A past embargo is reported too: it is printed, and whether it still holds is for the clock to say.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from newsdrop.parse.found import Found
from newsdrop.parse.masthead import front
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.publishing.day_order import day_first
from newsdrop.parse.when import clock, dates
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Page
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Date, Dateline

_EMBARGO = keys("letterhead", "embargo")
_RELEASE = keys("letterhead", "release date")
_PHRASES = _EMBARGO | _RELEASE
_NOUNS = frozenset(("embargo", "under embargo"))
_INSIDE = "embargoed until "  # "Material in this release is embargoed until ..."

_TOP = 40  # blocks of text from the page's top, and from its bottom, where the line may stand
_BOTTOM = 15
_MAX_LINE = 200  # characters
_MAX_BESIDE = 40  # letters beside the phrase and the time: "for publication, Washington time"
_HALF_A_YEAR = 6  # months


def find(
    page: Page,
    letter: Letterhead,
    dateline: Found[Dateline] | None,
    published: Found[Date] | None,
) -> Found[str] | None:
    """Find the end of an embargo.

    Parameters
    ----------
    page
        The page; the line stands near its top or its bottom.
    letter
        Its status line may be the embargo's.
    dateline, published
        The day they give tells the year, or the day, that the embargo's line leaves out.

    Returns
    -------
    Found or None
        ISO 8601, as exact as printed: a day, or a moment with the offset of its zone. Where no
        zone is named the offset is left out: the issuer's own time is meant, and which that is
        the page does not say.
    """
    day = dateline.value.date if dateline else None
    if day is None and published is not None:
        day = published.value.value[:10]
    lines = [*([letter.status.value] if letter.status else ()), *_lines(page)]
    told = [
        terms if any(map(str.isalnum, terms)) else following
        for line, following in zip_longest(lines, lines[1:], fillvalue="")
        if (terms := _terms(line)) is not None
    ]
    order = day_first(page) if told else None  # may read the whole page
    until = next(filter(None, (_until(said, day, order=order) for said in told)), None)
    return Found(until, Evidence.LABEL) if until else None


def _lines(page: Page) -> Iterator[str]:
    shown = [block for _, block in page.shown]
    for block in (*shown[:_TOP], *shown[max(_TOP, len(shown) - _BOTTOM) :]):
        yield from front.cells(block)


def _terms(line: str) -> str | None:
    """Take the words behind the phrase of an embargo; ``None`` where a line has none."""
    if len(line) > _MAX_LINE:
        return None
    said = opening(line, _PHRASES)
    if said is None:
        at = line.casefold().find(_INSIDE)
        return line[at + len(_INSIDE) :] if at >= 0 else None
    terms = line[said.end :]
    if said.key in _RELEASE and not clock.form().search(terms):
        return None  # "For release: May 5" names the day, and holds nothing
    if said.key in _NOUNS and terms.lstrip()[:1].isalpha():
        return None  # "Embargo on arms"
    return terms


def _until(terms: str, day: str | None, *, order: bool | None) -> str | None:
    """Read the moment; what the line leaves out, the release's own day tells."""
    match = _first(terms, order=order)
    if match is None and day is not None:
        terms = _completed(terms, day)
        match = _first(terms, order=order)
    if match is None:
        return None
    beside = terms[: match.start] + terms[match.end :]
    return match.value if sum(map(str.isalpha, beside)) <= _MAX_BESIDE else None


def _first(terms: str, *, order: bool | None) -> dates.DateMatch | None:
    return next((one for one in dates.find_all(terms, day_first=order) if one.day), None)


def _completed(terms: str, day: str) -> str:
    """Add the year to a day without one, or the day to a bare time."""
    yearless = next(iter(dates.find_yearless(terms)), None)
    if yearless is None:
        time = clock.form().search(terms)
        return f"{time[0]} {day}" if time else terms
    year, month = int(day[:4]), int(yearless.value[2:4])
    year += int(day[5:7]) - month > _HALF_A_YEAR  # one of December may be held until January
    return f"{terms[: yearless.end]}, {year}{terms[yearless.end :]}"
