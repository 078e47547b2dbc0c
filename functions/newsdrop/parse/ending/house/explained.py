"""A last paragraph on somebody whom the one above it names first: of the story, no issuer's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.ending.house import about
from newsdrop.parse.ending.house.telling import has_speech
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import STOPWORDS, key
from newsdrop.parse.prose.running import reads_as_text
from newsdrop.parse.vocabulary.capitals import runs
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_SET_UP = regex(
    rf"""
    \b (?: {
        any_of(
            words("closing", "begun")
            | words("closing", "set up")
            | words("closing", "set up around a year")
        )
    } ) \b
    [^.]{{0,60}} \b (?: 1[5-9] | 20 ) \d\d \b
    """,
    re.VERBOSE,
)
_ARTICLES = words("closing", "articles of houses")
_OWNED = regex(  # "its new Roe River Museum", but not "its parent Roe Bridges"
    rf"(?<!\w)(?:{any_of(words('closing', 'its'))}) (?:(?:{any_of(words('closing', 'new'))}) )?"
    r"(?P<name>[^\W\d_a-zß-ÿ][\w’'-]*(?: [^\W\d_a-zß-ÿ][\w’'-]*){1,5})"
)
_LEAD = 1200  # characters
_ARTICLE = 1  # words of a name that may be one
_SUBJECT = 140  # characters in which a description names its house
_SENTENCE = 300  # characters in which it tells since when there is that
_LEAST = 3  # words of a name
_COLONS = (":", "：")
_OPENING = 4  # paragraphs that name the house of the story
_LEAST_LISTED, _MOST_LISTED = 2, 40  # houses below a line
_TOLD = 3  # paragraphs of a story above


def explains(blocks: Sequence[Block], at: int, *, last: bool) -> bool:
    """Say whether a paragraph explains whom the one above it brings in, or what the story is about.

    "We also work with the River Towns Task Force." and "The River Towns Task Force was set up in
    1999.": a release names its own house before, and beside its speakers.

    Parameters
    ----------
    blocks
        The text blocks of the story, in order.
    at
        Where the description stands.
    last
        Whether no house is described below it.
    """
    if (not last and _is_of_house(blocks, at)) or _is_of_list(blocks, at):
        return True
    above = blocks[at - 1].text
    if at < _TOLD or has_speech(above) or not _SET_UP.search(blocks[at].text[:_SENTENCE]):
        return False
    row = max(runs(blocks[at].text[:_SUBJECT]), key=len, default=())
    if len(row) < _LEAST:
        return False
    short = [word.text for word in row if word.text.isupper()]
    if any(word in block.text for word in short for block in blocks[: at - 1]):
        return False
    name = blocks[at].text[row[0].start : row[-1].end].removeprefix("The ")
    return name in above and not any(name in block.text for block in blocks[: at - 1])


def _is_of_list(blocks: Sequence[Block], at: int) -> bool:
    """Tell one of several houses that the story presents: "The winners are:", each in its words.

    Above the first of them stands a line with a colon, and each begins with its own name; the
    house of the story is named before.
    """
    names: set[str] = set()
    for above in range(at, max(at - _MOST_LISTED, 0), -1):
        text = blocks[above].text
        if text.endswith(_COLONS):
            lead = " ".join(block.text for block in blocks[: min(above, _OPENING)])[:_LEAD]
            known = about.heads(text) or any(name in lead for name in names)
            return len(names) >= _LEAST_LISTED and not known
        row = next(iter(runs(text[:_SUBJECT])), ())
        name = text[: row[0].end] if row and not row[0].start else ""
        if not reads_as_text(text) or has_speech(text) or key(name) in STOPWORDS | {""}:
            return False
        if name in names:
            return False
        names.add(name)
    return False


def _is_of_house(blocks: Sequence[Block], at: int) -> bool:
    """Tell what the story gives to its house, "its Roe River Museum": "The Museum is a place"."""
    row = next(iter(runs(blocks[at].text[:_SUBJECT])), ())
    if at < _TOLD or len(row) <= _ARTICLE or row[0].start:
        return False
    name = blocks[at].text[row[0].start : row[-1].end]
    for article in _ARTICLES:
        name = name.removeprefix(f"{article} ")
    lead = " ".join(block.text for block in blocks[:2])[:_LEAD]
    return any(
        name in owned["name"] and len(owned["name"]) > len(name) for owned in _OWNED.finditer(lead)
    )
