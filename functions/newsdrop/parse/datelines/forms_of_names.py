"""Names of places that tell by their form what they are: "Stoke-on-Trent", "Roe National Park"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.wordkinds import COMMON, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST = 4  # words of a town with its kind
_AHEAD = words("datelines", "kinds before places")
_BEHIND = words("datelines", "kinds of places")
_RESERVES = tuple(f" {kind}" for kind in words("datelines", "reserves"))
_AT_RIVER = regex(
    r"(?P<town> [A-ZÀ-Þ][\w’']{1,30} )"
    rf" - (?: {any_of(words('datelines', 'at rivers'))} ) - [A-ZÀ-Þ][\w’'-]{{1,30}}",
    re.VERBOSE,
)


def is_kind(found: Sequence[str]) -> bool:
    """Tell "BUTLER COUNTY" and "Landkreis Roe" from "COUNTY OF ROE" and "ROE CITY COUNCIL".

    Parameters
    ----------
    found
        The words of what may be a place.
    """
    first, last = found[0].casefold(), found[-1].casefold()
    named = last in _BEHIND or first in _AHEAD
    return 1 < len(found) <= _MOST and named


def is_at_river(text: str) -> bool:
    """Tell "Stoke-on-Roe" and "Roe-sur-Mer" by the small word, but not "One-on-One".

    Parameters
    ----------
    text
        What may be a place, with what it lies in or without.
    """
    match = _AT_RIVER.fullmatch(text.partition(", ")[0])
    return match is not None and not kinds(match["town"]) & COMMON


def is_reserve(text: str) -> bool:
    """Tell "ACADIA NATIONAL PARK" and "Roe Indian Reservation".

    Parameters
    ----------
    text
        What may be a place.
    """
    return text.casefold().endswith(_RESERVES)
