"""Lines above a text that say what it is, and whose."""

from __future__ import annotations

from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.reaching.contact_line import office
from newsdrop.parse.titling import pagetitle

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
