"""Small words before an office that say of what kind it is: "human rights lawyer"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import sections, words
from newsdrop.parse.offices.before import joints
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    ARTICLES,
    CONNECTORS,
    STOPS,
    closes,
    is_verb,
    plain,
)
from newsdrop.parse.vocabulary import inflected, verb_second

if TYPE_CHECKING:
    from collections.abc import Sequence

_FIELDS = words("title_context", "fields")
_BEFORE_VERBS = words("title_context", "before verbs")
_NO_QUALIFIERS = (
    ANDS
    | CONNECTORS
    | ARTICLES
    | STOPS
    | words("title_context", "no qualifiers")
    | words("title_context", "speech")
    | {
        word
        for name, row in sections("speech").items()
        if name.startswith("say ") or name in {"no subject", "prepositions", "adverbs"}
        for word in row
    }
)
_DEFINITE_OFFICES = words("titles", "definite offices")
_OF_SOMEBODY = ("ului", "ilor", "oarei")
"""Ends of Romanian offices in the genitive, behind a noun: "în prezența primarului"."""
_OFFICERS = words("title_context", "officers")
_KINDS_OF_OFFICERS = words("title_context", "kinds of officers")
_LASTING = words("title_context", "lasting")
_OFFICE_AND = 2
"""Words before "long-time" in "chair and long-time trustee"."""
_MOST_QUALIFIERS = 3
"""Words."""


def before(tokens: Sequence[str], first: int, text: str) -> int:
    """Count the small words that say of what kind an office is: "human rights lawyer".

    All of them, up to a word that can be none of them, for of more than a few one is a verb.
    """
    if tokens[first - 1] in _LASTING:
        other = first > _OFFICE_AND and tokens[first - 2] in ANDS
        return int(other and joints.continues(tokens[first - 3], tokens[first - 2]))
    small = tokens[first].islower() and tokens[first].isascii()
    native = inflected.is_native(tokens, first) or tokens[first] in _DEFINITE_OFFICES
    native = native or tokens[first].endswith(_OF_SOMEBODY)
    at = first if small and not native else 0
    while at and (_qualifies(tokens[at - 1]) or _is_kind_of_officer(tokens, at)):
        at -= 1
    if at < first and verb_second.is_written(text):
        row = takewhile(verb_second.qualifies, reversed(tokens[at:first]))
        return sum(1 for _ in row)
    if at and at < first and plain(tokens[at - 1]) in _BEFORE_VERBS:
        at += 1
    return first - at if at and first - at <= _MOST_QUALIFIERS else 0


def _is_kind_of_officer(tokens: Sequence[str], at: int) -> bool:
    """Tell "community beat officer", with one more word ahead, from "who beat officer Roe"."""
    kind = at > 1 and tokens[at - 1] in _KINDS_OF_OFFICERS and tokens[at] in _OFFICERS
    return kind and _qualifies(tokens[at - 2])


def _qualifies(token: str) -> bool:
    word = plain(token)
    if not token.islower() or not word.replace("-", "").isalpha() or closes(token):
        return False
    if word in _NO_QUALIFIERS or is_verb(token):
        return False
    inflected = "-" not in word and word.endswith(("s", "ing", "ly"))
    return not inflected or word in _FIELDS
