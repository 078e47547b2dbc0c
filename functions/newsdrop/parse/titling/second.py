"""Second headlines, which say what the first one does, in other words or in more."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import key, keys, search, size

if TYPE_CHECKING:
    from newsdrop.page import Page

_RELEASES = keys("letterhead", "releases")

_VERBS = (words("announcing", "verbs") | words("announcing", "actions")) - words(
    "announcing", "weak verbs"
)
_SHORT_NAME = 3  # words of a product's or a show's
_LEAST = 6  # words
_AGAIN = 0.85  # of the words of the first
_LONGER = 1.5  # times as many words
_NAME = 4  # words of a subject behind a kind: "Press release – River Bridge"
_MORE = 3  # words by which the headline is longer
_BETWEEN = 12  # blocks
_MARKS = ":：|–—-"


def says_again(headline: str, text: str) -> bool:
    """Tell a line that says what the headline does in other words."""
    said = key(headline).split()
    again = key(text).split()
    if not _LEAST <= len(said) <= len(again) <= _LONGER * len(said):
        return False
    return sum(word in again for word in said) >= _AGAIN * len(said)


def spelled_out(page: Page, at: int) -> int | None:
    """Find the headline below a heading that names no more than a kind and a subject.

    Parameters
    ----------
    page
        The page.
    at
        Where the heading stands: "Press release – River Bridge".

    Returns
    -------
    int or None
        The next heading, where it begins with the subject, goes on, and the text is below it:
        "River Bridge: two lanes for cyclists from June". Below the name of a product or a show,
        the one that names it and tells what is done: "Acme Unveils the ET-12 for Harbors".
    """
    heading = page.blocks[at]
    subject = _subject(heading.text)
    named = key(heading.text) if subject is None and heading.level else ""
    if subject is None and not _is_short_name(named):
        return None
    below = islice(page.blocks, at + 1, at + _BETWEEN)
    for place, block in enumerate(below, at + 1):
        if running.is_prose(block):
            return None
        if block.level and block.text:
            longer = size(block.text) >= size(subject or named) + _MORE
            told = any(map(running.is_prose, page.blocks[place + 1 : place + 3]))
            said = f" {key(block.text)} "
            again = said.startswith(f" {subject}") if subject else _tells_of(named, said)
            return place if longer and told and again else None
    return None


def _is_short_name(said: str) -> bool:
    """Tell a name from "Acme Opens Yard", which is a headline."""
    return 0 < size(said) <= _SHORT_NAME and _VERBS.isdisjoint(said.split())


def _tells_of(name: str, said: str) -> bool:
    return f" {name} " in said and not _VERBS.isdisjoint(said.split())


def _subject(heading: str) -> str | None:
    kind = search(heading, _RELEASES)
    rest = heading[kind.end :].strip() if kind else ""
    said = key(rest)
    return f"{said} " if rest[:1] in _MARKS and 0 < size(said) <= _NAME else None
