"""Second headlines, which say what the first one does, in other words or in more."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.parse.masthead import front
from newsdrop.parse.prose.phrases import key, keys, search, size

if TYPE_CHECKING:
    from newsdrop.page import Page

_RELEASES = keys("letterhead", "releases")

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
        "River Bridge: two lanes for cyclists from June".
    """
    subject = _subject(page.blocks[at].text)
    if subject is None:
        return None
    below = islice(page.blocks, at + 1, at + _BETWEEN)
    for place, block in enumerate(below, at + 1):
        if front.is_prose(block):
            return None
        if block.level and block.text:
            longer = size(block.text) >= size(subject) + _MORE
            told = any(map(front.is_prose, page.blocks[place + 1 : place + 3]))
            return place if longer and told and f"{key(block.text)} ".startswith(subject) else None
    return None


def _subject(heading: str) -> str | None:
    kind = search(heading, _RELEASES)
    rest = heading[kind.end :].strip() if kind else ""
    said = key(rest)
    return f"{said} " if rest[:1] in _MARKS and 0 < size(said) <= _NAME else None
