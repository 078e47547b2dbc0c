"""What goes on behind a name that stands at the start of a text: a comma, or its verb."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import ANDS, ARTICLES
from newsdrop.patterns import regex

_SPEECH = words("title_context", "speech")
_PARTICLES = words("name_parts", "particles")
_MOST = 6
"""Words of a name."""
_LONGEST = 140
"""Characters of a name and what is in brackets behind it."""
_BRACKETS = regex(r"\([^()]{1,40}\)[ ]?")
_LISTING = ANDS | ARTICLES
_SHORT = 3
"""Characters of an initial, or of "Jr.", whose stop ends no sentence."""


def speaks(text: str) -> bool:
    """Tell whether a verb of speech is next: "Jane Roe (EPP, SE) said".

    Parameters
    ----------
    text
        From the name on.
    """
    at = _name_end(text[:_LONGEST])
    if bracket := _BRACKETS.match(text, at):
        at = bracket.end()
    return text[at : at + _LONGEST].partition(" ")[0].strip(",.:") in _SPEECH


def is_alone(text: str) -> bool:
    """Tell whether a comma or a stop parts a name from what is behind it, which is no other name.

    Parameters
    ----------
    text
        From the name on.
    """
    at = _name_end(text[:_LONGEST])
    goes_on = text[at - 2 : at] == ", " and text[at : at + 1].islower()
    return goes_on or text[at - 2 : at - 1] == "."


def is_set_off(text: str) -> bool:
    """Tell whether the sentence goes on behind such a name, and no list does, or ends with it.

    Parameters
    ----------
    text
        From the name on.
    """
    at = _name_end(text[:_LONGEST])
    return is_alone(text) and text[at : at + _LONGEST].partition(" ")[0] not in _LISTING


def _name_end(text: str) -> int:
    """Find where the word behind a name begins."""
    at = 0
    for _ in range(_MOST):
        word, _, _ = text[at:].partition(" ")
        if word in ANDS or not (word[:1].isupper() or word in _PARTICLES):
            break
        at += len(word) + 1
        if word.endswith(",") or (word.endswith(".") and len(word) > _SHORT):
            break
    return at
