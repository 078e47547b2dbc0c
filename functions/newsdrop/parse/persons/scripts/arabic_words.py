"""Words of Arabic texts: offices and forms of address, and what is one word with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

TOKEN = regex(r"\b(?:د|م|أ|أ\.د)\.|[^\s،؛:.,;()\"«»“”؟!]+|[،؛:.,;()\"«»“”؟!]")
MARK = regex(r"[،؛:.,;()\"«»“”؟!]\Z")
FORMS = words("arabic", "forms")
OFFICES = words("arabic", "offices")
GIVEN = words("arabic", "given")
NO_NAMES = words("arabic", "no names")
"""Small words and what else ends a name."""
STRESSED = words("arabic", "stressed")
"""What somebody stresses, right behind the name or behind "على"."""
SAID = words("speech", "say ar")
ENDS = NO_NAMES | STRESSED | SAID | OFFICES
"""What stands behind a name."""
THAT = words("arabic", "that")
THE = "ال"
AND = "و"
_JOINED = ((AND, ""), ("لل", THE), ("بال", THE), ("ل", ""), ("ب", ""))
"""What is one word with an office, and the article that is part of it."""
_SHORTEST = 3  # letters
COMMAS = frozenset("،,")
MEETS = words("arabic", "meets")
NUNATED = ("ًا", "اً", "ً")


class Token(NamedTuple):
    """A word or a mark, and where it stands."""

    text: str
    start: int
    end: int


def unjoined(word: str) -> str:
    """Give an office or a form of address without the small word before it: "للرئيس", "الرئيس"."""
    for joined, article in _JOINED:
        bare = article + word.removeprefix(joined)
        known = bare in OFFICES or bare in FORMS
        if known and word.startswith(joined) and (joined == AND or len(bare) >= _SHORTEST):
            return bare  # not of "لم", for "م" is an engineer
    return word


def is_told(word: str) -> bool:
    """Tell the office of whom something is for: "وجه المحافظ الشكر للرئيس"."""
    return word not in OFFICES and not word.startswith(AND) and unjoined(word) in OFFICES


def over_forms(row: Sequence[Token], at: int) -> int:
    """Find the first word behind forms of address."""
    while at < len(row) and row[at].text in FORMS:
        at += 1
    return at


def is_office(word: str) -> bool:
    """Tell an office, and any other word that begins no name."""
    return word in OFFICES or word in NO_NAMES or MARK.match(word) is not None
