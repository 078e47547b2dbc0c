"""Embargoes: "Embargoed until 9 a.m. EDT, June 3, 2021".

A past embargo is reported too: it is printed, and whether it still holds is for the clock to say.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import sections, words
from newsdrop.parse.embargoes import events, held, held_title
from newsdrop.parse.found import Found
from newsdrop.parse.letterheads import front
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import WORD
from newsdrop.parse.publishing.day_order import day_first
from newsdrop.parse.when import clock, dates, moment, spoken
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Page
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Date, Dateline

_TOP = 40  # blocks of text from the page's top, and from its bottom, where the line may stand
_BOTTOM = 15
_MAX_NOTE = 600  # characters of a covering note
_MAX_JOINED = 3  # lines that go on with the moment
_MAX_PART = 60  # characters of such a line
_MAX_LABEL = 15  # letters in it beside the moment
_MAX_BESIDE = 40  # letters beside the phrase and the time: "for publication, Washington time"
_MAX_EVENT = 90  # where they tell of an event: "until the end of her speech to the House on May 9"
_MAX_SMALL = 4  # words without a capital in a line of its own: "until 9 a.m. on"
_DAY = len("2010-09-15")
_HALF_A_YEAR = 6  # months
_DOTTED = regex(r"(?<![\d.])(\d{1,2})\.[ ]?(1[0-2]|0?[1-9])\.(?!\d|[ ]?(?:19|20)\d\d)")
_MIDNIGHT = "midnight"
_NIGHT = regex(r"\d[ ]?[/–-][ ]?$")  # "of Sunday 17 / Monday 18 May"
_SENTENCE = regex(r"(?<=[\w)]{3})[.!?]\s+(?=[^\W\d_])")
_ASIDE = regex(r"[:：|;]\s|\s[–—-]\s|[.!)]\s")  # before what tells no more of it

_APART = regex(r"\||\s[–—-]\s|[!)]\s")  # before another part: "(ca. 20 Uhr)" is one
_LABELLED = regex(r"[:：;]\s")
_MAX_AT = 3  # letters between a day and its hour: "at", "um", "kl."


class _Told(NamedTuple):
    """Words that tell when an embargo ends.

    `within_a_day` is True where it ends at an hour of that day which may be left out.
    """

    terms: str
    within_a_day: bool


def find(
    page: Page,
    letter: Letterhead,
    dateline: Found[Dateline] | None,
    published: Found[Date] | None,
    *,
    now: datetime,
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
    now
        The moment of reading: where nothing tells the year, a day is the next of its name.

    Returns
    -------
    Found or None
        ISO 8601, as exact as printed: a day, or a moment with the offset of its zone. Where no
        zone is named the offset is left out: the issuer's own time is meant, and which that is
        the page does not say. What lasts into a day, to an hour that is not printed ("until the
        end of her speech on May 9"), ends with the next one's beginning.
    """
    day = dateline.value.date if dateline else None
    if day is None and published is not None and len(published.value.value) >= _DAY:
        day = published.value.value[:_DAY]
    above, below = _lines(page, dateline.value.text if dateline else "")
    status = [letter.status.value] if letter.status else []
    told = [*_told(above + below, len(above)), *_told(status, len(status))]
    order = day_first(page) if told else None  # may read the whole page
    until = next(filter(None, (_until(said, day, now, order=order) for said in told)), None)
    return Found(until, Evidence.LABEL) if until else None


def _told(lines: Sequence[str], above: int) -> Iterator[_Told]:
    """Find the words that tell the end; a whole sentence counts only in the first `above` lines."""
    for at, line in enumerate(lines):
        terms = held.terms(line) if at < above or not _tells_a_story(line) else None
        if terms is None and at < above:
            terms = held.terms_of_note(line)
        if terms is not None:
            joined = _joined(spoken.plain(terms), lines[at + 1 : at + 1 + _MAX_JOINED])
            yield _Told(joined, events.ends_within_a_day(line, joined))


def _tells_a_story(line: str) -> bool:
    """Tell a sentence of the text: "May be released from hospital on May 9"."""
    return sum(map(str.islower, line.split())) > _MAX_SMALL


def _lines(page: Page, opening: str) -> tuple[list[str], list[str]]:
    """List the lines above the first paragraph of the story, titles first, and those behind.

    What begins with the dateline, the story's `opening`, is no covering note.
    """
    titles = (*page.head.metas.get("mail:subject", ()), page.head.title or "")
    lines = [told.status if (told := held_title.find(title)) else "" for title in titles]
    above: list[str] | None = None
    shown = [block for _, block in page.shown]
    for block in (*shown[:_TOP], *shown[max(_TOP, len(shown) - _BOTTOM) :]):
        opens = bool(opening) and block.text.startswith(opening)
        short = len(block.text) <= _MAX_NOTE and not opens
        note = short and held.terms_of_note(block.text) is not None
        if above is None and not note and running.is_prose(block):
            above, lines = lines, []
        if block.level and (told := held_title.find(block.text)):
            lines.append(told.status)
        elif note and not block.cells:
            lines.append(block.text)
        else:
            lines += front.cells(block)
    return (above, lines) if above is not None else (lines, [])


def _joined(terms: str, following: Sequence[str]) -> str:
    """Add the lines that tell what is left out: the time below the day, the day below the time."""
    for line in following:
        timed, dated = moment.is_timed(terms), moment.tells_day(terms)
        if (timed and dated) or len(line) > _MAX_PART:
            break
        part = spoken.plain(line)
        adds = moment.is_timed(part), moment.tells_day(part)
        if not any(adds) or (adds[0] and timed) or (adds[1] and dated):
            break
        if terms.strip() and (moment.letters_beside(part) or 0) > _MAX_LABEL:
            break
        terms = f"{terms} {part}" if adds[1] else f"{terms} {_from_time(part)}"
    return terms


