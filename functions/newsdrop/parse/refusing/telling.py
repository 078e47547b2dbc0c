"""Whether a text tells news: a day, who makes something known, the fields of an invitation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import keys, search
from newsdrop.parse.when import moment
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable


_DAYS, _ANNOUNCES = keys("telling", "days"), keys("telling", "announces")
# East Asian words, which no blank parts.
_EASTERN_DAYS = regex(any_of(words("telling", "eastern days")))
_EASTERN_ANNOUNCES = regex(any_of(words("telling", "eastern announces")))
_FIELDS = words("telling", "fields")
_FIELD = regex(
    r"""
    (?<! \S ) (?P<label> [^\W\d_a-zß-ÿ] [^\W\d_]{1,7} (?: [ ] [^\W\d_]{1,6} )? )
    [ ]? (?: [:：] | \.{3} )
    """,
    re.VERBOSE,
)
_FIELD_MARKS = (":", "：", "...")  # behind a label; most lines have none
_LEAST = 3  # fields of an invitation


def names_a_day(text: str) -> bool:
    """Say whether a text tells when something happens or happened."""
    said = search(text, _DAYS) or _EASTERN_DAYS.search(text)
    return said is not None or moment.tells_day(text)


def announces(text: str) -> bool:
    """Say whether somebody makes something known in a text: "The office informs ..."."""
    return bool(search(text, _ANNOUNCES) or _EASTERN_ANNOUNCES.search(text))


def lists_fields(lines: Iterable[str]) -> bool:
    """Tell the fields of an invitation to the press: "What: ...", "When: ...", "Where: ..."."""
    marked = (line for line in lines if any(map(line.__contains__, _FIELD_MARKS)))
    labels = {match["label"].casefold() for line in marked for match in _FIELD.finditer(line)}
    return len(labels & _FIELDS) >= _LEAST
