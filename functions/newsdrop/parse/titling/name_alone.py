"""Titles that are no more than a house's name, as what stands below the text or above it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.letterheads import status
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import key, keys, opening, size
from newsdrop.parse.titling import home

if TYPE_CHECKING:
    from newsdrop.page import Page

_MOST = 5  # words of a house's name
_TITLE = 3  # words of a heading that may be the text's own
_OFTEN = 3  # paragraphs
_LABEL = 40  # characters of "About" before a name
_ARTICLE = 4  # characters that may stand before a name
_ABOUT = keys("closing", "about")
_CONTACTS = keys("contacts", "press headings") | keys("contacts", "headings")


def of_site(page: Page) -> str:
    """Find the name of a site that is all its title says.

    Parameters
    ----------
    page
        The page.

    Returns
    -------
    str
        In the form of phrases; empty where no heading besides it stands above the text, or the name
        may be that of a show or a product, which heads its own release.
    """
    title = page.head.title or ""
    said = key(title)
    if not said or size(title) > _MOST:
        return ""
    if not is_organization(title) and said not in map(key, page.brands):
        return ""
    headed = told = False
    for _, block in page.shown:
        if told:
            if headed and _is_over(block.text, said):
                return said
            continue
        other = key(block.text) != said and opening(block.text, _CONTACTS) is None
        if block.level and size(block.text) >= _TITLE and other:
            headed = True
        told = running.is_sentence(block)
    return ""


def above_menu(page: Page) -> str:
    """Find the name of a site that is all its title says and the heading above its menu.

    A heading that leads home is such a name above the status of a release, too.

    Parameters
    ----------
    page
        The page. Its text, which has no heading of its own, names the site again and again.

    Returns
    -------
    str
        As the heading prints it; empty where there is none.
    """
    heads = next((at for at, block in enumerate(page.blocks) if block.text), 0)
    top = page.blocks[heads] if page.blocks else None
    if top is None or top.level != 1 or top.zone is not Zone.MARGIN or size(top.text) > _MOST:
        return ""
    if key(page.head.title or "") != key(top.text):
        return ""
    below = page.blocks[heads + 1 :]
    told = [block for block in below if block.zone is Zone.RELEASE and block.text]
    menu = next((block.zone for block in below if block.tag == "nav" or block in told), None)
    stated = home.links_home(top) and any(status.is_alone(block.text) for block in told[:1])
    if (menu is not Zone.CHROME and not stated) or any(block.level for block in told):
        return ""
    least = 1 if stated else _OFTEN
    return top.text if sum(top.text in block.text for block in told) >= least else ""


def _is_over(text: str, said: str) -> bool:
    """Tell "About the Acme Museum" by the name it ends with."""
    label = opening(text, _ABOUT) if len(text) <= len(said) + _LABEL else None
    rest = key(text[label.end :]) if label else ""
    return rest.endswith(said) and len(rest) <= len(said) + _ARTICLE
