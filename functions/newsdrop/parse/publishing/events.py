"""Days near a headline that are an event's: of an exhibition, its opening, its preview."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_EVENTS = keys("posting", "events")
_TO = regex(
    rf"""
    (?: (?<![\d:.]) (?P<first>
        \d{{1,2}} [./] \d{{1,2}} [./]? (?= ,? [ ]? [–—-] | ,? [ ] \w )
        | \d{{1,2}} (?: st | nd | rd | th | \. )? (?= [–—-] | [ ] \w )
    ) )?
    ,? (?: [ ] (?: {any_of(words("posting", "to"))} ) [ ] | \s?[–—-]\s? )
    $
    """,
    re.VERBOSE,
)
_MAX_TO = 24  # characters that join two days
_JOINING = words("contacts", "joining") | {"&"}
_COLONS = (":", "：")


def spanning(text: str, found: Sequence[dates.DateMatch]) -> frozenset[int]:
    """Find the dates that begin or end a span: "June 30 to July 1, 2012", "10-12 June 2012".

    Parameters
    ----------
    text
        The line.
    found
        Its dates.

    Returns
    -------
    frozenset of int
        Where they start.
    """
    spans: set[int] = set()
    before: dates.DateMatch | None = None
    for match in found:
        joined = _TO.search(text, max(0, match.start - _MAX_TO), match.start)
        if joined is not None and before is not None and before.end == joined.start():
            spans |= {before.start, match.start}
        elif joined is not None and (joined["first"] or _ends_in_day(text[: joined.start()])):
            spans.add(match.start)
        before = match
    return frozenset(spans)


def is_named(before: str) -> bool:
    """Tell by the words before a day that it is an event's: "Press preview: ", "Opens ".

    Parameters
    ----------
    before
        A line up to the day and its weekday.
    """
    said = opening(before, _EVENTS)
    if said is None:
        return False
    rest = before[said.end :].strip()
    joined = rest.partition(" ")[0].casefold() in _JOINING  # "Press view and breakfast: "
    return not rest or rest.startswith(_COLONS) or (joined and rest.endswith(_COLONS))


def _ends_in_day(text: str) -> bool:
    return any(day.end == len(text) for day in dates.find_yearless(text))
