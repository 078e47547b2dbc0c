"""Where a release sends its readers: on with its news, or on to its house."""

from __future__ import annotations

import re

from newsdrop.lexicon import folded, words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD
from newsdrop.patterns import regex

_LONGEST = 300  # characters of such a line
_HOUSES = folded("closing", "heads") | folded("closing", "organizations")
_OWN = folded("closing", "own")
# "For more information about the work on the bridge, visit bridges.example": a small letter, or a
# name's own matter, behind the article.
_ON = regex(
    rf"""
    (?: {any_of(words("closing", "on news"))} ) [ ]
    (?: (?: {any_of(words("closing", "on news more"))} ) [ ] )?
    (?: {any_of(words("closing", "on news what"))} ) [ ]
    (?: {any_of(words("closing", "on news about"))} ) [ ]
    (?: (?: {any_of(words("closing", "on news articles"))} ) [ ] | l['’] )
    (?P<matter> (?-i: [^\W\d_A-ZÀ-Þ] ) [^.:;?!]{{3,120}}? ) ,? [ ]
    (?: please [ ] )? (?: {any_of(words("closing", "on news where"))} ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_on_news(text: str) -> bool:
    """Tell a line on where to read more of the news from one on the house, or on whom to ask.

    Parameters
    ----------
    text
        A line behind the end mark.
    """
    match = _ON.match(text) if len(text) <= _LONGEST else None
    if match is None:
        return False
    said = set(WORD.findall(match["matter"].casefold()))
    return said.isdisjoint(_HOUSES) and said.isdisjoint(_OWN)
