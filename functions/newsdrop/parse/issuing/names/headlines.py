"""Parts of a page's title that look like a site's name: a headline's beginning, a house ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.titling import nameless, title_marks

if TYPE_CHECKING:
    from newsdrop.page import Page

_FEW = 3  # words that a headline and its shorter form share
_COLONS = (":", " :")
_SITE = 4  # words of a site's name
_SLOGAN = 3  # words, at least


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
    steps = title_marks.parts(title)
    sectioned = bool(steps) and key(steps[0]) in nameless.SECTIONS
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


def has(page: Page, name: str) -> bool:
    """Say whether a headline has a name among other words."""
    return any(
        block.level == 1 and key(block.text) != key(name) and organizations.names(block.text, name)
        for block in page.blocks
    )


def before_slogan(page: Page, lead: str) -> str | None:
    """Read "Acme" in the title "Acme | Bridges for Everybody", where the text begins with it.

    Parameters
    ----------
    page
        The page.
    lead
        The beginning of the text.
    """
    brand, *rest = title_marks.parts(page.head.title or "")[:3] or [""]
    slogan = rest[0] if len(rest) == 1 else ""
    begins = organizations.begins(lead, organizations.tidy(brand)) or _opens_heading(page, brand)
    if len(slogan.split()) < _SLOGAN or len(brand.split()) > _SITE or not begins:
        return None
    if organizations.is_house(slogan):
        return None
    return None if any(organizations.names(block.text, slogan) for block in page.blocks) else brand


def _opens_heading(page: Page, brand: str) -> bool:
    """Say whether a heading begins with a name and goes on: "ACME opens bridge"."""
    return bool(brand) and any(
        block.level and key(block.text).startswith(f"{key(brand)} ") for block in page.blocks
    )
