"""The sentence behind a quote that says whose it was: "“...”. Lo dichiara Ana Roe."."""

from __future__ import annotations

import re
from itertools import dropwhile, islice, takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.prose import sentences
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.words.clauses import PAUSE, Clause, Order, Source
from newsdrop.parse.speaking.words.tongues import DEFINITE, HUMANS, PREPOSITIONS, WORD
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.speaking.words.tongues import Tongue

_REACH = 300
"""Characters."""
_PHRASES = words("speech", "told")
_SMALL = frozenset(phrase[0].lower() + phrase[1:] for phrase in _PHRASES)
_TOLD = regex(
    rf"""
    (?: [.]? [ ]? (?:{any_of(_PHRASES)})
      | (?: [,:] | [ ][–—-] ) [ ] (?:{any_of(_SMALL)}) )  # "“...”, lo dichiara Roe."
    [ ] (?=[^\W\d_A-ZÀ-Þ])
    """,
    re.VERBOSE,
)
_WORDS_OF = regex(rf"[.]?[ ]?(?:{any_of(words('speech', 'told of'))}) ")
_WHAT = regex(rf"[.]?[ ]?(?:{any_of(words('speech', 'told what'))}) ")
_SHORT_SUBJECT = 10
"""Words."""
_OCCASION = 6
"""Words."""
_PART = regex(r"[^,.;:(–—]+")
_ALSO = words("speech", "told also")
_WITHIN_NAMES = DEFINITE | PREPOSITIONS


def told(text: str, at: int, stop: int, said: Tongue) -> Source | None:
    """Find the source in the sentence behind a quote.

    Parameters
    ----------
    text
        The paragraph.
    at
        Behind the closing mark.
    stop
        Where the next mark is.
    said
        The words of speech.

    Returns
    -------
    Source or None
        Nothing where the sentence adds somebody else: "Lo conferma anche Ana Roe".
    """
    stop = min(stop, at + _REACH)
    for pattern in (_TOLD, _WORDS_OF, _WHAT):
        opening = pattern.match(text, at, stop)
        if opening is None:
            continue
        sentence = next(iter(sentences.spans(text[opening.end() : stop])), (0, 0))
        end = opening.end() + sentence[1]
        clause = Clause(text, opening.end(), end, said)
        if not clause.row or not _ALSO.isdisjoint(word[0] for word in clause.row[:4]):
            return None
        if pattern is _TOLD:
            source = _over_occasion(clause.inverted(), text)
        elif pattern is _WHAT:
            source = clause.subject(_SHORT_SUBJECT)
            if source and PAUSE.search(text, source.start, source.end):
                return None  # "This is what Roe wants, Tom Poe said"
        else:
            several = " " in opening[0].strip(". ")  # "Così" stands elsewhere, too
            named = _names(text, opening.end(), end)
            named = named or (several and _is_somebody(text, opening.end(), end))
            source = Source(opening.end(), end, Order.VERB_FIRST) if named else None
        if source:
            return source
    return None


def _over_occasion(source: Source | None, text: str) -> Source | None:
    """Leave out where it was said: "in una nota la deputata Ana Roe"."""
    row = list(islice(WORD.finditer(text, source.start, source.end), _OCCASION)) if source else []
    if source is None or not row or row[0][0] not in PREPOSITIONS:
        return source
    behind = (word.start() for word in row[2:] if word[0] in DEFINITE or word[0][0].isupper())
    return source._replace(start=next(behind, source.start))


def _is_somebody(text: str, start: int, stop: int) -> bool:
    """Tell "the words of the mayor, Ana Roe" from "the message of a film that Ana Roe made"."""
    row = map(re.Match.group, islice(WORD.finditer(text, start, stop), _OCCASION))
    small = [word for word in takewhile(str.islower, row) if word not in _WITHIN_NAMES]
    return not small or any(is_office(word) or word in HUMANS for word in small[:2])


def _names(text: str, start: int, stop: int) -> bool:
    """Tell "Così il sindaco Tom Roe, capo di Acme" from "Così Tom Roe vinse la gara"."""
    part = _PART.match(text, start, stop)
    row = WORD.findall(part[0]) if part else []
    named = list(dropwhile(str.islower, row))
    return bool(named) and all(word[0].isupper() or word in _WITHIN_NAMES for word in named)
