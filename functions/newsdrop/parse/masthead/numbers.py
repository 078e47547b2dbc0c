"""The release's own numbers: ``No. 123-10``, ``Release Number: HQ-24-208``, ``IP/21/1234``."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.found import Found
from newsdrop.parse.masthead import house_kind, status
from newsdrop.parse.masthead.front import is_prose, split
from newsdrop.parse.masthead.labels import PARTED
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.when import dates
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Page
    from newsdrop.parse.masthead.front import Line
    from newsdrop.parse.masthead.labels import Labelled

_LABELS = keys("letterhead", "number labels")
_REFERENCES = keys("letterhead", "reference labels")
_WEAK = keys("letterhead", "weak number labels")
_BARE = keys("letterhead", "bare number labels")
_SAID = frozenset(("no", "nr", "n", "nº", "num", "núm", "number", "numéro", "número", "nummer"))
# The house between the kind and the number: "Press Release ACME No. 12/2021".
_HOUSE = re.compile(
    r"""
    (?: (?! N[rRoOº°.]* [ ] )
        (?: [A-ZÀ-Þ] [\w.&'’-]* | of | the | de | la | du | del | della | der | des | van ) [ ]
    ){1,5}
    (?= (?: N\.?[º°o] | [Nn]ro?\.? | No\.? | Núm\. | n[.º°]+ | № ) [ ]? \d )
    """,
    re.VERBOSE,
)
_RELEASES = keys("letterhead", "releases")
_KINDS = _RELEASES | _LABELS | {"release"}
_KIND = 2  # words
_SET_OFF = tuple(" .:#°º")

_MAX_MARK = 20
_SPAN = 40  # years
_WEEKDAY = 12  # characters before a day
_LAST = 4  # blocks of a release, one of which may be its number
_VALUE = re.compile(
    r"""
    (?: [A-Z]{1,10} [ ] )?                    # NR 21-05
    [A-Za-z]{0,12} [-–/]? \d [A-Za-z\d]{0,15} # HQ24, NR-61, 054
    (?: [ ]? [-–/.] [ ]? [A-Za-z\d]{1,8} ){0,6}
    """,
    re.VERBOSE,
)
_CODE = re.compile(r"[A-Z]{2,12} (?: [-–/] [A-Z\d]{1,6} ){2,6}", re.VERBOSE)
# What archives file a letter under, behind "No.": "214/SP/IX/2025", "SP-118/KLI/2025".
_FILED = re.compile(
    r"(?=.*[A-ZĐ]{2}) [A-ZĐ\d][A-ZĐ\d.-]{0,12} (?: / [A-ZĐ\d][\w.\ -]{0,16} ){1,7}", re.VERBOSE
)
_VERSION = re.compile(r"\d+(?:\.\d+)+")
_LETTERED = re.compile(r"[A-Z]{2,6} \d{2,4}[-–/]\d{2,5}")
# Alone in its line: "CB05-91", "JS-1004", "M-19-13", "11-644-CHI", "PR07.05", "SP 19 / 2004 (163)".
_SERIAL = re.compile(
    r"""
      [A-Z]{1,5} -? \d\d [-–./] \d{1,5} [A-Z]?
    | [A-Z]{2,5} - \d{3,6}
    | \d\d - \d{2,5} - [A-Z]{2,5}
    | [A-Z]{1,5} [ ] \d{1,3} [ ]?/[ ]? (?:19|20)\d\d [ ] \( \d{1,4} \)
    """,
    re.VERBOSE,
)
_FIGURES = re.compile(r"\d.*")
# Run together, where a class sets them apart: "RELEASE24-131".
_RUN_ON = re.compile(r"(?P<label>[A-Z][A-Z ]{3,20})(?P<code>\d\d[-–]\d{2,4})")
_FOOT = re.compile(r"(?:19|20)\d\d/(?:\d{3,4}|1[3-9]|[2-9]\d)")  # "2006/832"
_HOUSED = re.compile(r"[A-Z]{2,6} No\.? ?(\d{2,4}[-–/]\d{2,5})")  # "ABX No. 05-138"
_YEARLY = re.compile(r"(?:No\.? ?|#|(?:N\.?[º°or]?|Núm|č)\.? ?)?\d{2,4}[-–/]\d{2,5}", re.IGNORECASE)
_BEHIND_STATUS = re.compile(r"(?:N[or]\.? ?|#|N[º°] ?)\d.+|.*\d{2,4}[-–/]\d{3,5}", re.IGNORECASE)
_DAY = re.compile(
    r"""
      \d{4} [-–/.] \d{1,2} [-–/.] \d{1,2}
    | \d{1,2} [-–/.] \d{1,2} [-–/.] \d{2,4}
    | (?:19|20) \d\d
    """,
    re.VERBOSE,
)
_MONTH = re.compile(r"(?:19|20)\d\d[-–/](?:0?[1-9]|1[0-2])")
# A number that is called one may look like a day: "Release # 2024-05-02".
_LIKE_DAY = re.compile(r"(?:19|20)\d\d[-–/]\d\d[-–/]\d{2,3}")
# Up to 12 it may be a month.
_OPENS = re.compile(
    r"( (?: 1[3-9] | [2-9]\d | \d{3,4} ) / (?:19|20)\d\d ) (?: [ ][-–—][ ] | :[ ] )", re.VERBOSE
)
# "Ref.: 20201217IPR94207" below a text, with the year
_REGISTERED = re.compile(r"(?=.*[A-Z])(?=.*20[0-4]\d)(?!10\.)[A-Z\d]+(?:[-–/._][A-Z\d]+){0,5}")
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)", re.IGNORECASE)  # "Press Release: 8th Congress"
_YEARS = re.compile(r"(?:19|20)(\d\d)[-–/](?:19|20)?(\d\d)")


def find(
    page: Page,
    front: Sequence[Line],
    fields: Sequence[Labelled],
    headline: Found[str] | None = None,
) -> Found[tuple[str, ...]] | None:
    """Find the release numbers.

    Parameters
    ----------
    page
        The page.
    front
        The lines above the text, where a number also stands alone.
    fields
        The labels of the page with their values.
    headline
        A number of the year may open it: "105/2012 - Bridge opens".

    Returns
    -------
    Found or None
        Each number once, as printed; a label whose field is empty has none.
    """
    values: dict[str, None] = {}
    claims: set[int] = set()
    last = front[-1].at if front else -1
    told = max((at for at, block in page.shown if is_prose(block)), default=last)
    for value, where in _labelled(fields, last, told):
        values.setdefault(value)
        claims |= where
    source = Evidence.LABEL
    if not values:
        source = Evidence.TEXT
        for line in (*front, *_behind_end(page)):
            parts = PARTED.split(line.text) if not _SERIAL.fullmatch(line.text) else [line.text]
            pieces = (*map(_alone, parts), _behind_status(line.text), _behind_label(line.text))
            for alone in filter(None, pieces):
                values.setdefault(alone)
                claims.add(line.at)
    if not values and headline and (opened := at_head(headline.value)):
        values.setdefault(opened)
    top = min(headline.claims, default=0) if headline else 0
    if not values:
        values |= dict.fromkeys(_codes(page, top))
    return Found(tuple(values), source, frozenset(claims)) if values else None


def _codes(page: Page, top: int) -> Iterator[str]:
    """List codes among the links beside the letterhead, and those that the page's address has."""
    address = (page.url or "").casefold()
    for at, block in enumerate(page.blocks):
        text = block.text
        if len(text) > _MAX_MARK or not text[-1:].isdigit():
            continue
        if at < top and _SERIAL.fullmatch(text):
            yield text
        code = _FIGURES.search(text)
        coded = _LETTERED.fullmatch(text) or _YEARLY.fullmatch(text)
        dated = _DAY.fullmatch(text) or _MONTH.fullmatch(text)
        if code and coded and not dated and code[0].casefold() in address:
            yield text


def at_head(text: str) -> str | None:
    """Read the number of the year that opens a headline: "105/2012 - Bridge opens"."""
    match = _OPENS.match(text)
    return match[1] if match and not _are_years(match[1]) else None


def _are_years(text: str) -> bool:
    """Tell "2010-12" from the number "2004-96", between which lies a lifetime."""
    match = _YEARS.fullmatch(text)
    return match is not None and (int(match[2]) - int(match[1])) % 100 <= _SPAN


def _behind_end(page: Page) -> Iterator[Line]:
    """List the lines behind an end mark, where some agencies print the number, and a last code.

    The European Commission's "IP/24/1234" is the last line of its pages, or of their text.
    """
    text = [line for line in page.shown if line[1].zone is Zone.RELEASE]
    for index, block in (*page.shown[-1:], *text[-1:]):
        if _CODE.fullmatch(block.text):
            yield from split(index, block)
    for index, block in text[-_LAST:]:
        if _FOOT.fullmatch(block.text):
            yield from split(index, block)
    for (_, block), (index, behind) in pairwise(page.shown):
        if len(block.text) <= _MAX_MARK and not any(map(str.isalnum, block.text)):
            yield from split(index, behind)


def _labelled(
    fields: Sequence[Labelled], last: int, told: int
) -> Iterator[tuple[str, frozenset[int]]]:
    """List the numbers beside labels.

    References count above the text, whose front ends at `last`, and below it, where it ends at
    `told`, if they look like a register's.
    """
    for field in fields:
        if field.label not in _LABELS and not (
            field.label in _REFERENCES
            and (
                max(field.claims) <= last
                or (min(field.claims) > told and _REGISTERED.fullmatch(field.value))
            )
        ):
            continue
        text = field.value
        if (house := _HOUSE.match(text)) is not None:
            text = text[house.end() :]
        again = opening(text, _SAID)  # "Press Release: No. 123", but not "NR-61"
        if again is not None and text[again.end : again.end + 1] not in _SET_OFF:
            again = None
        marked = field.marked or again is not None
        if again is not None:
            text = text[again.end :].lstrip(" .:#°º№")
        alone = len(field.claims) > 1
        said = field.numbered or (field.label.rpartition(" ")[2] in _SAID and not alone)
        value = text if said and _LIKE_DAY.fullmatch(text) else _value(text, alone=alone)
        if value and not (field.label in _WEAK and _is_version(value, marked=marked)):
            yield value, field.claims


def _is_version(value: str, *, marked: bool) -> bool:
    """Tell "Release 5" and "Release: 4.2.3", which are versions, from "Release 20-084"."""
    return _VERSION.fullmatch(value) is not None or (value.isdigit() and not marked)


def _value(text: str, *, alone: bool) -> str | None:
    """Read a number; more may follow it in the label's own line, nothing in another."""
    match = _VALUE.match(text)
    if match is None or _DAY.fullmatch(match[0]) or _ORDINAL.fullmatch(match[0]):
        return None
    days = dates.find_all(text)
    if any(day.start == 0 for day in days):
        return None
    behind = next((day.start for day in days if day.start < match.end()), match.end())
    value = text[:behind].rstrip(" -–/.")
    rest = text[len(value) :]
    if alone and rest.strip(" .|–—-"):
        return None
    if rest and (rest[0].isalnum() or rest[0] in "%$€"):
        return None
    # "Release 5 of the software": what follows a number in a letterhead is set off.
    if rest[:1] == " " and rest[1:2].islower() and not days:
        return None
    return value


def _alone(text: str) -> str | None:
    bare = text if _SERIAL.fullmatch(text) else _without_day(text.strip(" ()[]*|"))
    if _CODE.fullmatch(bare) and any(char.isdigit() for char in bare):
        return bare
    if _LETTERED.fullmatch(bare) or _SERIAL.fullmatch(bare):
        return bare
    if housed := _HOUSED.fullmatch(bare):
        return housed[1]
    if _YEARLY.fullmatch(bare) and not _are_years(bare) and not _DAY.fullmatch(bare):
        said = opening(bare, _BARE)
        return bare[said.end :].lstrip(" .:#°º") if said else bare.lstrip("#")
    said = opening(bare, _BARE)
    filed = bare[said.end :].lstrip(" .:#°º№") if said else ""
    if _FILED.fullmatch(filed) and any(map(str.isdigit, filed)):
        return filed
    return house_kind.number(bare) if any(map(str.isdigit, bare[-2:])) else None


def _behind_label(text: str) -> str | None:
    """Read the number behind a kind, whosever it is, and behind a day and a label.

    So in "Region 5 News Release: 11-644-CHI" and "May 4, 2021 Release No. M-21-13".
    """
    if (run_on := _RUN_ON.fullmatch(text)) and key(run_on["label"]) in _KINDS:
        return run_on["code"]
    kind, colon, code = text.partition(": ")
    last = " ".join(key(kind).split()[-_KIND:])
    if colon and last in _RELEASES and (_SERIAL.fullmatch(code) or _YEARLY.fullmatch(code)):
        return code
    day = next(iter(dates.find_all(text)), None) if any(map(str.isdigit, text[-2:])) else None
    rest = text[day.end :] if day and day.start <= _WEEKDAY else ""
    label = opening(rest, _LABELS) if rest else None
    return _value(rest[label.end :].lstrip(" .:#"), alone=True) if label else None


def _behind_status(text: str) -> str | None:
    """Read the number behind the status: "FOR IMMEDIATE RELEASE 2024-117"; "05-12" may be a day."""
    if not any(map(str.isdigit, text[-2:])):
        return None
    rest = status.without(text)
    return _alone(rest) if rest != text and _BEHIND_STATUS.fullmatch(rest) else None


def _without_day(text: str) -> str:
    """Take the day off that stands behind a number with its label: "N° 2021-03 4 mai 2021"."""
    bare = dates.without_last(text) if opening(text, _BARE) else text
    return bare.rstrip(" ,;·–—-") if bare != text else text
