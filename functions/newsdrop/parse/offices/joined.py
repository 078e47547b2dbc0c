"""What "and" joins to an office: another one, or something else than a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.titlewords import ANDS, is_office

if TYPE_CHECKING:
    from collections.abc import Sequence

_ARTICLES = words("title_context", "articles") | words("title_context", "indefinite")
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
