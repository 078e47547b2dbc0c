"""Set phrases at the beginning of a line, whatever its case, marks and spacing."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newsdrop.lexicon import words

WORD = re.compile(r"\w+")
MAX_WORDS = 12
_SET_OFF = re.compile(r"[:：|]")


class Opening(NamedTuple):
    """A phrase that opens a line: its `key`, and where it ends, in characters."""

    key: str
    end: int


def key(text: str) -> str:
    """Bring a line to the form in which phrases are compared: its words in lower case."""
    return " ".join(WORD.findall(text.casefold()))


@cache
def keys(name: str, section: str | None = None) -> frozenset[str]:
    """Read a list of phrases in that form."""
    return frozenset(map(key, words(name, section)))


def opening(text: str, phrases: frozenset[str]) -> Opening | None:
    """Find the longest phrase that a line begins with.

    Parameters
    ----------
    text
        One line; no phrase goes on behind a colon or a bar.
    phrases
        In the form of :func:`key`, each of at most 12 words.
    """
    first = WORD.search(text)
    if first is None or first[0].casefold() not in first_words(phrases):
        return None
    longest = None
    said = ""
    end = 0
    for count, word in enumerate(WORD.finditer(text)):
        if count == MAX_WORDS or (said and _SET_OFF.search(text, end, word.start())):
            break
        end = word.end()
        said = f"{said} {word[0].casefold()}" if said else word[0].casefold()
        if said in phrases:
            longest = Opening(said, word.end())
    return longest


def size(text: str) -> int:
    """Count words; of East Asian script, which sets none apart, two signs count as one."""
    signs = sum(char >= "\u3040" for char in text) if not text.isascii() else 0
    return max(len(WORD.findall(text)), signs // 2)


@cache
def first_words(phrases: frozenset[str]) -> frozenset[str]:
    """List the words that phrases begin with."""
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)
