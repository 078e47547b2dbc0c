"""Lines that call themselves captions: "Caption:", "Pictured above:", "From left:"."""

from __future__ import annotations

import re

from newsdrop.lexicon import folded, words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_NAMED = regex(
    rf"\W*(?:{any_of(words('credits', 'caption labels'))})(?: (?:no\. ?)?\d{{1,2}})?\W? ?[:：] ?",
    re.IGNORECASE,
)
_ARCHIVED = regex(
    rf"\(?(?:{any_of(words('credits', 'archive labels'))}) ?(?:[:：]|[–—-](?= ))", re.IGNORECASE
)
_BRACKETS = ("()", "[]")
_PLACE = regex(
    r"\(?([^\W\d_][^:：,()\d]{1,40}(?:, [a-z][^:：,()\d]{2,40})?)"
    r"(?: ?: |：|\) (?=[^\W\d_a-zß-ÿ])|, (?=[^\W\d_a-zß-ÿ]))"
)
_PLACES = folded("credits", "places")
_SHOWS = regex(
    rf"""
      pictured (?: [ ] (?: above | below | here ) )? [ ]? :
    | (?: {any_of(words("credits", "shown on"))} ) [ ]
      (?: {any_of(words("credits", "shown"))} ) [ ]? [:,]
    """,
    re.VERBOSE | re.IGNORECASE,
)

# "The opening of the bridge. Picture of the builders."
_ENDS = regex(
    rf"[.!] (?:{any_of(words('credits', 'pictures'))}) of (?:the|an?|our) [^.!?]{{3,60}}\.?\Z",
    re.IGNORECASE,
)


def unlabelled(text: str) -> str:
    """Take off a caption that it is one: "Bildunterschrift: A bee" is "A bee".

    Parameters
    ----------
    text
        One line, white space collapsed.
    """
    label = _NAMED.match(text)
    if label is None:
        return text
    return text[label.end() : -1 if text[0] + text[-1] in _BRACKETS else None]


def is_labelled(text: str) -> bool:
    """Say whether a line says that it is a caption, of a photo that may stand far away.

    Parameters
    ----------
    text
        One line, white space collapsed: "Cover photo: A bee on its way".
    """
    return _NAMED.match(text) is not None


def is_caption(text: str) -> bool:
    """Say whether a line calls itself a caption: "图注：", "Caption:", "FILE PHOTO:".

    Parameters
    ----------
    text
        One line, white space collapsed.
    """
    labelled = _NAMED.match(text) or _SHOWS.match(text) or _ARCHIVED.match(text)
    return (labelled or _ENDS.search(text)) is not None


def says_where(text: str) -> bool:
    """Tell a caption that says who or what stands where: "From left: Jane Roe".

    Parameters
    ----------
    text
        One line, white space collapsed.
    """
    label = _PLACE.match(text)
    if label is None:
        return False
    said = " ".join(label[1].casefold().replace(",", " ").split())
    return said in _PLACES
