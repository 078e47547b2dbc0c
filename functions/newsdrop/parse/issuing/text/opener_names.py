"""What the name of a house looks like that opens a text, in many languages."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.houses import organizations
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.prose import elided
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_ABROAD = (
    words("openers", "abroad")
    | folded("openers", "abroad")
    | folded("organizations", "romance bodies")
)
_ENGLISH = words("openers", "english") - _ABROAD
KINDS = _ABROAD | _ENGLISH
ARTICLES = words("announcing", "articles") | words("openers", "articles")
SMALL = words("organizations", "small") | words("openers", "small")
LAST = words("openers", "last")
_ENDS = tuple(words("openers", "ends"))
_ADJECTIVES = folded("openers", "first adjectives")
_MINISTRIES = words("openers", "ministries")
_OF = frozenset(("of", "for", "the"))
_MOST_PLAIN = 5  # of its words in small letters: "Ministerstvo venkovských cest"
_LEAST_BEFORE = 3  # letters before the end of a word written together

_ELIDED = regex(rf"\A{elided.SINGLE}(?=\w)", re.IGNORECASE)
_TOUCHING = regex(rf"\A{elided.ANY}(?=\w)")


def is_house(name: str) -> bool:
    """Say whether a name is a house's by a word of its language: "Roestads kommun"."""
    parts = name.split()
    return bool(parts) and parts[0][0].isupper() and joined(parts) is not None


def is_ministry(name: str) -> bool:
    """Say whether a name is that of a government's ministry or department."""
    first, _, last = name.casefold().rpartition(" ")
    first = first.partition(" ")[0]
    kind = not _MINISTRIES.isdisjoint((first, last)) or last.endswith(tuple(_MINISTRIES))
    kind = kind or first.endswith("ministerium")  # "Staatsministerium für Verkehr"
    return kind and is_house(name)


def article(text: str) -> int:
    """Measure the article with which a text begins.

    Parameters
    ----------
    text
        The beginning of a sentence.

    Returns
    -------
    int
        Characters, the blank behind the article included; 0 where there is none.
    """
    if touching := _ELIDED.match(text):
        return touching.end()
    word = text.partition(" ")[0]
    return len(word) + 1 if word.casefold() in ARTICLES else 0


def joined(parts: Sequence[str]) -> str | None:
    """Join the words of a name, if they are a house's.

    Parameters
    ----------
    parts
        Its words, without an article.
    """
    if not parts or parts[-1] in SMALL or len(_plain(parts)) > _MOST_PLAIN:
        return None
    bare = [_TOUCHING.sub("", part) for part in parts]  # "ministère de l’Agriculture"
    if not any(part[0].isupper() for part in bare[1:] or bare) and bare[0][0].islower():
        return None
    members = is_noun(parts[0])
    if any(
        _is_officer(part) and not (members and above in SMALL)
        for part, above in zip(parts[:-1], ("", *parts), strict=False)
    ):
        return None  # but "Ordine degli Ingegneri di Roeville"
    name = " ".join(parts)
    first, joined, _ = name.partition(" and ")
    if joined and organizations.has_form(name) and organizations.is_organization(first):
        return None  # "Bridge Foundation and Acme Inc."
    formed = len(parts) > 1 and organizations.has_form(name)
    return name if formed or _is_house(parts) else None


def _is_officer(word: str) -> bool:
    return is_office(word) and word.casefold() not in KINDS


def _plain(parts: Sequence[str]) -> list[str]:
    bare = (_TOUCHING.sub("", part) for part in parts)
    return [part for part in bare if part[0].islower() and part not in SMALL]


def _is_house(parts: Sequence[str]) -> bool:
    first, last = parts[0].casefold(), parts[-1].casefold()
    if len(parts) == 1:
        return _is_compound(first)
    if " ".join(parts).casefold().startswith(whole()):
        return any(part[0].isupper() for part in parts[1:])
    if first in _ENGLISH:
        # "University of Roeville", but not "University Students", "County Road 5"
        return parts[1] in _OF and not _plain([word for word in parts[1:] if word not in _OF])
    if first in KINDS or _is_compound(first):
        return True
    # "Polska Izba Mostów", "Vej- og broministeriet"
    adjective = first in _ADJECTIVES and parts[1].casefold() in _ABROAD
    if adjective or (first.endswith("-") and _is_compound(last)):
        return True
    named = all(part[0].isupper() for part in parts[:-1])
    return named and (last in KINDS or last in LAST or _is_compound(last) or last in _ENDS)


def is_noun(word: str) -> bool:
    """Tell a noun that is what a house is, or ends in it: "Brückenverein".

    Parameters
    ----------
    word
        One word.
    """
    bare = word.casefold()
    return bare in _ABROAD or bare in _ENDS or _is_compound(bare)


def opens_house(word: str) -> bool:
    """Tell a noun that is what a house is, and an adjective before it: "Narodowy Instytut".

    Parameters
    ----------
    word
        One word.
    """
    return is_noun(word) or (word[:1].isupper() and word.casefold() in _ADJECTIVES)


@cache
def whole() -> tuple[str, ...]:
    """List beginnings of names in languages that write the syllables of a word apart."""
    return tuple(f"{word} " for word in words("openers", "whole"))


def _is_compound(word: str) -> bool:
    """Tell "vejministeriet", which names one house, from "ministeriet"."""
    if word in KINDS or organizations.is_common(word):
        return False
    return any(word.endswith(end) and len(word) - len(end) >= _LEAST_BEFORE for end in _ENDS)
