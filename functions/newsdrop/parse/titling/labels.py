"""Labels before the lines of a text that was a form: "Headline: Acme opens a bridge"."""

from __future__ import annotations

from newsdrop.parse.prose.phrases import key, keys, opening, size

_HEADLINE = keys("letterhead", "title labels")
_DECK = keys("letterhead", "deck labels")
_SHELVED = keys("letterhead", "shelved")
_COLONS = (":", "：")
_TELLING = 3  # words
_EMPHASIS = " *_"


def headline(text: str) -> str:
    """Take the label off a headline, and the site's mark that the page is an old one."""
    mark, closed, rest = text.partition("] ")
    if closed and mark[:1] == "[" and key(mark) in _SHELVED and size(rest) >= _TELLING:
        text = rest  # "[ARCHIVED] Bridge opens on Monday"
    return _behind(text, _HEADLINE) or text


def deck(text: str) -> str:
    """Take the label off the line below it."""
    return _behind(text, _DECK) or text


def _behind(text: str, labels: frozenset[str]) -> str:
    label = opening(text, labels)
    rest = text[label.end :].lstrip(_EMPHASIS) if label else ""
    return rest[1:].strip(_EMPHASIS) if rest[:1] in _COLONS and size(rest) >= _TELLING else ""
