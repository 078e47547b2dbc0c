"""A news agency on its own site, where its stories are its own and no others' releases."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.page import hostname
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.names import shortened
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Page

_AGENCIES = keys("organizations", "agencies that report")
_FIRST = 2  # paragraphs, in one of which a story is datelined
_LINE = 160  # characters of it
_IN_MARKS = regex(r"[(/\[【] ?([^()/\[\]【】]{2,40}?) ?[)/\]】]")


def carries(page: Page, name: str) -> bool:
    """Say whether a site is a wire's or a platform's, which carries a text of others.

    Parameters
    ----------
    page
        The page.
    name
        What the site calls itself: "Interfax", but for an agency's own site, interfax.ru, above a
        text that is datelined "SALEM (Interfax) - ".
    """
    return organizations.is_host(name) and not _is_own(page, name)


def _is_own(page: Page, name: str) -> bool:
    """Tell an agency's own story by its site's address and its dateline."""
    said = key(name)
    if said not in _AGENCIES:
        return False
    if shortened.squeezed(name) not in hostname(page.url).split("."):
        return False
    texts = (block.text[:_LINE] for _, block in islice(page.told, _FIRST))
    return any(key(mark) == said for text in texts for mark in _IN_MARKS.findall(text))
