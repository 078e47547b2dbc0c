"""Whose words a text has by which somebody speaks: "Her statement went on", "Su carta dice"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.speaking.words.tongues import DEFINITE

if TYPE_CHECKING:
    from collections.abc import Sequence

_OWNERS = {
    **dict.fromkeys(words("speech", "his"), "he"),
    **dict.fromkeys(words("speech", "her"), "she"),
    **dict.fromkeys(words("speech", "own of either"), "hen"),
}
"""What stands before the text, and the pronoun that means the same."""
_TEXTS = words("speech", "documents") | words("speech", "documents abroad")
_BETWEEN = 2  # words: "his long and angry letter"


def pronoun(row: Sequence[str]) -> str | None:
    """Find the pronoun for whose text the words before a verb name.

    Parameters
    ----------
    row
        The words, in order.

    Returns
    -------
    str or None
        "he" for "his statement"; ``None`` where they name no text of a person's.
    """
    folded = [word.casefold() for word in row[: _BETWEEN + 3]]
    if len(folded) > 1 and folded[1] in _OWNERS and folded[0] in DEFINITE:
        folded = folded[1:]  # "la sua lettera"
    owner = _OWNERS.get(folded[0]) if folded else None
    return owner if owner and not _TEXTS.isdisjoint(folded[1 : _BETWEEN + 2]) else None
