"""The words beside direct speech that say whose it is: "said Tony West", "the official said"."""

from __future__ import annotations

import re
from enum import Enum
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.tongues import ADVERBS, NO_SUBJECT, PRONOUNS, WORD

if TYPE_CHECKING:
    from newsdrop.parse.tongues import Tongue

REACH = 400
"""Characters looked at on each side of a quote."""

_LONGEST_SIGNATURE = 120
_MOST_WORDS = 45
_SHORT_SUBJECT = 8
_LONG_SUBJECT = 11
_BEHIND_LAST_VERB = 6
_MOST_ASIDES = 12

_LEAD = re.compile(r"['’]?[\s,;.]{0,4}")
_DASHED = re.compile(r"['’]?[\s,.]{0,2}(?:[-–—―]{1,2}|~)\s?(?=[^\W\d_])")
_ASIDE = re.compile(r", | [–—-] ")
_PAUSE = re.compile(r"[,;:(—–]| - ")
_COLON = re.compile(r"[:：]\s*\Z")
_IN_WORDS_OF = re.compile(r"\b[Ii]n ([^,;:]{2,60}?)['’]s? (?:own )?words[,:] ?\Z")
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being", "wurde", "été", "sido"))
_ENDS_SPEECH = frozenset(",!?…—–-.")
_ENDS_SENTENCE = frozenset("!?.…")

_AUXILIARIES = words("speech", "auxiliaries")
_SMALL = _AUXILIARIES | NO_SUBJECT | ADVERBS
_PARTICLES = words("name_parts", "particles")


class Order(Enum):
    """Where the verb stands."""

    VERB_FIRST = "said West"
    VERB_LAST = "West said"
    NO_VERB = "West:"


class Source(NamedTuple):
    """The stretch of a paragraph that names a source, verb and marks left out.

    Parameters
    ----------
    start, end
        Offsets in characters; behind a verb the stretch goes on to the end of the sentence.
    order
        Which end of it touches the verb.
    verb
        In lower case; empty where there is none.
    gap
        Words between the verb and the quote.
    """

    start: int
    end: int
    order: Order
    verb: str = ""
    gap: int = 0


def behind(text: str, at: int, stop: int, said: Tongue) -> Source | None:
    """Find the source that follows a quote.

    Parameters
    ----------
    text
        The paragraph.
    at
        Behind the closing mark.
    stop
        The end of the sentence that goes on there, or the next mark.
    said
        The words of speech.
    """
    stop = min(stop, at + REACH)
    dashed = _DASHED.match(text, at, stop)
    lead = dashed or _LEAD.match(text, at, stop)
    clause = _Clause(text, lead.end() if lead else at, stop, said)
    if not clause.row or clause.row[0].start() != clause.start:
        return None
    capital = clause.row[0][0][0].isupper()
    source = clause.according() or clause.inverted()
    if source is None and ((dashed and capital) or not (said.known or capital)):
        # A signature; or, in a language without a list, a verb that is none of ours.
        return Source(clause.start, stop, Order.NO_VERB)
    return source or _subject_behind(clause, at)


def _subject_behind(clause: _Clause, at: int) -> Source | None:
    """Find "West said", where the quote ended in a pause or a name follows it."""
    last = clause.text[max(0, at - 2) : max(0, at - 1)]
    paused = last in _ENDS_SPEECH or "," in clause.text[at : clause.start]
    first = clause.row[0][0]
    if not (paused or first[0].isupper() or first.casefold() in PRONOUNS):
        return None
    apart = not paused or last in _ENDS_SENTENCE
    source = clause.subject(_SHORT_SUBJECT if apart else _MOST_WORDS)
    if source and apart and not clause.ends_in(source):
        return None  # a sentence of its own: "Roe said the deal was off."
    return source


def before(text: str, start: int, at: int, said: Tongue) -> Source | None:
    """Find the source that leads to a quote.

    Parameters
    ----------
    text
        The paragraph.
    start
        Where the sentence, or what follows the quote before, begins.
    at
        The opening mark.
    said
        The words of speech.
    """
    start = max(start, at - REACH)
    clause = _Clause(text, start, at, said)
    count = len(clause.row)
    for index in range(count - 1, -1, -1):
        if (clause.verb(index) or clause.verb(index, said.hold)) and not clause.passive(index):
            word = clause.row[index]
            gap = count - 1 - index
            if clause.has_subject(index):
                return Source(start, word.start(), Order.VERB_LAST, word[0].casefold(), gap)
            return Source(word.end(), at, Order.VERB_FIRST, word[0].casefold(), gap)
    own = _IN_WORDS_OF.search(text, start, at)
    if own:
        return Source(own.start(1), own.end(1), Order.VERB_FIRST)
    phrase = said.according.search(text, start, at)
    if phrase:
        gap = sum(1 for word in clause.row if word.start() > phrase.end())
        return Source(phrase.end(), at, Order.VERB_FIRST, gap=gap)
    colon = _COLON.search(text, start, at)
    return Source(start, colon.start(), Order.NO_VERB) if colon and count else None


def closing(text: str, start: int, stop: int, said: Tongue) -> Source | None:
    """Find the source that ends a sentence: "..., the Pentagon official said today".

    Parameters
    ----------
    text
        The paragraph.
    start, stop
        The sentence, or what is left of it behind a quote.
    said
        The words of speech.
    """
    pauses = list(_PAUSE.finditer(text, max(start, stop - REACH), stop))
    for pause in reversed(pauses[-3:]):
        clause = _Clause(text, pause.end(), stop, said)
        if clause.row:
            source = clause.according() or clause.inverted() or clause.subject(_LONG_SUBJECT)
            if source and source.order is Order.VERB_LAST and not clause.ends_in(source):
                return None
            if source:
                return source
    return None


