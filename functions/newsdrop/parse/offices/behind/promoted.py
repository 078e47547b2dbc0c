"""The office in capitals that somebody is called to: "promoted Jane Roe to Head of Sales"."""

from __future__ import annotations

from itertools import takewhile

from newsdrop.parse.offices.words.titlewords import closes, is_capital, is_office

_TO = " to "
_LONGEST = 6
"""Words."""


def begin(text: str, end: int, limit: int) -> int | None:
    """Find where an office begins that "to" parts from the name before it.

    Parameters
    ----------
    text
        The paragraph.
    end
        Where the name ends.
    limit
        Where the next name starts.

    Returns
    -------
    int or None
        Nothing in "to Head Sales", "to Executive Team" and "to its Board of Directors".
    """
    if not text.startswith(_TO, end):
        return None
    start = end + len(_TO)
    capitals = list(takewhile(is_capital, text[start:limit].split(maxsplit=_LONGEST)[:_LONGEST]))
    last = next((at for at, word in enumerate(capitals) if closes(word)), len(capitals) - 1)
    return start if capitals and is_office(capitals[last]) else None
