"""Slavic offices: nouns that case ends differently, and what they are held of in the genitive.

"ministra dopravy", "заместитель директора департамента", "rzecznik prasowy komendy".
"""

from __future__ import annotations

from collections.abc import Container
from functools import lru_cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_CYRILLIC = "\u0400"
_EDGES = "“”„\"‘’'«»()[],;:!?."
_OPENING = ("«", "„", "“", '"')
_CLOSING = ("»", "“", "”", '"')
_ENDS = (",", ";", ":", "!", "?", ".")
_MARKS = (*_ENDS, *_CLOSING)
_MOST_WORDS = 9
"""Behind the noun of an office, before the name."""
_SHORTEST = 5
"""Letters of an adjective; shorter words are small ones."""


_ENDINGS = {
    alphabet: frozenset(end.strip("-") for end in words("inflected", f"{alphabet} endings"))
    for alphabet in ("latin", "cyrillic")
}
_LONGEST = max(len(end) for ends in _ENDINGS.values() for end in ends)
_STEMS = words("inflected", "stems")
_START = min(map(len, _STEMS))
_STARTS = frozenset(stem[:_START] for stem in _STEMS)


class Forms(Container[str]):
    """Words, and the nouns of offices in all their cases: fifty thousand, were they written out.

    Parameters
    ----------
    plain
        The words that are given as they are.
    """

    def __init__(self, plain: frozenset[str]) -> None:
        self._plain = plain

    def __or__(self, more: frozenset[str]) -> Forms:
        return Forms(self._plain | more)

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and (word in self._plain or _is_form(word))

    def isdisjoint(self, others: Iterable[str]) -> bool:
        """Say whether none of the others is one of these words."""
        return not any(word in self for word in others)


@lru_cache(maxsize=4096)
def _is_form(word: str) -> bool:
    if word[:_START] not in _STARTS:
        return False
    ends = _ENDINGS["latin" if word < _CYRILLIC else "cyrillic"]
    cuts = range(max(_START, len(word) - _LONGEST), len(word) + 1)
    return any(word[at:] in ends and word[:at] in _STEMS for at in cuts)


OFFICES = Forms(words("inflected", "irregular") | words("inflected", "shared"))
"""The forms of their nouns, in small letters."""
_SHARED = words("inflected", "shared")
"""Nouns of other languages too."""
_NO_FIELD = words("inflected", "no field") | words("title_context", "stops")
_JOINTS = words("inflected", "joints")
_OF_CONSONANTS = ("а", "у", "ом", "ові", "ем")
_OF_VOWELS = {
    "а": ("ы", "и", "е", "і", "у", "ой", "ою"),
    "я": ("и", "і", "ї", "е", "ю", "ей", "єю", "ею"),
    "й": ("я", "ю", "ем", "єм", "єві"),
    "і": ("я",),
}
"""Of given names by their last letter."""
_LONGEST_CASE = 3  # letters of an ending
_NO_CONSONANTS = "аяійеиоуыэюёєь"
_ADJECTIVES = tuple(words("inflected", "adjectives"))
_VERBS = words("inflected", "verbs") | {
    verb
    for language in ("pl", "cs", "sk", "ru", "uk", "bg", "hr", "sr", "sl")
    for verb in words("speech", f"say {language}")
}
_VERB_ENDS = tuple(words("inflected", "verb ends"))
_NOUNS = tuple(words("inflected", "nouns like verbs"))
_LETTERS = frozenset("ąćęłńśźżčďěňřšťůžľĺŕđ")
"""Of Slavic languages alone."""
_FIELD_ENDS = tuple(words("inflected", "field ends"))
GENITIVES = words("inflected", "genitives")
"""Of houses and of what they are for, in small letters."""
ANDS = words("inflected", "ands")
OWNERS = words("title_context", "owners")
"""Whose somebody is: "ее супруг", "ihr Bruder"."""
_ARTICLED = frozenset(map(str.casefold, words("inflected", "articled")))
_NOUNS_OF_OFFICES = OFFICES | _ARTICLED
_ARTICLED_ENDS = tuple(words("inflected", "articled ends"))
_ARTICLED_JOINTS = words("inflected", "articled joints")


