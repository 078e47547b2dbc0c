"""Headlines that say whose statement a text is: "Statement by the Bridge Council on tolls"."""

from __future__ import annotations

import re
from itertools import chain, takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing import headed, officers
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.titling import kind_line
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Page

_STATEMENT = regex(
    rf"""
    (?: Joint [ ] )? (?: {any_of(words("organizations", "statements"))} ) [ ]
    (?: (?: {any_of(words("organizations", "statements by"))} ) [ ] | (?: d | dell | de[ ]l ) ['’] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SMALL = words("organizations", "small")
_ON = words("organizations", "statements on")
_MOST = 10  # words of a name
_DESCRIPTIONS = ("description", "og:description")


def house(page: Page) -> str | None:
    """Find the house whose statement a line above the text, or the page's description, announces.

    Parameters
    ----------
    page
        The page.
    """
    described = (page.head.metas.get(name, ())[:1] for name in _DESCRIPTIONS)
    for line in chain(headed.tops(page), *described):
        said = _STATEMENT.match(line)
        parts = line[said.end() :].split()[:_MOST] if said else []
        parts = [*takewhile(lambda part: part not in _ON, parts)]
        for end in range(len(parts), 1, -1):
            name = organizations.tidy(" ".join(parts[:end]))
            if (
                parts[end - 1] not in _SMALL
                and kind_line.is_name(name)
                and not officers.is_no_house(name)
            ):
                return name
    return None
