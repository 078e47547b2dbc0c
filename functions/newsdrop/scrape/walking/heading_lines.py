"""Lines of a heading that say something else than its title: the day, who may print the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, sections, words
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.scrape.tree import Run

_STATUS = folded("letterhead", "status")
_CALENDAR = frozenset[str]().union(
    *(names for part, names in sections("calendar").items() if part != "weekdays")
)
_BESIDE_DAY = frozenset(("of", "the", "de", "del", "den", "st", "nd", "rd", "th", "年", "月", "日"))
_UNFINISHED = frozenset(" ".join(words("stopwords")).split()) | words("elements", "before a day")
_GOES_ON = frozenset(",:;–—-：、，")
_ENDS = (".", "!", "?")
_LEAST = 4  # blanks of a sentence
_LONGEST = 40  # characters
_TOKEN = regex(r"[^\W\d_]+|\d+")
_YEAR = regex(r"(?:19|20)\d\d")
_LAST_DAY = 31
_FIGURES = (2, 3)  # of a day with its year, the month in words or not


def stands_apart(above: Sequence[Run], line: str) -> bool:
    """Tell a line of a heading that is not of the title above it, or stands behind such a one.

    Parameters
    ----------
    above
        The lines above it, of the same heading, from the last that stands apart on.
    line
        "May 4, 2021", "For immediate release"; not the end of "To be held on / May 4, 2021".
    """
    last = above[-1].text
    if _is_status(line) or (len(above) == 1 and above[0].breaks and _is_apart(last)):
        return True
    if _is_sentence(line) and _is_sentence(" ".join(run.text for run in above)):
        return True
    unfinished = last[-1] in _GOES_ON or last.rpartition(" ")[2].casefold() in _UNFINISHED
    return not unfinished and _is_day(line)


def _is_sentence(line: str) -> bool:
    """Tell a whole sentence from a short one, of which titles have two: "Think big. Act now."."""
    return line.endswith(_ENDS) and line[0].isupper() and line.count(" ") >= _LEAST


def _is_apart(line: str) -> bool:
    return _is_status(line) or _is_day(line)


def _is_status(line: str) -> bool:
    return len(line) <= _LONGEST and line.casefold().strip(" :*–—-") in _STATUS


def _is_day(line: str) -> bool:
    """Tell a full date and nothing else; one with its day of the week is rather an event's."""
    if len(line) > _LONGEST or line[:1].islower() or not _YEAR.search(line):
        return False
    said = _TOKEN.findall(line.casefold())
    figures = [part for part in said if part.isdigit()]
    named = [part for part in said if not part.isdigit() and part not in _BESIDE_DAY]
    days = [figure for figure in figures if len(figure) <= 2 and 0 < int(figure) <= _LAST_DAY]
    whole = len(figures) == _FIGURES[not named] and len(days) == len(figures) - 1
    return whole and _CALENDAR.issuperset(named)
