"""The hours of a desk, which stand among the lines of a contact: "Monday to Friday, 9 to 5"."""

from __future__ import annotations

from newsdrop.lexicon import folded, words
from newsdrop.parse.prose.phrases import WORD

_DAYS = frozenset(name for row in words("calendar", "days of the week") for name in row.split())
_SHORT = folded("contacts", "short days")
_BETWEEN = folded("contacts", "between days")
_MOST = 8  # words


def are_days(said: str) -> bool:
    """Tell the days on which somebody answers from the name of an office.

    Parameters
    ----------
    said
        A part of a line: "Monday to Friday", "Mon". A "Monday Club" is a house.
    """
    parts = WORD.findall(said.casefold())[: _MOST + 1]
    named = [part for part in parts if not part[0].isdigit() and part not in _BETWEEN]
    if not named or len(parts) > _MOST:
        return False
    return all(part in _DAYS or part in _SHORT for part in named)