def is_case(word: str, names: Container[str]) -> bool:
    """Tell a case of a Cyrillic given name: "Івана", "Ольгу".

    Parameters
    ----------
    word
        Any word.
    names
        The names, in the nominative.
    """
    if word < _CYRILLIC:
        return False
    for at in range(max(1, len(word) - _LONGEST_CASE), len(word)):
        name, end = word[:at], word[at:]
        if end in _OF_CONSONANTS and name[-1] not in _NO_CONSONANTS and name in names:
            return True
        if any(end in ends and name + vowel in names for vowel, ends in _OF_VOWELS.items()):
            return True
    return False


def head(tokens: Sequence[str]) -> int | None:
    """Find the noun of the office that words in the genitive part from the name.

    Parameters
    ----------
    tokens
        What stands before the name.

    Returns
    -------
    int or None
        Where it stands; ``None`` where the last token is an office itself, or a verb or a mark
        stands between.
    """
    tokens = [*tokens[:-1], tokens[-1].removesuffix(",")] if tokens else tokens
    if len(tokens) < 2 or tokens[-1] in _JOINTS or tokens[-1].casefold() in OFFICES:
        return None
    near = tokens[-2 - _MOST_WORDS :]
    if _NOUNS_OF_OFFICES.isdisjoint(token.strip(_EDGES).casefold() for token in near):
        return None  # first, for most of the world has none of them
    marked = tokens[-1].endswith(_CLOSING)
    joined = False
    for at in range(len(tokens) - 1, max(-1, len(tokens) - 2 - _MOST_WORDS), -1):
        token = tokens[at]
        word = token.strip(_EDGES)
        if _is_held(word.casefold(), tokens[at + 1 :]) and not token.endswith(_MARKS):
            return at
        if token in OWNERS and at and tokens[at - 1] in ANDS:
            return None  # "певица Роева и ее супруг"
        if marked:
            marked = not token.startswith(_OPENING)
        elif not (_is_field(token) or (joined and _is_listed(token))):
            return None
        joined = joined or token in ANDS
    return None


def is_adjective(token: str, office: str) -> bool:
    """Tell "generální", "генерального" before a Slavic office."""
    if office.strip(_EDGES).casefold() not in OFFICES or len(token) < _SHORTEST:
        return False
    if not token.isalpha() or token in _NO_FIELD:
        return False
    return token.casefold().endswith(_ADJECTIVES) and not is_verb(token)


def is_slavic(office: str) -> bool:
    """Tell an office that no other language has."""
    return office in OFFICES and office not in _SHARED


def is_native(tokens: Sequence[str], at: int) -> bool:
    """Tell a Slavic office, by itself or by what it is held of: "rektor Politechniki Acme"."""
    office = tokens[at]
    return is_slavic(office) or (office in _SHARED and _is_held(office, tokens[at + 1 :]))


def is_verb(token: str) -> bool:
    """Tell a Slavic verb by its ending: "podziękował", "встретила", "zahvalio"."""
    if token in _VERBS:
        return True
    return token.endswith(_VERB_ENDS) and not token.endswith(_NOUNS)


def _is_held(office: str, field: Sequence[str]) -> bool:
    """Tell an office from what it is held of: "minister kultury", but not "minister visits"."""
    if is_slavic(office):
        return True
    if (
        field
        and office in _ARTICLED
        and all(
            word in _ARTICLED_JOINTS or word.endswith(_ARTICLED_ENDS) or word[0].isupper()
            for word in field
        )
    ):
        return field[-1] not in _ARTICLED_JOINTS
    if not field or office not in _SHARED:
        return False
    if field[0].removesuffix(",").casefold() in GENITIVES:
        return True
    if field[0][0].isupper() and " ".join(field).isascii():
        return False
    return _is_genitive(field)


def _is_field(token: str) -> bool:
    if token in _JOINTS:
        return True
    if token.endswith(_ENDS) or token.casefold() in _NO_FIELD:
        return False
    return not (token.islower() and is_verb(token))


def _is_listed(token: str) -> bool:
    """Tell one of several fields, "and" before the last: "minister rodziny, pracy i polityki"."""
    word = token.removesuffix(",").casefold()
    return word in GENITIVES or (word.endswith(_FIELD_ENDS) and not is_verb(word))


def _is_genitive(field: Sequence[str]) -> bool:
    """Tell "minister kultury" from "minister besuchte" by letters and endings."""
    return all(
        word in _JOINTS
        or word[0].isupper()
        or word.endswith(_FIELD_ENDS)
        or not _LETTERS.isdisjoint(word)
        for word in field
    )
