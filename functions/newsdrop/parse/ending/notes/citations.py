"""What a release cites, and its footnotes: part of its text, wherever they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded
from newsdrop.page import BlockKind
from newsdrop.parse.ending.foot import follow_calls
from newsdrop.parse.ending.house import about
from newsdrop.parse.ending.house.description import is_description
from newsdrop.parse.ending.notes import small_print
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_MAX_HEADING = 40  # characters
_HEADINGS = folded("closing", "citations")
_STOPS = " :.：【】[]"
_NUMBERED = regex(r"(?:\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴⁵]) ?[^\W\d_]")
_DOI = regex(r"DOI ?[:：]? ?(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4}", re.IGNORECASE)
_LEAST_NOTE = 40  # characters of a footnote, which is no label "(1) Name"
_REACH = regex(r"\S@\S|(?<![\w/.-])(?:\d{3}[ ).-]{1,2}\d{3,4}[ .-]\d{4}|\+\d{2} ?\d)")


def find(blocks: Sequence[tuple[int, Block]]) -> set[int]:
    """Find references under their heading, footnotes by their numbers, and a paper's DOI.

    Parameters
    ----------
    blocks
        The text blocks of the release with their indices, in order, from the first of the story
        on.

    Returns
    -------
    set of int
        Indices of the heading and of what stands under it.
    """
    found: set[int] = set()
    inside = False
    for at, (index, block) in enumerate(blocks):
        if block.text.casefold().strip(_STOPS) in _HEADINGS:
            below = blocks[at + 1][1] if at + 1 < len(blocks) else None
            inside = below is not None and not _sets_off(below) and not _is_house(below)
        elif inside and (_sets_off(block) or _is_house(block)):
            inside = False
        if inside or _DOI.match(block.text) or (not block.cells and _is_note(block.text)):
            found.add(index)
    return found


def _is_note(text: str) -> bool:
    numbered = len(text) >= _LEAST_NOTE and _NUMBERED.match(text) is not None
    return numbered and not _is_other(text)


def _sets_off(block: Block) -> bool:
    short = block.strong and len(block.text) <= _MAX_HEADING
    return block.kind is BlockKind.HEADING or short or not any(map(str.isalnum, block.text))


def _is_house(block: Block) -> bool:
    return about.heads(block.text) or is_description(block) or _is_other(block.text)


def _is_other(text: str) -> bool:
    other = small_print.is_legal(text) or follow_calls.is_call(text)
    return other or _REACH.search(text) is not None
