"""Embargoes of goods, which hold no release back: "The arms embargo", "Embargo on oil"."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD, keys, opening, search
from newsdrop.parse.when import moment, spoken
from newsdrop.patterns import regex

_OTHERS = keys("embargoes", "other embargoes")
_OURS = keys("embargoes", "embargoed things") | keys("embargoes", "embargoed readers")
_ON, _OF = (
    regex(rf"\s*(?:{any_of(words('embargoes', section))})(?:\s|(?<=['’]))", re.IGNORECASE)
    for section in ("embargo on", "embargo of")
)

_REACH = 40  # characters behind the word in which the embargoed thing stands


def is_other(before: str, rest: str) -> bool:
    """Tell an embargo of goods by the words around it.

    Parameters
    ----------
    before, rest
        What stands before the embargo's word in its line, and behind it.
    """
    last = WORD.findall(before)[-1:]
    if last and last[0].casefold() in _OTHERS:
        return True
    if rest[:1] == " " and opening(rest, _OTHERS) is not None:
        return True  # "Embargo petrolero a Venezuela"
    on = _ON.match(rest)
    of = None if on else _OF.match(rest)
    thing = on or of
    if thing is None or spoken.letters_before(rest[thing.end() :]) == 0:
        return False
    if of and moment.is_timed(spoken.plain(rest)) and ": " not in rest:
        return False  # "Embargo de la revista hasta las 20:00"
    return search(rest[thing.end() : thing.end() + _REACH], _OURS) is None
