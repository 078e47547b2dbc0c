"""Who posted what a social network's page shows: the heading above the post's time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.prose.running import is_prose
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Page

_NETWORKS = words("organizations", "networks")
_COUNT = regex(r"\(\d+\+?\) ")  # of what a user has not read yet
_TIME = 80  # characters of a line with the time of a post
_NEAR = 3  # lines


def poster(page: Page) -> str | None:
    """Find the house above the time of a post, where the page's title is the network's alone."""
    if key(_COUNT.sub("", page.head.title or "")) not in _NETWORKS:
        return None
    lines = [block for block in page.blocks if block.text and block.kind is not BlockKind.LIST_ITEM]
    for at, block in enumerate(lines):
        if is_prose(block):
            break
        below = lines[at + 1 : at + 1 + _NEAR]
        if organizations.is_house(block.text) and any(
            len(line.text) <= _TIME and any(map(str.isdigit, line.text)) for line in below
        ):
            return organizations.tidy(block.text)
    return None
