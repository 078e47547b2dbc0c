"""A title that is the same on every page of a site, where the head tells the text's own besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.prose.phrases import key, size
from newsdrop.parse.titling import nameless

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
        The page: its title is the name of a house, what it is called where it is shared has many
        other words, and is a heading.
    """
    title = page.head.title or ""
    shared = next(iter(page.head.metas.get("og:title", ())), "")
    if not 0 < size(title) <= _NAME or not is_organization(title):
        return frozenset()
    if size(shared) < _TITLE or is_organization(shared) or nameless.is_empty(shared):
        return frozenset()
    said, told = key(title), key(shared)
    if not set(said.split()).isdisjoint(told.split()):
        return frozenset()
    headed = any(block.level and key(block.text) == told for block in page.blocks)
    return frozenset((said,)) if headed else frozenset()
