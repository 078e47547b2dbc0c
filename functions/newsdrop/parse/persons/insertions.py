"""What stands inside a name that is none: Ann "ROSE" Roe, John Cardinal Roe."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.persons.capitals import Word

_MARK = len(' "')
_CARDINAL = "Cardinal"


def is_nickname(run: Sequence[Word], at: int) -> bool:
    """Tell the word in marks in Ann "ROSE" Roe, by the room the marks take."""
    if at + 1 >= len(run) or len(run[at - 1].text) == 1:
        return False
    return {run[at].start - run[at - 1].end, run[at + 1].start - run[at].end} == {_MARK}


def is_cardinal(run: Sequence[Word], at: int) -> bool:
    """Tell a cardinal's name, which has the rank inside: "John Cardinal Roe"."""
    return run[at].text == _CARDINAL and at + 2 == len(run)


def title(row: Sequence[Word]) -> str | None:
    """Give the rank inside a name."""
    return _CARDINAL if any(word.text == _CARDINAL for word in row[1:-1]) else None
