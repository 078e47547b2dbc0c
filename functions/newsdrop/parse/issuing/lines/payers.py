"""The campaign that has paid for a release, as a last line of it must say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Page

_PAID = keys("letterhead", "paid for by")
_CAMPAIGNS = words("organizations", "campaigns")
_LONGEST = 160  # characters of the line
_MOST_WORDS = 8  # of a campaign's name
_PROMOTED = regex(
    r"(?:(?i:printed|published|designed) [^.:]{0,60}, )?(?i:(?:published and |and )?promoted) by "
    r"[^.:]{3,60} on behalf of (?:the )?"
    r"(?P<name>[^\W\d_a-zß-ÿ][^,.;:\d]{2,60}?)(?=,| both | at |\.|\Z)"
)


def find(page: Page) -> str | None:
    """Read the campaign that a last line says has paid: "Paid for by Roe for Senate. ID 17".

    In Britain: "Promoted by Jane Roe on behalf of the Bridge Party, both of 12 Main Street".

    Parameters
    ----------
    page
        The page; the line may stand in its foot.
    """
    for _, block in reversed(page.shown):
        said = opening(block.text, _PAID) if len(block.text) <= _LONGEST else None
        name = organizations.tidy(block.text[said.end :].partition(". ")[0]) if said else ""
        name = "" if _CAMPAIGNS.isdisjoint(key(name).split()) else name
        promoted = _PROMOTED.match(block.text) if not said else None
        name = organizations.tidy(promoted["name"]) if promoted else name
        if name and name[0].isupper() and len(name.split()) <= _MOST_WORDS:
            return name
    return None
