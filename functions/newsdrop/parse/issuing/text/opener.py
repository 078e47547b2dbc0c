"""Which house opens the text: the subject of its first sentence, in many languages.

"Le ministère des Ponts annonce", "Vejministeriet indkalder", "Am Montag lädt die Stadt ein".
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.names import officers
from newsdrop.parse.issuing.text import arabic_opener
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.persons.scripts import arabic
from newsdrop.parse.prose import elided
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ABROAD = (
    words("openers", "abroad")
    | folded("openers", "abroad")
    | folded("organizations", "romance bodies")
)
_ENGLISH = words("openers", "english") - _ABROAD
_KINDS = _ABROAD | _ENGLISH
_ENDS = tuple(words("openers", "ends"))
_MINISTRIES = words("openers", "ministries")
_LAST = words("openers", "last")
_VERBS = words("openers", "verbs") | words("openers", "verbs of several")
_ADVERBS = words("openers", "behind")
_BREAKS = words("openers", "breaks")
_BEGINNINGS = words("openers", "beginnings")
_ARTICLES = words("announcing", "articles") | words("openers", "articles")
_SMALL = words("organizations", "small") | words("openers", "small")
_DESCRIBED = words("announcing", "houses") | words("announcing", "kinds of houses")
_OF = frozenset(("of", "for", "the"))
_DASHES = frozenset("-–—")
_MOST = 12  # words of a name
_MOST_PLAIN = 5  # of them in small letters: "Ministerstvo venkovských cest"
_LEAST_BEFORE = 3  # letters before the end of a word written together
_DATELINE = 90  # characters that may come before the first sentence
_ADVERBIAL = 60  # characters
_SENTENCE = 300  # characters that are read

_START = regex(r"\A|(?<=[-–—:]) |(?<=\d{4}\.) |(?<=\d{4}[)]) ")
_ASIDE = regex(r"\A[^,.;:]{3,60}, (?=\w)")  # "Depuis lundi, la Ville"
_APPOSITION = regex(r" [^,.;:]{3,120}, (?P<verb>[^\s,.;:]+)")
# "a annoncé", "a ouvert"
_PARTICIPLE = regex(rf"a (?:\w+(?:{any_of(words('openers', 'participle ends'))})) ")
_ELIDED = regex(rf"\A{elided.SINGLE}(?=\w)", re.IGNORECASE)
_NAMED_ON = regex(r" (?:(?:de|den|der|het) )?[^\W\d_a-z]")
_TOUCHING = regex(rf"\A{elided.ANY}(?=\w)")
_SHORT = frozenset(word.casefold() for word in words("abbreviations"))
_STOPPED = regex(r"[^\W\d_]{5,}\.")
_TOKEN = regex(r"[^\s,.;:!?]+(?:\.[^\s,.;:!?]+)*\.?(?=,? )|,")


def find(lead: str) -> str | None:
    """Find the house that is the subject of the first sentence.

    Parameters
    ----------
    lead
        The beginning of the text, without what stands in brackets.

    Returns
    -------
    str or None
        The name as printed, without its article; it must be a house's by its words.
    """
    first = lead[:_SENTENCE].partition("\n")[0]
    if arabic.is_arabic(first[_DATELINE : 2 * _DATELINE] or first):
        return arabic_opener.find(first)
    for sentence in _sentences(first):
        name = _subject(sentence) or _behind_verb(sentence)
        if name is not None:
            name = _undescribed(name)
            return officers.house_of(organizations.tidy(name[0].upper() + name[1:]))
    return None


def _undescribed(name: str) -> str:
    """Take what a house is off its name: "International law firm Roe & Poe LLP"."""
    parts = name.split()
    for at in range(len(parts) - 2, 0, -1):
        if parts[at] in _DESCRIBED and parts[at + 1][0].isupper():
            return " ".join(parts[at + 1 :])
    return name


def _sentences(text: str) -> Iterator[str]:
    """List where the first sentence may begin: at once, behind a dateline, behind an adverbial."""
    for match in _START.finditer(text[:_DATELINE]):
        sentence = text[match.end() :]
        yield sentence
        aside = _ASIDE.match(sentence[:_ADVERBIAL])
        behind = sentence[aside.end() :] if aside else ""
        if behind and (article(behind) or behind.casefold().startswith(_whole())):
            yield behind


def is_house(name: str) -> bool:
    """Say whether a name is a house's by a word of its language: "Roestads kommun"."""
    parts = name.split()
    return bool(parts) and parts[0][0].isupper() and _name(parts) is not None


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
    return len(word) + 1 if word.casefold() in _ARTICLES else 0


