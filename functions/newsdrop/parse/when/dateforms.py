"""The forms of a day: how day, month and year stand together, in many languages."""

from __future__ import annotations

import re
from calendar import monthrange
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import sections, words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

# A time may stick to the year: "28 luglio 202010:43".
YEAR = regex(r"(?: 1[5-9] | 20 ) (?<! \d \d\d ) \d\d (?: (?!\d) | (?=[0-2]\d:\d\d) )", re.VERBOSE)

_LAST_CENTURY = 70  # years from which on two digits are of the last century
_REACH = 44  # characters before a year in which its day and month stand
_NUMBER = regex(r"\d+")
_FLAGS = re.VERBOSE | re.IGNORECASE

_WORD = r"[^\W\d_]{2,14}"
_TWO_WORDS = rf"(?:تشرين|كانون)[ ]{_WORD}"  # of Arabic months
_ENDINGS = r"st | nd | rd | th | er | re | ης? | º | ª | ° | \.º? | (?: শ | ল | র | ঠ ) \u0905 | ই"
_DAY = rf"(?P<day> [0-3]?\d ) (?: {_ENDINGS} )?"
_LINK = rf"(?: (?: {any_of(words('times', 'before a month'))} ) [ ] | d['’] )?"
_MONTH = rf"""(?P<month>
    tháng[ ] (?: mười[ ] (?:một|hai) | \d\d?(?!\d) | {_WORD} ) | \d\d?[ ]?[월月]
    | {_TWO_WORDS} | {_WORD} )"""
_MONTH_DAY = rf"{_MONTH} \.? [ ]? ,? [ ]? (?: the[ ] )? {_DAY} [ ]? [,;]? [ ]? {_LINK}"
_DAY_MONTH = rf"""
    (?: ngày[ ] )? {_DAY} [ ]? [-/]? {_LINK}
    (?: (?: {_TWO_WORDS} | {_WORD} ) [ ]? / [ ]? )?  # of one month: "21. juni/lipanj 2020"
    {_MONTH} \.? [ ]? [,/-]? [ ]? {_LINK}
"""
_ISO = r"(?P<mark> [-/.] ) [ ]? (?P<month> [01]?\d ) (?P=mark) [ ]? (?P<day> [0-3]?\d ) (?!\d)"
_EAST_ASIAN = r"""
    [ ]? [년年] [ ]? (?P<month> [01]?\d ) [ ]? [월月]
    (?: [ ]? (?P<day> [0-3]?\d ) [ ]? [일日号號] )?
"""
# "2014. március 12", "2014 m. kovo 12 d.", "2014ko martxoaren 12a"
_HUNGARIAN = rf"""
    (?: [.,] | ko )? [ ] (?: m\.[ ] )? (?P<month> {_WORD} ) \.? [ ]
    {_DAY} (?: e?an? )? (?![\w:]) (?: [ ]d\. )?
"""
_LATVIAN = rf"\.[ ]gada[ ] {_DAY} \.? [ ] (?P<month> {_WORD} )"
# "Köln/03.06.2021" has a place before the day, "12/03.06.2021" a number.
_NUMBERS = r"""
    (?: (?<! [\d./-] ) | (?<= [^\W\d_] / ) (?= \d\d?\. ) )
    (?P<one> [0-3]?\d ) (?P<mark> [ ]? [./-] [ ]? ) (?P<two> [0-3]?\d )
"""
# Systems fill a number of one figure up with a blank, where people write none: "10/ 5/2011".
_MARK_AGAIN = r"(?: (?P=mark) | (?<= /[ ]\d ) / )"

_MARKS = {
    *(*range(0x900, 0x904), *range(0x93A, 0x93D), *range(0x93E, 0x950)),
    *(*range(0x981, 0x984), 0x9BC, *range(0x9BE, 0x9CE), 0x9D7),
}
LETTERS = dict.fromkeys(_MARKS, "\u0905")
"""Vowel signs of Devanagari and Bengali, no letters to a pattern, stand for one that is."""

