"""Dates as releases write them: a small grammar, with precision, time of day and zone.

Only what is written counts: "March 2008" is a month, "09/10/2010" is no date unless something says
which number is the month, and a day without a year is found by :func:`find_yearless` alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from newsdrop.parse.prose.remembering import remembered
from newsdrop.parse.when import clock, dateforms, eras, solar, thai, timezones
from newsdrop.patterns import regex

_MAX_MACHINE = 100  # characters of a value written for machines
_COMPACT = regex(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(?!\d)")
_UNIX = regex(r"([A-Za-z]{3}) (\d\d?) (\d\d:\d\d:\d\d) (?:([A-Z]{1,5}) )?(\d{4})\b")
_YEAR = regex(r"(?:19|20)\d\d")
_MONTH = regex(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])")
_EARLY_FIGURE = regex(r".{0,20}\d")
_BEFORE_TITLE = regex(
    r"\s?(?::|[|–—-](?=\s))\s*(?=[“„«\"]?[^\W\d_])"
)  # and a letter, which begins the title

# One sign for one, so that offsets stay: blanks of all widths, full-width digits and marks.
_PLAIN = {0xA0: " ", 0x2007: " ", 0x2009: " ", 0x202F: " ", 0x3000: " ", 0x2010: "-", 0x2011: "-"}
_PLAIN |= {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
# Arabic, Persian, Indian, Bengali and Thai digits.
_ZEROS = (0x660, 0x6F0, 0x966, 0x9E6, 0xE50)
_PLAIN |= {zero + digit: str(digit) for zero in _ZEROS for digit in range(10)}
_PLAIN |= dateforms.LETTERS
# Around what plain text stresses, or where an icon stood, "_May 4, 2021_"; not in names of files.
_STRESS = regex(r"_(?:(?<![^\W_]_)|(?![^\W_]))")
_WIDE = regex(f"[{''.join(map(chr, _PLAIN))}]")


@dataclass(frozen=True, slots=True)
class DateMatch:
    """A date in a text.

    Parameters
    ----------
    value
        ISO 8601: ``2010-09``, ``2010-09-15`` or ``2010-09-15T09:30:00-04:00``; the offset is
        there when the text names the zone. A day without a year is ``--09-15``.
    precision
        ``year``, ``month``, ``day``, ``minute`` or ``second``.
    start, end
        Offsets in the text, a day of the week and the time of day included.
    """

    value: str
    precision: str
    start: int
    end: int

    @property
    def day(self) -> str | None:
        """The full date without its time; ``None`` where there is none."""
        return self.value[:10] if self.precision in {"day", "minute", "second"} else None


@remembered
def find_all(text: str, *, day_first: bool | None = None) -> tuple[DateMatch, ...]:
    """Find the dates in a text.

    Parameters
    ----------
    text
        Any text; it is read once, whatever is in it.
    day_first
        Whether "09/10/2010" is the ninth of October; left out, only dates whose numbers can
        stand in one order count. Dots always part the day first.

    Returns
    -------
    tuple of DateMatch
        In order, of the precision that is written, at least a month.
    """
    written, text = text, _plain(text)
    found: list[DateMatch] = []
    at = 0
    for year in dateforms.YEAR.finditer(text):
        if year.start() < at:
            continue
        day = dateforms.with_year(text, at, year.start(), day_first=day_first)
        if day is not None:
            found.append(_timed(text, at, day))
        at = found[-1].end if day else year.end()
    if not found:
        at = 0
        for day in (
            *eras.days(text),
            *dateforms.with_short_year(text, day_first=day_first),
            *solar.days(text, written),
            *thai.days(text),
        ):
            found.append(_timed(text, at, day))
            at = found[-1].end
    return tuple(found)


def leading(text: str, *, day_first: bool | None = None) -> DateMatch | None:
    """Find the day that is set before a title: "June 5, 2026: Jury convicts ...".

    Parameters
    ----------
    text
        A line.
    day_first
        As :func:`find_all` has it.

    Returns
    -------
    DateMatch or None
        Its `end` is where the title begins.
    """
    first = opening(text, day_first=day_first)
    mark = _BEFORE_TITLE.match(text, first.end) if first else None
    return replace(first, end=mark.end()) if first and mark else None


def opening(text: str, *, day_first: bool | None = None) -> DateMatch | None:
    """Find the day that a line begins with, whatever stands behind it.

    Parameters
    ----------
    text
        A line.
    day_first
        As :func:`find_all` has it.
    """
    if not _EARLY_FIGURE.match(text):
        return None
    first = next(iter(find_all(text, day_first=day_first)), None)
    return first if first and not first.start and first.precision == "day" else None


def without_last(text: str) -> str:
    """Take off the day that ends a line: "By Jane Roe, Army News May 19, 2021".

    Parameters
    ----------
    text
        A line; what sets the day off stays at its end. Which of two numbers is the day is all one.
    """
    found = find_all(text) or (find_all(text, day_first=False) if "/" in text else ())
    return text[: found[-1].start] if found and found[-1].end == len(text) else text


def find_yearless(text: str) -> tuple[DateMatch, ...]:
    """Find the days that stand without a year: "Sept. 15", "3 juin", "11月15日".

    Parameters
    ----------
    text
        A line.

    Returns
    -------
    tuple of DateMatch
        Of precision ``day``; the values begin with ``--`` for the year.
    """
    return tuple(
        DateMatch(day.value, "day", day.start, day.end)
        for day in dateforms.without_year(_plain(text))
    )


def parse_iso(text: str) -> DateMatch | None:
    """Read a date written for machines: an attribute, JSON-LD, a mail header.

    Parameters
    ----------
    text
        ISO 8601 in any of its forms, RFC 2822, the form of Unix' ``date``, or words. Numbers of
        seconds since 1970 are no dates.

    Returns
    -------
    DateMatch or None
        The first date; ``None`` where there is none.
    """
    text = " ".join(text[:_MAX_MACHINE].split())
    if match := _COMPACT.match(text):
        year, month, day, hour, minute, second = match.groups()
        time = f"T{hour}:{minute}:{second or '00'}{text[match.end() :]}" if hour else ""
        text = f"{year}-{month}-{day}{time}"
    elif match := _UNIX.search(text):
        month, day, time, zone, year = match.groups()
        text = f"{day} {month} {year} {time} {zone or ''}"
    if found := find_all(text):
        return found[0]
    if _YEAR.fullmatch(text):
        return DateMatch(text, "year", 0, len(text))
    if _MONTH.fullmatch(text):
        return DateMatch(text, "month", 0, len(text))
    return None


def _timed(text: str, begin: int, day: dateforms.Day) -> DateMatch:
    """Add the time and the day of the week that stand beside a day."""
    if len(day.value) == len("2010-09"):
        return DateMatch(day.value, "month", day.start, day.end)
    start, end = dateforms.with_weekday(text, begin, day.start), day.end
    time = clock.after(text, end)
    if time is not None:
        end = time.end
    else:
        time = clock.before(text, start)
        if time is None or time.start < begin:
            return DateMatch(day.value, "day", start, end)
        start = time.start
    moment = datetime.fromisoformat(day.value).replace(
        hour=time.hour, minute=time.minute, second=time.second or 0
    )
    zone = timezones.offset(time.zone, moment) if time.zone else None
    precision = "minute" if time.second is None else "second"
    return DateMatch(f"{moment.isoformat()}{zone or ''}", precision, start, end)


def _plain(text: str) -> str:
    text = _STRESS.sub(" ", text) if "_" in text else text
    return text.translate(_PLAIN) if _WIDE.search(text) else text