def _subject(sentence: str) -> str | None:
    """Read the name before the first verb."""
    rest = sentence[article(sentence) :]
    if rest.partition(" ")[0].casefold() in _BEGINNINGS:
        return None
    parts: list[str] = []
    for token in _TOKEN.finditer(rest):
        if token[0] in _DASHES:
            return None  # behind a dateline
        whole = _is_whole(parts, rest, token)
        if whole is not None:
            return _name(parts) if whole else None
        if _STOPPED.fullmatch(token[0]) and token[0][:-1].casefold() not in _SHORT:
            return None  # the sentence ends: "Die Stadt repariert Brücken. Das ..."
        parts.append(token[0])
        if parts[-1].casefold() in _LAST:
            return _name(parts)
    return None


def _is_whole(parts: Sequence[str], text: str, token: re.Match[str]) -> bool | None:
    """Say whether a name ends before a word; ``None`` where it goes on."""
    word = token[0]
    if word == ",":
        behind = _APPOSITION.match(text, token.end())
        if behind is None:
            return False
        return behind["verb"] in _VERBS or _ends(text, behind.start("verb"))
    if word in _BREAKS or len(parts) > _MOST:
        return False
    # "ministerie van Cultuur", but "els veïns van obrir"
    if not parts or (word in _SMALL and _NAMED_ON.match(text, token.end())):
        return None
    if word in _ADVERBS:
        return not _may_be_verb(parts)
    return True if word in _VERBS or _ends(text, token.start()) else None


def _ends(text: str, at: int) -> bool:
    """Tell a verb or adverb of two words: "thông báo", "a annoncé"."""
    return text.startswith(_two(), at) or _PARTICIPLE.match(text, at) is not None


def _may_be_verb(parts: Sequence[str]) -> bool:
    """Tell the unknown verb before an adverb: "Policía de Roevilla detuvo ayer"."""
    return parts[-1][0].islower() and any(part[0].isupper() for part in parts[1:])


@cache
def _two() -> tuple[str, ...]:
    return tuple(f"{verb} " for verb in _VERBS | _ADVERBS if " " in verb)


def _behind_verb(sentence: str) -> str | None:
    """Read the name in "Am Montag lädt die Stadt Roehausen", whose words have capitals."""
    parts = sentence.split()[: 2 * _MOST]
    if not parts or parts[0].casefold() not in _BEGINNINGS:
        return None
    verb = next((at for at, part in enumerate(parts[:8]) if at and part in _VERBS), None)
    if verb is None:
        return None
    behind = parts[verb + 1 :]
    behind = behind[1:] if behind and behind[0] in _ARTICLES else behind
    name: list[str] = []
    for part in behind:
        capital = part[0].isupper()
        if not capital and not (name and (part in _SMALL or part in _KINDS)):
            break
        name.append(part.rstrip(",."))
        if part[-1] in ",.":
            break
    while name and name[-1] in _SMALL:
        name.pop()
    return _name(name)


def _name(parts: Sequence[str]) -> str | None:
    """Join the words of a name, if they are a house's."""
    if not parts or parts[-1] in _SMALL or len(_plain(parts)) > _MOST_PLAIN:
        return None
    bare = [_TOUCHING.sub("", part) for part in parts]  # "ministère de l’Agriculture"
    if not any(part[0].isupper() for part in bare[1:] or bare) and bare[0][0].islower():
        return None
    if any(is_office(part) and part.casefold() not in _KINDS for part in parts[:-1]):
        return None
    name = " ".join(parts)
    first, joined, _ = name.partition(" and ")
    if joined and organizations.has_form(name) and organizations.is_organization(first):
        return None  # "Bridge Foundation and Acme Inc."
    formed = len(parts) > 1 and organizations.has_form(name)
    return name if formed or _is_house(parts) else None


def _plain(parts: Sequence[str]) -> list[str]:
    bare = (_TOUCHING.sub("", part) for part in parts)
    return [part for part in bare if part[0].islower() and part not in _SMALL]


def _is_house(parts: Sequence[str]) -> bool:
    first, last = parts[0].casefold(), parts[-1].casefold()
    if len(parts) == 1:
        return _is_compound(first)
    if first in _ENGLISH:
        # "University of Roeville", but not "University Students", "County Road 5"
        return parts[1] in _OF and not _plain([word for word in parts[1:] if word not in _OF])
    if first in _KINDS or _is_compound(first):
        return True
    if first.endswith("-") and _is_compound(last):
        return True  # "Vej- og broministeriet"
    if " ".join(parts).casefold().startswith(_whole()):
        return any(part[0].isupper() for part in parts[1:])
    named = all(part[0].isupper() for part in parts[:-1])
    return named and (last in _KINDS or last in _LAST or _is_compound(last) or last in _ENDS)


@cache
def _whole() -> tuple[str, ...]:
    return tuple(f"{word} " for word in words("openers", "whole"))


def _is_compound(word: str) -> bool:
    """Tell "vejministeriet", which names one house, from "ministeriet"."""
    if word in _KINDS or organizations.is_common(word):
        return False
    return any(word.endswith(end) and len(word) - len(end) >= _LEAST_BEFORE for end in _ENDS)
