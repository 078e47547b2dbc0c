"""How a release number is written: behind its label, alone in a line, before a headline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.letterheads import house_kind, status
from newsdrop.parse.letterheads.labels import PARTED
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

LABELS = keys("letterhead", "number labels")
_BARE = keys("letterhead", "bare number labels")
_RELEASES = keys("letterhead", "releases")
_KINDS = _RELEASES | LABELS | {"release"}
_KIND = 2  # words
_SPAN = 40  # years
_WEEKDAY = 12  # characters before a day
_VALUE = regex(
    r"""
    (?: [A-Z]{1,10} [ ] )?                    # NR 21-05
    [A-Za-z]{0,12} [-–/]? \d [A-Za-z\d]{0,15} # HQ24, NR-61, 054
    (?: [-–/.] [A-Za-z\d]{1,8}
      # Behind blanks a word goes on with the line: "7 - SPRING FLOODING", or the hour: "3 – 17h30".
      | [ ]? [-–/.] [ ]? (?! \d{1,2} [h:] \d{0,2} \b )
        (?: [A-Za-z]{0,4} \d [A-Za-z\d]{0,7} | [A-Z]{1,3} (?= \Z | [ ]? [-–/.] ) )
    ){0,6}
    """,
    re.VERBOSE,
)
# In a cell of its own: "DR-4831-VA NR-038", "NR- 048".
_PARTED = regex(
    r"""
    [A-Z]{1,6} (?: [-–/] [A-Z\d]{1,6} ){0,3} [-–/]? [ ]
    (?: [A-Z]{1,6} [-–/]? | NR[ ] )? \d{1,6} (?: [-–/] \d{1,6} ){0,2}
    """,
    re.VERBOSE,
)
_YEARED = regex(r"\((?:19|20)\d\d\) ?\d{1,4}")  # "Press Release (2020) 123"
CODE = regex(r"[A-Z]{2,12} (?: [-–/] [A-Z\d]{1,6} ){2,6}", re.VERBOSE)
# What archives file a letter under, behind "No.": "214/SP/IX/2025", "SP-118/KLI/2025".
_FILED = regex(
    r"(?=.*[A-ZĐ]{2}) [A-ZĐ\d][A-ZĐ\d.-]{0,12} (?: / [A-ZĐ\d][\w.\ -]{0,16} ){1,7}", re.VERBOSE
)
_SPACED = regex(r"\d{1,4} / (?:19|20)\d\d")
_OF_DAY = regex(r"(\d{1,7}) ?/ ?\d{1,2}\.\d{1,2}\.(?:19|20)\d\d")  # "Nr. 98214/17.05.2022"
_PLAIN = regex(r"\d{2,5}")  # "N° 412"
LETTERED = regex(r"[A-Z]{2,6} \d{2,4}[-–/]\d{2,5}")
# Alone in its line: "CB05-91", "JS-1004", "M-19-13", "11-644-CHI", "PR07.05", "SP 19 / 2004 (163)",
# "SC/10444", "PR-7-99", "IR-2021-123", "21-R012", "DR-4332-TX NR 045".
SERIAL = regex(
    r"""
      [A-Z]{1,5} -? \d\d [-–./] \d{1,5} [A-Z]?
    | [A-Z]{2,5} - \d{3,6}
    | [A-Z]{2,5} / (?! (?:19|20)\d\d \Z ) \d{3,6}
    | [A-Z]{2,5} - \d{1,3} - (?: \d\d | (?:19|20)\d\d )
    | [A-Z]{2,5} - (?:19|20)\d\d - \d{1,4}
    | [A-Z]{2} - \d{3,5} - [A-Z]{2} [ ] [A-Z]{2} [ -] \d{1,4}
    | \d\d - [A-Z] \d{2,4}
    | \d\d - \d{2,5} - [A-Z]{2,5}
    | [A-Z]{1,5} [ ] \d{1,3} [ ]?/[ ]? (?:19|20)\d\d [ ] \( \d{1,4} \)
    """,
    re.VERBOSE,
)
# Behind a code: "PR-41-99 (7-9-99)".
_DAY_IN_BRACKETS = regex(
    r"(?P<code>[A-Z\d][A-Z\d./–-]{3,15}) \((?P<day>\d{1,2}([-/.])\d{1,2}\3(?:19|20)?\d\d)\)"
)
# Run together, where a class sets them apart: "RELEASE24-131".
_RUN_ON = regex(r"(?P<label>[A-Z][A-Z ]{3,20})(?P<code>\d\d[-–]\d{2,4})")
_HOUSED = regex(r"[A-Z]{2,6} No\.? ?(\d{2,4}[-–/]\d{2,5})")  # "ABX No. 05-138"
YEARLY = regex(r"(?:No\.? ?|#|(?:N\.?[º°or]?|Núm|č)\.? ?)?\d{2,4}[-–/]\d{2,5}", re.IGNORECASE)
# "May 2001 30/01": up to 12 it may be the month again.
_MONTHLY = regex(
    r"""
    (?P<month> [^\W\d_]{3,12} ) [ ] (?: de[ ] )? (?: 19 | 20 ) (?P<year> \d\d )
    [ ] (?P<code> (?: 1[3-9] | [2-9]\d | \d{3,4} ) / (?P<again> (?: 19 | 20 )? \d\d ) )
    """,
    re.VERBOSE,
)
_MONTHS = frozenset[str]().union(*(words("calendar", str(month)) for month in range(1, 13)))
_BEHIND_STATUS = regex(r"(?:N[or]\.? ?|#|N[º°] ?)\d.+|.*\d{2,4}[-–/]\d{3,5}", re.IGNORECASE)
DAY = regex(
    r"""
      \d{4} [-–/.] \d{1,2} [-–/.] \d{1,2}
    | \d{1,2} [-–/.] \d{1,2} [-–/.] \d{2,4}
    | (?:19|20) \d\d
    """,
    re.VERBOSE,
)
# Up to 12 it may be a month.
_OPENS = regex(
    r"( (?: 1[3-9] | [2-9]\d | \d{3,4} ) / (?:19|20)\d\d ) (?: [ ][-–—][ ] | :[ ] )", re.VERBOSE
)
_ORDINAL = regex(r"\d{1,3}(?:st|nd|rd|th)", re.IGNORECASE)  # "Press Release: 8th Congress"
_YEARS = regex(r"(?:19|20)(\d\d)[-–/](?:19|20)?(\d\d)")


def at_head(text: str) -> str | None:
    """Read the number of the year that opens a headline: "105/2012 - Bridge opens"."""
    match = _OPENS.match(text)
    return match[1] if match and not _are_years(match[1]) else None


def value(text: str, *, alone: bool) -> str | None:
    """Read a number; more may follow it in the label's own line, nothing in another."""
    days = dates.find_all(text) or dates.find_all(text, day_first=True)
    if any(day.start == 0 for day in days):
        return None
    if _YEARED.fullmatch(text):
        return text
    if not days and (_PARTED.fullmatch(text) or (alone and _is_code(text))):
        return text
    match = _VALUE.match(text)
    if match is None or DAY.fullmatch(match[0]) or _ORDINAL.fullmatch(match[0]):
        return None
    behind = next((day.start for day in days if day.start < match.end()), match.end())
    number = text[:behind].rstrip(" -–/.")
    rest = text[len(number) :]
    if alone and rest.strip(" .|–—-"):
        return None
    # "Release 5 of the software": what follows a number in a letterhead is set off.
    told = rest[:1] == " " and rest[1:2].islower() and not days
    goes_on = rest != "" and (rest[0].isalnum() or rest[0] in "%$€")
    return None if told or goes_on else number


