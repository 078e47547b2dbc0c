"""The front of a release: the short lines above its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.page import Zone
from newsdrop.parse.found import claimed
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.prose.running import is_prose, is_sentence
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.found import Found

MAX_LINE = 240
"""Characters of a line that can be a letterhead's."""

INVITATION = "invitation field"
"""Among the hints of a line that says what is held, when, where or with whom; no class of an
element has a blank in it."""

_NOTES = keys("letterhead", "notes")
_REMARKS = keys("letterhead", "remarks")
_CHANGES = keys("letterhead", "changes in brackets") | keys("letterhead", "corrects in brackets")
_SURE_REMARKS = keys("letterhead", "sure remarks")
_MAX_BELOW = 40  # blocks behind the headline


_FIELDS = regex(  # "来源：宣传部 编辑：李四", "Author: Jane Roe Source: Acme Views: 312"
    r"""
      (?: (?: \A | [ |] ) [\u3040-\ud7a3]{2,8} [ ]? [：:] [ ]? [^：:]+ ){2}
    | (?: (?: \A | [ |] ) [^\W\d_]\w{2,15} : [ ] [^:]+ ){3}
    | (?:  # "Released: May 2000 | Written by: Jane Roe"
        (?: \A | [ ][|][ ] ) [^\W\d_]\w{2,15} (?: [ ] \w{2,15} )? : [ ] [^:|]{1,120}
        (?= [ ][|] | \Z )
      ){2,8} \Z
    """,
    re.VERBOSE,
)


class Line(NamedTuple):
    """A line of the page, or one cell of a row; `at` is the index of its block."""

    at: int
    text: str
    block: Block


def lines(page: Page, headline: Found[str] | None) -> list[Line]:
    """List the lines above the text, those around the headline among them.

    Parameters
    ----------
    page
        The page.
    headline
        Where it stands; the text begins with the first paragraph behind it.

    Returns
    -------
    list of Line
        In order; chrome and the headline itself left out. A release of short paragraphs lends
        its first ones: what a line is, its words decide.
    """
    claims = claimed(headline)
    top = min(claims, default=-1)
    found: list[Line] = []
    below = 0
    told = False
    for index, block in page.shown:
        if index in claims or INVITATION in block.hints:
            continue
        if index > top:
            below += 1
            if is_prose(block) or below > _MAX_BELOW:
                break
            if told and block.cells:
                continue  # a row of the text's own table
            told = told or is_sentence(block)
        found += split(index, block)
    return found


def split(index: int, block: Block) -> Iterator[Line]:
    """Take a table row apart into its cells; another block is one line."""
    return (Line(index, text, block) for text in cells(block))


def cells(block: Block) -> list[str]:
    """List the texts that :func:`split` gives."""
    return [text for text in block.cells or (block.text,) if text and len(text) <= MAX_LINE]


def is_note(text: str) -> bool:
    """Tell a note to the reader above a text: "IMPORTANT NOTE: The hall is full".

    What a release says of itself is one: "All amounts are in U.S. dollars". So is what a wire says
    of its own changes: "(Adds quotes, background)".
    """
    said = opening(text, _NOTES)
    if said is not None and text[said.end :].lstrip(' *"”').startswith((":", "：")):
        return True
    if text[:1] == "(" and text[-1:] == ")" and opening(text[1:], _CHANGES) is not None:
        return True
    text = text.strip("()* ")
    if opening(text, _SURE_REMARKS) is not None:
        return True
    return text.endswith(".") and opening(text, _REMARKS) is not None


def is_fields(text: str) -> bool:
    """Tell a line of several labels, each with its value, from a title with a colon."""
    return _FIELDS.match(text) is not None


def blocks_between(page: Page, start: int, end: int) -> Sequence[tuple[int, Block]]:
    """List the blocks of text, chrome left out, of a stretch of the page."""
    return [
        (index, block)
        for index, block in enumerate(page.blocks[start:end], start)
        if block.text and block.zone is not Zone.CHROME
    ]
