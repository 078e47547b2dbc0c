"""The house at the top of a sheet, as letters have it: "Tails & Trotters" above "NEWS RELEASE"."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import eastern, logos, organizations
from newsdrop.parse.issuing.names import officers
from newsdrop.parse.letterheads import status
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.prose.running import is_prose
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds
from newsdrop.parse.when import dates

if TYPE_CHECKING:
    from newsdrop.page import Page

_SECTIONS = keys("letterhead", "sections")
_JOINTS = words("organizations", "small") | {"&"}
_TOP = 20  # blocks of the page
_LEAST = 2  # words of such a name
_MOST = 6
_LONGEST = 10  # words of an office's name
_DAY = 20  # characters of a line that is a day


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


def pictured(page: Page) -> str | None:
    """Read the house that the picture at the top of a sheet is of, above the status of its text.

    Parameters
    ----------
    page
        The page, whose letterhead is a picture: "Office of the Roe County Board" is all it says.
    """
    own = [block for block in page.blocks[:_TOP] if block.zone is Zone.RELEASE]
    picture = own[0].picture if own else None
    if picture is None or not picture.alt:
        return None
    above = takewhile(lambda block: not is_prose(block), own[1:])
    if not any(status.opens_with_status(block.text) for block in above):
        return None
    name = logos.bare(picture.alt)
    whole = _LEAST <= len(name.split()) <= _LONGEST and organizations.is_organization(name)
    return name if whole and _is_capital(name) else None


def sent(page: Page, told: str) -> str | None:
    """Read the sender among the lines that stand above the title of a letter in Japanese.

    Parameters
    ----------
    page
        The page.
    told
        The body.

    Returns
    -------
    str or None
        A line that is a house's name as a whole: "株式会社アクメ"; or one between the day and the
        line of an office, "アクメ東京事務局", which the text names too.
    """
    rows = [block for block in page.blocks[:_TOP] if block.zone is not Zone.CHROME and block.text]
    above = [block.text for block in takewhile(lambda block: not is_prose(block), rows)]
    for name in map(eastern.house_of, above[:-1]):
        if name is not None:
            return name
    for day, line, office, _ in zip(above, above[1:], above[2:], above[3:], strict=False):
        if eastern.is_sender(office) and not eastern.tells(line) and line in told:
            alone = dates.find_all(day)
            if alone and alone[0].start == 0 and len(day) <= _DAY:
                return line
    return None


def _is_capital(name: str) -> bool:
    return all(part[0].isupper() or part in _JOINTS for part in name.split()) and bool(name)
