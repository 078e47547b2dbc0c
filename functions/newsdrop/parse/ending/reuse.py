"""Lines that let the press print the text: "Abdruck honorarfrei, Belegexemplar erbeten"."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.prose.phrases import key, keys, opening

_MOST = 160  # characters
_LETS = keys("closing", "reuse")
_TERMS = words("closing", "reuse terms")


def is_notice(text: str) -> bool:
    """Tell a line that says no more than that it may be printed, and on which terms.

    Parameters
    ----------
    text
        A block's text. "Free to publish what they like" goes on otherwise.
    """
    said = opening(text, _LETS) if len(text) <= _MOST else None
    if said is None:
        return False
    rest = key(text[said.end :]).split()
    return not rest or not _TERMS.isdisjoint(rest)
