"""What an issuer says of itself from its founding on: "Founded in 1985, Acme ...", to the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.ending.house.description import is_description
from newsdrop.parse.ending.house.telling import has_speech
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.prose.running import reads_as_text
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_FOUNDED = keys("closing", "founded")
_MOST = 4  # paragraphs
_LEAST_ABOVE = 2  # of the story
_REACH = 200  # characters within which a paragraph names its house
_NAME = regex(
    r"[^,;:.]{0,60}, (?:the |[Ll]['’]|la |le )?"
    r"(?P<name>[^\W\d_a-zß-ÿ][\w&’'-]{2,30}(?: [^\W\d_a-zß-ÿ][\w&’'-]{1,30}){0,3})(?!\w)"
)


def find(blocks: Sequence[Block]) -> set[int]:
    """Find the last paragraphs of a text where they are all on one house.

    Parameters
    ----------
    blocks
        Those of the text, in order.

    Returns
    -------
    set of int
        Indices of the paragraph that tells when the house was founded and of those below it, each
        of which says what it is or does at all times.
    """
    told = [at for at, block in enumerate(blocks) if reads_as_text(block.text)]
    for first in told[-_MOST:-1]:
        text = blocks[first].text
        said = opening(text, _FOUNDED)
        house = _NAME.match(text, said.end) if said else None
        if house is None or has_speech(text) or told.index(first) < _LEAST_ABOVE:
            continue
        last = [at for at in told if at >= first]
        if all(_is_on(blocks[at], house["name"]) for at in last[1:]):
            return set(last)
    return set()


def _is_on(block: Block, house: str) -> bool:
    """Tell what a house is and does at all times, from its name on, from what it will do."""
    at = block.text[:_REACH].find(house)
    if at < 0 or dates.find_all(block.text):
        return False
    return is_description(block._replace(text=block.text[at:]), continued=True)
