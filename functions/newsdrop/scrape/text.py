"""Plain text becomes blocks: blank lines part paragraphs, hard-wrapped lines are joined again."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.page import Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

WIDEST = 110  # characters of a hard-wrapped line
ADDRESS = re.compile(r"@|^(?:https?:|www\.)")
_BULLET = re.compile(r"(?:[-*•·●▪■◦‣–]|\(?\d{1,2}[.)])\s+\S")
_RULE = re.compile(r"[^\w\s]{3,}|(?:[^\w\s] ){2,}[^\w\s]?")
_BLANK = re.compile(r"\n[^\S\n]*\n\s*")


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
        Block(
            line,
            BlockKind.LIST_ITEM if _BULLET.match(line) else BlockKind.PARAGRAPH,
            tag="pre",
            group=group,
        )
        for group, lines in enumerate(paragraphs(text))
        for line in lines
    )


def paragraphs(text: str) -> Iterator[list[str]]:
    """Part a text into paragraphs, and these into the lines that were meant as lines.

    Parameters
    ----------
    text
        Plain text, or the text of a ``<pre>``.

    Yields
    ------
    list of str
        Lines of a paragraph, white space collapsed; one for running text.
    """
    parts = [
        [line for raw in part.split("\n") if (line := " ".join(raw.split()))]
        for part in _BLANK.split(text.replace("\r\n", "\n").replace("\r", "\n"))
    ]
    width = _wrap_width(parts)
    for lines in parts:
        if lines:
            yield _unwrapped(lines, width)


def is_sentence_broken(before: str, after: str) -> bool:
    """Say whether a line break stands in the middle of a sentence.

    Parameters
    ----------
    before, after
        The lines; neither is empty.
    """
    if not after[0].islower() or before[-1] in '.!?:;…”"':
        return False
    return " " in after or not ADDRESS.search(after)


def _wrap_width(parts: Iterable[Sequence[str]]) -> int:
    """Find where the text was wrapped; 0 where it was not."""
    lengths = sorted(len(line) for lines in parts if len(lines) > 1 for line in lines)
    if not lengths or lengths[len(lengths) * 9 // 10] > WIDEST:
        return 0
    return lengths[len(lengths) * 9 // 10]


def _unwrapped(lines: Sequence[str], width: int) -> list[str]:
    parts: list[list[str]] = [[lines[0]]]
    for before, line in pairwise(lines):
        if not _goes_on(before, line, width):
            parts.append([line])
        elif _is_broken_word(before, line):
            parts[-1].append(line)
        else:
            parts[-1] += (" ", line)
    return ["".join(part) for part in parts]


def _goes_on(before: str, line: str, width: int) -> bool:
    if _BULLET.match(line) or _RULE.fullmatch(line) or _RULE.fullmatch(before):
        return False
    if line[0].islower() and before[-1] not in '.!?:”"':
        return True
    # A line was wrapped where the next word had no room; where it had, the break was meant.
    word = line.split(" ", 1)[0]
    return width > 40 and len(before) + 1 + len(word) > width - 3


def _is_broken_word(before: str, line: str) -> bool:
    return before.endswith("-") and before[-2:-1].isalpha() and line[0].islower()
