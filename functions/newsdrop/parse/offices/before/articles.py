"""Where an office begins that a comma parts from its holder: behind an article, or "that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import set_off
from newsdrop.parse.offices.words.titlewords import (
    ARTICLES,
    CONNECTORS,
    FORMS,
    STOPS,
    closes,
    is_capital,
    plain,
)
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPEECH = words("title_context", "speech")
_DEFINITE_OFFICES = words("titles", "definite offices")
_BEFORE_ONE = ARTICLES | _SPEECH | words("title_context", "before one")
"""Before the office of one whom a comma sets off: "says Creative Director, Jane Roe"."""
_ADJECTIVES_BEFORE = 2
"""Small words that may stand before the noun of an office: "deputy interior minister"."""
_GOES_ON = regex(r"[^\W\d_a-zß-ÿа-я][^,;:()]*, [^\W\d_A-ZÀ-ÞА-Я]")
_THAT = words("title_context", "that")
_LONGEST_NAME = 60
"""Characters, with the word behind."""


def begin(tokens: Sequence[str], first: int, behind: str) -> int | None:
    """Find where the office begins; without article it is no title of who is named behind it.

    Parameters
    ----------
    tokens
        The words before the name.
    first
        The index at which the title may begin.
    behind
        What follows the title, from the name on.
    """
    told = _behind_that(tokens, first, behind)
    return _behind_article(tokens, first) if told is None else told


def _behind_that(tokens: Sequence[str], first: int, behind: str) -> int | None:
    """Find where "że poprzedni minister, Jan Roe, został" begins: "that" opens a clause."""
    opens = next((at for at in (first, first - 1) if at >= 0 and tokens[at] in _THAT), None)
    if opens is None or opens + 1 >= len(tokens) or not _GOES_ON.match(behind[:_LONGEST_NAME]):
        return None
    return opens + 1


def _behind_article(tokens: Sequence[str], first: int) -> int | None:
    """Find where a title before a comma begins, which an article sets off.

    "In his speech the interior minister, Jane Roe"; without article what ends at the comma is no
    title of who is named behind it.
    """
    if any(token.endswith(("'s", "’s")) and is_capital(token) for token in tokens[first:-1]):
        return first  # "Acme’s plant manager, Jane Roe"
    if plain(tokens[first]) in _DEFINITE_OFFICES or set_off.is_northern(tokens, first):
        return first  # "directorul școlii, Ion Roe", "ordföranden i nämnden, Anna Roe"
    definite = set_off.definite(tokens, first)
    if definite is not None:
        return definite
    behind_form = None
    for at in range(first, max(0, first - _ADJECTIVES_BEFORE - 1), -1):
        ahead = tokens[at - 1]
        if plain(ahead) in _BEFORE_ONE or ahead.endswith(("'s", "’s")):
            return at if behind_form is None else behind_form
        word = plain(ahead)
        if plain(ahead, fold=False) in FORMS:
            behind_form = at  # "the Honourable Minister of Works, Engr. Jane Roe"
            continue
        if not ahead.islower() or closes(ahead) or word in STOPS or word in CONNECTORS:
            break
    return None
