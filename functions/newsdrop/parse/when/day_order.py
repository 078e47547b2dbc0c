"""Whether "09/10/2010" is the ninth of October: what a page's language and country say."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from newsdrop.page import Page

_MONTH_FIRST = frozenset(("us", "ph", "gov", "mil", "edu"))
_DAY_FIRST = frozenset(
    ("uk", "gb", "ie", "au", "nz", "in", "za", "sg", "my", "hk", "pk", "bd", "lk", "ng", "ke", "gh",
     "ug", "tz", "zm", "zw", "jm", "tt", "mt", "cy", "eu", "int")
)  # fmt: skip
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
    return None


def _country(url: str | None) -> str:
    try:
        return (urlsplit(url or "").hostname or "").rpartition(".")[2]
    except ValueError:
        return ""
