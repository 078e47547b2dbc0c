"""Who answers by law for what a party or a candidate puts out: "Paid for by Roe for Senate"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.prose.phrases import keys, opening

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_IMPRINTS = keys("closing", "imprints")
_LAST = 8
"""Blocks at the end of a text."""
_LONGEST = 200
"""Characters."""
_VERBS = (" is ", " are ", " was ", " were ", " will ", " has ", " have ")


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
    return named and not any(verb in behind for verb in _VERBS)
