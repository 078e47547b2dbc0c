"""Documents that were pages of paper: a PDF made text, or made HTML line by line."""

from __future__ import annotations

import html
import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

# As Poppler's pdftohtml places lines on a page.
_LINE = regex(
    r'<p\s[^<>]{0,80}?style="position:absolute;top:(?P<top>\d{1,6})px;[^"<>]{0,200}"[^<>]{0,80}>'
    r"(?P<text>[^<]{0,2000}(?:<(?!/?p\b)[^<]{0,500}){0,60})</p>",
)
_PLACED = "position:absolute;top:"
_TAG = regex(r"<[^<>]{0,400}>")
_LEAST = 5  # lines
_TENTH = 10
_LEAST_STEP = 8  # pixels; raised figures are less apart
_APART = 1.4  # times the usual distance of two lines
_PAGE, _OF = ("|".join(map(re.escape, words("furniture", part))) for part in ("pages", "of"))
_NUMBER = regex(
    rf"[-–—]? ?(?:(?:{_PAGE}) )?\d{{1,3}}(?: ?(?:/|{_OF}) ?\d{{1,3}})? ?[-–—]?",
    re.IGNORECASE,
)
_STOPS = (".", "!", "?", "”", '"', ":", "。", "#")


class _Line(NamedTuple):
    top: int  # pixels from the top of its page
    text: str


def to_text(source: str) -> str | None:
    """Write the lines of a PDF that was made HTML as text, an empty line between paragraphs.

    Parameters
    ----------
    source
        The decoded document.

    Returns
    -------
    str or None
        The text, pages parted by form feeds; None for a page of another kind.
    """
    if source.count(_PLACED) < _LEAST:
        return None
    lines = [_Line(int(match["top"]), _words(match["text"])) for match in _LINE.finditer(source)]
    lines = [line for line in lines if line.text]
    if len(lines) < _LEAST:
        return None
    usual = _usual_step(lines)
    text = [lines[0].text]
    for above, below in pairwise(lines):
        step = below.top - above.top
        if step < 0:
            text.append("\f")
        elif step == 0:
            text.append(" ")  # of one line
        else:
            text.append("\n\n" if step > _APART * usual else "\n")
        text.append(below.text)
    return "".join(text)


def _usual_step(lines: Sequence[_Line]) -> int:
    """Find the distance of two lines of a paragraph: the least that comes again and again."""
    steps = Counter(below.top - above.top for above, below in pairwise(lines))
    often = max(2, steps.total() // _TENTH)
    usual = (step for step, count in steps.items() if step >= _LEAST_STEP and count >= often)
    return min(usual, default=_LEAST_STEP)


def joined(text: str) -> str:
    """Join the pages of a text, whose numbers say nothing; a sentence may run on.

    Parameters
    ----------
    text
        Pages are parted by form feeds.
    """
    if "\f" not in text:
        return text
    pages = [_without_number(page) for page in text.split("\f")]
    parts: list[str] = []
    for page in filter(str.strip, pages):
        if parts:
            parts.append("\n\n" if parts[-1].endswith(_STOPS) else "\n")
        parts.append(page)
    return "".join(parts)


def _without_number(page: str) -> str:
    text = page.strip("\n \t\r")
    above, _, last = text.rpartition("\n")
    if above and _NUMBER.fullmatch(last.strip()):
        return above.rstrip()
    first, _, below = text.partition("\n")
    return below.lstrip("\n\r") if below and _NUMBER.fullmatch(first.strip()) else text


def _words(markup: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", markup.replace("<br/>", " "))).split())
