"""The date of the letterhead: beside a label, under the status line, in the source line."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from newsdrop.parse.found import Found
from newsdrop.parse.letterheads import codes, status
from newsdrop.parse.letterheads.labels import PARTED, says_day_again
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.publishing import day_labels, day_order, events, site_clock, story
from newsdrop.parse.titling import nameless
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Date, Evidence

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsdrop.page import Page
    from newsdrop.parse.letterheads.front import Line
    from newsdrop.parse.letterheads.labels import Labelled
    from newsdrop.parse.when.dates import DateMatch

_LABELS = keys("letterhead", "date labels")
_NUMBERS = keys("letterhead", "number labels")
_SOURCE = keys("letterhead", "source labels")
_FOR = keys("letterhead", "addressees")

_MAX_LINE = 80  # characters of a line that is a date and hardly more
_MAX_SOURCE = 160
_MAX_BESIDE = 8  # letters beside the date: a zone, "Updated" would be more
_PHONE = regex(r"[ ] \(? \d{3} [)./-] [ ]? \d{3} [./-] \d{4} $", re.VERBOSE)
_NEAR = 2  # lines between the status and its date


def find(
    page: Page, headline: Found[str] | None, front: Sequence[Line], fields: Sequence[Labelled]
) -> Found[Date] | None:
    """Find the letterhead's date.

    Parameters
    ----------
    page
        Its language and country tell the day from the month in "05/04/2010".
    headline
        The text stands below it, with days of its own.
    front
        The lines above the text.
    fields
        The labels of the page with their values.

    Returns
    -------
    Found or None
        From `Evidence.LABEL` where the release says that it is its date: beside a label such as
        "Release Date", in or next to the status line, in the line "News release from X, DATE",
        behind whom it is for.
        From `Evidence.TEXT` a date line alone, which may be the day the page was posted.
    """
    order = day_order.day_first(page)
    text = story.Story(page, headline)
    alone = {
        at: match
        for at, line in enumerate(front)
        if (match := _whole(line.text, order=order))
        if not (text.holds(line.at) or site_clock.is_at(page.blocks, line.at))
    }
    claims = frozenset(front[at].at for at in alone if not text.boxes(front[at].at))
    last = front[-1].at if front else -1
    for field in fields:
        above = max(field.claims) <= last
        match = _beside_label(field, order=order, above=above)
        own = _is_beside_number(field, fields) or not any(map(text.holds, _told(field)))
        if match is not None and own:
            told = (at for at in field.claims if not text.boxes(at))
            return _found(match, Evidence.LABEL, claims.union(told))
    marks = [at for at, line in enumerate(front) if status.opens_with_status(line.text)]
    for at, match in alone.items():
        if any(abs(at - mark) <= _NEAR for mark in marks):
            return _found(match, Evidence.LABEL, claims)
    opened = filter(_is_source, front), filter(_is_for, front)
    for line in (*(front[mark] for mark in marks), *chain(*opened)):
        match = _day(line.text, order=order)
        if match is not None and not events.is_named(line.text[: match.start]):
            return _found(match, Evidence.LABEL, claims)
    return _found(next(iter(alone.values())), Evidence.TEXT, claims) if alone else None


def _is_beside_number(field: Labelled, fields: Sequence[Labelled]) -> bool:
    """Tell the day in a list of what a release is, below its text: its number comes next."""
    behind = max(field.claims) + 1
    return any(behind in other.claims and other.label in _NUMBERS for other in fields)


def _told(field: Labelled) -> Collection[int]:
    """List the lines that may be the text's: of a box of facts, whose labels say what, the value.

    "Date" alone says nothing of whose day it is.
    """
    return (max(field.claims),) if " " in field.label else field.claims


def _found(match: DateMatch, source: Evidence, claims: frozenset[int]) -> Found[Date]:
    return Found(Date(match.value, match.precision, source), source, claims)


def _is_source(line: Line) -> bool:
    return len(line.text) <= _MAX_SOURCE and opening(line.text, _SOURCE) is not None


def _is_for(line: Line) -> bool:
    """Tell whom a release is for, and its day: "報道関係者各位 2026年11月27日 アクメ株式会社"."""
    text = line.text
    if len(text) > _MAX_SOURCE or not any(map(str.isdigit, text)):
        return False
    said = opening(text, _FOR)
    if said is None:
        return False
    day = _day(text, order=None)
    # "To the media: the mayor speaks on May 4, 2026" tells another day.
    return day is not None and nameless.is_kind_and_day(text[said.end : day.end])


def _beside_label(field: Labelled, *, order: bool | None, above: bool) -> DateMatch | None:
    below = len(field.claims) > 1
    if not field.marked or (below and running.reads_as_text(field.value)):
        return None  # below "News release" the text may begin
    if field.label in _LABELS:
        return _whole(field.value, order=order)
    # "Release No. 123-10, May 4, 2010"; below the text "Press release" heads other news.
    if field.label not in _NUMBERS or (below and not above):
        return None
    other = below and day_labels.tells_other_day(field.value)  # "Last updated: May 4, 2010"
    return None if other else _day(field.value, order=order)


def _whole(text: str, *, order: bool | None) -> DateMatch | None:
    """Read a line that is a date and hardly more."""
    if len(text) > _MAX_LINE or not any(map(str.isdigit, text)):
        return None
    if dated := codes.with_day(text):
        text = dated[1]
    found = dates.find_all(text, day_first=order)
    match = next((one for one in found if one.day), None)
    if match is None or match.start in events.spanning(text, found):
        return None
    if events.is_named(text[: match.start]):
        return None
    label, colon, _ = text[: match.start].replace("：", ":").rpartition(":")
    if colon and key(label) not in _LABELS:
        return None  # "WHEN: June 4, 2021"
    few = sum(map(str.isalnum, _beside(text, match))) <= _MAX_BESIDE
    return match if few or nameless.is_kind_and_day(text) else None


def _beside(text: str, match: DateMatch) -> str:
    """Read what a line says beside its day, but for the day in another language."""
    day = text[match.start : match.end]
    parts = PARTED.split(text[: match.start] + _PHONE.sub("", text[match.end :]))
    return " ".join(part for part in parts if not says_day_again(part, day))


def _day(text: str, *, order: bool | None) -> DateMatch | None:
    return next((match for match in dates.find_all(text, day_first=order) if match.day), None)
