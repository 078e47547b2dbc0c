"""Whether a title has the office that a text goes on with: "the governor" is "Gov."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHORT = {row.split()[0]: row.split()[1:] for row in words("speech", "short offices")}
_LESSER = tuple(words("speech", "lesser"))
_LEAST = 7
"""Letters of an office that is the end of another."""
_SHORT_FIELD = 3


def has(title: Iterable[str], office: str) -> bool:
    """Tell whether a title has an office, in short, in full or with its field in one word.

    Parameters
    ----------
    title
        Its words.
    office
        In lower case: "governor", which "Gov." is; "ministerin", which a "Verkehrsministerin" is,
        but no "Vizeministerin".
    """
    row = [word.casefold() for word in title]
    short = ["lt"] if "lt" in row else row  # "Lt. Gov."
    if office in row or any(office in _SHORT.get(word, ()) for word in short):
        return True
    return len(office) >= _LEAST and any(_is_of_field(word, office) for word in row)


def _is_of_field(word: str, office: str) -> bool:
    field = word.removesuffix(office)
    return len(word) > len(field) > _SHORT_FIELD and not field.startswith(_LESSER)
