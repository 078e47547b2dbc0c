"""Whose name, title or pronoun the words beside a quote are."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.parse import titles
from newsdrop.parse.attribution import Order
from newsdrop.parse.candidates import SURE, candidates
from newsdrop.parse.capitals import runs
from newsdrop.parse.names import Roster
from newsdrop.parse.tongues import (
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
from newsdrop.parse.voices import Memory, Voice

from newsdrop.parse.wordkinds import ACRONYM, FORM, GIVEN, THING, TITLE, kinds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.parse.attribution import Source
    from newsdrop.parse.capitals import Word
    from newsdrop.parse.names import Mention
    from newsdrop.record import Person

_ASIDE = 60
"""Characters in which an aside shows that a name is a person's: ", the department head"."""

_LAST_WORD = re.compile(r"[^\s,;:—–(]+\Z")
_PAUSES = re.compile(r"[,;:—–(]\s?| - ")
_ASIDE_ENDS = re.compile(r"[,)—–-]\Z")
_PHRASE_ENDS = re.compile(
    r"(?<!\b[A-Z])\.|[,;:!?“”\"«»(—–|]| - | in | at | on | during | after | when | who "
)
_SUBJECT_FOLLOWS = (",", ";", ":", "—", "–", "-", "(", ".")
_ADDRESSES = frozenset(("dr.", "mr.", "ms.", "mrs.", "dr", "mr", "ms", "mrs"))
_SPOKESMEN = ("spokes", "portavoz", "porte-parole", "sprecher", "porta-voz")
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_JOINED = re.compile(r" (?:and|but|y|pero|et|mais|und|aber|e|mas|ma)\Z")
_LINK = re.compile(r"\A(?:what|as|which) ")
_THAT = re.compile(r"\b(?:that|que|dass|che) ")
_NO_NAME = THING | TITLE | FORM | ACRONYM
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

    __slots__ = ("_found", "_people", "_roster", "_runs", "_text", "memory")

    def __init__(self, people: Sequence[Person], story: Sequence[str]) -> None:
        self.memory = Memory(people, story)
        self._people = people
        self._roster = Roster(people)
        self._text = ""
        self._runs: Sequence[Sequence[Word]] = ()
        self._found: list[Mention] = []

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
            return self._before_verb(text, source)
        return self._behind_verb(text, source)

    def within(self, text: str, source: Source | None) -> Voice | None:
        """Find whom a source means in a script that runs its words together."""
        words = text[source.start : source.end].strip(" ，,、。：:") if source else ""
        if source is None or not words:
            return None
        if words in PRONOUNS:
            return self.memory.pronoun(words)
        known = [mention.person.name for mention in self._mentions(text, source.start, source.end)]
        known = known or [person.name for person in self._people if person.name in words]
        return Voice(known[-1] if known else None, words)

    def notice(self, text: str, start: int, end: int) -> None:
        """Note everyone whom a sentence names."""
        self.memory.see(mention.person.name for mention in self._mentions(text, start, end))

    def topic(self, text: str, start: int, end: int) -> Voice | None:
        """Find the person whom a sentence is about: its subject, as far as its place tells."""
        found = self._mentions(text, start, end)
        return next((_named(m) for m in found if _leads(text, start, m.start)), None)

    def _read(self, text: str) -> None:
        """Find the names of a paragraph, once for all its quotes."""
        self._text, self._runs, self._found = text, runs(text), []
        for mention in self._roster.mentions(self._runs):
            if self._found and text[self._found[-1].end : mention.start] == " ":
                self._found.pop()  # a given name that is somebody else's last name
            self._found.append(mention)

    def _mentions(self, text: str, start: int, end: int) -> list[Mention]:
        if text is not self._text:
            self._read(text)
        first = bisect_left(self._found, start, key=lambda mention: mention.start)
        last = bisect_right(self._found, end, key=lambda mention: mention.end)
        return self._found[first:last]

    def _capitals(self, text: str, start: int, end: int) -> Iterator[list[Word]]:
        """Find the runs of capital words in a stretch, cut to it."""
        if text is not self._text:
            self._read(text)
        for at in range(bisect_right(self._runs, start, key=_run_end), len(self._runs)):
            if self._runs[at][0].start >= end:
                break
            yield [word for word in self._runs[at] if start <= word.start and word.end <= end]

    def _behind_verb(self, text: str, source: Source) -> Voice | None:
        """Read "said West, the ...", and "West:", which must be somebody's name or office."""
        strict = source.order is Order.NO_VERB
        end = source.end
        start = end - len(text[source.start : end].lstrip(" ,:"))
        first = WORD.match(text, start, end)
        if first and first[0].casefold() in PRONOUNS and not strict:
            return self.memory.pronoun(first[0])
        named = self._first_name(text, start, end)
        if named:
            name, stop = named
            lead = text[start:stop].strip(_EDGES)
            if not strict or "," not in text[start : stop - len(name)]:
                return Voice(name, lead)
        if first is None or first[0].casefold() in PREPOSITIONS:
            # "añadió", "añadió en Madrid": the verb alone means who spoke last.
            return None if strict else self.memory.last
        pause = _PHRASE_ENDS.search(text, start, end)
        role = self.memory.role(text[start : pause.start() if pause else end].strip(_EDGES))
        return role if role and (role.human or not strict) else None

    def _first_name(self, text: str, start: int, end: int) -> tuple[str, int] | None:
        """Find the first name, where it is not what a preposition brings in, and where it ends."""
        known = self._mentions(text, start, end)[:1]
        unlisted = self._unlisted(text, start, end)
        if unlisted and not (known and known[0].start <= unlisted[1]):
            begin, stop, name = *unlisted, text[slice(*unlisted)]
        elif known:
            begin, stop, name = known[0].start, known[0].end, known[0].person.name
        else:
            return None
        return None if _is_object(text[start:begin]) else (name, stop)

    def _before_verb(self, text: str, source: Source) -> Voice | None:
        """Read "West said", "West, the ..., said", "the official said"."""
        start = source.start
        end = _without_adverbs(text, start, source.end)
        chunk = text[start:end]
        known = self._mentions(text, start, end)
        last = _LAST_WORD.search(chunk)
        if last and last[0].casefold() in PRONOUNS:
            subject = next((_named(m) for m in known if _leads(text, start, m.start)), None)
            return self.memory.pronoun(last[0], subject)
        if known and known[-1].end == end:
            return self._touching(text, start, known[-1])
        unlisted = self._unlisted(text, start, end, touching=True)
        if unlisted and not _is_object(_last_phrase(text[start : unlisted[0]])):
            return Voice(text[slice(*unlisted)], text[slice(*unlisted)])
        leading = [m for m in known if _leads(text, start, m.start)]
        phrase = _THAT.split(_last_phrase(chunk))[-1].strip(_EDGES)
        if _ASIDE_ENDS.search(chunk) or not phrase or phrase.casefold() in CONJUNCTIONS:
            return self._before_aside(text, start, end, leading)
        joined = _JOINED.search(phrase)
        if leading and (joined or _continues(phrase) or source.verb.endswith("ing")):
            return _named(leading[-1])
        if joined:
            # "Uber stepped in and tweeted": the capital words at the beginning.
            phrase = " ".join(takewhile(_is_capital, phrase.split()))
        return self.memory.role(_LINK.sub("", phrase))

    def _before_aside(
        self, text: str, start: int, end: int, leading: Sequence[Mention]
    ) -> Voice | None:
        """Read "West, the assistant attorney general," before its verb."""
        asides = [m for m in leading if text[m.end : m.end + 2].startswith((",", " ("))]
        if asides:
            return _named(asides[-1])
        unlisted = self._unlisted(text, start, end)
        if unlisted and unlisted[0] == start:
            return Voice(text[slice(*unlisted)], text[slice(*unlisted)])
        if leading:
            return _named(leading[0])
        for part in _PAUSES.split(text[start:end]):
            first = WORD.search(part)
            if first and first[0].casefold() not in NO_SUBJECT | ADVERBS:
                return self.memory.role(part.strip(_EDGES))
        return None

    def _touching(self, text: str, start: int, mention: Mention) -> Voice:
        """Tell "Secretary of State Roe said" from "a spokesman for Roe said"."""
        lead = _last_phrase(text[start : mention.start])
        printed = text[mention.start : mention.end]
        if _is_object(lead):
            phrase = (lead + printed).strip()
            return self.memory.role(phrase) or Voice(None, phrase)
        return Voice(mention.person.name, printed)

    def _unlisted(
        self, text: str, start: int, end: int, *, touching: bool = False
    ) -> tuple[int, int] | None:
        """Find a name that the list of people lacks; touching: only at the end."""
        for run in self._capitals(text, start, end):
            for candidate in candidates(run):
                first, last = candidate.words[0], candidate.words[-1]
                fits = last.end == end or not touching
                if fits and candidate.full and candidate.likelihood >= SURE:
                    return first.start, last.end
            if run and run[-1].end == end and _is_named_like(run):
                return run[-2].start, end
            if not touching and 1 < len(run) < 5 and run[0].start == start:
                aside = text[run[-1].end : min(end, run[-1].end + _ASIDE)]
                if aside.startswith(", ") and not HUMANS.isdisjoint(aside.casefold().split()):
                    return start, run[-1].end
        return None


