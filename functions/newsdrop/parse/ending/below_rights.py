"""The foot of a site below the line that says whose the text is: "© Acme Media, 2021"."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind
from newsdrop.parse.ending import sections
from newsdrop.parse.ending.foot import linked
from newsdrop.parse.ending.house.telling import has_speech
from newsdrop.parse.ending.notes import small_print
from newsdrop.parse.houses import rights
from newsdrop.parse.prose.phrases import WORD
from newsdrop.parse.prose.running import reads_as_text
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

_LINE = 90  # characters
_SIGNS = ("©", "(c)", "(C)", "Copyright", "COPYRIGHT")
_YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NEAR = 3  # blocks below a photo in which its own rights may stand
_MOST = 3  # of a text's characters one stands below it at most


def find(page: Page, story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the line of rights at the end of a text, and what the site prints below it.

    Parameters
    ----------
    page
        The page, whose photos have such lines too.
    story
        The text blocks from the first of the story on, with their indices.

    Returns
    -------
    set of int
        Indices; none where the story goes on below the line: with text that does not begin by
        naming whose the rights are, with words of somebody, a table or what a release says of its
        own statements.
    """
    blocks = [block for _, block in story]
    sizes = list(accumulate((len(block.text) for block in blocks), initial=0))
    for at in range(len(blocks) - 1, 0, -1):
        if _MOST * (sizes[-1] - sizes[at + 1]) > sizes[-1]:
            return set()
        if _is_line(blocks[at]) and not _is_of_photo(page, story[at][0]):
            if _goes_on(blocks[at], blocks[at + 1 :]):
                return set()
            notes = sections.facts(blocks, at)
            return {story[place][0] for place in range(at, len(blocks)) if place not in notes}
    return set()


def _is_line(block: Block) -> bool:
    """Tell a line of rights by its year, or by the link to what they are."""
    text = block.text
    if len(text) > _LINE or not text.startswith(_SIGNS) or block.kind is not BlockKind.PARAGRAPH:
        return False
    told = _YEAR.search(text) is not None or linked.is_line(block)
    return told and "/" not in text and rights.holder(text) is not None


def _is_of_photo(page: Page, at: int) -> bool:
    return any(block.picture is not None for block in page.blocks[max(0, at - _NEAR) : at])


def _goes_on(line: Block, below: Sequence[Block]) -> bool:
    """Tell a line within the story, of a film or a photo not shown, from that above a foot."""
    if any(map(_is_of_story, below)):
        return True
    text = next((block.text for block in below if reads_as_text(block.text)), None)
    house = WORD.search(rights.holder(line.text) or "")
    return text is not None and (house is None or house[0] not in WORD.findall(text))


def _is_of_story(block: Block) -> bool:
    apart = block.kind in (BlockKind.TABLE, BlockKind.CAPTION)
    return apart or has_speech(block.text) or small_print.is_caution(block.text)
