"""What goes on behind a name that stands at the start of a text: a comma, or its verb."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_SPEECH = words("title_context", "speech")
_PARTICLES = words("name_parts", "particles")
_MOST = 6
"""Words of a name."""
_LONGEST = 140
"""Characters of a name and what is in brackets behind it."""
_BRACKETS = regex(r"\([^()]{1,40}\)[ ]?")
_AND = regex(rf"(?:{any_of(words('title_context', 'ands'))})\b")


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


def is_set_off(text: str) -> bool:
    """Tell whether a comma, but not the one before "and", parts a name from what is behind it.

    Parameters
    ----------
    text
        From the name on.
    """
    at = _name_end(text[:_LONGEST])
    return text[at - 2 : at] == ", " and _AND.match(text, at) is None


def _name_end(text: str) -> int:
    """Find where the word behind a name begins."""
    at = 0
    for _ in range(_MOST):
        word, _, _ = text[at:].partition(" ")
        if not (word[:1].isupper() or word in _PARTICLES):
            break
        at += len(word) + 1
        if word.endswith(","):
            break
    return at