def _run_end(run: Sequence[Word]) -> int:
    return run[-1].end


def _is_named_like(run: Sequence[Word]) -> bool:
    """Tell a name whose last word is a place's: "Secretary-General Patricia Scotland"."""
    return (
        len(run) > 1
        and bool(kinds(run[-2].text) & GIVEN)
        and not (kinds(run[-1].text) | kinds(run[-2].text)) & _NO_NAME
    )


def _named(mention: Mention) -> Voice:
    return Voice(mention.person.name, mention.person.name)


def _without_adverbs(text: str, start: int, end: int) -> int:
    """Find where the subject before a verb ends: "Gates has also" ends behind "Gates"."""
    day = False
    while True:
        end = start + len(text[start:end].rstrip())
        last = _LAST_WORD.search(text, start, end)
        if last is None or last.start() == start:
            return end
        word = last[0].casefold()
        adverb = (word in ADVERBS or word.endswith("ly")) and last[0].islower()
        if not (adverb or word in _DAYS or (day and word == "on")):
            return end
        day = word in _DAYS
        end = last.start()


def _last_phrase(chunk: str) -> str:
    """Cut to what stands behind the last pause that does not end the chunk."""
    pauses = [match.end() for match in _PAUSES.finditer(chunk[:-1])]
    return chunk[pauses[-1] :] if pauses else chunk


