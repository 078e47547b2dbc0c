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
        ends.setdefault(entry[0], []).append(re.escape(entry[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in ends.items())
