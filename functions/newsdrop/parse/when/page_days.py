"""Lines of a page that say when it was put up or changed: "Last updated on May 5, 2021"."""

from __future__ import annotations

import re

from newsdrop.lexicon import folded, words
from newsdrop.parse.prose import counts
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD, key, keys, opening
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

_EDGES = regex(r"\A[\W_]+|[\W_]+\Z")
_CHANGED = regex(
    rf"(?:(?:{any_of(words('posting', 'changed things'))}) )?(?:was |last |date ){{0,2}}"
    rf"(?:{any_of(words('posting', 'changed'))})\b.{{0,60}}\d{{4}}"
)
_POSTED = regex(
    rf"""
    (?: first [ ] | originally [ ] | date [ ] )?
    (?: {any_of(words("posting", "put up alone"))} )
    :? [ ] (?: on [ ] )? \D{{0,16}} \d{{1,2}} \D{{1,16}} \d{{4}} .{{0,32}}
    # "First published by the Bridge Office on May 5, 2021."
    | (?: this [ ] \w{{4,8}} [ ] )? (?: was [ ] )? (?: first | originally ) [ ]
      (?: {any_of(words("posting", "stood first"))} ) [ ] (?: by | in | at | on ) [ ] .{{2,80}}
    """,
    re.VERBOSE,
)


_PUT_UP = keys("posting", "put up")
_LABELS = _PUT_UP | keys("posting", "posted") | keys("posting", "updated")
_AGED = keys("posting", "aged")
_AGES = words("posting", "ages")
_OLD = 3  # words behind "more than", of which one counts
_ENTRIES = tuple(folded("posting", "entries"))
_FILING = tuple(folded("posting", "filing"))
_ENTRY = 500  # characters of such a sentence, or of a few
_LONGEST = 80  # characters
_BOTH = 120  # characters of a line with two days
_FIGURES = 8
_COUNTED = 60  # characters of a line with a day and a count
_COUNT = 24  # characters at its end in which the figure stands
_BEHIND = regex(r"[^\w]{0,4}(?:\d{1,2}[:.]\d\d(?::\d\d)?)?\W{0,3}")  # the hour


def tells(text: str) -> bool:
    """Say whether a line only tells when or where a text first stood, or how old it is.

    Parameters
    ----------
    text
        A line, with whatever marks at its ends.
    """
    line = _EDGES.sub("", text.casefold())
    told = (_CHANGED.match(line) or _POSTED.fullmatch(line)) is not None
    told = told or _is_put_up(line) or _tells_age(line)
    return told or _tells_both(text) or is_day_with_count(text)


def is_day_with_count(text: str) -> bool:
    """Say whether a line is a day and what a page counts: "May 4, 2021 | Reading time: 3 min".

    Parameters
    ----------
    text
        One line.
    """
    if len(text) > _COUNTED or not any(map(str.isdigit, text[-_COUNT:])):
        return False
    day = next(iter(dates.find_all(text, day_first=True)), None)
    return day is not None and day.start == 0 and counts.is_counted(text[day.end :])


def tells_of_post(text: str) -> bool:
    """Say whether a line below a post tells when it was posted and where it is filed.

    Parameters
    ----------
    text
        "This entry was posted on May 4, 2020 and is filed under News. You can leave a response."
    """
    line = text.casefold() if len(text) <= _ENTRY else ""
    return line.startswith(_ENTRIES) and any(map(line.__contains__, _FILING))


def _tells_age(line: str) -> bool:
    """Tell "This article is more than 5 years old" from what a text says of its own time."""
    said = opening(line, _AGED) if len(line) <= _LONGEST else None
    told = WORD.findall(line[said.end :].partition(".")[0]) if said else []
    age = next((at for at, word in enumerate(told[:_OLD]) if word in _AGES), len(told))
    return age < len(told) <= age + 2  # "old"


def _tells_both(text: str) -> bool:
    """Tell "Published 10 January 2023, updated 11 January 2023" in any language, with hours."""
    if len(text) > _BOTH or sum(map(str.isdigit, text)) < _FIGURES:
        return False
    days = dates.find_all(text) or dates.find_all(text, day_first=True)  # day and month as figures
    starts = (0, *(day.end for day in days))
    labels = [text[start : day.start] for start, day in zip(starts, days, strict=False)]
    said = [key(label) for label in labels]
    known = said and _LABELS.issuperset(said[1:]) and (not said[0] or said[0] in _LABELS)
    return len(days) > 1 and bool(known) and _BEHIND.fullmatch(text, days[-1].end) is not None


def _is_put_up(line: str) -> bool:
    """Tell the day of posting in other languages, the hour behind it."""
    said = opening(line, _PUT_UP) if len(line) <= _LONGEST else None
    day = next(iter(dates.find_all(line)), None) if said else None
    if said is None or day is None or line[said.end : day.start].strip(" :："):
        return False
    return _BEHIND.fullmatch(line, day.end) is not None
