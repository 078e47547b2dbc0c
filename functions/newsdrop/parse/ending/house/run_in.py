"""A description of the house that runs on in the last paragraph of its story."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone, cut
from newsdrop.parse.ending.house import about
from newsdrop.parse.ending.house.description import is_description
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Block, Page

_LONG = 600  # characters of a paragraph that may hold a whole release
_STORY = 300  # and of the story in it
_NAMED = 200  # and of the sentence that names the house first
_POINTER = 240  # characters before a description in which the reader is sent to the house's site
_ABOUT = words("closing", "about within a line")
_LABELS = ("www.", "http", *(f" {about.lower()}" for about in _ABOUT))
"""A cheap look for what the patterns need."""
_BEGINS = regex(
    rf"""
    (?<= [.!?”"’»)…] [ ] )
    (?: ABOUT [ ]? : [ ] (?=[^\W\d_a-zß-ÿ])
      | About [ ] (?P<house> [^\W\d_a-zß-ÿ][^.!?:;()“”"]{{2,70}}? ) [ ]?:? [ ]
        (?: The [ ] )? (?P=house) (?!\w)
      | (?: {any_of(_ABOUT)} ) (?: [ ] | (?<=['’]) )
        (?P<named> [^\W\d_] [^.!?:;()“”"]{{1,70}}? ) [ ]? : [ ] (?=[^\W\d_a-zß-ÿ])
      | ABOUT (?: [ ] [A-Z\d&][A-Z\d&.'’®™-]* ){{1,7}} [ ]? : [ ] (?=[^\W\d_a-zß-ÿ])
    )
    """,
    re.VERBOSE,
)
_AGAIN = regex(
    r"""
    (?<= [.!?”"’»)] [ ] ) (?: The [ ] )? (?P<house> [^\W_] [^.!?:;,()“”"]{1,60}? )
    (?: [ ] \( [^()]{1,20} \) )? ,? [ ] (?: is | are ) [ ] (?: an? | the | one [ ] of ) [ ]
    """,
    re.VERBOSE,
)
_SITE = regex(r"www\.|https?://|\bvisit\b")
_LINK = regex(
    r"(?<=[.!?”\"’»)] )(?=[^\W\d_]{2,20}(?: [^\W\d_]{2,20}){0,2} ?: ?(?:https?://|www\.)\S{3,200}$)"
)
_ASKS = regex(
    r"(?<=[.!?”\"’»)\w] )"
    rf"(?=For (?:{any_of(words('closing', 'asked for'))}) [^.!?]{{0,40}}contact\b)"
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
    long = [block.text.lower() for block in page.blocks if len(block.text) >= _LONG]
    if not any(label in text for text in long for label in _LABELS):
        return page
    return replace(page, blocks=tuple(one for block in page.blocks for one in _parts(block)))


def _parts(block: Block) -> Iterator[Block]:
    text = block.text
    plain = block.kind is BlockKind.PARAGRAPH and block.zone is Zone.RELEASE
    begins = _begins(block) if plain and len(text) >= _LONG else None
    if begins is None:
        yield block
        return
    asks = [asked.start() for asked in _ASKS.finditer(text, begins)]
    links = [link.start() for link in _LINK.finditer(text, begins + 1)]
    yield from cut(block, begins, *sorted({*asks[-1:], *links}))


def _begins(block: Block) -> int | None:
    """Find where the description of the house begins: at its label, or where it is named again."""
    text = block.text
    for match in _BEGINS.finditer(text, _STORY):
        if match["named"] is None or _is_house(match["named"], text[: match.start()]):
            return match.start()
    for match in _AGAIN.finditer(text, _STORY):
        start = match.start()
        if match["house"] not in text[:_NAMED] or not _SITE.search(text, start - _POINTER, start):
            continue
        if is_description(block._replace(text=text[start:]), house=partial(str, match["house"])):
            return start
    return None


def _is_house(named: str, above: str) -> bool:
    """Tell "About Acme:" from "About the event:"; who is written small opens the story.

    Parameters
    ----------
    named
        What the label names.
    above
        The text before the label.
    """
    if named[0].islower():
        known = any(f"{mark} {named}" in above[:_NAMED] for mark in "-–—.")
    else:
        known = named in above
    return known and about.heads(f"About {named[0].upper()}{named[1:]}")
