"""Given names that the lexicon lists: the surest sign that words are somebody's name."""

from __future__ import annotations

from newsdrop.lexicon import words

LISTED = words("given_names") - words("given_names", "states too")


def begin(text: str) -> bool:
    """Tell whether a text begins with a given name: "Jane Roe, 202-555-0100"."""
    return bool(first := text.split(maxsplit=1)) and first[0] in LISTED
