"""A stretch of words around a quote: which are verbs of speech, and what is their source."""

from __future__ import annotations

from enum import Enum
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.words.tongues import (
    ADVERBS,
    DEFINITE,
    HUMANS,
    NO_SUBJECT,
    PREPOSITIONS,
    PRONOUNS,
    WORD,
)
from newsdrop.patterns import regex

if TYPE_CHECKING:
    import re

    from newsdrop.parse.speaking.words.tongues import Tongue

MOST_WORDS = 45
"""Words before a verb that can name its source."""

PAUSE = regex(r"[,;:(—–]| - ")

_BEHIND_LAST_VERB = 6
_THAT = regex(
    rf" (?:{any_of(words('speech', 'that'))})\b"
    rf"|, (?:{any_of(words('speech', 'that behind a comma'))})\b"
)
_BEHIND_PREPOSITION = 14
_BE = words("speech", "be")
_OFS = frozenset(("of", "into", "during", "for"))
_SHORT_OBJECT = 6
"""Words between a verb of speech and the verb of what is said."""
_WHEN = words("speech", "when")
_BY = words("speech", "by")
_SPEAKS_OF = tuple(words("speech", "speaks of"))
"""Behind these, "von" and "da" are no "by"."""
AUXILIARIES = words("speech", "auxiliaries")
_HAS = words("speech", "has")
_AS = words("speech", "as before a verb")
_BEFORE_VERBS = AUXILIARIES | _AS
_OBJECTS = frozenset(("le", "la", "lo"))
"""Before a verb whose subject follows: "Comme le rappelle West"."""
_ELIDED = ("l’", "l'")
_BEFORE_NOUNS = words("speech", "before nouns")
_AND = "i"
"""Catalan and Slavic; a capital "I" is somebody in English, and an article stands before nouns."""
_SMALL = AUXILIARIES | NO_SUBJECT | ADVERBS | _OBJECTS
VERBAL_NAMES = frozenset(("Can", "May", "Will"))
"""Which open no question before a verb that is not its infinitive."""
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


