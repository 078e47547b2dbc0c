"""Sentences between a headline and a text that tell the story in short: by where they stand."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.found import claimed
from newsdrop.parse.prose import running, sentences
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.publishing import posting_line
from newsdrop.parse.when import dates

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsdrop.page import Block, Page
    from newsdrop.parse.found import Found

HINTS = words("elements", "deck or text")
"""Words of classes: within the text, these may mark its beginning."""
_OF_OTHERS = words("elements", "authors") | {"description", "teaser", "excerpt"}
_AGAIN = 40  # characters of a sentence that the text begins with as well
_NOTES = keys("letterhead", "notes in italics")
_PREPOSITIONS = words("speech", "prepositions")


def is_above_text(block: Block, headline: Block | None) -> bool:
    """Tell a sentence that stands beside the headline, above the element that holds the text.

    Names, days and running times stand there too, and whoever it is "supported by".
    """
    beside = headline is not None and headline.level == 1 and headline.zone is block.zone
    if not beside or block.zone is not Zone.MARGIN:
        return False
    said = block.text.split()
    small = sum(map(str.islower, said))
    dated = posting_line.HOUR.search(block.text) or dates.find_all(block.text)
    told = bool(said) and 2 * small >= len(said) and said[-1] not in _PREPOSITIONS
    return told and not dated


def is_slanted_above(block: Block, headline: Block | None, behind: Block | None) -> bool:
    """Tell a sentence in italics on the story, between the headline and an upright text."""
    slanted = block.italic and headline is not None and headline.level > 0
    if not slanted or behind is None or behind.italic or not running.is_prose(behind):
        return False
    if dates.find_all(block.text, day_first=True) or opening(block.text, _NOTES):
        return False
    return len(sentences.split(block.text)) == 1


def apart(page: Page, headline: Found[str] | None, taken: Collection[int]) -> int | None:
    """Find the first paragraph where its class sets it apart, outside the element of the text.

    Parameters
    ----------
    page
        The page.
    headline
        Where it stands; the paragraph is below.
    taken
        Blocks that something else explains: a deck, a caption.
    """
    top = max(claimed(headline), default=None)
    if top is None:
        return None
    above = takewhile(lambda row: row[1].zone is not Zone.RELEASE or row[0] <= top, page.shown)
    begins = (at for at, block in above if at > top and at not in taken and _is_apart(block))
    lede = next(begins, None)
    if lede is None or any(
        block.zone is Zone.RELEASE and block.text.startswith(page.blocks[lede].text[:_AGAIN])
        for _, block in page.shown
    ):
        return None  # the text has it, too
    return lede


def _is_apart(block: Block) -> bool:
    """Tell it from an excerpt and from what describes the author, the site or a photo."""
    named = block.hints & HINTS and block.hints.isdisjoint(_OF_OTHERS)
    return bool(named) and running.is_long(block.text)


def leads(block: Block, behind: Block | None) -> bool:
    """Tell a sentence that its class sets before the text, whose first paragraph is a long one."""
    marked = block.hints & HINTS
    if not marked or behind is None or running.is_prose(block):
        return False
    return running.is_prose(behind) and not behind.hints & HINTS


def is_told_again(text: str, behind: str) -> bool:
    """Tell the story in short, several sentences, from a deck: the text begins in its words."""
    return text[:_AGAIN] in behind and len(sentences.split(text)[-1]) in range(_AGAIN, len(text))
