"""Plain text set in lines that a mail reader shows as they are."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, TypeVar

from newsdrop.patterns import regex
from newsdrop.safe import line as one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

_Thing = TypeVar("_Thing")

WIDTH = 74
# Dashes, strokes and boxes' edges, among no letters: the mail's own headings alone stand above a
# row of them.
_RULE = regex(
    r"^(\s*)(?=[\W_\u30fc]+$)(?=.*(?:[-=_~\u00af\u2010-\u2015\u203e\u2212\u23af\u2500-\u257f\u2796\u2e3a"
    r"\u2e3b\u301c\u3030\u30a0\u30fc\ufe58\ufe63\uff0d\uff1d\uff3f\uff5e\uffe3]\s*){3}).+$"
)
# Behind five letters, as abbreviations are shorter, or a figure.
_SENTENCE_ENDS = regex(r"(?:\w{5}|\d)[.?!][”’\"]?(?= )|[。？！]")


def columns(text: str) -> int:
    """Count the columns a text takes: East Asian wide characters take two, joined marks none."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def few(things: Sequence[_Thing], most: int) -> tuple[Sequence[_Thing], int]:
    """Take the first of many things, and count the others.

    Parameters
    ----------
    things
        Anything.
    most
        How many are taken; one more where only that one would be left, for to say so takes as much
        room.
    """
    left = len(things) - most
    return (things[:most], left) if left > 1 else (things, 0)


def shorten(text: str, limit: int) -> str:
    """Make one line of a text, and end one that is cut with a whole sentence where it can be.

    Parameters
    ----------
    text
        Anything.
    limit
        Characters kept; more than half of them are.
    """
    full, short = one_line(text, len(text)), one_line(text, limit)
    ends = [found.end() for found in _SENTENCE_ENDS.finditer(short, limit // 2)]
    return f"{short[: ends[-1]]} …" if ends and len(full) > limit else short


def wrap(text: str, first: str = "", rest: str | None = None) -> list[str]:
    """Break one line of text into lines.

    Parameters
    ----------
    text
        White space collapsed.
    first, rest
        What opens the first line and those that follow; `rest` is as many spaces as `first` has
        columns when left out.

    Returns
    -------
    list of str
        Lines of at most :data:`WIDTH` columns. Only words of wide characters, which are written
        without spaces, are broken; an address that is longer stands on a line of its own. One of
        nothing but dashes or the like, which would underline the line above it as the mail
        does its headings, is left with a single dash.
    """
    rest = " " * columns(first) if rest is None else rest
    lines = []
    line, room = first, WIDTH - columns(first)
    gap = ""
    for word in _words(text, WIDTH - max(columns(first), columns(rest))):
        if gap and columns(gap + word) > room:
            lines.append(line)
            line, room, gap = rest, WIDTH - columns(rest), ""
        line += gap + word
        room -= columns(gap + word)
        gap = " "
    return [_RULE.sub(r"\1—", one) for one in (*lines, line)]


def _words(text: str, room: int) -> list[str]:
    words = []
    for word in text.split():
        if columns(word) > room and any(_columns(char) == 2 for char in word):
            words += _pieces(word, room)
        else:
            words.append(word)
    return words


def _pieces(word: str, room: int) -> list[str]:
    pieces, piece, used = [], "", 0
    for char in word:
        if used + _columns(char) > room:
            pieces.append(piece)
            piece, used = "", 0
        piece += char
        used += _columns(char)
    return [*pieces, piece]


def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
