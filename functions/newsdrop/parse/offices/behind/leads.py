"""The office of a lead, which is more often what somebody takes: "Jane Roe, project lead"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    ARTICLES,
    CONNECTORS,
    STOPS,
    closes,
    is_verb,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_FIELDS = words("title_context", "fields")
_LONGEST = 4
"""Words before the noun: "Acme work package lead"."""
_NO_FIELD = (ARTICLES | CONNECTORS | STOPS | words("title_context", "indefinite")) - ANDS


def is_office(tokens: Sequence[str], at: int, begin: int) -> bool:
    """Tell the noun of an office by the words before it, which say what is led.

    Parameters
    ----------
    tokens
        Those behind a name.
    at
        Where "lead" may stand.
    begin
        Where the title begins, its article left out.
    """
    if plain(tokens[at]) not in {"lead", "co-lead"} or not 0 < at - begin <= _LONGEST:
        return False
    ahead = tokens[begin:at]
    takes = ahead[0].endswith("ing") and at - begin > 1 and ahead[0] not in _FIELDS
    joined = ahead[0] in ANDS or ahead[-1] in ANDS
    return not (takes or joined) and all(map(_is_of_field, ahead))


def _is_of_field(token: str) -> bool:
    named = token.replace("-", "").replace("/", "").isalpha() or token in ANDS
    return named and not (plain(token) in _NO_FIELD or closes(token) or is_verb(token))
