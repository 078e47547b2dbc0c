"""The house at the top of a sheet, as letters have it: "Tails & Trotters" above "NEWS RELEASE"."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing import officers
from newsdrop.parse.letterheads import status
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.prose.running import is_prose
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds

if TYPE_CHECKING:
    from newsdrop.page import Page

_SECTIONS = keys("letterhead", "sections")
_JOINTS = words("organizations", "small") | {"&"}
_TOP = 20  # blocks of the page
_LEAST = 2  # words of such a name
_MOST = 6


def top(page: Page, told: str) -> str | None:
    """Read the name at the top of a sheet, above the kind of its text, which prints it too.

    Parameters
    ----------
    page
        The page.
    told
        The body.
    """
    own = [block for block in page.blocks[:_TOP] if block.zone is Zone.RELEASE and block.text]
    name = organizations.tidy(own[0].text) if own and not is_prose(own[0]) else ""
    parts = name.split()
    if (
        len(parts) < _LEAST
        or not _is_capital(name)
        or len(parts) > _MOST
        or is_named(name)
        or officers.is_no_house(name)
    ):
        return None
    if kinds(parts[0]) & GIVEN or any(map(str.isdigit, name)):
        return None
    above = takewhile(lambda block: not is_prose(block), own[1:])
    kind = any(
        key(block.text) in _SECTIONS or status.opens_with_status(block.text) for block in above
    )
    others = "\n".join(line for line in told.split("\n") if key(line) != key(name))
    found = organizations.printed(others, name, re.IGNORECASE) if kind else None
    said = found[0] if found else ""
    return said if said == name or (name.isupper() and _is_capital(said)) else None


def _is_capital(name: str) -> bool:
    return all(part[0].isupper() or part in _JOINTS for part in name.split()) and bool(name)
