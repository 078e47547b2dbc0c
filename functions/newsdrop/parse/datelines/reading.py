"""Reading the dateline that opens a text, in whichever of the forms."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.datelines.form import FILL, FULL, YEARLESS, Beginning
from newsdrop.parse.datelines.forms import BEGIN, BY_BEGINNING, DASH, OPEN
from newsdrop.parse.datelines.place import Place, is_town, judge, trimmed
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Dateline

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_REACH = 240  # characters of a paragraph that can hold a dateline

_SET_OFF = regex(rf"\d|:[ ]|{DASH}|{OPEN}|\A[^।]{{2,30}}।", re.VERBOSE)
# The dash was lost: WASHINGTON The United States
_DASHLESS = regex(
    rf"""
    (?P<place> {BEGIN} [A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{{2,40}}? (?: ,[ ] [A-Z][A-Za-z.]{{1,12}} )? )
    [ ] (?= [A-ZÀ-Þ] ['’]? [a-zß-ÿ ] | [“"„«] )
    """,
    re.VERBOSE,
)
# "Wesel. Der Kreis Wesel baut ...", "Köln/Bad Honnef. Die ..."
_STOPPED = regex(
    r"""
    (?P<place>
        [A-ZÀ-Þ][\w-]+ (?: [ ][A-ZÀ-Þ(][\w().-]+ ){0,2}
        (?: [ ]?/[ ]? [A-ZÀ-Þ][\w-]+ (?: [ ][A-ZÀ-Þ][\w-]+ )? ){0,2}
    )
    \.[ ] (?= [A-ZÀ-Þ„“«"] [^.]{30} )
    """,
    re.VERBOSE,
)
_SITE = r"[A-Za-z][\w-]{1,30}(?:\.[A-Za-z]{2,10}){1,2}"
_TAG = regex(rf"[\[(] ?{_SITE} ?[\])][ ]?(?:[-–—:][ ])?")
_BRACKETS = ("[", "(")
_BEFORE_TOWN = regex(rf"{_SITE}, (?=[^\W\d_a-zß-ÿ])")  # "salem.com, JAKARTA - "
_ENGLISH = regex(r"\b(?:the|and|of)\b", re.IGNORECASE)


def read(paragraph: str, *, order: bool | None = None) -> Dateline | None:
    """Read the dateline that opens a paragraph.

    Parameters
    ----------
    paragraph
        Its text, white space collapsed.
    order
        Whether of two numbers the first is the day; ``None`` where nothing says so.
    """
    return _read(paragraph[:_REACH], order=order)


@lru_cache(maxsize=32)  # several parts ask for the first paragraphs
def _read(head: str, *, order: bool | None) -> Dateline | None:
    tag = _TAG.match(head) if head.startswith(_BRACKETS) else None
    if tag is None and "." in (first := head.partition(" ")[0]) and first.endswith(","):
        tag = _BEFORE_TOWN.match(head)
    said = _behind(tag[0], head, order=order) if tag else _plain(head, order=order)
    rest = head[len(said.text) :] if said and said.date and said.place is None else ""
    if said and is_town(rest) and judge(rest) >= Place.KNOWN:  # but not "May 4, 2010 — Mobile"
        return Dateline(head, rest.strip(), said.date)  # "May 4, 2010 — Berlin, Germany"
    return said


def _behind(tag: str, head: str, *, order: bool | None) -> Dateline | None:
    """Read a dateline behind the site of a wire, which may set the town before a text with it."""
    said = _plain(head[len(tag) :], order=order)
    if said is None:
        return None
    over = len(tag) + len(said.text)
    rest = head[over:].lstrip()
    own = _plain(rest, order=order) if said.date is None else None
    if own and own.date and own.place and _town(own.place) == _town(said.place):
        start = len(head) - len(rest)
        return replace(own, text=head[: start + len(own.text)])
    return replace(said, text=head[:over])


def _town(place: str | None) -> str:
    return (place or "").partition(",")[0].casefold()


def _plain(head: str, *, order: bool | None) -> Dateline | None:
    if not _SET_OFF.search(head):
        return _dashless(head) or _stopped(head)
    found = dates.find_all(head, day_first=order)
    masked = _mask(head, found)
    for form in BY_BEGINNING[Beginning.of(masked)]:
        match = form.match(masked)
        if match is None:
            continue
        said = match.groupdict()
        if said.get("place") and judge(said["place"]) < form.least:
            continue
        if not ("place" in said or "wire" in said or said["date"][0] == FULL):
            continue
        place = trimmed(said["place"]) if "place" in said else None
        days = [one.day for one in found if one.start < match.end()]
        return Dateline(head[: match.end()].strip(), place, days[0] if days else None)
    return _dashless(masked) or _stopped(head)


def is_or_opens(line: str) -> bool:
    """Tell a line that is a dateline, or opens with one as texts do: "FRESNO, Calif. – The"."""
    opening = read(line)
    if opening is None or opening.text == line or opening.date is not None:
        return opening is not None
    place = opening.place or ""
    return opening.text.endswith(("-", "–", "—")) and ("," in place or place.isupper())


def _stopped(head: str) -> Dateline | None:
    """Read a town with a stop behind it; in English that is a short sentence."""
    match = _STOPPED.match(head)
    if match is None or _ENGLISH.search(head, match.end()):
        return None
    place = match["place"]
    seat = any(f"{kind} {place}" in head for kind in words("datelines", "seats"))
    if seat or any(map(is_town, map(str.strip, place.split("/")))):
        return Dateline(match[0].strip(), place)
    return None


def _dashless(head: str) -> Dateline | None:
    match = _DASHLESS.match(head)
    if match and is_town(match["place"]):
        return Dateline(match[0].strip(), trimmed(match["place"]))
    return None


def _mask(text: str, found: Sequence[dates.DateMatch]) -> str:
    masked = _fill(text, FULL, found)
    return _fill(masked, YEARLESS, dates.find_yearless(masked))


def _fill(text: str, sign: str, found: Iterable[dates.DateMatch]) -> str:
    for match in found:
        stopped = text[match.end - 1] == "."  # "March 24." may end the dateline
        end = match.end - stopped
        text = text[: match.start] + sign + FILL * (end - match.start - 1) + text[end:]
    return text
