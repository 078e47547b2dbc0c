"""Houses that the head of a page states as its author."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.names import sitenames
from newsdrop.parse.issuing.text import opener_names
from newsdrop.parse.prose.phrases import key, keys, opening

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Page

_CREATORS = ("dc.creator", "dcterms.creator")  # that libraries and offices state
_AUTHORS = ("author", "owner")  # some name a person, or who built the site
_GOVERNMENTS = keys("organizations", "governments ahead")
_ACRONYM = 4  # letters, at least


def houses(page: Page, lead: str) -> Iterator[str]:
    """List the authors that are houses; who built a site is often its author.

    Parameters
    ----------
    page
        What it shows tells the house from the builder.
    lead
        The beginning of the text, which must know an acronym.
    """
    for meta in (*_CREATORS, *_AUTHORS):
        for value in page.head.metas.get(meta, ())[:1]:
            name = sitenames.of_chain(value, lead)
            acronym = value.isalpha() and value.isupper() and len(value) >= _ACRONYM
            known = acronym and re.search(rf"\b{value}\b", lead)
            small = page.is_post and opener_names.is_house(value[:1].upper() + value[1:])
            house = organizations.is_organization(value) or _governs(value)
            if known or small or (house and (meta in _CREATORS or _is_printed(page, name))):
                yield name


def _governs(name: str) -> bool:
    """Tell "Government of Roeland" and "State of New York" from "State of Play Studio"."""
    said = opening(name, _GOVERNMENTS)
    alone = said is not None and " " not in name[said.end :].strip()
    return alone or sitenames.governed(name) is not None


def _is_printed(page: Page, name: str) -> bool:
    first = name.split(" ", 1)[0]
    shown = (page.head.title or "", *page.brands, *(block.text for block in page.blocks))
    return any(first in text and key(name) in key(text) for text in shown)
