"""Where the subject of a first sentence begins: behind a dateline, an adverbial, an officer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.issuing.text import opener_names
from newsdrop.parse.issuing.text.opener_names import ARTICLES, article
from newsdrop.parse.issuing.text.opener_verbs import VERBS
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.prose import elided
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

DATELINE = 90
"""Characters that may come before the first sentence."""
_ADVERBIAL = 100  # characters
_ENGLISH = words("announcing", "verbs")
_AHEAD = 14  # words before the subject

_DAYS = words("openers", "days alone")
_ADVERBIALS = words("openers", "adverbials") | _DAYS
_TIMES = words("openers", "times")
_SOURCES = words("openers", "sources")
_BEFORE_NOUNS = words("openers", "before nouns") - {"a"}
_NO_SUBJECT_BEHIND = _BEFORE_NOUNS | ARTICLES
_START = regex(r"\A|(?<=[-–—:]) |(?<=\d{4}\.) |(?<=\d{4}[)]) ")
_ASIDE = regex(r"\A[^,.;:]{3,100}, (?=\w)")  # "Depuis lundi, la Ville"
_OF = (
    rf"(?:(?:{any_of(words('openers', 'of a house'))})[ ]"
    rf"(?:(?:{any_of(words('openers', 'articles behind of'))})[ ]|{elided.SINGLE})?"
    rf"|(?:{elided.ANY}))"
)
_OFFICE = r"(?P<office>[\w-]{4,25})(?: [\w-]{4,20})?"
# "Une équipe de chercheurs de l’", "Der Vorstand der"
_FOR_A_HOUSE = regex(
    rf"""
    (?: \w+ [ ] ){{0,5}}?
    (?: {any_of(words("openers", "finders") | words("organizations", "boards"))} ) [ ]
    (?P<of> {_OF} )
    (?= \w )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "La porte-parole de la Ville de Roeville, Jeanne Pierre, a annoncé"
_OFFICER = regex(
    rf"(?:\w{{1,3}} |(?i:{elided.SINGLE}))?{_OFFICE} (?P<of>{_OF})"
    r"(?=[^,.;:]{3,90}, [^\W\d_a-zß-ÿ][\w-]+(?: [\w-]+){1,3}, )"
)
# "Jeanne Pierre, directrice de la Ville de Roeville, a annoncé"
_HOLDER = regex(
    r"[^\W\d_a-zß-ÿ][\w-]+(?: [\w-]+){1,3}, "
    rf"{_OFFICE} (?P<of>{_OF})"
    r"(?P<house>[^,.;:]{3,90}), (?=[^\W\d_A-ZÀ-Þ])"
)
_GENITIVE = ("des ", "hos ")
_CASE = regex(r"(?P<noun>[^\W\d_]{3,40}?)e?s(?= |\Z)")  # "des Ministeriums"
_TOKEN = regex(r"\S+")


def sentences(text: str) -> Iterator[str]:
    """List where the subject of the first sentence may begin.

    Parameters
    ----------
    text
        The first line of a text, a dateline with it.
    """
    for match in _START.finditer(text[:DATELINE]):
        sentence = text[match.end() :]
        yield from _of_speaker(sentence)
        yield sentence
        behind = _behind_comma(sentence)
        known = sentence.partition(" ")[0].rstrip(",").casefold() in _ADVERBIALS
        if behind and (
            article(behind)
            or behind.casefold().startswith(opener_names.whole())
            or (known and behind[0].isupper())
        ):
            yield behind
        elif known or _is_day(sentence):
            yield from _behind_adverbial(sentence)


def _behind_comma(sentence: str) -> str:
    """Give what follows the first comma, and the day behind it: "W poniedziałek, 3 czerwca, "."""
    aside = _ASIDE.match(sentence[: _ADVERBIAL + 3])
    behind = sentence[aside.end() :] if aside else ""
    if behind[:1].isdigit() and (dated := _ASIDE.match(behind[:_ADVERBIAL])):
        return behind[dated.end() :]
    return behind


def is_adverbial(text: str) -> bool:
    """Say whether a sentence begins with a word that opens no name: "Oggi Acme S.p.A. annuncia"."""
    word = text.partition(" ")[0].casefold()
    return word in _SOURCES or word in _ADVERBIALS - ARTICLES or _is_day(text)


def _is_day(sentence: str) -> bool:
    """Tell "3 czerwca 2021", "Il 3 giugno 2021"."""
    word = sentence[article(sentence) :].partition(" ")[0]
    return word.isdigit() and len(word) <= len("31")


def _of_speaker(sentence: str) -> Iterator[str]:
    """Read the sentence from the house on for which somebody speaks, or finds something."""
    if found := _FOR_A_HOUSE.match(sentence):
        yield _bare(sentence, found)
    elif (officer := _OFFICER.match(sentence)) and is_office(officer["office"]):
        yield _bare(sentence, officer)
    elif (holder := _HOLDER.match(sentence)) and is_office(holder["office"]):
        house = _bare(sentence[: holder.end("house")], holder)
        yield f"{house} {sentence[holder.end() :]}"


def _bare(sentence: str, match: re.Match[str]) -> str:
    """Write the noun behind "des" as a subject: "des Ministeriums", "Ministerium"."""
    house = sentence[match.end("of") :]
    case = _CASE.match(house) if match["of"] in _GENITIVE else None
    if case and opener_names.is_noun(case["noun"]):
        return case["noun"] + house[case.end() :]
    return house


def _behind_adverbial(sentence: str) -> Iterator[str]:
    """List where a subject may begin that no comma parts: "Oggi il Comune", "W Roe Urząd".

    Where the first verb stands, it has begun.
    """
    above = ""
    for at, token in enumerate(_TOKEN.finditer(sentence)):
        word = token[0]
        if at and (word in VERBS or word in _ENGLISH or word[-1] in ",.;:" or at == _AHEAD):
            return
        start = token.start()
        start += 0 if word in _BEFORE_NOUNS else article(sentence[start:])
        noun = sentence[start:].partition(" ")[0]
        kind = opener_names.opens_house(noun)
        begins = kind and above.casefold() not in _NO_SUBJECT_BEHIND
        if at and (begins or (noun[:1].isupper() and _is_time(above, at))):
            yield sentence[start:]
        above = word


def _is_time(word: str, at: int) -> bool:
    """Tell what ends an adverbial by itself: "Oggi", "2021", "Questa settimana"."""
    alone = at == 1 and word.casefold() in _DAYS
    return alone or (word.isdigit() and len(word) == len("2021")) or word in _TIMES
