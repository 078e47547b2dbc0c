"""What was read from a line is remembered, for several parts of the parser ask the same of it."""

from __future__ import annotations

from functools import lru_cache, wraps
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST = 1000
"""Characters; a longer text is read anew, so that no page's story stays in memory."""
_LINES = 512  # those of one page

Reader = TypeVar("Reader", bound="Callable[..., object]")


def remembered(read: Reader) -> Reader:
    """Remember what a function read from the latest lines.

    Parameters
    ----------
    read
        A pure function of a text, its first argument; the others can be hashed, and what it
        gives is never changed.
    """
    known = lru_cache(maxsize=_LINES)(read)

    @wraps(read)
    def asked(text: str, **rest: object) -> object:
        return known(text, **rest) if len(text) < LONGEST else read(text, **rest)

    return cast("Reader", asked)
