"""Words of marks and houses, which are told by their letters: "JPMorgan"."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.patterns import regex

_NAME_OPENINGS = words("name_parts", "openings")
_CAPITAL_INSIDE = regex(r"(?<=[a-z])[A-Z]")


def is_coined(word: str) -> bool:
    """Tell words of marks and houses by their letters: "JPMorgan", "WorkPlace", "Acme7".

    "McRoe" and "DeShawn" are names, "Poe-McRoe" is, and so are those that say one syllable twice:
    "LuLu".
    """
    if "-" in word:
        return any(map(is_coined, word.split("-")))
    half = len(word) // 2
    if word[:half] == word[half:] and word[:half].istitle():
        return False
    inner = _CAPITAL_INSIDE.search(word)
    return (
        (word[:2].isalpha() and word[:2].isupper())
        or any(letter.isdigit() for letter in word)
        or (inner is not None and word[: inner.start()] not in _NAME_OPENINGS)
    )
