"""From when, or for how long, an office is held: what stands behind a title and is none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import CONNECTORS, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

_TERMS = words("title_context", "terms")
_FIRST = frozenset(phrase.partition(" ")[0] for phrase in _TERMS)
_LONGEST = max(phrase.count(" ") for phrase in _TERMS) + 1
_DATED = words("title_context", "before a date")
_COMMON = words("capital_words", "common")
_TIMES = tuple(f" {phrase}" for phrase in words("title_context", "times held"))


def begins(tokens: Sequence[str], at: int) -> bool:
    """Tell "with effect from May 1", "starting in June", "in 2010" behind an office.

    "Head of starting grants" and "effective leadership" are held.

    Parameters
    ----------
    tokens
        The words of a title and of what follows it.
    at
        The index of one of them.
    """
    word, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else ""
    if word in _DATED:
        dated = following[:1].isdigit() or plain(following, fold=False) in _COMMON
        if dated:
            return True
    if word not in _FIRST or at == 0 or tokens[at - 1] in CONNECTORS:
        return False
    row = tokens[at : at + _LONGEST]
    return any(" ".join(row[:count]).rstrip(".,;") in _TERMS for count in range(1, len(row) + 1))


def without_time(title: str) -> str:
    """Take off a title ahead of a name when it was held: "mayor of Roe at the time".

    Parameters
    ----------
    title
        As printed.
    """
    time = next(filter(title.endswith, _TIMES), "")
    return title.removesuffix(time)
