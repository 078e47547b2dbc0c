"""Days in Thai, whose years count from the Buddha's: "21 สิงหาคม 2569", "๕ พ.ค. ๒๕๖๙"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import sections
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.when.dateforms import Day, iso
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTER = regex("[\u0e00-\u0e7f]")
_ERA = 543
"""Years between the Buddha's death and the common era, as Thailand counts since 1941."""
_FIRST = 2400
"""A greater year is the Buddha's, a smaller one of the common era."""


def days(text: str) -> Iterator[Day]:
    """Find the days of a text.

    Parameters
    ----------
    text
        Its digits are ASCII.
    """
    for match in _form().finditer(text) if _LETTER.search(text) else ():
        year = int(match["year"])
        year -= _ERA if year > _FIRST else 0
        if value := iso(year, _months()[match["month"]], int(match["day"])):
            yield Day(value, *match.span())


@cache
def _months() -> dict[str, int]:
    rows = sections("calendar")["months of thailand"]
    return {name: month for month, row in enumerate(rows, start=1) for name in row.split()}


@cache
def _form() -> re.Pattern[str]:
    # The vowel signs of Thai are no letters to a pattern: names are matched as they are written.
    return re.compile(
        rf"""
        (?<!\d) (?P<day> [0-3]?\d ) [ ]? (?: เดือน )? (?P<month> {any_of(_months())} ) [ ]?
        (?: [พค]\.?[ ]?ศ\.? [ ]? )? (?P<year> 2[45]\d\d | 20\d\d ) (?!\d)
        """,
        re.VERBOSE,
    )
