"""Where the story goes on below what tells of the house."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded
from newsdrop.page import BlockKind
from newsdrop.parse.ending.house.description import is_description
from newsdrop.parse.ending.house.telling import has_news
from newsdrop.parse.ending.notes import small_print
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import reads_as_text
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
_BETWEEN = 20  # headings between them that are looked at


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
    said, first = _line(blocks[at]), blocks[at + 1 : at + 2]
    later = range(at + 2, min(len(blocks) - 1, at + _FAR))
    again = next((place for place in later if _line(blocks[place]) == said), None)
    if again is None or first[0].text == blocks[again + 1].text or is_description(first[0]):
        return False
    heads = (place for place in range(at + 2, again) if blocks[place].kind is BlockKind.HEADING)
    return any(_heads_text(blocks, place) for place in islice(heads, _BETWEEN))


def _line(block: Block) -> str:
    return block.text[: _LONGEST + 1].casefold().strip(_MARKS)


def _heads_text(blocks: Sequence[Block], at: int) -> bool:
    """Tell the heading of a section that neither describes a house nor says whom to ask."""
    line, below = blocks[at].text, blocks[at + 1]
    if key(line) in _OTHERS or opening(line, _CLOSING) is not None:
        return False
    return reads_as_text(below.text) and not is_description(below)


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
