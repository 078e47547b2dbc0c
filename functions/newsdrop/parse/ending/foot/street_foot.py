"""The foot of a site, where nothing but its place sets it off: a street, and numbers to call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import BlockKind
from newsdrop.parse.reaching.lines import postal
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_BAR = " | "
_LINE = 100  # characters
_NUMBER = regex(r"\D{0,16}(?:\d[\s().-]{0,3}){7,14}")  # "Phone: (555) 555-0100"


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the address and the numbers of a house in lines of their own below a text.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices.

    Returns
    -------
    set of int
        Indices of the last lines, if one street and a number are among them; several streets, or
        lines that another leads to, may be where readers go.
    """
    if story and _has_both(story[-1][1]):
        return {story[-1][0]}
    found: set[int] = set()
    streets = numbers = 0
    for index, block in reversed(story):
        if len(block.text) > _LINE or block.kind is BlockKind.LIST_ITEM:
            break
        street, number = _is_street(block.text), _NUMBER.fullmatch(block.text) is not None
        if not (street or number):
            break
        found.add(index)
        streets, numbers = streets + street, numbers + number
    above = story[len(story) - len(found) - 1][1].text if len(found) < len(story) else ":"
    one = streets == 1 and numbers and not above.endswith((":", "："))
    return found if one else set()


def _has_both(block: Block) -> bool:
    """Tell one line with all of it: "Town of Roe | 12 Main Street, Roe | (555) 555-0100"."""
    if _BAR not in block.text or len(block.text) > 2 * _LINE:
        return False
    parts = block.text.split(_BAR)
    return any(map(_is_street, parts)) and any(map(_NUMBER.fullmatch, parts))


def _is_street(text: str) -> bool:
    """Tell "12 Main Street, Springfield", not "Come to 12 Main Street on Friday."."""
    first, *others = text.split(", ")
    street = postal.is_street(first) and any(map(str.isdigit, first))
    return street and not any(other[:1].islower() for other in others)
