"""A list of phrases as a pattern."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def any_of(entries: Iterable[str]) -> str:
    """Write a pattern that matches one of many phrases, the longest that it can.

    Parameters
    ----------
    entries
        The phrases. They are put together by their first letter, which most words of a text have
        not in common with more than a few of them.
    """
    ends: dict[str, list[str]] = {}
    for entry in sorted(entries, key=len, reverse=True):
        ends.setdefault(_escaped(entry[0]), []).append(_escaped(entry[1:]))
    return "|".join(
        f"{first}(?:{'|'.join(rest)})" if len(rest) > 1 else first + rest[0]
        for first, rest in ends.items()
    )


def _escaped(text: str) -> str:
    """Escape a text; most are letters alone, and patterns of thousands are made of them."""
    return text if text.isalnum() else re.escape(text)
