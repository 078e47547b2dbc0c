"""Lines that let the press print the text: "Abdruck honorarfrei, Belegexemplar erbeten"."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.patterns import regex

_MOST = 160  # characters
_LETS = keys("closing", "reuse")
_TERMS = words("closing", "reuse terms")
# "This work, A Bridge, by Jane Roe, must comply with the restrictions shown on www.acme.example"
_LICENSED = regex(
    r"This (?:work|story|article|image)(?:, .{1,240}?,)? (?:must comply with the restrictions\b"
    r"|is licensed under (?:an? |the )?(?:Creative Commons|CC)\b|is in the public domain\.?\Z)"
)


def is_notice(text: str) -> bool:
    """Tell a line that says no more than that it may be printed, and on which terms.

    Parameters
    ----------
    text
        A block's text. "Free to publish what they like" goes on otherwise.
    """
    if text.startswith("This ") and _LICENSED.match(text):
        return True
    said = opening(text, _LETS) if len(text) <= _MOST else None
    if said is None:
        return False
    rest = key(text[said.end :]).split()
    return not rest or not _TERMS.isdisjoint(rest)
