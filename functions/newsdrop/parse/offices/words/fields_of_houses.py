"""Fields of an office at a house, of which the last is joined by "and"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    closes,
    is_capital,
    is_modifier,
    is_office,
    is_plural,
    plain,
)
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPEECH = words("title_context", "speech")
_OF = frozenset(("of", "for"))
_AHEAD = words("titles", "fields ahead of and")
_OWNS = ("'s", "’s", "s’", "s'")
_VICE = "vice"
_MOST = 4
"""Fields before "and"."""
_LONGEST = 12
"""Words of a title behind a name."""


def before(tokens: Sequence[str], first: int, head: int) -> int:
    """Count the words of "Police’s Crime and" before "Harm Reduction Inspector".

    Parameters
    ----------
    tokens
        The words before a name.
    first
        Where the title begins so far.
    head
        The index of the noun of the office: what "and" joins to it alone is another thing.

    Returns
    -------
    int
        Up to the house, without it; 0 where no house has these fields.
    """
    if _is_of_house(tokens, first, head):
        return 2
    if first < 3 or first == head or tokens[first - 1] not in ANDS or is_plural(tokens[head]):
        return 0
    at = first - 2
    while (
        at > first - 2 - _MOST and tokens[at - 1].endswith(",") and _is_field(tokens[at - 1][:-1])
    ):
        at -= 1
    ahead = tokens[at - 1] if at else ""
    owned = ahead.endswith(_OWNS) and is_capital(ahead)
    return first - at if owned and _is_field(tokens[first - 2]) else 0


def _is_of_house(tokens: Sequence[str], first: int, head: int) -> bool:
    """Tell the beginning of a house that no word of its own tells: "said Paws of Roe founder"."""
    if first == head or tokens[first - 1] not in _OF or is_plural(tokens[head]):
        return False
    told = first > 2 and plain(tokens[first - 3]) in _SPEECH
    return told and is_capital(tokens[first]) and _is_field(tokens[first - 2])


def _is_field(token: str) -> bool:
    """Tell a capital word that is neither an office nor somebody's name."""
    return (
        is_capital(token)
        and not closes(token)
        and not is_office(token)
        and not kinds(plain(token, fold=False)) & GIVEN
    )


def ahead(tokens: Sequence[str], first: int) -> int:
    """Count the words of the first of two fields, and "and": "Parks and Recreation Director".

    Parameters
    ----------
    tokens
        The words before a name.
    first
        The index of the first word of the title.
    """
    field = tokens[first - 2] if first > 1 and tokens[first - 1] in ANDS else ""
    told = field.istitle() and field.casefold() in _AHEAD
    return 2 if told and not is_bare(tokens[first:]) else 0


def is_bare(row: Sequence[str]) -> bool:
    """Say whether words are an office without a field: "Vice President", not "Bridge Director".

    Parameters
    ----------
    row
        The words of a title so far.
    """
    opens = is_office(row[0]) or plain(row[0]) == _VICE
    return opens and all(is_office(word) or is_modifier(plain(word)) for word in row)


def behind(tokens: Sequence[str], at: int) -> bool:
    """Tell whether a title goes on behind a comma: "Roe Police, Fire and Crime Commissioner".

    Parameters
    ----------
    tokens
        The words behind a name.
    at
        The index behind the comma; no office stands before it.
    """
    row = list(takewhile(_may_be, tokens[at : at + _LONGEST]))
    for size, token in enumerate(row):
        if closes(token) and not _is_field(token.removesuffix(",")):
            row = row[: size + 1]
            break
    joints = [place for place, token in enumerate(row) if token in ANDS]
    return len(joints) == 1 and 0 < joints[0] < len(row) - 1 and _ends(row, joints[0])


def _may_be(token: str) -> bool:
    return is_capital(token) or token in ANDS


def _ends(row: Sequence[str], joint: int) -> bool:
    """Tell fields that end in one office, the only one."""
    offices = [place for place, token in enumerate(row) if is_office(token)]
    one = offices == [len(row) - 1] and offices[0] > joint + 1
    return one and not is_plural(row[-1])
