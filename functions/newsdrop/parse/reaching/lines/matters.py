"""For what somebody is called, in the label of a contact: "Radio & TV: Jane Roe"."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.prose.phrases import key

_PRESS = words("contacts", "of the press") - {"public"}  # "National Public Radio"
_MATTERS = words("contacts", "matters")
_JOINING = words("contacts", "between two")
_MOST = 4  # words


def are(said: str) -> bool:
    """Tell "Radio", "Regional Press" and "Radio & TV" from a house such as "Radio Salem".

    Parameters
    ----------
    said
        A label, without its colon.
    """
    parts = key(said).split()
    if not 0 < len(parts) <= _MOST or _MATTERS.isdisjoint(parts):
        return False
    return all(part in _MATTERS or part in _PRESS or part in _JOINING for part in parts)
