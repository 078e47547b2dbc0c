"""What a page sets behind the last sentence of a text: whose it is, and when it was changed."""

from __future__ import annotations

import re
from functools import cache

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_LONGEST = 80  # characters of such a note
_STOPS = r"""(?<= [.!?…»”")] )"""
# "© RIPRODUZIONE RISERVATA", "(© 2020 Acme)": no sentence, and nothing behind it.
_RIGHTS = regex(
    rf"(?: {_STOPS} | (?<= :\d\d ) ) [ ]? [(\[]? © [^©.!?]{{0,70}} \.? [)\]]? \Z", re.VERBOSE
)


def without(text: str) -> str:
    """Cut such notes.

    Parameters
    ----------
    text
        A paragraph. One that is nothing else stays.
    """
    end = text[-_LONGEST:]
    if "©" in end:
        text = _cut(text, _RIGHTS)
    return _cut(text, _changed()) if text[-1:].isdigit() and ":" in text[-_LONGEST:] else text


def _cut(text: str, note: re.Pattern[str]) -> str:
    found = note.search(text, max(0, len(text) - _LONGEST))
    return text[: found.start()] if found else text


@cache
def _changed() -> re.Pattern[str]:
    """Match "Last updated: 9:30", "Ultimo aggiornamento: 22:07"; few paragraphs end in figures."""
    labels = any_of(words("posting", "updated"))
    return re.compile(
        rf"{_STOPS} [ ] (?i: {labels} ) [ ]? :? [ ] [\d.:/, –-]{{4,20}} \Z", re.VERBOSE
    )
