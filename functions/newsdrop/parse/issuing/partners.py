"""Two houses that announce together, the first of which issues the release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.houses import organizations
from newsdrop.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Sequence

BEGINS = regex(r"(?:\A|[-–—:.|] )\Z")
"""What stands before the first word of a text: nothing, or a dateline."""
_PARTNER = regex(
    r"(?P<what>, an? [^.;]{3,120}(?=, and ))?,? and (?:the )?(?P<whom>(?:[a-z]{3,20} ){1,3})?"
)  # "and publisher Acme"


def opens(match: re.Match[str], lead: str, second: re.Match[str], known: Sequence[str]) -> bool:
    """Tell the first of two houses by what joins them; it is described, or opens the text.

    Parameters
    ----------
    match
        The name of the first.
    lead
        The beginning of the text.
    second
        The name of the other, which is the issuer where it is described alone.
    known
        Houses that the page names elsewhere.
    """
    name = organizations.tidy(match[0])
    alone = organizations.has_form(name) and organizations.tidy(second[0]) not in known
    begins = alone and BEGINS.search(lead[: match.start()]) is not None
    counts = begins or name in known
    joined = _PARTNER.fullmatch(lead, match.end(), second.start()) if counts else None
    return joined is not None and (
        (joined["what"] or joined["whom"]) is not None or organizations.has_form(name)
    )


def first(name: str, known: Collection[str]) -> str:
    """Take the first of two that were read as one: "Acme University and the Bridge Office".

    Parameters
    ----------
    name
        As read.
    known
        Houses that the page names elsewhere; one may have such a name.
    """
    one, both, other = name.partition(" and the ")
    two = both and name not in known and organizations.is_organization(other)
    return one if two else name
