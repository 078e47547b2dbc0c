"""Whose name, title or pronoun the words beside a quote are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.scripts import caseless, han
from newsdrop.parse.speaking.whose import before_verb, behind_verb, relative
from newsdrop.parse.speaking.words import eastern
from newsdrop.parse.speaking.words.clauses import Order
from newsdrop.parse.speaking.words.subjects import may_be_source
from newsdrop.parse.speaking.words.tongues import PRONOUNS
from newsdrop.parse.speaking.words.voice import Voice
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.speaking.heard.cast import Cast
    from newsdrop.parse.speaking.words.clauses import Source

_SENTENCE = regex(r"[^。！？”」]{1,300}[。！？”」]*\Z")
"""The one before."""
_LONGEST = 400  # characters of it that are looked at
_PARTICLES = words("speech", "behind subjects")
"""Behind an office that speaks: "मंत्री ने"."""
_EASTERN_PRONOUNS = tuple(word for word in PRONOUNS if word > "\u3000")


def voice(cast: Cast, text: str, source: Source | None) -> Voice | None:
    """Find whom a source means.

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph.
    source
        What was found in it, if anything was.

    Returns
    -------
    Voice or None
        ``None`` where the words name no source at all.
    """
    found = _voice(cast, text, source) if source else None
    if source is None or found is None or found.speaker or source.order is Order.VERB_FIRST:
        return found
    return found if may_be_source(found.words) else None


def _voice(cast: Cast, text: str, source: Source) -> Voice | None:
    if source.order is Order.VERB_LAST:
        if cited := cast.named.cited(text, source.start, source.end):
            return Voice.of(cited)
        named = _native(cast, text, source) or relative.voice(cast, text, source)
        return named or before_verb.voice(cast, text, source)
    first = source.order is Order.VERB_FIRST
    beside = cast.memory.beside(text[source.start : source.end]) if first else None
    return beside or behind_verb.voice(cast, text, source)


def within(cast: Cast, text: str, source: Source | None) -> Voice | None:
    """Find whom a source means in a script that runs its words together.

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph.
    source
        What was found in it, if anything was.
    """
    printed = text[source.start : source.end].strip(" ，,、。：:") if source else ""
    if source is None or not printed:
        return None
    if printed in PRONOUNS:
        ahead = _SENTENCE.search(text, max(0, source.start - _LONGEST), source.start)
        named = [one.name for one in cast.people if ahead and one.name in ahead[0]]
        if ahead and not named and not ahead[0].lstrip("“「 ").startswith(_EASTERN_PRONOUNS):
            return Voice(None, printed)  # whom that sentence means nobody could tell
        return cast.memory.pronoun(printed, Voice(named[0], printed) if len(named) == 1 else None)
    known = [one.person.name for one in cast.named.mentions(text, source.start, source.end)]
    known = known or [person.name for person in cast.people if person.name in printed]
    if known:
        return Voice(known[-1], printed)
    return Voice(han.short(printed, cast.people) or eastern.part(printed, cast.people), printed)


def _native(cast: Cast, text: str, source: Source) -> Voice | None:
    """Find who is named before a verb, or holds the office there, in a script without capitals."""
    named = cast.named.mentions(text, source.start, source.end)[:1]
    if named:
        return Voice.of(named[0]) if caseless.is_native(text, named[0].start) else None
    printed = text[source.start : source.end].strip()
    office, _, particle = printed.rpartition(" ")
    if not office or particle not in _PARTICLES:
        return None
    holders = [p.name for p in cast.people if f" {p.title}".endswith(f" {office}")]
    return Voice(holders[0], printed) if len(holders) == 1 else None