class Clause:
    """The words of a stretch, and which of them are verbs of speech."""

    __slots__ = ("row", "said", "start", "stop", "text")

    def __init__(self, text: str, start: int, stop: int, said: Tongue) -> None:
        self.text = text
        self.start = start
        self.stop = stop
        self.said = said
        self.row = list(islice(WORD.finditer(text, start, stop), 2 * MOST_WORDS))

    def verb(self, index: int, verbs: frozenset[str] | None = None) -> int:
        """Tell where the verb ends that begins at an index; 0 where none does."""
        verbs = self.said.say if verbs is None else verbs
        word = self.row[index][0]
        if index and (word[0][0].isupper() or self.row[index - 1][0] in _BEFORE_NOUNS):
            return 0
        word = word[2:] if word.startswith(_ELIDED) else word  # "Comme l’explique West"
        if index + 1 < len(self.row) and f"{word} {self.row[index + 1][0]}".casefold() in verbs:
            return self.row[index + 1].end()
        return self.row[index].end() if word.casefold() in verbs else 0

    def passive(self, index: int) -> bool:
        """Tell "was seen as", "seen by", "(described as", "Called a ..." from "saw it as"."""
        word = self.row[index]
        if index == 0:
            return word[0].casefold() in self.said.hold
        if index + 1 < len(self.row) and self.row[index + 1][0] in _BY:
            return not word[0].startswith(_SPEAKS_OF)
        return self.row[index - 1][0].casefold() in _BE or self.text[word.start() - 1] == "("

    def is_noun(self, index: int) -> bool:
        """Tell "of talks", which is no verb, from "to talk"."""
        before = self.row[index - 1][0] if index else ""
        return before in _OFS

    def outer(self, index: int) -> re.Match[str] | None:
        """Find the verb that reports a verb: "Roe, the chief, said the plan answered"."""
        said = next((at for at in range(index - 1, 0, -1) if self.verb(at)), 0)
        if not said or not 2 < index - said <= _SHORT_OBJECT + 1:
            return None
        subject = [word[0].casefold() for word in self.row[said + 1 : index]]
        when = subject[0] == "that" and subject[1] in _WHEN  # "said that until Iran promises"
        told = when or (subject[0] in DEFINITE and HUMANS.isdisjoint(subject))
        paused = PAUSE.search(self.text, self.row[said].end(), self.row[index].start())
        return self.row[said] if told and paused is None else None

    def has_subject(self, index: int) -> bool:
        """Tell whether more than small words stand before an index: "Según nos ha dicho West"."""
        said = (word[0].casefold() for word in self.row[:index])
        told = any(word not in _SMALL and word not in self.said.clitics for word in said)
        return told or self._begins_with_name()

    def subject_end(self, index: int) -> int:
        """Find where the subject before a verb ends, for whom it is said left out.

        "West nos dijo", "West l’a dit", "West ci ha detto"
        """
        at = index
        while at > 1 and self.row[at - 1][0] in _HAS:
            at -= 1
        first = at
        while at > 1 and self._is_clitic(at - 1):
            at -= 1
        told = at < first and self.row[at - 1][0].casefold() not in _AS  # whose subject follows
        return self.row[at if told else index].start()

    def _is_clitic(self, index: int) -> bool:
        word = self.row[index][0]
        return word in self.said.clitics or word in self.said.articles

    def according(self) -> Source | None:
        """Read "according to West", "según ha contado West"."""
        phrase = self.said.according.match(self.text, self.row[0].start(), self.stop)
        if phrase is None:
            return None
        told = Clause(self.text, phrase.end(), self.stop, self.said)
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
        for index, word in enumerate(self.row[:3]):
            verb = word[0].casefold()
            end = self.verb(index)
            if end and _THAT.match(self.text, end):
                return None  # "..., informó que": the subject stands before it
            if end and not word[0][0].isupper() and not verb.endswith("ing"):
                return Source(end, self.stop, Order.VERB_FIRST, verb)
            if verb not in _BEFORE_VERBS and not self._stands_before_verb(index):
                break
        return None

    def _stands_before_verb(self, index: int) -> bool:
        """Tell "gli ha detto West" and "le dijo West" from "la denuncia de West"."""
        word = self.row[index][0]
        helped = word in self.said.articles and index + 1 < len(self.row)
        return word in self.said.clitics or (helped and self.row[index + 1][0] in _HAS)

    def first(self) -> Source | None:
        """Read the first verb of speech and what stands behind it, as in Arabic."""
        row = enumerate(self.row)
        verb = next((word for at, word in row if self.verb(at)), None)
        return Source(verb.end(), self.stop, Order.VERB_FIRST, verb[0]) if verb else None

    def subject(self, reach: int) -> Source | None:
        """Read "West said", the verb among so many words behind the first."""
        if self._begins_no_subject():
            return None
        verbs = filter(self._finite, range(1, min(len(self.row), reach + 1)))
        first = next(verbs, 0)
        if not first:
            return None
        # "Roe, a resident who tweeted about it, said"
        main = (index for index in chain((first,), verbs) if self.row[index - 1][0] != "who")
        index = next(main, first)
        begin, end = self.row[0].start(), self.subject_end(index)
        return Source(begin, end, Order.VERB_LAST, self.row[index][0].casefold())

    def _finite(self, index: int) -> bool:
        follows_to = self.row[index - 1][0] == "to"
        if follows_to or self.row[index][0].endswith("ing") or self.is_heard(index):
            return False
        return bool(self.verb(index))

    def is_heard(self, index: int) -> bool:
        """Tell "West was told", who hears it; somebody who "was asked" may speak next."""
        before = self.row[index - 1][0].casefold() if index else ""
        return self.row[index][0] == "told" and before in _BE

    def is_heard_there(self) -> bool:
        """Tell "West was told by Roe:" from "West, who was told:"."""
        heard = (at for at in range(1, len(self.row)) if self.is_heard(at))
        return any("who" not in {word[0] for word in self.row[max(0, at - 2) : at]} for at in heard)

    def _begins_with_name(self) -> bool:
        """Tell "May said", "Will Roe later told them" from "May he say", "Will Acme say"."""
        if not self.row or self.row[0][0] not in VERBAL_NAMES:
            return False
        row = enumerate((word[0] for word in islice(self.row, 1, 4)), 1)
        behind = (at for at, word in row if word.islower() and word not in ADVERBS)
        at = next(behind, 0)
        return bool(at and self.verb(at)) and f"{self.row[at][0]}s" not in self.said.say

    def _begins_no_subject(self) -> bool:
        if self.row and self.row[0][0] == _AND and len(self.row) > 1:
            behind = self.row[1][0].casefold()
            return behind in AUXILIARIES or behind in self.said.say  # "“...”, i ha agraït la feina"
        if not self.row or self.row[0][0].casefold() not in NO_SUBJECT:
            return not self.row
        if self._begins_with_name():
            return False
        particle = self.row[0][0] in _PARTICLES and len(self.row) > 1  # "de Miranda"
        return not (particle and self.row[1][0][0].isupper())

    def ends_in(self, source: Source) -> bool:
        """Tell whether the verb ends the sentence, but for "today", "in a statement".

        Or what stands between two parts of somebody's words: "..., he said, “and no more.”"
        """
        rest = self.text[source.end : self.stop]
        ends = rest.rstrip()[-1:] in {".", "!", "?", "…"} or self.stop == len(self.text)
        ends = ends or self.text.startswith(", ", self.stop)
        behind = rest.split(maxsplit=2)[1:2]
        most = _BEHIND_LAST_VERB if PREPOSITIONS.isdisjoint(behind) else _BEHIND_PREPOSITION
        return ends and rest.count(" ") <= most and PAUSE.search(rest) is None
