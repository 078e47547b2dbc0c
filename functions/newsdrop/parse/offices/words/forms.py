"""Forms of address between an office and a name: "the First Minister, the Rt. Hon. Jane Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import FORMS, is_capital, is_office, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

_DEFINITE = words("title_context", "before forms")
_DEGREES = words("titles", "stopped forms")
_FIRST_FORMS = words("titles", "first forms")
_STYLES = words("titles", "styles")
_STYLED = words("titles", "styled")


def take_off(tokens: list[str]) -> bool:
    """Take the form of address off, and its article, which is a comma then: "su rector el Dr.".

    Parameters
    ----------
    tokens
        The words before a name, which change.

    Returns
    -------
    bool
        Whether there was an article that no comma stands before.
    """
    formal = False
    while tokens and _is_form(tokens):
        formal = True
        tokens.pop()
        while tokens and tokens[-1] in _FIRST_FORMS | _STYLES:
            tokens.pop()  # "Prof. Dr.", "Tan Sri", "Dom Frei", "Rt. Hon.", "His Royal Highness"
    if not formal or len(tokens) < 2 or tokens[-1] not in _DEFINITE:
        return False
    ahead = tokens[-2]
    if tokens[-1] == "the" and is_capital(ahead):
        tokens.pop()  # "Senator the Hon Jane Roe", "Minister for Trade the Hon Tom Poe"
        while len(tokens) > 1 and plain(tokens[-1], fold=False) in FORMS:
            tokens.pop()  # "Minister of Health, Dr. the Hon. Tom Poe"
        return False
    if not ahead.endswith(",") and not is_office(ahead):
        return False
    tokens.pop()
    if ahead.endswith(","):
        return False
    tokens[-1] += ","
    return True


def are_all(tokens: list[str]) -> bool:
    """Tell nothing, or a form of address with its article: "the Rt. Hon.".

    Parameters
    ----------
    tokens
        The words between an office and a name, which change.
    """
    take_off(tokens)
    return not tokens or (len(tokens) == 1 and tokens[0] in _DEFINITE)


def _is_form(tokens: Sequence[str]) -> bool:
    last = plain(tokens[-1], fold=False)
    styled = last in _STYLED and len(tokens) > 1 and tokens[-2] in _STYLES  # "the Most Reverend"
    return styled or last in FORMS or tokens[-1] in _DEGREES
