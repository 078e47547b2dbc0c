"""What speaks against a line that the head of the page does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words as listed
from newsdrop.parse.houses import eastern, organizations
from newsdrop.parse.prose.phrases import key, size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

# In points, as `likely_title.weigh` gives them.
_TEMPLATE = 4.0
_ONE = 2.0  # word
_OF_HOUSE = 2.0
_BODY = 4.0  # points of an agency's name above its release: "U.S. BRIDGE AND CANAL COMMISSION"
COLUMN = 3.5
"""Points of what may be the name of the site or of a column."""

HOUSE_HEADING = 4
"""Words of a house's name as a heading; more may tell: "Acme Partners with Anvil Group"."""
_HOUSE = 6  # words of a house's name
_NATIONS = ("U.S. ", "UNITED STATES ", "United States ")
SLIGHT = 25
"""Characters of a title that says little."""
_FEW = 3  # words
_TELLS = (
    listed("announcing", "verbs").union(listed("announcing", "actions"))
    - listed("announcing", "weak verbs")
    - listed("announcing", "verbs or nouns")
)


def weigh(block: Block, words: Sequence[str], *, named: bool) -> float:
    """Weigh what speaks against a line that the head does not know.

    Parameters
    ----------
    block
        The line.
    words
        Those of its text, in the form of phrases.
    named
        Whether the head named another title.
    """
    text = block.text
    strange = 0.0
    if len(words) == 1 and text.islower() and text.isascii():
        strange += _TEMPLATE
    if size(text) == 1:
        strange += _ONE
    house = len(words) <= (HOUSE_HEADING if block.level else _HOUSE)
    if (house and organizations.is_organization(text)) or eastern.is_sender(text):
        strange += _OF_HOUSE
    elif text.startswith(_NATIONS) and len(words) <= _HOUSE and organizations.is_organization(text):
        strange += _BODY
    return strange + COLUMN * (named and is_slight(text))


def is_slight(text: str) -> bool:
    """Tell what may be the name of the site or of a column: a few words that tell nothing.

    Parameters
    ----------
    text
        A line: "Our Work", "Job Offers", but not "Budget Approved" or "Acme Opens Yard".
    """
    if len(text) >= SLIGHT or size(text) > _FEW:
        return False
    said = key(text).split()
    inner = said[1:-1]  # what ends with an s may be a noun elsewhere
    return not any(word in _TELLS and (word in inner or not word.endswith("s")) for word in said)
