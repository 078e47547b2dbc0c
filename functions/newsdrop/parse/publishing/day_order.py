"""Whether "09/10/2010" is the ninth of October: what a page's language and country say."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone, hostname
from newsdrop.parse.letterheads.front import MAX_LINE
from newsdrop.parse.prose.running import is_sentence, reads_as_text
from newsdrop.parse.publishing import head_dates
from newsdrop.parse.when import dateforms, dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newsdrop.page import Page

_MONTH_FIRST = words("date_fields", "month first")
_DAY_FIRST = words("date_fields", "day first")
_TOWN = regex(  # "COLUMBUS, Ohio -", "DAYTON, OH USA. 11/1/2011."
    r"""
    \(? [A-Z][A-Za-z.’' -]{2,30} ,[ ] (?P<state> [A-Z][A-Za-z. ]{1,15}? ) (?: ,?[ ] U\.?S\.?A?\.? )?
    (?: [,):]? [ ]{0,9} [-–—,:] | \.? [ ] (?= \d\d?/ ) )
    """,
    re.VERBOSE,
)
_STATES = frozenset(
    state.rstrip(".").casefold()
    for states in ("states_short", "states_whole")
    for state in words("places", states)
)
# A figure comes first, for that is quick to look for. A year of two digits stands behind slashes,
# or in brackets: "PR-41-99 (7-9-99)".
_NUMBERS = regex(
    r"""
    ( \d (?<![\w./-]\d) \d? ) ([./-]) (\d{1,2}) \2
    ( (?:19|20)\d\d | (?<=/)\d\d | (?<=-)\d\d(?=\)) ) (?! [\w/-] | \.\d )
    """,
    re.VERBOSE,
)
_ADDRESS = regex(r", (?P<state>[A-Z][A-Za-z]{1,13}\.?(?: [A-Z][a-z]{3,9})?),? \d{5}\b")
_OFFICIAL = regex(r"@[\w.-]{2,40}\.(?:gov|mil)\b(?!\.\w)")
_LINE = 300  # characters of a line with an address
# A telephone or a postcode of another country: "+44 20", "SW1A 1AA".
_ABROAD = regex(r"\+(?!1\b)\d{1,3}\b|\+[2-9]\d{6,14}\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_FRONT = 500  # blocks among which a text begins
_OPENING = 4  # paragraphs, one of which opens the text
_LEAD = 600  # characters of a paragraph
_MONTHS = 12
_NEAR, _FAR = 10, 40  # days
_Pair = tuple[int, int, str]
_UNORDERED = frozenset(("en", "", "zh", "ja", "ko"))


def day_first(page: Page) -> bool | None:
    """Tell which of two numbers is the day.

    Parameters
    ----------
    page
        Its declared language and its address are looked at.

    Returns
    -------
    bool or None
        English alone is written in both orders; then the page's other dates tell, one with a
        number above twelve, or one that is printed in words as well, which even a page that
        calls its English American may do. ``None`` where none does.
    """
    language, _, region = (page.language or "").casefold().replace("_", "-").partition("-")
    country = _country(page.url)
    if country in _DAY_FIRST:
        return True
    if language not in _UNORDERED:
        return True
    if country in _MONTH_FIRST:
        return False
    if region in _DAY_FIRST:
        return True
    # "en-US" is what systems write that nobody has told where they stand.
    if region in _MONTH_FIRST or (language in ("en", "") and _is_american(page)):
        return bool(_by_words(page, _pairs(page)))
    return _by_example(page)


def _is_american(page: Page) -> bool:
    """Tell where a page is from: its text opens with "COLUMBUS, Ohio -", or it has an address.

    None but the United States' offices and forces write from "roe.gov" and "roe.mil".
    """
    first = islice(filter(is_sentence, page.blocks[:_FRONT]), _OPENING)  # a caption may stand above
    towns = (_TOWN.match(block.text) for block in first)
    if any(town and town["state"].rstrip(".").casefold() in _STATES for town in towns):
        return True
    told = page.blocks if _pairs(page) else ()  # whose order is asked for
    lines = [block.text for block in told if len(block.text) <= _LINE]
    addresses = map(_ADDRESS.search, lines)
    here = any(found and found["state"].rstrip(".").casefold() in _STATES for found in addresses)
    here = here or any(_OFFICIAL.search(line) for line in lines if not reads_as_text(line))
    return here and not any(map(_ABROAD.search, lines))


def _country(url: str | None) -> str:
    return hostname(url).rpartition(".")[2]


def _by_example(page: Page) -> bool | None:
    """Tell the order from dates that can be read in one way, or are said in another form too."""
    pairs = _pairs(page)
    orders = {one > 12 for one, two, _ in pairs if (one > 12) != (two > 12)}
    return _only(orders) if orders else _by_words(page, pairs)


def _by_words(page: Page, pairs: Collection[_Pair]) -> bool | None:
    """Tell the order from dates that the page says in words, too."""
    orders: set[bool] = set()
    said = set(_said(page)) if pairs else set()
    for one, two, year in pairs:
        first, second = f"{year}-{two:02}-{one:02}" in said, f"{year}-{one:02}-{two:02}" in said
        orders |= {first} if first != second else set()
    if orders or len(pairs) != 1:
        return _only(orders)
    return _by_nearness(page, *next(iter(pairs)))


def _by_nearness(page: Page, one: int, two: int, year: str) -> bool | None:
    """Tell the order from a day without a year, right before which news of it comes out.

    All such days are far from the other reading.
    """
    if one == two or max(one, two) > _MONTHS:
        return None
    told = [
        date.fromisoformat(f"{year}{day.value[1:]}")
        for block in page.blocks[:_FRONT]
        if block.zone is Zone.RELEASE and any(map(str.isdigit, block.text[:_LEAD]))
        for day in dates.find_yearless(block.text[:_LEAD])
        if day.value[2:] != "02-29"
    ]
    for day_first, month, day in ((True, two, one), (False, one, two)):
        own, other = date(int(year), month, day), date(int(year), day, month)
        far = all(abs((other - one).days) > _FAR for one in told)
        if far and any(0 <= (own - one).days <= _NEAR for one in told):
            return day_first
    return None


def _only(orders: Collection[bool]) -> bool | None:
    return next(iter(orders)) if len(orders) == 1 else None


def _pairs(page: Page) -> set[_Pair]:
    lines = "\n".join(block.text for block in page.blocks if len(block.text) <= MAX_LINE)
    found = _NUMBERS.findall(lines)
    return {
        (int(one), int(two), f"{dateforms.full_year(int(year))}") for one, _, two, year in found
    }


def _said(page: Page) -> Iterator[str]:
    """List the days that are written in words, or in the head for machines."""
    for section in ("published", "updated"):
        for told in head_dates.find(page, section):
            yield told.value[:10]
    for block in page.blocks:
        for day in dates.find_all(block.text):
            if not _NUMBERS.search(block.text, day.start, day.end):
                yield day.value[:10]
