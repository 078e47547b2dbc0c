"""Latin that a page shows in place of a text that must be paid for, or is not written yet."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.prose.running import reads_as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_FILLER = keys("furniture", "filler")
_LEAST = 8  # words; a motto has fewer
_MOSTLY = 0.9  # of them
_READ = 2000  # characters of a paragraph


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the paragraphs of it that end a text of another language.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices, in order.
    """
    found = {index for index, _ in takewhile(_is_filler, reversed(story))}
    above = story[: len(story) - len(found)][-1:]
    return found if any(reads_as_text(block.text) for _, block in above) else set()


def _is_filler(row: tuple[int, Block]) -> bool:
    said = key(row[1].text[:_READ]).split()
    if not said or said[0] not in _FILLER:
        return False
    return len(said) >= _LEAST and sum(map(_FILLER.__contains__, said)) >= _MOSTLY * len(said)
