"""Where a release sends its readers: on with its news, or on to its house."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    said = set(WORD.findall(_matter(text)))
    return bool(said) and said.isdisjoint(_HOUSES) and said.isdisjoint(_OWN)


def is_on(text: str, story: Iterable[str]) -> bool:
    """Tell such a line among what tells of the house: its matter is the story's.

    Parameters
    ----------
    text
        A line below "About Acme".
    story
        The paragraphs above that.
    """
    matter = _matter(text)
    return is_on_news(text) and any(matter in paragraph.casefold() for paragraph in story)


def _matter(text: str) -> str:
    match = _ON.match(text) if len(text) <= _LONGEST else None
    return match["matter"].casefold() if match else ""
