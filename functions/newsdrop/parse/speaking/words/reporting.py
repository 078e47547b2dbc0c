"""Verbs of speech behind a comma that report what follows, for their subject stands before them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.words.tongues import HUMANS, WORD
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.speaking.words.clauses import Source

_ENGLISH = words("speech", "say en")
_FIRST_WORDS = 8
_PRONOUN = regex(r" (?:he|she|they|it|we) (?!said)[a-z]")
_NAMED = regex(
    rf"""
    [ ] (?: [^\W\d_a-zß-ÿ][\w.’'-]{{0,40}} [ ]
            (?: (?: {any_of(words("name_parts", "particles"))} ) [ ] )? ){{1,6}}
    (?: {any_of(words("speech", "finite"))} ) (?= [ ] )
    """,
    re.VERBOSE,
)
"""Behind the verb: "said Mr Roe would join"."""
_SUBJECT_BEFORE = regex(
    rf"""
    (?: (?: But | And | So | Yet ) [ ] )?
    (?: (?: [^\W\d_a-zß-ÿ][\w.’'-]{{0,40}} | {any_of(words("name_parts", "particles"))} )
        [ ] ){{0,7}}
    [^\W\d_a-zß-ÿ][\w.’'-]{{0,40}} ,[ ] (?: an? | the ) [ ] [^;:“”"]{{3,200}},
    """,
    re.VERBOSE,
)
"""From the beginning of a sentence: "But Mayor Jane Roe, a nurse from Delft,"."""
_ASIDE_BEFORE = regex(
    r", (?:(?:[^\W\d_a-zß-ÿ][\w.’'-]* ){1,3}[^\W\d_a-zß-ÿ][\w’'-]+|(?:who|whose) [^,]{3,120}),\Z"
)


def goes_on(text: str, source: Source) -> bool:
    """Tell a verb that goes on from its subject before a comma.

    "Roe, who voted no, said he worried", "Roe says the plan, now ready, offers a chance", "The
    chief, Jane Roe, said Mr Poe would join": whom an inversion names has no verb of his own.

    Parameters
    ----------
    text
        The paragraph.
    source
        What stands behind the verb.
    """
    row = [word.casefold() for word in WORD.findall(text, source.start, source.end)[:_FIRST_WORDS]]
    english = source.verb in _ENGLISH  # elsewhere "a" is another word
    thing = english and row[:1] in (["a"], ["an"]) and HUMANS.isdisjoint(row)
    named = english and _NAMED.match(text, source.start, source.end) is not None
    return thing or named or _PRONOUN.match(text, source.start) is not None


def sets_off(text: str, start: int, stop: int, source: Source) -> bool:
    """Tell a comma behind a name or a clause: "The chief, Jane Roe, said the deal was off".

    Parameters
    ----------
    text
        The paragraph.
    start, stop
        Where its sentence begins, and behind the comma.
    source
        What stands behind the verb.
    """
    if source.verb in _ENGLISH and _SUBJECT_BEFORE.fullmatch(text, start, stop):
        return True
    told = text[source.start : source.end].lstrip()
    return told[:1].islower() and _ASIDE_BEFORE.search(text, start, stop) is not None
