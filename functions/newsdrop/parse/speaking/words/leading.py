"""Whether a name stands where a subject stands, behind what may open a sentence before it."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import set_off, titles
from newsdrop.parse.offices.words import titlewords
from newsdrop.parse.offices.words.ranks import WITHOUT_STOPS
from newsdrop.parse.offices.words.titlewords import is_modifier
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.words.subjects import ADDRESSES, OPENS_NONE
from newsdrop.parse.speaking.words.tongues import (
    CONJUNCTIONS,
    DEFINITE,
    HUMANS,
    INDEFINITE,
    PREPOSITIONS,
    PRONOUNS,
)
from newsdrop.patterns import regex

_SUBJECT_FOLLOWS = (",", ";", ":", "—", "–", "-", "(", ".")
_BEFORE_SUBJECTS = CONJUNCTIONS | DEFINITE | PRONOUNS | words("speech", "also")
_OPENS = ' “"'
_PARENT = regex(
    rf"""
    (?: (?: An? | The ) [ ] )? (?: [^\W\d_]{{3,12}} (?: - [^\W\d_]{{2,8}} )? [ ] ){{0,2}}
    (?i: {any_of(words("speech", "parents"))} )
    [ ] of [ ] (?: {any_of(words("title_context", "numbers"))} )
    """,
    re.VERBOSE,
)
"""Before who opens a sentence: "Married father of two Tom Poe came"."""
_SHORT_LEAD = 40  # characters
_SHORT_RANK = 4  # letters of a rank in capitals that is other words too: "DC Ann Roe"
_ELIDED = frozenset(("l’", "l'"))
_PARTICIPLES = ("ed", "ing", "ly")


def leads(text: str, start: int, at: int) -> bool:
    """Tell whether a name stands where a subject stands, its title before it left aside.

    Parameters
    ----------
    text
        The paragraph.
    start
        Where its sentence, or the stretch that is read, begins.
    at
        Where the name starts.
    """
    lead = text[start:at]
    if not lead.rstrip(_OPENS):
        return True
    title = titles.before(text, at, max(start, at - titlewords.REACH))
    told = title and set_off.is_told_of(text[at : at + titlewords.REACH])
    if title and title in lead and not (told and lead.endswith(", ")):
        lead = lead[: lead.rindex(title)]  # but "It reports to Acme president, Ann Roe, who said"
    lead = lead.rstrip(_OPENS).removesuffix(" late")
    if title and lead.casefold() in _ELIDED:
        return True  # "L’assessore ai Lavori, Ana Roe"
    described = title is None and len(lead) <= _SHORT_LEAD
    described = described and (_is_described(lead) or _is_kind(lead))
    if described or _PARENT.fullmatch(lead):
        return True
    if title and lead.casefold() in INDEFINITE:
        return True  # "A secretária de Saúde, Ana Roe", "A senator, Ann Roe"
    ahead, _, rank = lead.rpartition(" ")
    ranked = rank in WITHOUT_STOPS and ahead.endswith(",")  # "The officer, DC Ann Roe"
    if not lead or ranked or lead.endswith(_SUBJECT_FOLLOWS):
        return True
    last = lead.rsplit(None, 1)[-1].casefold()
    return last in _BEFORE_SUBJECTS or last.rstrip(".") in ADDRESSES


def _is_described(lead: str) -> bool:
    """Tell what somebody is, at the start of a sentence: "Former student Ann Roe", "DC Ann Roe"."""
    if lead.isupper() and len(lead) <= _SHORT_RANK:
        return True
    *kinds_of, noun = lead.split()
    before = all(is_modifier(word.casefold()) for word in kinds_of)
    return lead[0].isupper() and before and noun.casefold() in HUMANS


def _is_kind(lead: str) -> bool:
    """Tell a noun that opens a sentence, before who is one: "Patient Ann Roe"."""
    word = lead.casefold()
    plain = lead.istitle() and lead.isalpha() and not word.endswith(_PARTICIPLES)
    return plain and word not in OPENS_NONE and word not in PREPOSITIONS