def stated(text: str, start: int, stop: int, said: Tongue) -> Source | None:
    """Find the source of a sentence without marks.

    Parameters
    ----------
    text
        The paragraph.
    start, stop
        The sentence.
    said
        The words of speech.
    """
    phrase = said.according.search(text, start, stop)
    if phrase is None and said.say.isdisjoint(WORD.findall(text, start, stop)):
        return None
    late = closing(text, start, stop, said)
    if late or phrase is None:
        return late or _Clause(text, start, stop, said).subject(_MOST_WORDS)
    return Source(phrase.end(), stop, Order.VERB_FIRST)


def inside(text: str, start: int, end: int, said: Tongue) -> Source | None:
    """Find the source that a quote itself takes in: « Nous sommes prêts, dit-il, à partir ».

    Parameters
    ----------
    text
        The paragraph.
    start, end
        The quote.
    said
        The words of speech.
    """
    for aside in islice(_ASIDE.finditer(text, start, end), _MOST_ASIDES):
        clause = _Clause(text, aside.end(), min(end, aside.end() + _LONGEST_SIGNATURE), said)
        if clause.row and clause.row[0].start() == clause.start:
            first = clause.row[0][0].casefold()
            source = clause.inverted() if "-" in first or first in _AUXILIARIES else None
            if source:
                return source
    return None


def signature(text: str) -> Source | None:
    """Find the source in the line below a quote: "— Jane Roe, Acme"."""
    if not text or len(text) > _LONGEST_SIGNATURE or text.endswith((".", "!", "?", ":")):
        return None
    dash = _DASHED.match(text)
    return Source(dash.end() if dash else 0, len(text), Order.NO_VERB)


class _Clause:
    """The words of a stretch, and which of them are verbs of speech."""

    __slots__ = ("row", "said", "start", "stop", "text")

    def __init__(self, text: str, start: int, stop: int, said: Tongue) -> None:
        self.text = text
        self.start = start
        self.stop = stop
        self.said = said
        self.row = list(islice(WORD.finditer(text, start, stop), 2 * _MOST_WORDS))

    def verb(self, index: int, verbs: frozenset[str] | None = None) -> int:
        """Tell where the verb ends that begins at an index; 0 where none does."""
        verbs = self.said.say if verbs is None else verbs
        word = self.row[index][0]
        if index and not word[0].islower():
            return 0
        if index + 1 < len(self.row) and f"{word} {self.row[index + 1][0]}".casefold() in verbs:
            return self.row[index + 1].end()
        return self.row[index].end() if word.casefold() in verbs else 0

    def passive(self, index: int) -> bool:
        """Tell "was seen as", "seen by", "(described as", "Called a ..." from "saw it as"."""
        word = self.row[index]
        if index == 0:
            return word[0].casefold() in self.said.hold
        if index + 1 < len(self.row) and self.row[index + 1][0] == "by":
            return True
        return self.row[index - 1][0].casefold() in _BE or self.text[word.start() - 1] == "("

    def has_subject(self, index: int) -> bool:
        """Tell whether more than small words stand before an index: "Según ha contado West"."""
        return any(word[0].casefold() not in _SMALL for word in self.row[:index])

    def according(self) -> Source | None:
        """Read "according to West", "según ha contado West"."""
        phrase = self.said.according.match(self.text, self.row[0].start(), self.stop)
        if phrase is None:
            return None
        told = _Clause(self.text, phrase.end(), self.stop, self.said)
        plain = Source(phrase.end(), self.stop, Order.VERB_FIRST)
        return (told.inverted() if told.row else None) or plain

    def inverted(self) -> Source | None:
        """Read "said West", "a déclaré West", "dit-il", "a-t-elle dit"."""
        first = self.row[0]
        stem, _, pronoun = first[0].casefold().rpartition("-")
        if stem and pronoun in PRONOUNS:
            second = self.row[1][0].casefold() if len(self.row) > 1 else ""
            if not self.said.say.isdisjoint((stem.partition("-")[0], second)):
                return Source(first.end() - len(pronoun), first.end(), Order.VERB_FIRST, stem)
            return None
        for index, word in enumerate(self.row[:2]):
            verb = word[0].casefold()
            end = self.verb(index)
            if end and word[0].islower() and not verb.endswith("ing"):
                return Source(end, self.stop, Order.VERB_FIRST, verb)
            if verb not in _AUXILIARIES:
                break
        return None

    def subject(self, reach: int) -> Source | None:
        """Read "West said", the verb among so many words behind the first."""
        if self._begins_no_subject():
            return None
        for index in range(1, min(len(self.row), reach + 1)):
            word = self.row[index][0]
            finite = not word.endswith("ing") and self.row[index - 1][0] != "to"
            if finite and self.verb(index):
                begin, end = self.row[0].start(), self.row[index].start()
                return Source(begin, end, Order.VERB_LAST, word.casefold())
        return None

    def _begins_no_subject(self) -> bool:
        if not self.row or self.row[0][0].casefold() not in NO_SUBJECT:
            return not self.row
        particle = self.row[0][0] in _PARTICLES and len(self.row) > 1  # "de Miranda"
        return not (particle and self.row[1][0][0].isupper())

    def ends_in(self, source: Source) -> bool:
        """Tell whether the verb ends the sentence, but for "today" and its like."""
        rest = self.text[source.end : self.stop]
        ends = rest.rstrip()[-1:] in {".", "!", "?", "…"} or self.stop == len(self.text)
        return ends and rest.count(" ") <= _BEHIND_LAST_VERB and _PAUSE.search(rest) is None
