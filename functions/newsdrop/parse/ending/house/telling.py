"""What a paragraph of the story has and no description: news and speech."""

from __future__ import annotations

from newsdrop.parse.prose import phrases
from newsdrop.parse.prose.phrases import keys
from newsdrop.patterns import regex

_NAMED = regex(r"“[\w’&.-]+(?: [\w’&.-]+)?”|\"[\w’&.-]+(?: [\w’&.-]+)?\"")
_NEWS = keys("closing", "news")


def has_news(text: str) -> bool:
    """Say whether a text tells what somebody said or did of late.

    Parameters
    ----------
    text
        A sentence or a paragraph.
    """
    return phrases.search(text, _NEWS) is not None


def has_speech(text: str) -> bool:
    """Say whether a paragraph quotes somebody.

    Parameters
    ----------
    text
        A paragraph; a name in marks, such as (Nasdaq “ACME”), is no speech.
    """
    bare = _NAMED.sub("", text)
    return "“" in bare or bare.count('"') > 1 or "« " in text or "„" in text
