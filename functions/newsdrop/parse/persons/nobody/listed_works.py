"""Songs and pieces in a list, some of which look like names: "Fathom", "Billie Jean"."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from newsdrop.parse.prose.phrases import keys, search
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_LISTS = keys("not_people", "lists of works")
_NUMBER = regex(r"\d{1,2}[.):]? ")
_PART = regex(r" [–—-] [^\W\d_A-ZÀ-Þ]")
_LONGEST = 80  # characters of a title, and of the line above all
_LEAST = 2  # titles
_MARKED = regex(r"[“\"‘«„]([^“”\"‘’«»„]{1,80})[”\"’»“]")
_STOPS = (".", "!", "?", ":")


def find(lines: Sequence[str], items: Sequence[bool]) -> frozenset[int]:
    """Find the lines of lists below "Tracklist", or of which the text has one in marks.

    Parameters
    ----------
    lines
        The texts of a story, in order.
    items
        Which of them are set as points of a list; others are where they are short, below such
        a line.

    Returns
    -------
    frozenset of int
        Their places.
    """
    found: set[int] = set()
    run: list[int] = []
    told = (line for line, is_item in zip(lines, items, strict=True) if not is_item)
    marked = frozenset(said.rstrip(",.") for line in told for said in _MARKED.findall(line))
    for is_item, group in groupby(range(len(lines)), items.__getitem__):
        if is_item and len(run := [*group]) >= _LEAST:
            above = lines[run[0] - 1] if run[0] else ""
            if _heads(above) or (
                not above.endswith(":") and _are_titles([lines[at] for at in run], marked)
            ):
                found.update(run)
    end = 0
    for at, line in enumerate(lines[:-1]):
        if at >= end and not items[at + 1] and _heads(line):
            end = at + 1
            while end < len(lines) and _is_short(lines[end]) and not items[end]:
                end += 1
            found.update(range(at + 1, end) if end - at > _LEAST else ())
    return frozenset(found)


def _heads(line: str) -> bool:
    said = search(line, _LISTS) if len(line) <= _LONGEST else None
    return said is not None and not line[said[1] :].strip(" :)]")


def _is_short(line: str) -> bool:
    """Tell a title from a sentence and from who plays what: "Jane Roe – vocals"."""
    return len(line) <= _LONGEST and not line.endswith(_STOPS) and not _PART.search(line)


def _are_titles(items: Sequence[str], marked: frozenset[str]) -> bool:
    """Tell bare titles, one of which the text has in marks: "her single “Tin Roof” is out".

    "Jane Roe, mayor of Salem" is who is what.
    """
    if marked.isdisjoint(titles := [_NUMBER.sub("", item, count=1) for item in items]):
        return False
    return not any(", " in title or len(title) > _LONGEST for title in titles)
