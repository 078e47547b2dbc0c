"""Whether "09/10/2010" is the ninth of October: what a page's language and country say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import hostname
from newsdrop.parse.masthead.front import is_prose

if TYPE_CHECKING:
    from newsdrop.page import Page

_MONTH_FIRST = frozenset(("us", "ph", "gov", "mil", "edu"))
_DAY_FIRST = frozenset(
    ("uk", "gb", "ie", "au", "nz", "in", "za", "sg", "my", "hk", "pk", "bd", "lk", "ng", "ke", "gh",
     "ug", "tz", "zm", "zw", "jm", "tt", "mt", "cy", "eu", "int")
)  # fmt: skip
_TOWN = re.compile(r"\(?[A-Z][A-Za-z.’' -]{2,30}, (?P<state>[A-Z][A-Za-z. ]{1,15}?)[,):]? *[-–—,:]")
_STATES = frozenset(
    state.rstrip(".").casefold()
    for states in ("states_short", "states_whole")
    for state in words("places", states)
)
_FRONT = 500  # blocks among which a text begins
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
        ``None`` where neither says: English alone is written in both orders.
    """
    language, _, region = (page.language or "").casefold().replace("_", "-").partition("-")
    country = _country(page.url)
    if country in _DAY_FIRST:
        return True
    if language not in _UNORDERED:
        return True
    for place in (country, region):
        if place in _MONTH_FIRST:
            return False
        if place in _DAY_FIRST:
            return True
    return False if language in ("en", "") and _is_american(page) else None


def _is_american(page: Page) -> bool:
    """Tell a text that opens in a town of the United States: "COLUMBUS, Ohio -"."""
    opening = next((block.text for block in page.blocks[:_FRONT] if is_prose(block)), "")
    town = _TOWN.match(opening)
    return town is not None and town["state"].rstrip(".").casefold() in _STATES


def _country(url: str | None) -> str:
    return hostname(url).rpartition(".")[2]