def _leads(text: str, start: int, at: int) -> bool:
    """Tell whether a name stands where a subject stands, its title before it left aside."""
    title = titles.before(text, at, max(start, at - titles.REACH))
    lead = text[start:at]
    if title and title in lead:
        lead = lead[: lead.rindex(title)]
    lead = lead.rstrip(' “"')
    if not lead or lead.endswith(_SUBJECT_FOLLOWS):
        return True
    last = lead.rsplit(None, 1)[-1].casefold()
    return last in CONJUNCTIONS or last in DEFINITE or last in _ADDRESSES


def _is_object(lead: str) -> bool:
    """Tell "a spokesman for", "the letter, signed by" before a name from the name's title."""
    row = [word.casefold() for word in WORD.findall(lead)]
    if not row or "," in lead:
        return "by" in row
    if row[0] in INDEFINITE or row[0].startswith(_SPOKESMEN):
        return not PREPOSITIONS.isdisjoint(row)
    return row[-1] in PREPOSITIONS and (row[0] in DEFINITE or row[0] in HUMANS)


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def _continues(phrase: str) -> bool:
    """Tell "liaison for the community", an aside that no comma closes, from a new subject."""
    first = phrase.split(None, 1)[0].casefold()
    return first in HUMANS and not first.endswith("s")