_FROM_YEAR = tuple(regex(rf"\d{{4}} {form}", _FLAGS) for form in (_ISO, _EAST_ASIAN))
_UP_TO_YEAR = (
    regex(rf"(?<!\w) {_MONTH_DAY} $", _FLAGS),
    regex(rf"(?<!\d) {_DAY_MONTH} $", _FLAGS),
)
_AFTER_YEAR = tuple(regex(rf"\d{{4}} {form}", _FLAGS) for form in (_HUNGARIAN, _LATVIAN))
# "21/10 2003" too, as Danes write, and "(01-10 2003)" before a text; elsewhere "01-09 2003" is from
# January to September.
_NUMBERS_BEFORE_YEAR = regex(
    rf"{_NUMBERS} (?: {_MARK_AGAIN} | (?: (?<=\d\d[./]\d\d) | (?<=\A\(\d\d-\d\d) ) [ ] ) $",
    re.VERBOSE,
)
_THREE_NUMBERS = regex(r"\d ?[./-] ?\d\d? ?[./-] ?\d\d")  # quick to look for
_SHORT_YEAR = regex(rf"{_NUMBERS} {_MARK_AGAIN} (?P<year> \d\d ) (?![\d./-])", re.VERBOSE)
# A place, day and month before it: "(Springfield, 14 June 20)".
_SHORT_IN_BRACKETS = regex(
    rf"\( [^()\d]{{2,60}} ,[ ] {_DAY_MONTH} (?P<year> \d\d ) (?= [ ]? \) )", _FLAGS
)
# The same, or the day alone, as a line of its own: "Paris, le 14 juin 98".
_SHORT_IN_LINE = regex(
    rf"""
    \A (?: [^\W\d_] [^()\d:;]{{1,60}} ,[ ] )?
    (?: (?: {any_of(words("datelines", "before a day"))} ) [ ] )?
    {_DAY_MONTH} (?P<year> [7-9]\d ) \.? \Z
    """,
    _FLAGS,
)
# With two digits where the time follows: "12 jan 23 | 5h27"; "12 Jan 10 - 11:30" is from ten on.
_SHORT_BEFORE_TIME = regex(
    rf"\A {_DAY_MONTH} (?P<year> [012]\d ) (?= [ ]? [|•·,] [ ]? [012]?\d [ ]? [:h] [ ]? [0-5]\d )",
    _FLAGS,
)
_LONGEST_LINE = 100
# "21 sept. ’10", "May 4, '10"
_CUT_YEAR = regex(r"['’‘](?P<year>\d\d)(?![\d\w])")
_BEFORE_CUT_YEAR = (
    regex(rf"(?<!\w) (?P<month> {_WORD} ) \.? [ ] {_DAY} ,? [ ] $", _FLAGS),
    regex(rf"(?<!\d) {_DAY} [ ] {_LINK} (?P<month> {_WORD} ) \.? ,? [ ] {_LINK} $", _FLAGS),
)
_MONTH_BEFORE_YEAR = regex(rf"(?<!\w) (?P<month> {_WORD} ) \.? [ ]? ,? [ ]? {_LINK} $", _FLAGS)
_YEARLESS = regex(
    rf"""
    (?<!\w)
    (?: (?P<month> {_WORD} ) \.? [ ] {_DAY}
      | {_DAY.replace("<day>", "<day2>")} [ ] {_LINK} (?P<month2> {_TWO_WORDS} | {_WORD} ) \.?
    )
    (?! \w | :\d | ,? [ ]? \d{{4}} )
    | (?<!\d) (?P<month3> [01]?\d ) [월月] [ ]? (?P<day3> [0-3]?\d ) [일日]
    """,
    _FLAGS,
)
_STOPPED_YEAR = regex(r"(?:\d{4}|\.)?(?:(?P<stop>\.)|(?= ?(?:r\.|roku\b)))")
_WEEKDAY = regex(rf"(?<![\w-]) (?P<word> {_WORD} (?:-feira)? ) \.? ,? [ ] $", _FLAGS)


class Day(NamedTuple):
    """A day or a month in a text: its ISO form, and where it stands."""

    value: str
    start: int
    end: int


def with_year(text: str, begin: int, start: int, *, day_first: bool | None) -> Day | None:
    """Read the day, or else the month, of a year.

    Parameters
    ----------
    text
        The text.
    begin, start
        Where the day can begin at the earliest, and where the year's four digits stand.
    day_first
        Which of two numbers is the day, where they do not say it themselves.
    """
    year = int(text[start : start + 4])
    begin = max(begin, start - _REACH)
    for match in _with_words(text, begin, start):
        if match and (value := _written(year, match)):
            return Day(value, match.start(), max(match.end(), start + 4))
    if match := _NUMBERS_BEFORE_YEAR.search(text, begin, start):
        value = _ordered(year, match, day_first=day_first)
        return Day(value, match.start(), start + 4) if value else None
    if match := _MONTH_BEFORE_YEAR.search(text, begin, start):
        if text[: match.start()].endswith(". ") and _is_croatian(match["month"]):
            return None
        month = _full_months().get(match["month"].casefold())
        return Day(f"{year}-{month:02}", match.start(), start + 4) if month else None
    return None


def with_short_year(text: str, *, day_first: bool | None) -> Iterator[Day]:
    """Find dates with two digits for the year: "03/13/09", "(Rome, 13 March 09)", "May 4, '09"."""
    for match in _SHORT_YEAR.finditer(text) if _THREE_NUMBERS.search(text) else ():
        full = len(match[0]) == len("03-13-09")
        dotted = match["mark"] == "." and day_first is not None  # else as like to be a version
        told = match["mark"].rstrip() == "/" or (full and (match["mark"] == "-" or dotted))
        year = full_year(int(match["year"]))
        if told and (value := _ordered(year, match, day_first=day_first)):
            yield Day(value, *match.span())
    for match in _SHORT_IN_BRACKETS.finditer(text) if "(" in text else ():
        if value := _written(2000 + int(match["year"]), match):
            yield Day(value, match.start("day"), match.end())
    line = None
    if len(text) <= _LONGEST_LINE:
        line = _SHORT_IN_LINE.match(text) or _SHORT_BEFORE_TIME.match(text)
    if line and (value := _written(full_year(int(line["year"])), line)):
        yield Day(value, line.start("day"), line.end("year"))
    for cut in _CUT_YEAR.finditer(text):
        for form in _BEFORE_CUT_YEAR:
            day = form.search(text, max(0, cut.start() - _REACH), cut.start())
            if day and (value := _written(full_year(int(cut["year"])), day)):
                yield Day(value, day.start(), cut.end())
                break


