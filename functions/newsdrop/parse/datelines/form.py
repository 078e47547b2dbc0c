"""A form of dateline, compiled when the first text comes that begins as the form does.

All forms together take as long to compile as a page to read; most texts begin with a place.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsdrop.parse.datelines.place import Place

FULL, YEARLESS, FILL = "\ue000", "\ue001", "\ue002"
"""Signs that stand in a text for its dates: a full one, one without a year, and what follows."""
_BRACKETS = frozenset("([【（［<＜〈")
_BRACKETED = ("[(", "[【", "[<", r"(?: \(")  # beginnings of patterns
_DATED = "(?P<date>"
_POINTS = " *•"


class Beginning(Enum):
    """What a form, or a text, begins with."""

    BRACKET = auto()
    DATE = auto()
    PLACE = auto()
    DATED_PLACE = auto()
    """A place with a date behind it, or a text that has one."""

    @classmethod
    def of(cls, text: str) -> Beginning:
        """Tell what a text begins with whose dates are masked."""
        sign = text.lstrip(_POINTS)[:1]
        if sign in _BRACKETS:
            return cls.BRACKET
        if sign in {FULL, YEARLESS}:
            return cls.DATE
        return cls.DATED_PLACE if FULL in text or YEARLESS in text else cls.PLACE

    def allows(self, form: Beginning) -> bool:
        """Say whether a text that begins so can be of a form."""
        return form is self or (form is Beginning.PLACE and self is Beginning.DATED_PLACE)


class Form(NamedTuple):
    """A form of dateline.

    Parameters
    ----------
    pattern
        Matches the beginning of a text; VERBOSE.
    least
        How sure the place must be.
    """

    pattern: str
    least: Place

    @property
    def beginning(self) -> Beginning:
        """What the pattern asks a text to begin with."""
        if self.pattern.startswith(_BRACKETED):
            return Beginning.BRACKET
        if self.pattern.startswith(_DATED):
            return Beginning.DATE
        return Beginning.DATED_PLACE if _DATED in self.pattern else Beginning.PLACE

    def match(self, text: str) -> re.Match[str] | None:
        """Match a text that begins so."""
        return _compiled(self.pattern).match(text)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"[{_POINTS}]{{0,3}} {pattern}", re.VERBOSE)
