"""The beginning of a headline, which a page's title may cut to what looks like a site's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.titling import pagetitle

if TYPE_CHECKING:
    from newsdrop.page import Page

_FEW = 3  # words that a headline and its shorter form share
_COLONS = (":", " :")


def begins_one(page: Page, name: str) -> bool:
    """Tell "Council Opens Bridge", where the page has the heading "Council Opens Long Bridge".

    The theme that a heading sets before a colon names no site either, if the title has the same
    beginning and no other part with that name; nor does a heading behind that of a section.

    Parameters
    ----------
    page
        The page.
    name
        What may be the name of a site.
    """
    if organizations.is_house(name) or name in page.brands:
        return False
    title = page.head.title or ""
    themes = tuple(f"{name}{colon}" for colon in _COLONS)
    themed = title.startswith(themes) and title.count(name) == 1
    said = key(name).split()
    steps = pagetitle.parts(title)
    sectioned = bool(steps) and key(steps[0]) in pagetitle.SECTIONS
    for block in page.blocks:
        if not block.level:
            continue
        if themed and block.text.startswith(themes):
            return True
        words = key(block.text).split() if len(said) >= _FEW else []
        if words == said and sectioned:
            return True
        if words[:_FEW] == said[:_FEW] and words[: len(said)] != said:
            return True
    return False