def _is_code(text: str) -> bool:
    return CODE.fullmatch(text) is not None and any(map(str.isdigit, text))


def in_line(text: str) -> Iterator[str]:
    """List the numbers of a line in a letterhead, whose parts bars and gaps set off."""
    whole = SERIAL.fullmatch(text) or _filed(text) is not None
    parts = [text] if whole else PARTED.split(text)
    told = (
        *map(_filed, parts),
        *map(alone, parts),
        _behind_status(text),
        _behind_label(text),
        beside_month(text),
    )
    yield from filter(None, told)


def _filed(text: str) -> str | None:
    """Read a number of the year with blanks around its bar, "Nr. 45 / 2018", or of its day."""
    said = opening(text, _BARE)
    filed = text[said.end :].lstrip(" .:#°º№") if said else ""
    if registered := _OF_DAY.fullmatch(filed):
        return registered[1]
    return filed if _SPACED.fullmatch(filed) else None


def with_day(text: str) -> tuple[str, str] | None:
    """Part a code from its day, written as others are: "PR-41-99 (7-9-99)", "7/9/99"."""
    match = _DAY_IN_BRACKETS.fullmatch(text) if text.endswith(")") else None
    return (match["code"], match["day"].replace("-", "/")) if match else None


def alone(text: str) -> str | None:
    """Read the number that a line is, whatever says that it is one."""
    if dated := with_day(text.strip()):
        text = dated[0]
    code, comma, day = text.partition(", ")  # "IR-2021-123, June 4, 2021"
    if comma and SERIAL.fullmatch(code) and not dates.without_last(day).strip():
        text = code
    bare = text if SERIAL.fullmatch(text) else _without_day(text.strip(" ()[]*|"))
    if _is_code(bare):
        return bare
    if LETTERED.fullmatch(bare) or SERIAL.fullmatch(bare):
        return bare
    if housed := _HOUSED.fullmatch(bare):
        return housed[1]
    if YEARLY.fullmatch(bare) and not _are_years(bare) and not DAY.fullmatch(bare):
        said = opening(bare, _BARE)
        return bare[said.end :].lstrip(" .:#°º") if said else bare.lstrip("#")
    said = opening(bare, _BARE)
    filed = bare[said.end :].lstrip(" .:#°º№") if said else ""
    yearly = YEARLY.fullmatch(filed) and not (_are_years(filed) or DAY.fullmatch(filed))
    plain = said is not None and _PLAIN.fullmatch(filed) and not DAY.fullmatch(filed)
    if yearly or plain or (_FILED.fullmatch(filed) and any(map(str.isdigit, filed))):
        return filed
    return house_kind.number(bare) if any(map(str.isdigit, bare[-2:])) else None