def full_year(year: int) -> int:
    """Read a year of two digits; one of four stays."""
    if year >= 100:
        return year
    return year + (1900 if year >= _LAST_CENTURY else 2000)


def without_year(text: str) -> Iterator[Day]:
    """Find the days that have no year; their values begin with ``--`` for it."""
    if not _NUMBER.search(text):
        return
    at = 0
    while match := _YEARLESS.search(text, at):
        value = _written(2000, match)
        if value and len(value) == len("2000-01-01"):
            yield Day(f"-{value[4:]}", with_weekday(text, at, match.start()), match.end())
            at = match.end()
        else:
            at = max(match.start("day"), match.start() + 1)  # "on 3 June"


def with_weekday(text: str, begin: int, start: int) -> int:
    """Find where a date begins when the day of the week before it is counted in."""
    match = _WEEKDAY.search(text, max(begin, start - 20), start)
    if match is None or match["word"].casefold() not in _weekdays():
        return start
    # "LIBERTY, Mo., June 3" and "MARQUETTE, MI, June 3" stand in states; "Mo., 3. Juni" is a Monday
    state = match[0].rstrip(", ") in words("places", "states_short")
    return start if state and text[start].isalpha() else match.start()


def iso(year: int, month: int, day: int | None) -> str | None:
    """Write a day or a month as ISO 8601; ``None`` where the calendar has no such day."""
    if not 1 <= month <= 12:
        return None
    if day is None:
        return f"{year}-{month:02}"
    return f"{year}-{month:02}-{day:02}" if 1 <= day <= monthrange(year, month)[1] else None


def _with_words(text: str, begin: int, start: int) -> Iterator[re.Match[str] | None]:
    for form in _FROM_YEAR:
        yield form.match(text, start)
    for form in _UP_TO_YEAR:
        yield form.search(text, begin, start)
    for form in _AFTER_YEAR:
        yield form.match(text, start)


def _written(year: int, match: re.Match[str]) -> str | None:
    said = match.groupdict()
    month = said["month"] or said.get("month2") or said.get("month3") or ""
    day = said["day"] or said.get("day2") or said.get("day3")
    digits = _NUMBER.search(month)
    number = int(digits[0]) if digits else _months().get(month.casefold())
    if _is_croatian(month):
        number = _october_or_november(match)
    if month.casefold() in words("calendar", "5 behind a day"):
        number = 5 if _is_behind_day(match) else None
    return iso(year, number, int(day) if day else None) if number else None


def _is_croatian(month: str) -> bool:
    """Tell a word that is October in Croatian and November in Polish."""
    return month.casefold() in words("calendar", "10 behind a stop")


def _is_behind_day(match: re.Match[str]) -> bool:
    """Tell Estonian "9. mail 2026" from "by mail 9"."""
    number = "2" if match.groupdict().get("month2") else ""
    return 0 <= match.start(f"day{number}") < match.start(f"month{number}")


def _october_or_november(match: re.Match[str]) -> int | None:
    """Tell Croatian "3. listopada 2021." from Polish "3 listopada 2021 r.", a month later."""
    day = "day2" if match.groupdict().get("day2") else "day"
    if match.string[match.end(day) :][:1] != ".":
        return 11
    year = _STOPPED_YEAR.match(match.string, match.end())
    if year is None:
        return None
    return 10 if year["stop"] else 11


def _ordered(year: int, match: re.Match[str], *, day_first: bool | None) -> str | None:
    """Tell day from month among two numbers, where that can be told."""
    one, two = int(match["one"]), int(match["two"])
    if one > 12 or one == two:
        day_first = True
    elif two > 12:
        day_first = False
    elif day_first is None and match["mark"].strip() == ".":
        day_first = True
    if day_first is None:
        return None
    return iso(year, two, one) if day_first else iso(year, one, two)


@cache
def _months() -> dict[str, int]:
    names = sections("calendar")
    short = {name: month for month in range(1, 13) for name in names.get(f"{month} short", ())}
    return _full_months() | {name.translate(LETTERS): month for name, month in short.items()}


@cache
def _full_months() -> dict[str, int]:
    names = sections("calendar")
    return {
        name.casefold().translate(LETTERS): month
        for month in range(1, 13)
        for name in names[str(month)]
    }


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(name.translate(LETTERS) for name in words("calendar", "weekdays"))
