"""The house whose name is the title of every page of its site: "Roe County Auditor"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations, public
from newsdrop.parse.issuing.names import sitenames
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.titling import nameless, title_marks

if TYPE_CHECKING:
    from newsdrop.page import Page

_OF = words("organizations", "behind an office") | words("organizations", "behind an office elided")
_OFFICES = words("organizations", "offices of one")
_SIDES = nameless.SECTIONS | {""}
_LEAST = 2  # words of a house


def whole(page: Page, told: str) -> str | None:
    """Read the house in a title that no line of the page repeats.

    The text must know a part of the name, for other titles of such words name what a page is about.

    Parameters
    ----------
    page
        The page.
    told
        The body.
    """
    title = page.head.title or ""
    steps = [step for step in title_marks.parts(title) if key(step) not in _SIDES]
    name = sitenames.house(steps[0]) if len(steps) == 1 else ""
    if not name or not _ends_as_house(name) or not organizations.mentions(told, name):
        return None
    heads = {key(name), key(title)}
    return None if any(key(block.text) in heads for _, block in page.shown) else name


def unit(page: Page, lead: str, site: str) -> str | None:
    """Find the part of a house between headline and site in a title, with which the text begins.

    Parameters
    ----------
    page
        The page.
    lead
        The beginning of the text.
    site
        What the site calls itself.

    Returns
    -------
    str or None
        "Roe Health Care" of "New clinic opens | Roe Health Care | Veterans Affairs".
    """
    steps = title_marks.parts(page.head.title or "")[1:-1]
    names = (organizations.tidy(step) for step in steps if key(step) not in _SIDES)
    parts = (name for name in names if name != site and organizations.is_organization(name))
    return next((name for name in parts if organizations.begins(lead, name)), None)


def _ends_as_house(name: str) -> bool:
    """Tell "Roe County Auditor" and "City of Roe" from "Roe County Road Closures"."""
    if public.is_public_body(name) or public.governs_a_place(name):
        return True
    said = key(name).split()
    if len(said) < _LEAST or not organizations.is_organization(name):
        return False
    ends = organizations.is_common(said[-1]) or said[-1] in _OFFICES
    return ends or (said[1] in _OF and organizations.is_common(said[0]))
