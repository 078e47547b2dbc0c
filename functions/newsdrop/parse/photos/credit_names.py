"""Whether what stands behind a credit's lead, or in its place, looks like a name."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.patterns import regex

_INSIDE = words("credits", "inside")
_SLASHED = regex(r"[^\W\d_][^/]{1,60}/[ ]?[^\W\d_][^/]{1,60}(?:/[^/]{1,60})?")
_PLEASE = ("Please ", "please ")
_OFFERS = ("click", "Click")


def small_words(text: str) -> int:
    """Count the small words of what may be a name, but for those that names have.

    Parameters
    ----------
    text
        White space collapsed.
    """
    return sum(
        token[0].islower() and token.strip(",.;:") not in _INSIDE and "." not in token[:-1]
        for token in text.split()
    )


def is_slashed(text: str) -> bool:
    """Tell "NASA/JPL-Caltech" and "Jane Roe/Reuters" from other slashes.

    Parameters
    ----------
    text
        White space collapsed.
    """
    return (
        _SLASHED.fullmatch(text) is not None
        and "://" not in text
        and small_words(text.replace("/", " ")) == 0
        and all(part.strip()[:1].isupper() for part in text.split("/"))
    )


def is_asked_for(before: str) -> bool:
    """Tell a call from a credit: "It is open. (Click for a larger view. Please credit Roe.)".

    Parameters
    ----------
    before
        What stands before the lead.
    """
    return before.endswith(_PLEASE) and any(offer in before for offer in _OFFERS)
