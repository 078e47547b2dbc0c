"""The lines on which a deck goes on: preformatted ones, several of one class, points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.decks import deck, wording
from newsdrop.parse.prose import running

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_MAX_LINES = 4
_MAX_SAYINGS = 8
"""Headings in marks, of what was said: a section has no such heading above another."""
_QUOTES = tuple('“"„«‘')
_POINTS = ("- ", "– ", "• ", "· ")


def run(below: Sequence[tuple[int, Block]]) -> Sequence[tuple[int, Block]]:
    """Take with a line the lines on which it goes on.

    Parameters
    ----------
    below
        The line, and those below it, each with its index among the blocks of the page.
    """
    first = below[0][1]
    count = 1
    while (
        count < min(len(below), _MAX_SAYINGS if first.level else _MAX_LINES)
        and _goes_on(first, below[count - 1], below[count])
        and wording.reads_like_a_title(below[count][1])
        and not running.is_prose(below[count][1])
    ):
        count += 1
    # A text, or its headings, may be set like that as a whole.
    whole = is_of_one(first) or not any(_is_alike(first, line) for _, line in below[count:])
    return below[: count if whole else 1]


def is_of_one(block: Block) -> bool:
    """Tell a line of one element or class, which has no end of its own.

    Parameters
    ----------
    block
        The line.
    """
    return block.tag == "pre" or bool(block.hints & deck.HINTS_PARTED)


def _goes_on(first: Block, above: tuple[int, Block], line: tuple[int, Block]) -> bool:
    """Tell lines of one element, those of one class, and points or lines set alike."""
    (at, before), (index, block) = above, line
    if is_of_one(first):
        return block.group == first.group or bool(block.hints & first.hints & deck.HINTS_PARTED)
    if first.level and block.level == first.level and index == at + 1:
        quoted = first.text.startswith(_QUOTES) and block.text.startswith(_QUOTES)
        return quoted or _is_called_alike(first, block)
    if index != at + 1 or block.level or first.level or block.tag != before.tag:
        return False
    return _is_alike(first, block) or (
        first.text[:2] in _POINTS and block.text[:2] == first.text[:2]
    )


def _is_called_alike(first: Block, block: Block) -> bool:
    """Tell headings of one class that calls them decks."""
    return bool(first.hints & deck.HINTS) and block.hints == first.hints


def _is_alike(first: Block, block: Block) -> bool:
    """Say whether two lines are set apart, and in the same way."""
    if first.level:
        return block.level == first.level and _is_called_alike(first, block)
    set_apart = (block.strong, block.italic, block.centered)
    return any(set_apart) and set_apart == (first.strong, first.italic, first.centered)


def joined(lines: Sequence[tuple[int, Block]]) -> str:
    """Write the lines of a deck as one.

    Parameters
    ----------
    lines
        As :func:`run` gives them.
    """
    return " ".join(part.text for _, part in lines)
