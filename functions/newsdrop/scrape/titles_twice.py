"""Titles in plain text that say the same in two languages, one below the other."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from newsdrop.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

FUNCTION_WORDS = frozenset(" ".join(words("stopwords")).split())
"""The small words of all languages."""
_TITLES = 6  # lines of a title in two languages
_SHARED = 3  # names and figures that both have


def parted(lines: Sequence[str]) -> Sequence[Sequence[str]]:
    """Part a title in capitals from the one below that says the same in another language.

    Parameters
    ----------
    lines
        Those of a paragraph.
    """
    if not 1 < len(lines) <= _TITLES or not all(map(is_loud, lines)):
        return (lines,)
    said = [line.casefold().split() for line in lines]
    for cut in range(1, len(lines)):
        one, other = (set(chain.from_iterable(part)) for part in (said[:cut], said[cut:]))
        functions = one & FUNCTION_WORDS, other & FUNCTION_WORDS
        alike = len(one & other) >= _SHARED and 2 * min(len(one), len(other)) >= max(
            len(one), len(other)
        )
        if alike and all(functions) and functions[0].isdisjoint(functions[1]):
            return lines[:cut], lines[cut:]
    return (lines,)


def is_loud(line: str) -> bool:
    """Tell a line all in capitals, none with acronyms among letters that have no case.

    Parameters
    ----------
    line
        Not empty.
    """
    return line.isupper() and all(sign.isupper() for sign in line if sign.isalpha())
