"""Plain text becomes blocks: blank lines part paragraphs, hard-wrapped lines are joined again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Block, BlockKind
from newsdrop.patterns import regex
from newsdrop.scrape import indented, titles_twice, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDEST_COLUMN = 60
_GAP = regex(r"[ \t]{4,}|\t{2,}")
_BLANK = regex(r"\n[^\S\n]*\n\s*")
_FLAT = 600  # characters of a text in one line that has had lines
_BLANKS = regex(r"\s\s+|[^\S ]")
_HUGE = 1_000_000  # characters whose words take ten times the memory, were they listed
_FLATTENED = regex(r" {5,}")
_LEAST_GAPS = 4
# Soft hyphen, zero-width space, direction marks, word joiner, byte order mark. The zero-width
# joiners stay: they shape Persian and Indic words.
_INVISIBLE = regex("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")
_TORN = regex(r"\u00ad[^\S\n]*\n[^\S\n]*(\S+)[^\S\n]*\n?")  # a word that goes on in the next line


def read(text: str) -> tuple[Block, ...]:
    """Read a plain text's blocks.

    Parameters
    ----------
    text
        The decoded text.

    Returns
    -------
    tuple of Block
        A block for each paragraph; a run of short lines (a letterhead, an address, a caption) has
        one for each line, of one group.
    """
    return tuple(
        Block(line, _kind(line), tag="pre", group=group, cells=cells(line))
        for group, lines in enumerate(paragraphs(_with_lines(visible(_TORN.sub(r"\1\n", text)))))
        for line in lines
    )


def _with_lines(text: str) -> str:
    """Give a text that was flattened into one line its lines back: wide gaps stand for them."""
    line = text.strip()
    if len(line) < _FLAT or "\n" in line or "\r" in line:
        return text
    parts = _FLATTENED.split(line)
    return "\n\n".join(parts) if len(parts) > _LEAST_GAPS else text


def cells(line: str) -> tuple[str, ...]:
    """Part a line that :func:`paragraphs` gave into its columns; empty where it has one."""
    return tuple(line.split(wrapped.COLUMN)) if wrapped.COLUMN in line else ()


def paragraphs(text: str) -> Iterator[list[str]]:
    """Part a text into paragraphs, and these into the lines that were meant as lines.

    Parameters
    ----------
    text
        Plain text, or the text of a ``<pre>``.

    Yields
    ------
    list of str
        Lines of a paragraph, white space collapsed; one for running text. Columns, set apart by
        four blanks or more, are joined by `` | ``.
    """
    parts = [
        [line for raw in part.split("\n") if (line := _collapsed(raw))]
        for part in _BLANK.split(indented.parted(text.replace("\r\n", "\n").replace("\r", "\n")))
    ]
    width = wrapped.wrap_width(parts)
    for lines in parts:
        for own in titles_twice.parted(lines) if lines else ():
            yield wrapped.unwrapped(own, width)


def _kind(line: str) -> BlockKind:
    if wrapped.COLUMN in line:
        return BlockKind.TABLE
    return BlockKind.LIST_ITEM if wrapped.is_item(line) else BlockKind.PARAGRAPH


def collapse(raw: str) -> str:
    """Make one blank of all white space between two words, and none around them.

    Parameters
    ----------
    raw
        Any text.
    """
    if len(raw) > _HUGE:
        return _BLANKS.sub(" ", raw).strip()
    return " ".join(raw.split())


def visible(raw: str) -> str:
    """Leave out what no reader sees: it parts names, and words from themselves.

    Parameters
    ----------
    raw
        Any text.
    """
    return raw if raw.isascii() else _INVISIBLE.sub("", raw)


def _collapsed(raw: str) -> str:
    columns = [collapse(part) for part in _GAP.split(raw.strip())]
    if len(columns) == 1:
        return columns[0]
    # A gap behind a bullet is its indent; one in running text is a slip.
    labelled = columns[0].endswith(":")
    lined_up = len(columns[0]) > 3 and not any(
        len(column) > WIDEST_COLUMN
        or (column[0].islower() and (labelled or not wrapped.ADDRESS.search(column)))
        for column in columns
    )
    return (wrapped.COLUMN if lined_up else " ").join(columns)
