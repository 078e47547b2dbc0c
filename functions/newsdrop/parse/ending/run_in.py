"""A description of the house that runs on in the last paragraph of its story."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind, Zone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Block, Page

_LONG = 600  # characters of a paragraph that may hold a whole release
_STORY = 300  # and of the story in it
_WORD = "bout"  # a cheap look for the label
_BEGINS = re.compile(
    r"""
    (?<= [.!?”"’»)…] [ ] )
    (?: ABOUT [ ]? : [ ] (?=[^\W\d_a-z])
      | About [ ] (?P<house> [^\W\d_a-z][^.!?:;()“”"]{2,70}? ) [ ]?:? [ ]
        (?: The [ ] )? (?P=house) (?!\w)
      | ABOUT (?: [ ] [A-Z\d&][A-Z\d&.'’®™-]* ){1,7} [ ]? : [ ] (?=[^\W\d_a-z])
    )
    """,
    re.VERBOSE,
)
_ASKS = re.compile(
    r"(?<=[.!?”\"’»)\w] )(?=For (?:more|further|additional|media|press) [^.!?]{0,40}contact\b)"
)


def part(page: Page) -> Page:
    """Part a paragraph that holds a whole release where it goes over to its house.

    Parameters
    ----------
    page
        The page. Those who pass releases on often keep one as a single paragraph, with "ABOUT:
        The Acme Trust is ..." and "For more information, contact ..." in it.

    Returns
    -------
    Page
        The page with such a paragraph cut in two or three, or as it is.
    """
    long = (block.text for block in page.blocks if len(block.text) >= _LONG)
    if not any(_WORD in text.casefold() for text in long):
        return page
    return replace(page, blocks=tuple(one for block in page.blocks for one in _parts(block)))


def _parts(block: Block) -> Iterator[Block]:
    text = block.text
    plain = block.kind is BlockKind.PARAGRAPH and block.zone is Zone.RELEASE
    match = _BEGINS.search(text, _STORY) if plain and len(text) >= _LONG else None
    if match is None:
        yield block
        return
    asks = list(_ASKS.finditer(text, match.end()))
    cuts = [0, match.start(), *(asked.start() for asked in asks[-1:]), len(text)]
    for start, end in pairwise(cuts):
        said = text[start:end].rstrip()
        anchors = tuple(
            anchor._replace(start=anchor.start - start, end=anchor.end - start)
            for anchor in block.anchors
            if start <= anchor.start and anchor.end <= end
        )
        yield block._replace(text=said, anchors=anchors)
