"""Second headlines, which say what the first one does."""

from __future__ import annotations

from newsdrop.parse.prose.phrases import key

_LEAST = 6  # words
_AGAIN = 0.85  # of the words of the first
_LONGER = 1.5  # times as many words


def says_again(headline: str, text: str) -> bool:
    """Tell a line that says what the headline does in other words."""
    said = key(headline).split()
    again = key(text).split()
    if not _LEAST <= len(said) <= len(again) <= _LONGER * len(said):
        return False
    return sum(word in again for word in said) >= _AGAIN * len(said)
