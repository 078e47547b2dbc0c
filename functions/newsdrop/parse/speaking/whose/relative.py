"""Whose the verb of a clause is: "by Jane Roe, who said", "Roe publicó una nota en la que dice"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.words.leading import leads
from newsdrop.parse.speaking.words.subjects import can_be_subject, is_joined
from newsdrop.parse.speaking.words.tongues import (
    ADVERBS,
    DEFINITE,
    HUMANS,
    PREPOSITIONS,
    WORD,
)
from newsdrop.parse.speaking.words.voice import Voice
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.persons.identity.names import Mention
    from newsdrop.parse.speaking.heard.cast import Cast
    from newsdrop.parse.speaking.words.clauses import Source

_WHO = words("speech", "who says")
_SMALL = ADVERBS | words("speech", "has") | words("speech", "auxiliaries")
_KIN = words("speech", "kin") | words("speech", "male kin") | words("speech", "female kin")
_PERSONS = HUMANS | _KIN | words("speech", "kinsfolk")
_WHICH = words("speech", "which")
_THINGS = words("speech", "houses") | words("speech", "papers") | words("closing", "organizations")
"""Of which "which" may tell behind who leads them: "el informe de Jane Roe, que señala"."""
_IN_WHICH = tuple(f" {phrase}" for phrase in words("speech", "in which"))
_PASSIVE = (" se ", " si ")
_SUBJECT = regex(
    rf"""
    \s* (?: [^\W\d_]{{1,3}} [ ] )? [^\W\d_][\w.’'-]*
    (?: [ ] (?: (?: {any_of(words("name_parts", "particles"))} ) [ ] ){{0,2}}
        [^\W\d_a-zß-ÿ][\w.’'-]* ){{0,8}}
    """,
    re.VERBOSE,
)
"""A noun with its article and the capital words behind it: "La prefeitura de Salem"."""
_REACH = 40  # characters of "who" and small words up to the verb
_OWNER = 60  # and before a name


def voice(cast: Cast, text: str, source: Source) -> Voice | None:
    """Find the name that "who" follows, or the subject of a sentence that ends "in which".

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph.
    source
        What stands before the verb.
    """
    start, end = source.start, source.end
    stop = start + len(text[start:end].rstrip())
    if text.endswith(_IN_WHICH, start, stop) and not text.startswith(_PASSIVE, stop):
        return _publisher(cast, text, start, stop)
    comma = text.rfind(", ", max(start, end - _REACH), end)
    row = text[comma + 1 : end].split() if comma > 0 else []
    if not row or row[0] not in _WHO or any(word not in _SMALL for word in row[1:]):
        return None
    *others, name = [None, *cast.named.mentions(text, start, comma)]
    if name is None or not _is_title(text[name.end : comma]):
        return None
    other = others[-1] if others else None
    apposed = other is not None and text.startswith((",", " ("), other.end)
    if apposed or is_joined(text, name.start) or _is_owner(text, start, name, row[0]):
        return None  # "Jane Roe, mother of Tom Poe, who said"
    return Voice.of(name)


def _publisher(cast: Cast, text: str, start: int, end: int) -> Voice | None:
    """Find the subject of the sentence, where the clause leaves out its own.

    "Jane Roe publicó una carta en la que afirma", "Il Comune di Salem ha diffuso una nota in cui"
    """
    named = cast.named.mentions(text, start, end)[:1]
    if named and leads(text, start, named[0].start):
        return Voice.of(named[0])
    subject = _SUBJECT.match(text, start, end)
    phrase = subject[0].strip() if subject else ""
    return cast.memory.role(phrase) if " " in phrase and can_be_subject(phrase) else None


def _is_title(aside: str) -> bool:
    return not aside or (aside[:2] == ", " and titles_behind.whole(aside[2:]) is not None)


def _is_owner(text: str, start: int, name: Mention, who: str) -> bool:
    """Tell "a spokesman for Jane Roe, who" from "the day was opened by Jane Roe, who"."""
    begin = max(start, name.start - _OWNER)
    lead = text[begin : name.start].rstrip()
    lead = lead.removesuffix(titles.before(text, name.start, begin) or "")
    row = [word.casefold() for word in WORD.findall(lead)]
    while row and row[-1] in DEFINITE:
        row.pop()
    *_, noun, link = ["", "", *row]
    return link in PREPOSITIONS and (noun in _PERSONS or (who in _WHICH and noun in _THINGS))
