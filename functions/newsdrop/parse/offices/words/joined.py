"""What "and" joins to an office: another one, or something else than a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    CONNECTORS,
    closes,
    is_capital,
    is_office,
    is_plural,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_ARTICLES = words("title_context", "articles") | words("title_context", "indefinite")
_OF_ONE = words("title_context", "ands of one")
_DEFINITE = words("title_context", "articles of one")
_LEAST = 4  # words: "el rector del Banco y"
_MOST_HOUSE = 8  # words
_NEAR = 6  # words behind the article among which the other office stands


def is_other(tokens: Sequence[str], at: int) -> bool:
    """Tell "Schatzmeisterin und die Reise" from "a nurse and a teacher".

    Parameters
    ----------
    tokens
        A title and what follows it.
    at
        Where the "and" may stand.
    """
    article = tokens[at + 1 : at + 2]
    if tokens[at] not in ANDS or not article or article[0] not in _ARTICLES:
        return False
    behind = tokens[at + 2 : at + 2 + _NEAR]
    return is_office(tokens[at - 1]) and not any(map(is_office, behind))


def over_house(tokens: Sequence[str], first: int) -> int:
    """Count the words of an office of a house to which "and" joins one of the same person.

    "el consejero del Banco y economista Ana Roe", where of two people the second office has an
    article of its own: "el consejero del Banco y la economista".

    Parameters
    ----------
    tokens
        The words before a name.
    first
        Where the title begins that ends before the name.

    Returns
    -------
    int
        The words before it that are of its holder too; 0 where they are somebody else's.
    """
    if first < _LEAST or tokens[first - 1] not in _OF_ONE or not tokens[first].islower():
        return 0
    if not is_capital(tokens[first - 2]):
        return 0
    for at in range(first - 2, max(0, first - 2 - _MOST_HOUSE), -1):
        token = tokens[at]
        if closes(token):
            return 0
        if is_office(token) and token.islower():
            led = plain(tokens[at - 1]) in _DEFINITE and not is_plural(token)
            return first - at if led else 0
        if not (is_capital(token) or plain(token) in CONNECTORS):
            return 0
    return 0