def _from_time(part: str) -> str:
    time = clock.form().search(part)
    return part[time.start() :] if time else part


def _until(told: _Told, day: str | None, now: datetime, *, order: bool | None) -> str | None:
    """Read the moment; what the line leaves out, the release's own day tells."""
    terms = told.terms
    match = _first(terms, order=order)
    if match is None:
        terms = _completed(terms, day, now)
        match = _first(terms, order=order)
    if match is None:
        return None
    beside = terms[: match.start] + _ASIDE.split(terms[match.end :], maxsplit=1)[0]
    most = _MAX_EVENT if told.within_a_day else _MAX_BESIDE
    if sum(map(str.isalpha, clock.form().sub("", beside))) > most:
        return None
    night = _NIGHT.search(terms, 0, match.start) is not None
    if match.value != match.day:
        midnight = _MIDNIGHT in terms[match.start : match.end].casefold()
        return _next_day(match.value) if midnight and not night else match.value
    hours = [
        _next_day(hour) if _MIDNIGHT in time and not night else hour
        for time, hour in _hours_apart(terms, match, order=order)
    ]
    if not hours and told.within_a_day:
        return _next_day(match.value)
    return max(hours, default=match.value)


def _next_day(moment: str) -> str:
    """Go on to the next day: "Midnight on Monday" ends Monday. Late is harmless, early is not."""
    if len(moment) == _DAY:
        return (date.fromisoformat(moment) + timedelta(days=1)).isoformat()
    return (datetime.fromisoformat(moment) + timedelta(days=1)).isoformat()


def _hours_apart(
    terms: str, match: dates.DateMatch, *, order: bool | None
) -> Iterator[tuple[str, str]]:
    """Read the hours that stand apart from their day: "on May 9, end of speech (expected 8pm)"."""
    on = terms[match.start : match.end]
    rest = _SENTENCE.split(terms[match.end :], maxsplit=1)[0]
    first, *asides = _APART.split(rest)
    if not _ends_it(first):
        first = _LABELLED.split(first, maxsplit=1)[0]
    for part in (terms[: match.start], first, *filter(_ends_it, asides)):
        others = [day for day in moment.days(part) if not _is_same(day, match)]
        for time in clock.form().finditer(part):
            if any(_touches(part, day, time) for day in others):
                continue
            if found := _first(f"{time[0]} {on}", order=order):
                yield time[0].casefold(), found.value


def _ends_it(part: str) -> bool:
    """Tell "Pressekonferenz um 11 Uhr", "Time: 9 a.m." from "news desk open until 10 p.m."."""
    return events.opens_with_event(part) or held.is_moment(part)


def _is_same(day: dates.DateMatch, match: dates.DateMatch) -> bool:
    return match.day is not None and match.day.endswith(day.value[:_DAY].lstrip("-"))


def _touches(part: str, day: dates.DateMatch, time: re.Match[str]) -> bool:
    """Tell an hour that is a day's own: "media call: May 8, 2027, 3 p.m."."""
    between = part[min(day.end, time.end()) : max(day.start, time.start())]
    return sum(map(str.isalpha, between)) <= _MAX_AT


def _first(terms: str, *, order: bool | None) -> dates.DateMatch | None:
    return next((one for one in dates.find_all(terms, day_first=order) if one.day), None)


def _completed(terms: str, day: str | None, now: datetime) -> str:
    """Add the year to a day without one, or the day to a bare time."""
    yearless = next(iter(dates.find_yearless(terms)), None)
    if yearless is None and (dotted := _DOTTED.search(terms)):
        number, month = int(dotted[1]), int(dotted[2])
        year = _year(f"--{month:02}-{number:02}", day, now)
        return f"{terms[: dotted.end()]}{year}{terms[dotted.end() :]}"
    if yearless is None:
        time = clock.form().search(terms)
        if time is None:
            return terms
        beside = f"{terms[: time.start()]} {terms[time.end() :]}"
        if any(map(str.isdigit, beside)):
            return terms  # a day that is not understood
        on = _named_day(beside, day, now)
        return f"{time[0]} {on}" if on else terms
    return f"{terms[: yearless.end]}, {_year(yearless.value, day, now)}{terms[yearless.end :]}"


def _year(yearless: str, day: str | None, now: datetime) -> int:
    if day is None:
        return now.year + (yearless[2:] < f"{now:%m-%d}")
    # One of December may be held until January.
    return int(day[:4]) + (int(day[5:7]) - int(yearless[2:4]) > _HALF_A_YEAR)


def _named_day(beside: str, day: str | None, now: datetime) -> str | None:
    """Find the day on which a bare time is: the release's own, or the next that bears a name."""
    start = date.fromisoformat(day) if day else now.date()
    for word in WORD.findall(beside.casefold()):
        if word in words("calendar", "tomorrow"):
            return (start + timedelta(days=1)).isoformat()
        if (weekday := _weekdays().get(word)) is not None:
            return (start + timedelta(days=(weekday - start.weekday()) % 7)).isoformat()
    return day


@cache
def _weekdays() -> dict[str, int]:
    rows = sections("calendar")["days of the week"]
    return {name: number for number, row in enumerate(rows) for name in row.split()}
