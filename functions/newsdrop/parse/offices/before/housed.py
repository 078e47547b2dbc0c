"""A house, its office and who holds it, commas between them: "says Acme, CEO, Jane Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    CONNECTORS,
    closes,
    is_capital,
    is_office,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPEECH = words("title_context", "speech")
_LONGEST_HOUSE = 9
"""Words."""
_OWNS = ("’s", "'s", "s’", "s'")
_LEAST_AHEAD = 4
"""Words: "Chair of Plums and"."""
_SMALL = ANDS | CONNECTORS


def begin(tokens: Sequence[str], first: int) -> int | None:
    """Find where the house begins that a comma parts from its office.

    Only a verb of speech tells it from somebody, or something else, in a list.

    Parameters
    ----------
    tokens
        The words before a name, which a comma ends.
    first
        The index at which the office begins.

    Returns
    -------
    int or None
        The index of the first word of the house.
    """
    house = tokens[first - 1] if first else ""
    if not house.endswith(",") or not is_capital(house) or is_office(house):
        return None
    for at in range(first - 2, max(-1, first - 2 - _LONGEST_HOUSE), -1):
        token = tokens[at]
        if token in _SPEECH:
            return at + 1 if is_capital(tokens[at + 1]) else None
        if closes(token) or not (is_capital(token) or plain(token) in _SMALL):
            return None
    return None


def chair(tokens: Sequence[str], first: int, head: int) -> int | None:
    """Find who chairs the board of a house with "and": "Chair of Plums and Acme Trust’s Board".

    Parameters
    ----------
    tokens
        The words before a name.
    first
        The index of what is behind the "and", as far as it is of the title of several.
    head
        The index of who they are: of the directors in "Board of Directors".

    Returns
    -------
    int or None
        The index of the word before "of".
    """
    if first < _LEAST_AHEAD or tokens[first - 1] not in ANDS or tokens[head - 1] != "of":
        return None
    if not any(is_capital(word) and word.endswith(_OWNS) for word in tokens[first:]):
        return None
    for at in range(first - 2, max(0, first - 2 - _LONGEST_HOUSE), -1):
        if tokens[at] == "of":
            return at - 1
        if closes(tokens[at]) or not is_capital(tokens[at]):
            return None
    return None
