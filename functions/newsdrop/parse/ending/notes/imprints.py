"""Who answers by law for what a party or a candidate puts out: "Paid for by Roe for Senate"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_IMPRINTS = keys("closing", "imprints")
_LAST = 8
"""Blocks at the end of a text."""
_LONGEST = 200
"""Characters."""
_SMALL = words("closing", "small words of imprints")
_WORD = regex(r"[^\W\d_][\w.’'-]*")


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find such lines at the end of a text.

    Parameters
    ----------
    story
        The text blocks of the release, in order, each with its index.
    """
    return {at for at, block in story[1:][-_LAST:] if is_imprint(block.text)}


def is_imprint(text: str) -> bool:
    """Tell "Authorised by J. Roe, Roe Party, Salem" from "Authorised by law, boats may cross".

    Parameters
    ----------
    text
        A line.
    """
    if len(text) > _LONGEST or (said := opening(text.lstrip("([* "), _IMPRINTS)) is None:
        return False
    behind = text.lstrip("([* ")[said.end :].lstrip(" :")
    named = behind.removeprefix("the ")[:1].isupper()
    small = (word.rstrip(".") for word in _WORD.findall(behind) if word[0].islower())
    return named and all(word in _SMALL or "." in word for word in small)  # "www.roe.example"
