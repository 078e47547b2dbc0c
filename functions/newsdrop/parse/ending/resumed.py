"""Where the story goes on below what tells of the house."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded
from newsdrop.page import BlockKind
from newsdrop.parse.beginning.of_text import reads_as_text
from newsdrop.parse.ending import small_print
from newsdrop.parse.ending.description import has_news, is_description
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_CLOSING = (
    keys("closing", "about") | keys("contacts", "headings") | keys("contacts", "press headings")
)
_OTHERS = keys("furniture", "others' news") | keys("furniture", "lists") | keys("furniture", "line")
_LIVES = tuple(folded("closing", "lives"))
_LIVES_BEFORE = tuple(folded("closing", "lives before"))
_SAID = regex('[“„«"][^“”„«»"]{40,900}[”“»"]')
_OPENING_MARKS = tuple('“„«"')
_MARKS = " :.-–—"
_NAME = 2  # words
_LONGEST = 100  # characters of a heading
_SECTION = 40  # blocks of a section looked at
_FAR = 200  # blocks to the second of two headings


def goes_on(blocks: Sequence[Block], opened: int, at: int) -> bool:
    """Say whether a heading below "About Acme" begins another section of the story.

    Parameters
    ----------
    blocks
        The text blocks of the story and what follows it, in order.
    opened
        Where "About Acme" stands.
    at
        Where the heading stands: of the same level, above text in which somebody is quoted or
        news is told; or the life of somebody whom the story has named.
    """
    heading = blocks[at]
    if _is_life(blocks, at):
        return True
    if not heading.level or heading.level != blocks[opened].level:
        return False
    below = list(takewhile(lambda one: not one.level, blocks[at + 1 : at + 1 + _SECTION]))
    if not below or not reads_as_text(below[0].text) or opening(heading.text, _CLOSING):
        return False
    if key(heading.text) in _OTHERS or small_print.is_legal(below[0].text):
        return False
    return not is_description(below[0]) and any(_tells(one.text) for one in below)


def _tells(text: str) -> bool:
    """Tell a paragraph with somebody's words from a motto: "We stand for “fair bells”"."""
    said = _SAID.search(text)
    if said is None:
        return False
    behind = text[said.end() :].lstrip(" .,")
    return has_news(text) or (text.startswith(_OPENING_MARKS) and behind[:1].isalpha())


def comes_again(blocks: Sequence[Block], at: int) -> bool:
    """Say whether "About Acme" stands within a story, at whose end it comes a second time.

    Parameters
    ----------
    blocks
        The text blocks of the story and what follows it, in order.
    at
        Where it stands; between the two is a heading over text, and below them stands not the
        same, and below the first no description.
    """
    said, first = key(blocks[at].text), blocks[at + 1 : at + 2]
    if not first or is_description(first[0]):
        return False
    told = False
    for place in range(at + 2, min(len(blocks) - 1, at + _FAR)):
        block, below = blocks[place], blocks[place + 1]
        if len(block.text) <= _LONGEST and key(block.text) == said:
            return told and first[0].text != below.text
        heads = block.kind is BlockKind.HEADING and key(block.text) not in _OTHERS
        heads = heads and opening(block.text, _CLOSING) is None
        told = told or (heads and reads_as_text(below.text) and not is_description(below))
    return False


def _is_life(blocks: Sequence[Block], at: int) -> bool:
    """Tell "Jane Roe Bio", over the life of somebody whom the story has named."""
    line = blocks[at].text.strip(_MARKS)
    if len(line) > _LONGEST:
        return False
    folded_line = line.casefold()
    behind = max((len(end) for end in _LIVES if folded_line.endswith(f" {end}")), default=0)
    begins = (begin for begin in _LIVES_BEFORE if folded_line.startswith(f"{begin} "))
    before = max(map(len, begins), default=0)
    if not behind and not before:
        return False
    name = line[before : len(line) - behind].strip(_MARKS)
    return len(name.split()) >= _NAME and any(name in one.text for one in blocks[: min(at, _FAR)])
