"""Runs of capital words, the stuff that names are made of."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining, normalize

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_LONGEST = 500  # characters of a word; no name has more
READ = 300_000
"""Characters of a story that names are looked for in; a longer text is no release."""
_SHORT = 4096
"""Characters."""
LONGEST_RUN = 24
"""Words; a longer row of capitals is a list or a shout, and is cut."""

_WIDE = "Ā-ɏͰ-ԯḀ-ỿ"
"""Blocks where capitals and small letters alternate: the first letter is looked at again."""
_LETTER = f"A-Za-zªÀ-ÖØ-öø-ÿ\u0300-\u036f{_WIDE}"
"""Of alphabets with two cases, and accents that stand for themselves: "Adébáyọ̀".

Korean particles touch a Latin name and are no part of it.
"""

_GLUED = ("de", "di", "du", "la", "le")
"""Particles that touch a name: "Jane deRoe"."""
_GLUE = 2  # letters of each
_CAPITAL = regex(
    rf"""
    [A-ZÀ-ÖØ-Þ{_WIDE}]                             # first, for that is quick to look for
    (?: (?<! [{_LETTER}\d] . ) | (?<= (?<! [{_LETTER}\d.@/#-] ) (?:{any_of(_GLUED)}) . ) )  # deRoe
    [{_LETTER}\d]*
    (?: ['’ʼʻ.‐‑&-] [{_LETTER}\d]+ | [.]-[A-ZÀ-Þ] (?=[.]) )*  # O’Neil, U.S, AT&T, J.-P
    """,
    re.VERBOSE,
)
_PREFIX = regex(
    rf"""
    (?<![{_LETTER}\d])
    (?: (?:{any_of(words("name_parts", "hyphened particles"))})- | [dl]['’] ) \Z
    """,
    re.VERBOSE,
)
"""Of "al-Assad" and "d'Estaing"."""
_LONGEST_PREFIX = 4
_JOINTS = frozenset("-'’")
# German articles stand in names only behind "von": "Präsidentin der Hochschule".
_PARTICLES = frozenset(f" {particle} " for particle in words("name_parts", "particles") - {"der"})
_BEFORE_DER = ("Van", "Von")  # "Jane Van der Roe"
_LONGEST_GAP = max(map(len, _PARTICLES))
_SUFFIXES = words("name_parts", "suffixes")
_SHORTENED = frozenset(suffix for suffix in _SUFFIXES if not suffix.isupper())
"""Suffixes a stop belongs to: "Jr.". Behind "III" it ends the sentence."""
_ABBREVIATED = words("abbreviations", "before_a_name")
_GIVEN = words("abbreviations", "given names")
_FORMS = _ABBREVIATED.intersection(
    word for part in ("forms", "short", "ranks") for word in words("titles", part)
)
_TURKISH_LETTERS = ("ı", "ğ", "İ")
_TURKISH = regex(rf"(?<=\w\w)['’](?:{any_of(words('name_parts', 'turkish endings'))})\Z")
"""The end of a case: "Ayşe Roe’ya", "Roe'nun"; not of "Kofi N’da"."""
_POSSESSIVES = frozenset(("'s", "’s", "'S", "’S"))
_OPENS = frozenset((' "', " “", " ‘", " '", " (", " «", " „", " ``", " ‘‘"))
_CLOSES = frozenset(('" ', "” ", "’ ", "' ", ") ", "» ", "“ ", "'' ", "’’ "))
_OF_NICKNAME = regex(
    r"[\"”’')»“] [A-ZÀ-Þ]|(?:''|’’) [A-ZÀ-Þ]|[ ][A-ZÀ-Þ][\w’'-]{1,14}[\"”] [A-ZÀ-Þ]"
)
"""Behind one, or its first word: the mark, and more of the name."""


_NOTED = regex(r"([A-ZÀ-Þ][a-zß-ÿ]{2,})\d{1,2}")
"""A last name with the number of a note: "Jane Roe3"."""
_RETIRED = {"R": (" i. ", " i."), "D": (" a. ", " a.")}
"""What a letter ends that stands behind a German office: "Oberst a. D."."""
_CATALAN_AND = " i "
_CATALAN = tuple(f" {word} " for word in words("name_parts", "catalan words"))
_TORN = frozenset(("' ", "’ "))
_ARTICLES = words("name_parts", "torn articles")


class Word(NamedTuple):
    """A capital word; `start` and `end` are offsets in characters, a possessive left out."""

    text: str
    start: int
    end: int


def runs(text: str) -> Sequence[Sequence[Word]]:
    """Find the runs of capital words that could belong to one name with its title.

    Parameters
    ----------
    text
        White space collapsed. People, places and quotes read the same paragraphs one after the
        other: a short text is remembered for them.

    Returns
    -------
    sequence of sequence of Word
        Joined by single spaces, by name particles ("van der"), by the stop of an initial or an
        abbreviation, by a comma before "Jr.", and over a nickname in marks.
    """
    return _remembered(text) if len(text) < _SHORT else tuple(_scan(text))


def within(texts: Iterable[str]) -> Iterator[str]:
    """Yield texts, the last one cut, until :data:`READ` characters have been given out."""
    left = READ
    for text in texts:
        if left <= 0:
            return
        yield text[:left]
        left -= len(text)


@lru_cache(maxsize=256)
def _remembered(text: str) -> Sequence[Sequence[Word]]:
    return tuple(_scan(text))


def _scan(text: str) -> Iterator[list[Word]]:
    run: list[Word] = []
    nickname = False
    turkish = not text.isascii() and any(letter in text for letter in _TURKISH_LETTERS)
    catalan = _CATALAN_AND in text and _is_catalan(text)
    for found in _CAPITAL.finditer(text):
        start, end = found.span()
        if text[start - 1 : start] in _JOINTS:
            prefix = _PREFIX.search(text, max(0, start - _LONGEST_PREFIX), start)
            start = prefix.start() if prefix else start
        elif text[max(0, start - _GLUE) : start] in _GLUED:
            start -= _GLUE  # "µA" has a letter before it that is none of words
        printed = text[start:end]
        if (printed[0] > "z" and printed[0].islower()) or (
            end - start == 1 and _is_of_form(text, start)
        ):
            continue
        word = _bare(printed, start, inner=bool(run), turkish=turkish)
        end = word.end
        if run:
            before = run[-1].end
            gap = text[before:start] if start - before <= _LONGEST_GAP else ""
            if not gap:
                yield run
                run, nickname = [], False
            elif len(run) < LONGEST_RUN and (
                gap == " "
                or gap in _PARTICLES
                or (gap == " der " and run[-1].text in _BEFORE_DER)
                or (gap == _CATALAN_AND and catalan)
                or _stopped(gap, run[-1].text, printed)
                or (gap == ". " and run[-1].text in _GIVEN and _are_forms(run[:-1]))
                or (len(run) > 1 and len(run[-1].text) == 1 and _goes_on(gap))
                or (nickname and gap in _CLOSES)
            ):
                nickname = nickname and gap == " "  # Ann "Big Bo" Roe
            elif _opens_nickname(gap, run[-1].text) and _OF_NICKNAME.match(text, end):
                nickname = True
            else:
                yield run
                run, nickname = [], False
        run += _parted(word)
    if run:
        yield run


def _parted(word: Word) -> Sequence[Word]:
    """Part a form of address, a rank or a short office from the name it touches: "Dr.Jane Roe"."""
    text, start, end = word
    stop = text.find(".")
    named = text[stop + 1 : stop + 2].isupper() and text[stop + 2 : stop + 3].islower()
    if stop > 1 and named and text[:stop] in _FORMS:  # not "Prof.dr.", "Gov.uk"
        return Word(text[:stop], start, start + stop), Word(text[stop + 1 :], start + stop + 1, end)
    return (word,)


def _bare(printed: str, start: int, *, inner: bool, turkish: bool) -> Word:
    """Take off a possessive, a Turkish case, and the number of a note inside a run."""
    if turkish and (ending := _TURKISH.search(printed)):
        printed = printed[: ending.start()]
    if printed[-1] in "sS" and printed[-2:] in _POSSESSIVES:
        printed = printed[:-2]
    elif inner and printed[-1].isdigit() and (note := _NOTED.fullmatch(printed)):
        printed = note[1]
    return Word(printed, start, start + len(printed))


def _is_of_form(text: str, start: int) -> bool:
    """Tell a letter that is no initial: "Form 10-K. Roe expects", "Pfarrer i. R. Jan Roe"."""
    if text[start] in _RETIRED and text.endswith(_RETIRED[text[start]], 0, start):
        return True
    return text[start - 1 : start] == "-" and text[start - 2 : start - 1].isdigit()


def _stopped(gap: str, before: str, after: str) -> bool:
    if gap == ". ":
        return abbreviates(before) or before in _SHORTENED
    if gap in _TORN:
        return before in _ARTICLES  # "D' Sousa"
    return gap == ", " and after in _SUFFIXES


def _are_forms(ahead: Sequence[Word]) -> bool:
    return all(word.text in _FORMS for word in ahead)


def _is_catalan(text: str) -> bool:
    """Tell where "i" stands before a mother's name, "Anna Roe i Poe"; it is "in" in Norwegian."""
    return any(word in text for word in _CATALAN)


def _opens_nickname(gap: str, before: str) -> bool:
    """Tell a mark behind a name or an initial: "Ann “Bo” Roe", "Ann L. “Bo” Roe"."""
    return gap in _OPENS or (gap[:1] == "." and gap[1:] in _OPENS and is_initial(before))


def _goes_on(gap: str) -> bool:
    """Tell a particle behind a middle initial: "Ann C. van Roe"."""
    return gap[:1] == "." and gap[1:] in _PARTICLES


def abbreviates(word: str) -> bool:
    """Tell whether a stop behind the word belongs to it: an initial, ``Gen``, ``U.S``."""
    return is_initial(word) or word in _ABBREVIATED or word.capitalize() in _ABBREVIATED


def is_initial(word: str) -> bool:
    """Tell whether the word is an initial or several: ``J``, ``J.R``, ``J.-P``, ``J-P``."""
    if len(word) == 1 or (len(word) < 6 and word[1::2].count(".") == len(word) // 2):
        return True
    return len(word) in (3, 4) and word[1:-1] in ("-", ".-") and word[-1].isupper()


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """Bring a word to the form in which names are compared: no case, accents or apostrophes."""
    if not word.isascii():
        word = word[:_LONGEST]  # for decomposing takes the square of accents in a row
        word = "".join(c for c in normalize("NFKD", word) if not combining(c) and c not in "’ʼ‘")
    return word.casefold().replace("'", "")
