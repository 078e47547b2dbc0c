"""Set phrases in a line, whatever its case, marks and spacing."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from newsdrop.lexicon import words
from newsdrop.patterns import regex

WORD = regex(r"\w+")
STOPWORDS = frozenset(" ".join(words("stopwords")).split())
"""The commonest function words of all languages."""
_SHORT = 1000  # characters
_EASTERN = regex("[\u3040-\U0010ffff]")
_SET_OFF = regex(r"[:：|]")


class Opening(NamedTuple):
    """A phrase that opens a line: its `key`, and where it ends, in characters."""

    key: str
    end: int


class Span(NamedTuple):
    """Where a phrase stands in a text: offsets in characters."""

    start: int
    end: int


def key(text: str) -> str:
    """Bring a line to the form in which phrases are compared: its words in lower case.

    Half of the calls ask for a line that another part of the parser has just asked for: a short
    one is remembered for them.
    """
    return _remembered(text) if len(text) < _SHORT else _key(text)


def _key(text: str) -> str:
    return " ".join(WORD.findall(text)).casefold()


def _said(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def _first(text: str) -> str:
    word = WORD.search(text)
    return word[0].casefold() if word else ""


# A line is searched for phrases of many lists in turn.
_remembered = lru_cache(maxsize=512)(_key)
_words = lru_cache(maxsize=256)(_said)
_first_word = lru_cache(maxsize=512)(_first)


@cache
def keys(name: str, section: str | None = None) -> frozenset[str]:
    """Read a list of phrases in that form."""
    return frozenset(map(_key, words(name, section)))


def opening(text: str, phrases: frozenset[str], start: int = 0) -> Opening | None:
    """Find the longest phrase that a line, or the rest of it, begins with.

    Parameters
    ----------
    text
        One line; no phrase goes on behind a colon or a bar.
    phrases
        In the form of :func:`key`.
    start
        Offset in characters from which on the line is read, at the beginning of a word.
    """
    begun = _beginnings(phrases)
    if start == 0 and len(text) < _SHORT and _first_word(text) not in begun:
        return None
    longest = None
    said = ""
    end = 0
    for word in WORD.finditer(text, start):
        if said and _SET_OFF.search(text, end, word.start()):
            break
        said = f"{said} {word[0].casefold()}" if said else word[0].casefold()
        if said not in begun:
            break
        end = word.end()
        if said in phrases:
            longest = Opening(said, _over_signs(text, end))
    return longest


def search(text: str, phrases: frozenset[str]) -> Span | None:
    """Find the first phrase of a text; a list of hundreds costs no more than a short one.

    Parameters
    ----------
    text
        One line.
    phrases
        In the form of :func:`key`; none begins behind a hyphen.
    """
    firsts = first_words(phrases)
    said = _words(text) if len(text) < _SHORT else _said(text)
    if firsts.isdisjoint(said):
        return None
    for word, folded in zip(WORD.finditer(text), said, strict=True):
        if folded not in firsts:
            continue
        start = word.start()
        if text[max(start - 1, 0) : start] != "-":
            found = opening(text, phrases, start)
            if found is not None:
                return Span(start, found.end)
    return None


def _over_signs(text: str, end: int) -> int:
    """Go over the vowel signs that end a word in Devanagari or Bengali, no letters to a pattern."""
    while (
        "\u0900" <= text[end : end + 1] <= "\u094f" or "\u0981" <= text[end : end + 1] <= "\u09cd"
    ):
        end += 1
    return end


def size(text: str) -> int:
    """Count words; of East Asian script, which sets none apart, two signs count as one."""
    signs = len(_EASTERN.findall(text)) if not text.isascii() else 0
    return max(len(key(text).split()), signs // 2)


@cache
def first_words(phrases: frozenset[str]) -> frozenset[str]:
    """List the words that phrases begin with."""
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


@cache
def _beginnings(phrases: frozenset[str]) -> frozenset[str]:
    """List the phrases and all that they begin with, cut behind a word."""
    begun = set(phrases)
    for phrase in phrases:
        end = phrase.find(" ")
        while end > 0:
            begun.add(phrase[:end])
            end = phrase.find(" ", end + 1)
    return frozenset(begun)
