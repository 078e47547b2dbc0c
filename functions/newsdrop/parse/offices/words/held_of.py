"""What an office is held of in small letters: "presidente del partido"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import (
    ARTICLES,
    CONNECTORS,
    STOPS,
    closes,
    is_modifier,
    is_office,
    is_plural,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_HELD_OF = words("title_context", "held of")
_ENDS = STOPS - _HELD_OF
_SPEECH = words("title_context", "speech")
_LONGEST_FIELD = 7
_MOST_NOUNS = 3


def names_field(tokens: Sequence[str]) -> bool:
    """Tell what an office is held of: "presidente del partido", "minister för civilt försvar".

    Of several small words one could be a verb, but not where a verb of speech stands before all.
    """
    if _HELD_OF.isdisjoint(map(plain, tokens[1 - _LONGEST_FIELD :])):
        return False
    housed = False
    for at in range(len(tokens) - 2, max(-1, len(tokens) - _LONGEST_FIELD), -1):
        if is_office(tokens[at]):
            spoken = _SPEECH.isdisjoint(map(plain, tokens[max(0, at - 2) : at]))
            field = tokens[at + 1 :]
            nouns = [word for word in field if not _is_minor(plain(word))]
            most = 1 + housed if spoken else _MOST_NOUNS
            return plain(field[0]) in _HELD_OF and len(nouns) <= most
        housed = housed or _is_house(tokens, at)
        small = tokens[at].islower() or _is_house(tokens, at)
        if not small or closes(tokens[at]) or plain(tokens[at]) in _ENDS:
            return False
    return False


def names_things(tokens: Sequence[str]) -> bool:
    """Tell things in small letters that somebody is over: "curator of mammals", "head of trains".

    Persons are none, nor is what several hold: "director of nurses", "friends of horses".
    """
    *_, office, of, things = ["", "", *tokens]
    if of != "of" or not is_office(office) or is_plural(office):
        return False
    return things.isalpha() and things.islower() and things[-1] == "s" and not is_office(things)


def _is_house(tokens: Sequence[str], at: int) -> bool:
    """Tell a house that begins with a capital: "presidente della Camera di commercio"."""
    of = at - 2 if at and plain(tokens[at - 1]) in ARTICLES else at - 1
    if of < 1 or not tokens[at][0].isupper() or plain(tokens[at + 1]) not in _HELD_OF:
        return False
    return plain(tokens[of]) in _HELD_OF and is_office(tokens[of - 1])


def _is_minor(word: str) -> bool:
    return word in CONNECTORS or word in _HELD_OF or is_modifier(word)
