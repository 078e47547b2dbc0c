"""The day beside a house or a place below a text: "Fait à Lyon, le 14 août 2020"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse.datelines.place import Place, judge
from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.publishing.day_order import day_first
from newsdrop.parse.signing import below
from newsdrop.parse.titling import nameless
from newsdrop.parse.when import closing_days, dates
from newsdrop.record import Date, Evidence

if TYPE_CHECKING:
    from newsdrop.page import Page

_MAX_LINE = 120  # characters
_YEAR_WORDS = {"", *(word.rstrip(".") for word in words("datelines", "behind a year"))}
_BEFORE_A_DAY = words("closing", "before a day")
_DONE_AT = words("closing", "done at")


def find(page: Page) -> Date | None:
    """Find the one day with which a text is signed.

    Parameters
    ----------
    page
        The page; behind the last paragraph of its text several days are those of something else.
    """
    order = day_first(page)
    found: dict[str, Date] = {}
    above = ""
    for _, line, block in below.read(page).lines:
        label, above = above, line
        if len(line) > _MAX_LINE or not any(map(str.isdigit, line)):
            continue
        text = closing_days.without_initials(line)
        if (block.kind is not BlockKind.PARAGRAPH or block.cells) and text == line:
            continue
        for day in dates.find_all(text, day_first=order):
            if day.day is None or label.endswith(":") or not _is_signature(text, day):
                return None
            found[day.day] = Date(day.value, day.precision, Evidence.TEXT)
    return next(iter(found.values())) if len(found) == 1 else None


def _is_signature(line: str, day: dates.DateMatch) -> bool:
    """Tell "Lyon, le 14 août 2020", "Ministry of Works 14 August 2020", and a day alone."""
    if line[day.end :].strip(" .)*") not in _YEAR_WORDS:
        return False
    if nameless.is_kind_and_day(line):
        return True
    said = line[: day.start].strip(" ,;.|·(–—-*").split()
    while said and key(said[-1]) in _BEFORE_A_DAY:
        said.pop()
    if said and key(" ".join(said[:2])) in _DONE_AT:
        said = said[2:]
    elif said and key(said[0]) in _DONE_AT:
        said = said[1:]
    before = " ".join(said).strip(" ,")
    if not before or ":" in before:
        return False
    return is_organization(before) or judge(before) >= (
        Place.PERHAPS if "," in line[: day.start] else Place.KNOWN
    )
