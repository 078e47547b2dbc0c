"""An office, its house and who holds it: "the Chairman, Acme Users Association, Tom Poe, said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.offices.before import behind_name
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    EDGES,
    closes,
    is_capital,
    is_office,
    is_plural,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_JOINTS = ANDS | {"of", "for", "the", "in"}
_OPENERS = words("title_context", "speech") | {"the"}
_LONGEST_HOUSE = 9
"""Words."""
_LONGEST_FIELD = 4


def before(tokens: Sequence[str], behind: str, *, formal: bool) -> str | None:
    """Read a title that ends with the house, or the field, of its office.

    Parameters
    ----------
    tokens
        The words before a name, a form of address taken off.
    behind
        The text from the name on.
    formal
        Whether a form of address stands before the name: what is no house may then be a field,
        as in "the Director, Bridges and Canals, Engr. Tom Poe".

    Returns
    -------
    str or None
        From the article on; without one it could be of a list.
    """
    if not tokens or tokens[-1][-1:] != ",":
        return None
    at = _office(tokens)
    if (
        at is None
        or is_plural(tokens[at].rstrip(","))
        or not (behind_name.is_set_off(behind) or behind_name.speaks(behind))
    ):
        return None
    row = tokens[at + 1 :]
    house = " ".join(row).rstrip(",")
    field = formal and len(row) <= _LONGEST_FIELD
    if not (is_organization(house) or field) or any(map(is_office, row)):
        return None
    first = _article(tokens, at)
    return " ".join(tokens[first:]).rstrip(",") if first is not None else None


def _office(tokens: Sequence[str]) -> int | None:
    """Find the noun of the office before the house: its comma tells."""
    for at in range(len(tokens) - 2, max(-1, len(tokens) - 2 - _LONGEST_HOUSE), -1):
        token = tokens[at]
        if token.endswith(","):
            return at if is_office(token) else None
        if closes(token) or not (is_capital(token) or token in _JOINTS):
            return None
    return None


def _article(tokens: Sequence[str], at: int) -> int | None:
    for first in range(at, -1, -1):
        if plain(tokens[first]) in _OPENERS:
            return first + 1 if first < at else None
        if not is_capital(tokens[first]) or (first < at and tokens[first][-1] in EDGES):
            return None
    return None
