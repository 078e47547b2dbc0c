"""Parts of a site by their titles, such as "Press Releases", and the one text that one may show."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.titling import nameless
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

_NEWS = words("refusals", "news section")
_SHELVES = words("refusals", "section") | _NEWS
_LABELS = words("refusals", "shelf labels")
_SHORT = 3  # words of a title
_ENTRIES = 3  # lines that are a link or a day, as a list of releases has them
_OTHERS, _HEADLINE = 15, 8  # headlines of other texts that make a list, and words of each
_FRONT = regex(r"/(?:[a-z]{2}/)?(?:home|index|default|welcome)(?:\.\w{3,5})?/?", re.IGNORECASE)


def is_shelf(name: str) -> bool:
    """Tell a shelf's title ("Press Releases", "Justice News") from a text's; in lower case."""
    said = name.split()
    label, colon, _ = name.partition(":")
    if name in _SHELVES or (colon and label in _LABELS):
        return True
    return len(said) <= _SHORT and said[-1] in {"news", "newsroom"}


def shows_one_text(names: Sequence[str], page: Page) -> bool:
    """Tell a shelf for news that lists nothing.

    Parameters
    ----------
    names
        What the page calls itself, in lower case.
    page
        The page.
    """
    return not _NEWS.isdisjoint(names) and sum(map(_is_entry, page.blocks)) < _ENTRIES


def is_headed(page: Page, headline: str) -> bool:
    """Tell a text whose headings stand a level below its headline's, the only one of its level.

    Parameters
    ----------
    page
        The page.
    headline
        Of several words; a site's name is shorter.
    """
    first = [block.text for block in page.blocks if block.level == 1 and block.text]
    return len(headline.split()) > _SHORT and len(first) == 1 and headline in first[0]


def lists_others(page: Page) -> bool:
    """Tell a front page, on which nothing but other texts' headlines and teasers stands.

    They are links, which else are chrome, or headings. A page that a script builds in the browser
    has a menu's short labels, and tells at length of its cookies.
    """
    links = (one.text for one in page.blocks if one.anchors or one.level or one.zone is Zone.CHROME)
    told = (one for one in links if len(one.split()) >= _HEADLINE and "cookie" not in one)
    return len(list(islice(told, _OTHERS))) == _OTHERS


def is_front(page: Page) -> bool:
    """Tell a site's front page by its address: "/index.html"."""
    parts = urlsplit(page.url or "")
    return not parts.query and _FRONT.fullmatch(parts.path) is not None


def _is_entry(block: Block) -> bool:
    # A row of links is a menu or a list of tags, a link within the page leads to no other text.
    away = (len(anchor.text) for anchor in block.anchors if not anchor.href.startswith("#"))
    linked = max(away, default=0)
    link = 2 * linked > len(block.text) and len(block.text.split()) > _SHORT
    return block.zone is Zone.RELEASE and (link or nameless.is_kind_and_day(block.text))
