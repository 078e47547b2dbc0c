"""Lines above a text that say what it is, and whose."""

from __future__ import annotations

from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.reaching.contact_line import office
from newsdrop.parse.titling import pagetitle

_RELEASES = keys("letterhead", "releases")
_LONGEST = 80  # characters


def is_of_house(line: str) -> bool:
    """Tell a kind beside whose it is: "Press Office - PRESS RELEASE", "Acme Corp.: News".

    Parameters
    ----------
    line
        A line of a page.
    """
    parts = pagetitle.parts(line) if len(line) <= _LONGEST else []
    named = [part for part in parts if key(part) not in pagetitle.SECTIONS]
    return len(named) < len(parts) and all(is_organization(one) or office(one) for one in named)


def is_dated(line: str) -> bool:
    """Tell "News Release 3-Jun-2021", which may stand among a page's tools, from its clock.

    Parameters
    ----------
    line
        A line of a page.
    """
    return opening(line, _RELEASES) is not None and pagetitle.is_kind_and_day(line)
