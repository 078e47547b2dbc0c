"""Articles and prepositions that touch the next word: "l’agence", "dell’Agenzia".

Patterns end in the apostrophe, and are written in small letters.
"""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of

_SINGLE = words("name_parts", "elided")
_JOINED = words("name_parts", "elided joined")
_APOSTROPHES = ("'", "’")

SINGLE = rf"(?:{any_of(_SINGLE)})['’]"
"""Of one letter: "l’", "d’"."""
JOINED = rf"(?:{any_of(_JOINED)})['’]"
"""Of a preposition and an article, and the indefinite one: "dell’", "un’"."""
ANY = rf"(?:{any_of(_SINGLE | _JOINED)})['’]"
SINGLES = frozenset(word + mark for word in _SINGLE for mark in _APOSTROPHES)
ALL = tuple(word + mark for word in _SINGLE | _JOINED for mark in _APOSTROPHES)
"""As texts, with either apostrophe."""
