"""How a release ends: the end mark, sections about the issuer, follow us, the signature."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import BlockKind
from newsdrop.parse.ending import last_lines, sections, sign_off
from newsdrop.parse.ending.foot import listed_data, read_more
from newsdrop.parse.ending.house import founding
from newsdrop.parse.ending.notes import small_print, translation
from newsdrop.parse.prose import end_marks
from newsdrop.parse.prose.running import reads_as_text
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_MAX_SOURCE = 100
_LEAST_STORY = 200  # characters of text that must stand above an end mark

_STATUS = regex(r"for (?:immediate )?release\b|for release upon receipt", re.IGNORECASE)
_WIRE_SOURCE = regex(r"SOURCE:? [A-Z0-9].{1,90}")
_BOXES = words("closing", "boxes")
_DISCLAIMERS = tuple(folded("closing", "disclaimers"))


def find(blocks: Sequence[tuple[int, Block]]) -> frozenset[int]:
    """Find the blocks that close the release.

    Parameters
    ----------
    blocks
        The text blocks of the release with their indices, in order, from the first of the story
        on, without those that other parts explain.

    Returns
    -------
    frozenset of int
        Indices of the blocks that are none of the story.
    """
    run = [block for _, block in blocks]
    end = _story_end(run[: translation.begins(run)])
    notes = sections.facts(run, end)
    closing = set(range(end, len(run))) - _disclaimers(run, end) - notes
    closing |= {at for at, block in enumerate(run) if end_marks.is_mark(block.text)}
    story = run[:end]
    closing |= _boxed(story)
    closing |= sections.find(story)
    closing |= founding.find(story)
    closing |= sign_off.find(story)
    closing |= last_lines.find(story, closing)
    closing |= last_lines.find(run, closing) if notes else set()
    annex = next((at for at in range(end) if listed_data.heads_annex(story, at)), 0)
    closing |= last_lines.find(run[:annex], closing)
    return frozenset(blocks[at][0] for at in closing)


def _story_end(blocks: Sequence[Block]) -> int:
    """Find where an end mark, or a second release in the page, cuts the story off."""
    told = 0
    for at, block in enumerate(blocks):
        if told >= _LEAST_STORY:
            if end_marks.is_mark(block.text):
                return at
            if end_marks.stands_behind(block.text):
                return at + 1
            if is_wire_source(block) or _is_of_desk(blocks, at):
                return at
            if len(block.text) < 60 and _STATUS.match(block.text):
                return at - (at > 0 and blocks[at - 1].kind is BlockKind.HEADING)
        told += len(block.text)
    return len(blocks)


def _is_of_desk(blocks: Sequence[Block], at: int) -> bool:
    """Tell the initials below an agency's story, behind which no more of it is told."""
    below = (block.text for block in blocks[at + 1 :])
    return end_marks.are_of_desk(blocks[at].text) and not any(map(reads_as_text, below))


def is_wire_source(block: Block) -> bool:
    """Say whether a line names the source as wires do, below all that a release says.

    Parameters
    ----------
    block
        A line, which may tell the issuer too.
    """
    return len(block.text) < _MAX_SOURCE and _WIRE_SOURCE.fullmatch(block.text) is not None


def _disclaimers(blocks: Sequence[Block], end: int) -> set[int]:
    """Find what the story still says behind its end mark.

    Right behind it stands "An indictment is ...", anywhere what it says of its own statements and
    where to read more of its news.
    """
    found: set[int] = set()
    right_behind = True
    headed = False
    for at in range(end, len(blocks)):
        text = blocks[at].text
        caution = small_print.is_caution(text) or (headed and reads_as_text(text))
        if (
            caution
            or read_more.is_on_news(text)
            or (right_behind and text.casefold().startswith(_DISCLAIMERS))
        ):
            found.add(at)
        right_behind = right_behind and (at in found or end_marks.is_mark(text))
        headed = caution and not reads_as_text(text)
    return found


def _boxed(blocks: Sequence[Block]) -> set[int]:
    """Find the description that the page keeps in a box of its own, named for it."""
    boxed = {at for at, block in enumerate(blocks) if not _BOXES.isdisjoint(block.hints)}
    if not boxed or min(boxed) < len(blocks) // 2:
        return set()
    return {at for at in boxed if not small_print.is_caution(blocks[at].text)}
