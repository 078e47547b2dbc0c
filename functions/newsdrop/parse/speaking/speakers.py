"""Whose name, title or pronoun the words beside a quote are."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons import caseless, han
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking import eastern, joint, plurals, pronouns, unlisted_names
from newsdrop.parse.speaking.clauses import Order
from newsdrop.parse.speaking.memory import Memory
from newsdrop.parse.speaking.paragraph_names import Named
from newsdrop.parse.speaking.subjects import (
    LAST_WORD,
    NO_ARTICLES,
    PAUSES,
    can_be_subject,
    closing,
    continues,
    entitles,
    is_affiliation,
    is_capital,
    is_joined,
    is_lone,
    is_object,
    is_titled,
    last_phrase,
    leads,
    owns,
    without_adverbs,
)
from newsdrop.parse.speaking.tongues import CONJUNCTIONS, PREPOSITIONS, PRONOUNS, WORD
from newsdrop.parse.speaking.voice import Voice
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.persons.names import Mention
    from newsdrop.parse.speaking.clauses import Source
    from newsdrop.record import Person

_ASIDE_ENDS = regex(r"[,،)—–-]\Z")
_PHRASE_ENDS = regex(
    rf"(?<!\b[A-Z])\.|[,،;:!?“”\"«»(—–|]| - | (?:{any_of(words('speech', 'phrase ends'))}) "
)
_JOINED = regex(rf" (?:{any_of(words('speech', 'joining'))})\Z")
_LINK = regex(r"\A(?:what|as|which) ")
_THAT = regex(rf"\b(?:{any_of(words('speech', 'that before words'))}) ")
_WHEN = regex(r" (?:when|where|as) \w+\s*\Z")
_EDGES = " \t”\"“‘'’«»"


class Speakers:
    """Turns the sources of one story into voices.

    Parameters
    ----------
    people
        The people of the story.
    story
        Its paragraphs.
    """

    __slots__ = ("_named", "_people", "_story", "memory")

    def __init__(self, people: Sequence[Person], story: Sequence[str]) -> None:
        self.memory = Memory(people, story)
        self._people = people
        self._story = "\n".join(story)
        self._named = Named(people)

    def voice(self, text: str, source: Source | None) -> Voice | None:
        """Find whom a source means.

        Parameters
        ----------
        text
            The paragraph.
        source
            What was found in it, if anything was.

        Returns
        -------
        Voice or None
            ``None`` where the words name no source at all.
        """
        if source is None:
            return None
        if source.order is Order.VERB_LAST:
            if cited := self._named.cited(text, source.start, source.end):
                return _named(cited)
            return self._native(text, source) or self._before_verb(text, source)
        first = source.order is Order.VERB_FIRST
        beside = self.memory.beside(text[source.start : source.end]) if first else None
        return beside or self._behind_verb(text, source)

    def _native(self, text: str, source: Source) -> Voice | None:
        """Find the first who is named before a verb, in a script without capitals."""
        named = self._named.mentions(text, source.start, source.end)[:1]
        return _named(named[0]) if named and caseless.is_native(text, named[0].start) else None

    def within(self, text: str, source: Source | None) -> Voice | None:
        """Find whom a source means in a script that runs its words together."""
        words = text[source.start : source.end].strip(" ，,、。：:") if source else ""
        if source is None or not words:
            return None
        if words in PRONOUNS:
            return self.memory.pronoun(words)
        known = [one.person.name for one in self._named.mentions(text, source.start, source.end)]
        known = known or [person.name for person in self._people if person.name in words]
        if known:
            return Voice(known[-1], words)
        return Voice(han.short(words, self._people) or eastern.part(words, self._people), words)

    def notice(self, text: str, start: int, end: int) -> set[str]:
        """Note everyone whom a sentence names."""
        return self.memory.see(one.person.name for one in self._named.mentions(text, start, end))

    def topic(self, text: str, start: int, end: int, *, aside: bool = False) -> Voice | None:
        """Find whom a sentence is about: its subject, or one with an aside ("Roe, who ...")."""
        found = self._named.mentions(text, start, end)
        if aside:
            found = [m for m in found if text.startswith(",", m.end)][:1]
            if found and (is_joined(text, found[0].start) or self.memory.other(found[0].person)):
                return None
        return next((_named(m) for m in found if leads(text, start, m.start)), None)

    def several(self, text: str, start: int, end: int, first: Voice) -> Voice | None:
        """Find those whom a sentence is about with the first of them: nobody's words are theirs."""
        named = self._named.mentions(text, start, end)
        at = next((at for at, one in enumerate(named) if one.person.name == first.speaker), None)
        if at is None:
            return None
        stop = joint.behind(text, named[at:], named[at].start, None)
        return Voice(None, text[named[at].start : stop]) if stop else None

    def introduced(self, text: str, start: int, end: int) -> Voice | None:
        """Find whom a sentence introduces with a clause or an age: "It was Roe, 63, who"."""
        runs = self._named.capitals(text, start, end)
        other = unlisted_names.introduced(runs, self._story, text, start)
        if other is None:
            met = unlisted_names.entitled(self._named.capitals(text, start, end), start)
            known = met and self._named.mentions(text, *met)
            return Voice(None, text[slice(*met)]) if met and not known else None
        known = self._named.mentions(text, *other)
        name = known[-1].person.name if known else text[slice(*other)]
        return Voice(name, text[slice(*other)])

    def _behind_verb(self, text: str, source: Source) -> Voice | None:
        """Read "said West, the ...", and "West:", which must be somebody's name or office."""
        strict = source.order is Order.NO_VERB
        end = source.end
        start = end - len(text[source.start : end].lstrip(" ,:"))
        bare = not strict and text.startswith(":", source.start)  # "Hozzátette: a terv „...”"
        first = None if bare else WORD.match(text, start, end)
        if first and strict and first[0].casefold() in PREPOSITIONS:
            return None
        if first and not strict and pronouns.means_somebody(self._named, text, first, end):
            return self.memory.pronoun(first[0])
        named = None if bare else self._first_name(text, start, end)
        if named and named[1] > start and first and is_lone(text, first):
            part = self.memory.part(first[0])  # "ha dicho Baena, junto a Jane Roe"
            named = (part, start, first.end()) if part else named
        if named:
            name, begin, stop = named
            row = self._named.mentions(text, begin, end)
            together = joint.behind(text, row, begin, None if strict else end)
            apart = strict and "," in text[start:begin] and not entitles(text, start, begin)
            if together or not apart:
                words = text[start : together or stop].strip(_EDGES)
                several = together or (not strict and plurals.is_plural(text, source))
                return Voice(None if several else name, words)
        if first is None or first[0] in NO_ARTICLES:  # not "said Della", "teilte das Haus mit"
            # "añadió", "añadió en Madrid": the verb alone means who spoke last.
            return None if strict else self._last(text, source)
        if not strict and text.startswith(",", source.start):
            return self.memory.last  # "pontua, referindo-se à pandemia"
        pause = _PHRASE_ENDS.search(text, start, end)
        role = self.memory.role(text[start : pause.start() if pause else end].strip(_EDGES))
        heard = role or (self.memory.last if source.verb else None)  # "ανέφερε χαρακτηριστικά"
        return heard if heard and (heard.human or not strict) else None

    def _last(self, text: str, source: Source) -> Voice | None:
        """Find who spoke last; a verb of several has them for its subject."""
        last = self.memory.last
        return (
            Voice(None, "") if last and last.speaker and plurals.is_plural(text, source) else last
        )

    def _first_name(self, text: str, start: int, end: int) -> tuple[str, int, int] | None:
        """Find the first name and where it stands, but no object's and no owner's."""
        known = self._named.mentions(text, start, end)[:1]
        runs = list(self._named.capitals(text, start, end))
        other = unlisted_names.find(runs, text, start, end)
        other = other or unlisted_names.behind(runs, self._story, text, start)
        if other and not (known and known[0].start <= other[1]):
            begin, stop, name = *other, text[slice(*other)]
        elif known:
            begin, stop, name = known[0].start, known[0].end, known[0].person.name
        else:
            return None
        if is_object(text[start:begin]) or (stop < end and owns(text, stop)):
            return None
        return name, begin, stop

    def _before_verb(self, text: str, source: Source) -> Voice | None:
        """Read "West said", "West, the ..., said", "the official said"."""
        start = source.start
        end = without_adverbs(text, start, source.end)
        leading = joint.leading(text, self._named.mentions(text, start, end), start)
        last = LAST_WORD.search(text, start, end)
        if (
            last
            and last[0].casefold() in PRONOUNS
            and not pronouns.is_name(self._named, text, last)
        ):
            subject = leading or self._before_when(text, start, end)
            return self.memory.pronoun(last[0], _named(subject[0]) if subject else None)
        if named := self._touching(text, start, end):
            return named
        other = unlisted_names.affiliated(self._named.capitals(text, start, end), text, start, end)
        if other and not leading:
            return Voice(text[slice(*other)], text[slice(*other)])
        phrase = _THAT.split(last_phrase(text[start:end]))[-1].strip(_EDGES)
        if _ASIDE_ENDS.search(text, start, end) or not phrase or phrase in CONJUNCTIONS:
            return self._before_aside(text, start, end, leading)
        joined = _JOINED.search(phrase) is not None
        if leading and (
            joined
            or is_titled(text, leading[-1].end, end)
            or continues(phrase)
            or is_affiliation(text[leading[-1].end : end])
            or source.verb.endswith("ing")
        ):
            return _named(leading[-1])
        return self._unnamed(_LINK.sub("", phrase), joined=joined)

    def _before_when(self, text: str, start: int, end: int) -> list[Mention]:
        """Find the one whom "he" can mean: "the gap that was named by West when he said"."""
        named = self._named.mentions(text, start, end) if _WHEN.search(text, start, end) else []
        return named if len(named) == 1 else []

    def _unnamed(self, phrase: str, *, joined: bool) -> Voice | None:
        """Read "the official", "Uber stepped in and", and "en cambio", which is no subject."""
        if joined:
            phrase = " ".join(takewhile(is_capital, phrase.split()))
        elif phrase[:1].isupper() and phrase.count(" ") < 3 and not can_be_subject(phrase):
            return self.memory.last
        return self.memory.role(phrase)

    def _touching(self, text: str, start: int, end: int) -> Voice | None:
        """Read the name that touches the verb; "a spokesman for Roe said" is nobody's name."""
        known = self._named.mentions(text, start, end)
        if together := joint.before(text, known, start, end):
            return Voice(None, text[slice(*together)])
        if known and known[-1].end == end:
            begin, name = known[-1].start, known[-1].person.name
        else:
            other = unlisted_names.touching(self._named.capitals(text, start, end), end)
            if other is None:
                return None
            begin, name = other[0], text[slice(*other)]
        lead = last_phrase(text[start:begin])
        if is_object(lead):
            phrase = (lead + text[begin:end]).strip()
            return self.memory.role(phrase) or Voice(None, phrase)
        return Voice(name, text[begin:end])

    def _before_aside(
        self, text: str, start: int, end: int, leading: Sequence[Mention]
    ) -> Voice | None:
        """Read "West, the assistant attorney general," before its verb."""
        asides = [m for m in leading if text[m.end : m.end + 2].startswith((",", " ("))]
        if asides:
            return _named(asides[-1])
        runs = list(self._named.capitals(text, start, end))
        other = unlisted_names.find(runs, text, start, end)
        other = other or unlisted_names.behind(runs, self._story, text, start)
        if other and other[0] == start and not (leading and leading[0].start == start):
            known = self._named.mentions(text, *other)
            return _named(known[-1]) if known else Voice(text[slice(*other)], text[slice(*other)])
        leading = leading or closing(text, self._named.mentions(text, start, end), start, end)
        if leading:
            return _named(leading[0])
        for part in PAUSES.split(text[start:end]):
            role = self.memory.role(part.strip(_EDGES)) if can_be_subject(part) else None
            if role:
                return role
        return None


def _named(mention: Mention) -> Voice:
    return Voice(mention.person.name, mention.person.name)
