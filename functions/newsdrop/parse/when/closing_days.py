"""The day that stands alone, or behind its place or its house, below a text."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

_LONGEST = 60  # characters of a line with a day
_MAX_PLACE = 3  # words
_BEFORE_A_DAY = words("closing", "before a day")
_INITIALS = regex(r"(?<=[\d.]) ?(?:[|/–-] ?[^\W\d_A-ZÀ-Þ]{2,4}|\([^\W\d_A-ZÀ-Þ]{2,3}\))\.?\Z")
_WORD = regex(r"[^\W\d_][\w.'’-]*")


def is_day(text: str) -> bool:
    """Tell the day below a text, with its place at most: "Fait à Lyon, le 14 août 2026.".

    Parameters
    ----------
    text
        A line.
    """
    if len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return False
    text = without_initials(text)
    days = list(dates.find_all(text))
    if len(days) != 1 or text[days[0].end :].strip(" ."):
        return False
    place = [word for word in _WORD.findall(text[: days[0].start]) if word not in _BEFORE_A_DAY]
    return len(place) <= _MAX_PLACE and all(word[0].isupper() for word in place)


def without_initials(text: str) -> str:
    """Take off whose day it is: "Lyon, le 14 août 2026 | jro", "4.5.2026 / abc", "4 May 2026 (jr)".

    Parameters
    ----------
    text
        A line.
    """
    return _INITIALS.sub("", text)


def without_day(text: str) -> str:
    """Take the day off the end of a line: "MINISTRY OF ROADS 11 APRIL 2020".

    Parameters
    ----------
    text
        A line.
    """
    if not text[-4:].isdigit():
        return text
    last = next((day for day in dates.find_all(text) if day.end == len(text)), None)
    return text[: last.start].rstrip(" ,") if last else text
