"""A title that is the same on every page of a site, where the head tells the text's own besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.prose.phrases import key, size
from newsdrop.parse.titling import strange

if TYPE_CHECKING:
    from newsdrop.page import Page

_NAME = 4
"""Words of a name that tells nothing."""
_TITLE = 5
"""Words of what is surely a title."""


def names(page: Page) -> frozenset[str]:
    """Find the name that the page's title is, in the form of phrases.

    Parameters
    ----------
    page
        The page: its title has a few words that tell nothing, what it is called where it is shared
        has many others, and is a heading.
    """
    title = page.head.title or ""
    shared = next(iter(page.head.metas.get("og:title", ())), "")
    if not 0 < size(title) <= _NAME or size(shared) < _TITLE or strange.tells(title):
        return frozenset()
    said, told = key(title), key(shared)
    if not set(said.split()).isdisjoint(told.split()):
        return frozenset()
    headed = any(block.level and key(block.text) == told for block in page.blocks)
    return frozenset((said,)) if headed else frozenset()