def beside_month(text: str) -> str | None:
    """Read the number of the year behind its month: "May 2001 30/01"."""
    match = _MONTHLY.fullmatch(text)
    if match is None or match["month"].casefold() not in _MONTHS:
        return None
    return match["code"] if match["again"].endswith(match["year"]) else None


def _behind_label(text: str) -> str | None:
    """Read the number behind a kind, whosever it is, and behind a day and a label.

    So in "Region 5 News Release: 11-644-CHI" and "May 4, 2021 Release No. M-21-13".
    """
    if (run_on := _RUN_ON.fullmatch(text)) and key(run_on["label"]) in _KINDS:
        return run_on["code"]
    kind, colon, code = text.partition(": ")
    last = " ".join(key(kind).split()[-_KIND:])
    if colon and last in _RELEASES and (SERIAL.fullmatch(code) or YEARLY.fullmatch(code)):
        return code
    if not any(map(str.isdigit, text[-2:])):
        return None
    day = next(iter(dates.find_all(text)), None)
    rest = text[day.end :] if day and day.start <= _WEEKDAY else ""
    label = opening(rest, LABELS) if rest else None
    return value(rest[label.end :].lstrip(" .:#"), alone=True) if label else None


def _behind_status(text: str) -> str | None:
    """Read the number behind the status: "FOR IMMEDIATE RELEASE 2024-117"; "05-12" may be a day."""
    if not any(map(str.isdigit, text[-2:])):
        return None
    rest = status.without(text)
    return alone(rest) if rest != text and _BEHIND_STATUS.fullmatch(rest) else None


def _are_years(text: str) -> bool:
    """Tell "2010-12" from the number "2004-96", between which lies a lifetime."""
    match = _YEARS.fullmatch(text)
    return match is not None and (int(match[2]) - int(match[1])) % 100 <= _SPAN


def _without_day(text: str) -> str:
    """Take the day off that stands behind a number with its label: "N° 2021-03 4 mai 2021"."""
    bare = dates.without_last(text) if opening(text, _BARE) else text
    return bare.rstrip(" ,;·–—-") if bare != text else text
