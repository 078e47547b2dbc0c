"""What stands right beside a call of the site, and says nothing alone: its title, its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from newsdrop.page import Block

_TITLES = keys("reader_calls", "titles")
_SUPPORT = keys("reader_calls", "support")
_LENGTH = regex(r"(?:\d{1,2}:)?\d{1,2}:\d\d")  # of a recording
_LONGEST = 50  # characters of a title


def find(story: Sequence[tuple[int, Block]], claims: AbstractSet[int]) -> set[int]:
    """Find such lines above and below what is the page's own.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices, in order.
    claims
        Indices of those that are the page's.
    """
    if not claims:
        return set()
    down = _beside(story, claims, -1)
    return down | _beside(reversed(story), claims | down, 1)


def _beside(rows: Iterable[tuple[int, Block]], claims: AbstractSet[int], step: int) -> set[int]:
    """Go over the lines in one direction: a line found is one that the next may stand beside."""
    found: set[int] = set()
    for index, block in rows:
        near = index + step in claims or index + step in found
        if near and index not in claims and _is_title(block.text):
            found.add(index)
    return found


def _is_title(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    if _LENGTH.fullmatch(text):
        return True
    if opening(text, _SUPPORT) is not None and not text.endswith("."):
        return True
    return key(text) in _TITLES  # a field too that must be filled in: "Name *"
