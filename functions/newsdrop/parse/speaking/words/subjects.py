"""The words before a verb: which of them are its subject, an aside, or an object."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.words import titlewords
from newsdrop.parse.offices.words.titlewords import ANDS, NORTHERN_ANDS
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.words.clauses import VERBAL_NAMES
from newsdrop.parse.speaking.words.tongues import (
    ADVERBS,
    CONJUNCTIONS,
    DEFINITE,
    HUMANS,
    INDEFINITE,
    NO_SUBJECT,
    PREPOSITIONS,
    PRONOUNS,
    WORD,
)
from newsdrop.parse.vocabulary.wordkinds import TITLE, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.persons.identity.names import Mention

LAST_WORD = regex(r"[^\s,;:—–(]{1,100}\Z")  # the end of what is longer, and no word
PAUSES = regex(r"[,،;:—–(]\s?| - ")
_OPENS_SUBJECT = DEFINITE | INDEFINITE | PRONOUNS
OPENS_NONE = NO_SUBJECT | ADVERBS | CONJUNCTIONS
_OPENS_NO_SOURCE = NO_SUBJECT - DEFINITE - INDEFINITE - {"de"}
_OPENS_CLAUSE = words("speech", "opens no source")
_CUT_OFF = words("speech", "clause begins")
"""Words in which no source ends: the clause behind them has lost its verb."""
_BEFORE_CLAUSES = PREPOSITIONS | {"a"}
NO_ARTICLES = PREPOSITIONS - DEFINITE - INDEFINITE
"""Prepositions that no subject begins with: "das" is an article in German."""
ADDRESSES = frozenset(map(str.casefold, words("titles", "forms")))
_WRITTEN_BY = regex(
    rf"""
    \s* (?: (?i: an? | the ) [ ] )? (?: [\w-]{{1,30}} [ ] ){{0,2}}?
    (?: {any_of(words("speech", "documents"))} ) [ ] (?: from | by ) [ ]
    (?P<title> [^,;:]{{0,80}} )
    """,
    re.VERBOSE,
)
"""Before who speaks in what is written: "a release from council leader Jane Roe said"."""
_OBJECTS = frozenset(("a", "an", "the", "his", "her", "its", "their"))
_SPOKESMEN = tuple(words("speech", "spokespersons"))
_ANDS = tuple(f" {word} " for word in ANDS | NORTHERN_ANDS | {"ja"})
_TO_SAY = tuple(f" {phrase}" for phrase in words("speech", "to say"))
"""As in "Roe liked to say"."""
_ABOUT_NUMBERS = words("speech", "about numbers")
_DAYS = words("speech", "days")
_NO_PHRASE = PRONOUNS | {"who", "whom", "whose", "that", "which"}
"""Where one of these stands, a name is the object of a clause."""
_SMALL = ADVERBS | words("speech", "has")
_NO_ADVERBS = words("speech", "no adverbs")


def without_adverbs(text: str, start: int, end: int) -> int:
    """Find where the subject before a verb ends: "Gates has also" ends behind "Gates"."""
    day = False
    while True:
        end = start + len(text[start:end].rstrip())
        if text.endswith(_TO_SAY, start, end):
            end = text.rindex(" ", start, text.rindex(" to", start, end))
            continue
        last = LAST_WORD.search(text, start, end)
        if last is None or last.start() == start:
            return end
        word = last[0].casefold()
        adverb = word in _SMALL or (word.endswith("ly") and word not in _NO_ADVERBS)
        adverb = adverb and last[0].islower()
        weekday = word in _DAYS and not _is_surname(text, start, last.start())
        if not (adverb or weekday or (day and word == "on")):
            return end
        day = word in _DAYS
        end = last.start()


def _is_surname(text: str, start: int, at: int) -> bool:
    """Tell "Attorney General Sunday said" from "the attorney general Sunday said"."""
    before = LAST_WORD.search(text[:at].rstrip(), start)
    return before is not None and before[0][0].isupper() and bool(kinds(before[0]) & TITLE)


def last_phrase(chunk: str) -> str:
    """Cut to what stands behind the last pause that does not end the chunk."""
    pauses = [match.end() for match in PAUSES.finditer(chunk[:-1])]
    return chunk[pauses[-1] :] if pauses else chunk


def is_object(lead: str) -> bool:
    """Tell "a spokesman for", "the letter, signed by" before a name from the name's title.

    Parameters
    ----------
    lead
        What stands before the name.
    """
    row = [word.casefold() for word in WORD.findall(lead)]
    written = _WRITTEN_BY.fullmatch(lead)
    if written and PREPOSITIONS.isdisjoint(written["title"].casefold().split()):
        return False
    if not row or "," in lead:
        return "by" in row
    if row[0] in INDEFINITE or row[0].startswith(_SPOKESMEN):
        return not PREPOSITIONS.isdisjoint(row)
    shortened = lead.rstrip().endswith(".")  # "Chefarzt Dr. med. Jan Roe"
    return row[-1] in PREPOSITIONS and not shortened and (row[0] in DEFINITE or row[0] in HUMANS)


def entitles(text: str, start: int, at: int) -> bool:
    """Tell the title of who is named behind a comma: "The head of Acme, Jane Roe:".

    Parameters
    ----------
    text
        The paragraph.
    start
        Where its sentence, or the stretch that is read, begins.
    at
        Where the name starts.
    """
    title = titles.before(text, at, start) or ""
    lead = text[start:at].rstrip(" ,")
    ahead, comma, form = lead.rpartition(", ")
    lead = ahead if comma and form.rstrip(".").casefold() in ADDRESSES else lead  # ", Dr Roe"
    return lead == title or lead.partition(" ")[2] == title


def closing(text: str, named: Sequence[Mention], start: int, end: int) -> Sequence[Mention]:
    """Find the only name that a needless comma parts from its verb: "Village hero Ann Roe, said".

    Parameters
    ----------
    text
        The paragraph.
    named
        Whom the stretch before the verb names.
    start, end
        That stretch.
    """
    if len(named) != 1 or text[named[0].end : end] != ",":
        return ()
    lead = text[start : named[0].start]
    row = [word.casefold() for word in WORD.findall(lead)]
    aside = PAUSES.search(lead) or not row or not PREPOSITIONS.isdisjoint(row)
    told = any(map(titlewords.is_verb, row)) or not _NO_PHRASE.isdisjoint(row)
    return () if aside or told or is_object(lead) else named


def is_joined(text: str, start: int) -> bool:
    """Tell whether "and" joins a name to what stands before it.

    Parameters
    ----------
    text
        The paragraph.
    start
        Where the name starts.
    """
    return text.endswith(_ANDS, 0, start)


def can_be_subject(part: str) -> bool:
    """Tell "the group", "he", "De jury" from "in August", "however", "potential losses"."""
    printed = WORD.findall(part)
    row = [word.casefold() for word in printed]
    word = row[0] if row else ""
    if word.endswith("ing") and not _OBJECTS.isdisjoint(printed[1:2]):
        return False  # "Describing the flood, she said", but not "Ping An said"
    if word in _OPENS_SUBJECT or not HUMANS.isdisjoint(row[1:2]):
        return True
    if _counts(row):
        return True
    return part.strip()[:1].isupper() and word not in OPENS_NONE


def _counts(row: Sequence[str]) -> bool:
    """Tell "About 37 percent said", "Only two said"."""
    counted = row[1:] and (row[1][0].isdigit() or row[1] in INDEFINITE)
    return bool(counted) and row[0] in _ABOUT_NUMBERS


def is_capital(word: str) -> bool:
    """Tell whether a word begins with a capital."""
    return word[:1].isupper()


def is_lone(text: str, word: re.Match[str]) -> bool:
    """Tell a capital word behind a verb that a pause follows."""
    return word[0][0].isupper() and text[word.end() : word.end() + 1] in {",", ";", "."}


def may_be_source(phrase: str) -> bool:
    """Tell who speaks from half a clause: "and books", "vincular a un grupo que", "[40]".

    Parameters
    ----------
    phrase
        Words beside a quote that are nobody's name.
    """
    row = WORD.findall(phrase)
    if not row or (len(row) == 1 and row[0] in PRONOUNS):
        return True  # "dit-on"
    folded = [word.casefold() for word in row[:2]]
    named = len(row) > 1 and is_capital(row[0]) and is_capital(row[1])  # "Imagine Salem"
    opens_none = folded[0] in _OPENS_NO_SOURCE and row[0] not in VERBAL_NAMES
    opens_none = opens_none or (folded[0] in _OPENS_CLAUSE and not named)
    opens_none = opens_none and HUMANS.isdisjoint(folded[1:]) and not _counts(folded)
    clause = folded[-1] in _CUT_OFF and folded[0] in _BEFORE_CLAUSES  # "a quien ubicó"
    return not (opens_none or clause or row[-1] in _CUT_OFF or phrase[0] == "[")
