"""Where the release itself is kept: "This release is archived at www.acme.example/4"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_LONGEST = 400  # characters of such a line
_KEPT = keys("closing", "kept at")
_ADDRESS = regex(r"[<(\[]?(?:https?://|www\.)\S{3,300}")


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find such lines, and the address that stands in the line below.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices.

    Returns
    -------
    set of int
        Indices of these blocks.
    """
    found: set[int] = set()
    waits = False
    for index, block in story:
        if waits and _ADDRESS.fullmatch(block.text):
            found.add(index)
        rest = _rest(block.text)
        waits = rest == ""
        if waits or (rest and _ADDRESS.fullmatch(rest)):
            found.add(index)
    return found


def _rest(text: str) -> str | None:
    """Give what stands behind the words that lead to the address."""
    said = opening(text, _KEPT) if len(text) <= _LONGEST else None
    return text[said.end :].strip(" :.") if said else None
