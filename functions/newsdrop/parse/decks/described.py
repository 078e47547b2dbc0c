"""A deck in its own part of the page, which the head has for a description of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import BlockKind, Zone
from newsdrop.parse.decks import deck
from newsdrop.parse.prose.phrases import key, size

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsdrop.page import Page

_METAS = ("description", "og:description", "twitter:description")
_CUTS = (" ...", " …")  # of the text's own first words
_NEAR = 30
"""Blocks below the headline; photos, points and the buttons of a page may stand between."""


def find(page: Page, title: int, taken: Collection[int]) -> int | None:
    """Find the line above the text, outside of it, that is the page's description.

    Parameters
    ----------
    page
        The page.
    title
        Where its headline stands.
    taken
        Blocks that something else explains.
    """
    told = {key(text) for name in _METAS for text in page.head.metas.get(name, ())[:1]} - {""}
    if not told:
        return None
    found = None
    for at, block in enumerate(page.blocks[title + 1 : title + _NEAR], title + 1):
        if block.zone is Zone.RELEASE:
            return found
        if block.zone is Zone.MARGIN and block.kind is BlockKind.PARAGRAPH and block.text:
            said = at not in taken and size(block.text) >= deck.LEAST_UNMARKED
            said = said and not any(cut in block.text for cut in _CUTS)
            found = at if said and key(block.text) in told else found
    return None
