"""Descriptions of a house that the story above them tells, or the line below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.ending.house import belonging, plain_things, subjects, telling
from newsdrop.parse.ending.house.description import is_description
from newsdrop.parse.prose import phrases, sentences
from newsdrop.parse.prose.phrases import keys
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsdrop.page import Block

_LONG = 120  # characters of a description that only its neighbours tell
_OPENING = 600  # characters within which its first sentence ends
_EXPLAINED = regex(
    r"""
    (?: \w{1,3} [ '’] )? [^\W\d_a-zß-ÿ] [^.!?():;,]{6,100}
    [ ] \( (?P<short> [^\W\d_a-zß-ÿ][\w&-]{0,8}[^\W\d_a-zß-ÿ] ) \) [ ] (?P<verb> [^\W\d_A-ZÀ-Þ]+ )
    """,
    re.VERBOSE,
)
_SHORTENED = regex(
    r"(?:The )?(?P<name>[^\W\d_a-zß-ÿ][^!?():;]{6,100}) \([^()]{2,12}\) (?P<verb>[^\W\d_A-ZÀ-Þ]+)"
)
_AUXILIARIES = words("closing", "auxiliaries")
_FOUNDED = keys("closing", "founded")


def goes_on(text: str, above: Block, house: Callable[[], str]) -> bool:
    """Say whether a paragraph continues the house's description in the one above it.

    Parameters
    ----------
    text
        A paragraph such as "Since its founding, thousands have joined it".
    above
        The block above it.
    house
        Gives who announces the news.
    """
    if phrases.opening(text, _FOUNDED) is None or telling.has_speech(text):
        return False
    since = not telling.has_news(sentences.split(text[:_OPENING])[0])
    return since and subjects.is_of(above.text, house()) and is_description(above, house=house)


def introduces_again(text: str, above: Iterable[str]) -> bool:
    """Tell a description by a short name that it explains though the story has used it.

    Parameters
    ----------
    text
        A paragraph such as "The Acme Bridge Trust (ABT) looks after bridges".
    above
        The paragraphs of the story.
    """
    match = _EXPLAINED.match(text) if len(text) >= _LONG else None
    told = match and match["verb"] not in _AUXILIARIES
    short = match["short"] if match and told else belonging.begun(text)
    if (
        not short
        or plain_things.are_short(short, text)
        or telling.has_speech(text)
        or telling.has_news(sentences.split(text[:_OPENING])[0])
    ):
        return False
    used = re.compile(rf"(?<!\w){re.escape(short)}(?!\w)")
    return any(map(used.search, above))


def is_pointed_at(text: str, below: str) -> bool:
    """Tell a description by the line below it, which sends the reader on to the house by name.

    Parameters
    ----------
    text
        A paragraph such as "Acme Bridges, Springfield (ABS) looks after bridges".
    below
        The line below it: "For more news from Acme Bridges, Springfield, visit ...".
    """
    match = _SHORTENED.match(text) if len(text) >= _LONG else None
    if match is None or match["name"] not in below or match["verb"] in _AUXILIARIES:
        return False
    opening = sentences.split(text[match.end() : _OPENING])[0]
    return (
        subjects.is_name(match["name"])
        and not telling.has_speech(text)
        and not telling.has_news(opening)
    )
