"""Accounts of who put a text on its page, where the markup calls them its author."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.authors import authored, linked
from newsdrop.parse.found import Found
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.vocabulary import given_names
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from newsdrop.page import Block, Page

_BY = keys("bylines", "by") | keys("bylines", "posted")
_NOBODY = words("bylines", "no name") | authored.ACCOUNTS
_NEWSPAPERS = words("bylines", "newspapers")
_ABOUT_AUTHOR = words("elements", "about authors")
_MAX_LENGTH = 120  # characters
# "By jroe20", "von admin", "Publié par admin le 5 mai"; other languages' words for it open more:
# "par courriel".
_ACCOUNT = regex(
    rf"""
    (?: \A | (?<=\d{{4}}[ ]) )
    (?: (?: [Pp]ublished[ ] )? [Bb]y
      | (?i: {any_of(words("bylines", "before accounts") | words("bylines", "posted"))} )
        :? (?= [ ]admin\b | [ ]\S{{0,30}}\d ) )
    [ ] (?P<name> [a-z][\w.-]{{2,30}} )
    (?= [ ]?[|•·,] | \Z
      | (?: [ ] (?: [Pp]osted | [Pp]ublished | on ) \b .* )? [ ]*\d
      | [ ] (?: {any_of(words("bylines", "before figures of a day"))} ) [ ] \d )
    """,
    re.VERBOSE,
)
_NAME = regex(r"admin|[a-z][a-z._-]{0,30}\d{1,6}")
"""Of an account alone."""


def find(page: Page) -> Found[str] | None:
    """Find the account that the markup calls the author, by one word: "by admin", "By jroe20".

    Parameters
    ----------
    page
        The page.
    """
    for index, block in page.shown:
        if authored.HINTS.isdisjoint(block.hints) or len(block.text) > _MAX_LENGTH:
            continue
        if block.hints & _ABOUT_AUTHOR:
            continue
        by = _ACCOUNT.search(block.text)
        text = by[0] if by and key(by["name"]) not in _NOBODY else _linked(block)
        if text:
            return Found(text, Evidence.MARKUP, frozenset((index,)))
    return None


def is_nobodys(byline: str, house: str) -> bool:
    """Tell the byline of an account, "by admin", or of the house itself: "Posted by Acme".

    Parameters
    ----------
    byline
        The author line.
    house
        Who issues the text, empty where nobody is known to.
    """
    begun = opening(byline, _BY)
    name = key(byline[begun.end :] if begun else byline)
    told = key(house)
    own = bool(name) and f"{told} ".startswith(f"{name} ")
    own = own and told.split()[-1] not in _NEWSPAPERS
    own = own and name.capitalize() not in given_names.LISTED  # "By Jane", of the Jane Roe Trust
    return own or byline.rsplit(maxsplit=1)[-1].islower()


def _linked(block: Block) -> str | None:
    """Find an account that nothing opens, by the page of an author to which it leads."""
    for anchor in block.anchors:
        name = anchor.text.strip()
        if _NAME.fullmatch(name) and linked.is_of_author(anchor.href):
            return name
    return None
