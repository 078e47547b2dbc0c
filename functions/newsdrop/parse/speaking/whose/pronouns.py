"""Which words beside a verb of speech are pronouns, and which only look like one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.offices.words.titlewords import is_plural
from newsdrop.parse.speaking.words.subjects import ADDRESSES
from newsdrop.parse.speaking.words.tongues import HUMANS, PRONOUNS, WORD

if TYPE_CHECKING:
    import re

    from newsdrop.parse.speaking.heard.paragraph_names import Named

_JOINTS = (" ", ". ")
_OFFICES = HUMANS | ADDRESSES
_THE = "i"
"""Small, it is no English pronoun, but an article: "i sindaci"."""


def means_somebody(named: Named, text: str, word: re.Match[str], end: int) -> bool:
    """Tell "dit-il" from "il rettore" and "ông Hùng", where the word goes with a noun.

    Parameters
    ----------
    named
        Who is named in the paragraph.
    text
        The paragraph.
    word
        The word behind a verb.
    end
        Where its sentence ends.
    """
    if word[0].casefold() not in PRONOUNS or word[0] == _THE or is_name(named, text, word):
        return False
    if word[0].casefold() in ADDRESSES and text.startswith(". ", word.end()):
        return False  # "said Hon. Jane Roe", whose title is a Swedish "she"
    at = word.end() + 1
    following = WORD.match(text, at, end) if text[word.end() : at] == " " else None
    others = named.mentions(text, at, end)[:1] if following else ()
    office = following is not None and (
        following[0].casefold() in _OFFICES or is_plural(following[0])  # "i consiglieri"
    )
    if following and others and following[0][0].isupper():
        office = office or text[following.end() : others[0].start] in _JOINTS  # "il Magg. Roe"
    return not (office or (others and others[0].start == at))


def is_name(named: Named, text: str, word: re.Match[str]) -> bool:
    """Tell "Han" in "Han Roe", who is no "he" of another language."""
    return word[0][0].isupper() and any(
        one.start <= word.start() < one.end for one in named.mentions(text, 0, len(text))
    )
