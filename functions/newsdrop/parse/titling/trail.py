"""Lines that lead from the front page of a site to a text: "Home | News | Bridge opens"."""

from __future__ import annotations

from newsdrop.parse.prose.phrases import key, keys, size
from newsdrop.patterns import regex

_HOMES = keys("furniture", "front pages")
_MARK = regex(r"[|｜>»›→▸►⟩/\\:：·•–—-]")
_FIRST = 60  # characters within which the first step ends
_LONGEST_STEP = 5  # words
_LED = tuple("|｜>»›→▸►⟩")
_COLONS = tuple(":：")


def is_trail(text: str) -> bool:
    """Tell a breadcrumb by its first step, the front page; a label may stand before it.

    Parameters
    ----------
    text
        A line. Arrows and bars lead to a step; slashes, colons, dots and dashes do so where they
        come twice, around the names of sections.
    """
    return _mark(text) != ""


def last_step(text: str) -> str:
    """Take the steps off that lead to a page; a line that is no breadcrumb stays as it is."""
    mark = _mark(text)
    return text.rpartition(mark)[2].strip() if mark else text


def shelf(text: str, title: str) -> str:
    """Read the last step of a breadcrumb above a text, before the title of the text itself.

    Parameters
    ----------
    text
        A line; a menu, too, has "Press releases" among its steps.
    title
        The headline, which the breadcrumb may cut off: "Acme opens ...".
    """
    mark = _mark(text)
    steps = text.split(mark) if mark else [""]
    if len(steps) > 1 and key(title).startswith(key(steps[-1])):
        steps.pop()
    return steps[-1].strip()


def _mark(text: str) -> str:
    marks = list(_MARK.finditer(text, 0, _FIRST))
    begin = 0
    if marks and marks[0][0] in _COLONS and key(text[: marks[0].start()]) not in _HOMES:
        begin = marks.pop(0).end()  # "You are here: Home > News"
    if not marks or key(text[begin : marks[0].start()]) not in _HOMES:
        return ""
    mark = marks[0][0]
    inner = text[begin:].split(mark)[1:-1]
    return mark if mark in _LED or (inner and all(map(_is_step, inner))) else ""


def _is_step(text: str) -> bool:
    """Tell the name of a section from words of a headline: "Home – a place for all – opens"."""
    name = text.strip()
    return not name[:1].islower() and size(name) <= _LONGEST_STEP
