"""The day beside a house or a place below a text: "Fait à Lyon, le 14 août 2020"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.masthead import front
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.titling import pagetitle
from newsdrop.parse.when import dates
from newsdrop.parse.when.dateline_places import Place, judge
from newsdrop.parse.when.day_order import day_first
from newsdrop.record import Date, Evidence

if TYPE_CHECKING:
    from newsdrop.page import Page

_BELOW = 8  # blocks behind the last paragraph
_MAX_LINE = 120  # characters
_YEAR_WORDS = ("", "r", "г", "года", "р", "року")  # Slavic years have them
_BEFORE_A_DAY = words("closing", "before a day")
_DONE_AT = words("closing", "done at")


def find(page: Page) -> Date | None:
    """Find the one day with which a text is signed.

    Parameters
    ----------
    page
        The page; behind the last paragraph of its text several days are those of something else.
    """
    upwards = range(len(page.blocks) - 1, -1, -1)
    last = next((at for at in upwards if front.is_prose(page.blocks[at])), len(page.blocks))
    order = day_first(page)
    found: dict[str, Date] = {}
    above = ""
    for block in page.blocks[last + 1 : last + 1 + _BELOW]:
        label, above = above, block.text
        if block.zone is not Zone.RELEASE or block.kind is not BlockKind.PARAGRAPH or block.cells:
            continue
        if len(block.text) > _MAX_LINE or not any(map(str.isdigit, block.text)):
            continue
        for day in dates.find_all(block.text, day_first=order):
            if day.day is None or label.endswith(":") or not _is_signature(block.text, day):
                return None
            found[day.day] = Date(day.value, day.precision, Evidence.TEXT)
    return next(iter(found.values())) if len(found) == 1 else None


def _is_signature(line: str, day: dates.DateMatch) -> bool:
    """Tell "Lyon, le 14 août 2020", "Ministry of Works 14 August 2020", and a day alone."""
    if line[day.end :].strip(" .)*") not in _YEAR_WORDS:
        return False
    if pagetitle.is_kind_and_day(line):
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
