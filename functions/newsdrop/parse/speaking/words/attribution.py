"""The words beside direct speech that say whose it is: "said Tony West", "the official said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.scripts.arabic_words import THAT
from newsdrop.parse.speaking.words import as_said, quote_ends, reporting
from newsdrop.parse.speaking.words.clauses import (
    MOST_WORDS,
    PAUSE,
    Clause,
    Order,
    Source,
)
from newsdrop.parse.speaking.words.tongues import PRONOUNS, WORD
from newsdrop.patterns import regex

if TYPE_CHECKING:
    import re

    from newsdrop.parse.speaking.words.tongues import Tongue

REACH = 400
"""Characters looked at on each side of a quote."""

_LONGEST_SIGNATURE = 120
_SHORT_SUBJECT = 8
_LONG_SUBJECT = 11

_LEAD = regex(r"['’]?[\s,،;.]{0,4}")
DASHED = regex(r"['’]?[\s,.]{0,2}\\?(?:[-–—―]{1,2}|~)\s?(?=[^\W\d_])")
_JOINED = regex(r"(?:But|And|So|Yet) ")
COLON = regex(r"[:：]\s*\Z")
_IN_WORDS_OF = regex(r"\b[Ii]n ([^,;:]{2,60}?)['’]s? (?:own )?words[,:] ?\Z")
_NAME_ASIDE = regex(r"(?:[^\W\d_a-zß-ÿ][\w.’'-]* ){1,3}[^\W\d_a-zß-ÿ][\w’'-]+, ")
_SIGNED = regex(
    r"[^\W\d_a-zß-ÿ][\w.’'-]*(?:(?:,? (?:&|and|for|of|the|[^\W\d_a-zß-ÿ][\w.’'-]*))+)(?<!\.)\Z"
)
_SEPARATED = regex(r" (?:an|ab|aus|zu)[,;] ")
_PAUSED = (", ", "– ", "— ")
_PARTICIPLES = frozenset(verb for verb in words("speech", "say tr") if verb.endswith(("an", "en")))
"""Turkish."""
_PURPOSES = words("speech", "purposes")
"""In small letters and behind no pause these mean "for": "anunciou uma audiência para o dia 12"."""
_MARKS = frozenset('«»“”"')
_SHORTENED = regex(r'(?<=[א-ת])"(?=[א-ת])')
"""Marks inside Hebrew short forms."""
_FRONTED = words("speech", "fronted")
_ADDRESSING = words("speech", "addressing")
_ENDS_SPEECH = frozenset(",!?…—–-.")
_ENDS_SENTENCE = frozenset("!?.…")


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
    if source := as_said.behind(text, at, stop, said):
        return source
    dashed = DASHED.match(text, at, stop)
    lead = dashed or _LEAD.match(text, at, stop)
    clause = Clause(text, lead.end() if lead else at, stop, said)
    if not clause.row or clause.row[0].start() != clause.start:
        return None
    if "." in text[at : clause.start] and text[clause.start : stop].rstrip().endswith(":"):
        return None  # it leads to other words, "وقال علي رو:", and no capital tells that it begins
    capital = clause.row[0][0][0].isupper()
    # "According to" with a capital begins a sentence of its own.
    source = (None if capital else clause.according()) or clause.inverted()
    if source is None and ((dashed and capital) or not (said.known or capital)):
        # A signature; or, in a language without a list, a verb that is none of ours.
        return Source(clause.start, stop, Order.NO_VERB)
    return source or _subject_behind(clause, at) or _verbless(clause, at)


def _subject_behind(clause: Clause, at: int) -> Source | None:
    """Find "West said", where the quote ended in a pause or a name follows it."""
    last = quote_ends.last_said(clause.text, at)
    # Speech that a dash opens ends in the comma itself.
    paused = last in _ENDS_SPEECH or "," in clause.text[at - 1 : clause.start]
    first = clause.row[0][0]
    if not (paused or first[0].isupper() or first.casefold() in PRONOUNS):
        return None
    apart = not paused or last in _ENDS_SENTENCE
    source = clause.subject(_SHORT_SUBJECT if apart else MOST_WORDS)
    if source and first[0].isupper() and last.isalpha() and "." in clause.text[at : clause.start]:
        # "the plan «Bridges for all». Roe thanked the mayor", not "«We build bridges». Roe said."
        alone = " " not in clause.text[source.end : clause.stop].strip()
        return source if alone and clause.ends_in(source) else None
    goes_on = paused and first[0].islower() and quote_ends.opens_sentence(clause.text, at)
    if source and apart and not goes_on and not clause.ends_in(source):
        return None  # a sentence of its own: "Roe said the deal was off."
    return source


def _verbless(clause: Clause, at: int) -> Source | None:
    """Find a name with its title that has no verb.

    "“...,” Jane Roe, chief of Acme.", and what signs a paragraph: "“...” Chief Jane Roe".
    """
    text, start = clause.text, clause.start
    last = quote_ends.last_said(text, at)
    signs = last in _ENDS_SENTENCE and len(text) - start <= _LONGEST_SIGNATURE
    if (last == "," and _NAME_ASIDE.match(text, start, clause.stop)) or (
        signs and _SIGNED.match(text, start)
    ):
        return Source(start, len(text) if signs else clause.stop, Order.NO_VERB)
    return None


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
    clause = Clause(text, start, at, said)
    count = len(clause.row)
    for index in range(count - 1, -1, -1):
        if clause.verb(index, said.lead) and not (
            clause.passive(index)
            or clause.is_noun(index)  # "the last night of talks"
            or _is_separate(text, clause.row[index], at)
            or _is_participle(clause, index)
        ):
            return _led(clause, index)
    own = _IN_WORDS_OF.search(text, start, at)
    if own:
        return Source(own.start(1), own.end(1), Order.VERB_FIRST)
    phrase = said.according.search(text, start, at)
    named = text[phrase.end() : at].strip() if phrase else ""
    if phrase and named and _MARKS.isdisjoint(_SHORTENED.sub("", named)):
        gap = sum(1 for word in clause.row if word.start() > phrase.end())
        return Source(phrase.end(), at, Order.VERB_FIRST, gap=gap)
    colon = COLON.search(text, start, at)
    if colon is None or clause.is_heard_there():
        return None
    return Source(start, colon.start(), Order.NO_VERB) if count else None


def _led(clause: Clause, index: int) -> Source:
    """Find whom the last verb before a quote names, or the verb that reports it."""
    text, start, at, said = clause.text, clause.start, clause.stop, clause.said
    word = clause.row[index]
    gap = len(clause.row) - 1 - index
    paused = text.endswith(_PAUSED, start, word.start())
    phrase = said.according.match(text, word.start(), at) if paused else None
    if phrase:
        return Source(phrase.end(), at, Order.VERB_FIRST, gap=gap)  # "so Roe weiter: "
    outer = clause.outer(index)
    if outer:
        return Source(start, outer.start(), Order.VERB_LAST, outer[0].casefold(), gap)
    if said.verbs_first and (first := _first_before(clause, index)):
        return first
    second = said.verb_second and gap and clause.row[0][0].casefold() in _FRONTED
    if clause.has_subject(index) and not (said.verbs_first or second):
        end = clause.subject_end(index)
        return Source(start, end, Order.VERB_LAST, word[0].casefold(), gap)
    return Source(word.end(), at, Order.VERB_FIRST, word[0].casefold(), gap)


def _is_separate(text: str, word: re.Match[str], at: int) -> bool:
    """Tell "spricht viele an, auch „...“" and "sagt ab, weil", which are no verbs of speech."""
    german = word[0].startswith(("spr", "sag"))
    return german and _SEPARATED.search(text, word.end(), at) is not None


def _is_participle(clause: Clause, index: int) -> bool:
    """Tell Turkish "vurgulayan Roe", who stressed something, from a verb whose subject is ahead."""
    end = clause.verb(index)
    verb = clause.text[clause.row[index].start() : end].casefold()
    return verb in _PARTICIPLES and clause.text[end + 1 : end + 2].isupper()


def _first_before(clause: Clause, index: int) -> Source | None:
    """Find whom the first verb of a sentence names, whose last one stands alone: "وقال: ..."."""
    first, alone = clause.first(), clause.row[index]
    if first is None or first.start >= alone.start():
        return None
    behind = (word[0] for word in clause.row[index + 1 :])
    return first._replace(end=alone.start()) if THAT.issuperset(behind) else None


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
    stop = start + len(text[start:stop].rstrip(", "))  # "..., he said, “and no more”"
    pauses = list(PAUSE.finditer(text, max(start, stop - REACH), stop))
    for pause in reversed(pauses[-3:]):
        clause = Clause(text, pause.end(), stop, said)
        if clause.row:
            source = clause.according() or clause.inverted() or clause.subject(_LONG_SUBJECT)
            if source and source.order is Order.VERB_LAST and not clause.ends_in(source):
                return None
            if source and reporting.sets_off(text, start, pause.start() + 1, source):
                return None
            if source and source.order is Order.VERB_FIRST and reporting.goes_on(text, source):
                return None
            if source and source.order is Order.VERB_FIRST and source.verb in _ADDRESSING:
                return None  # "Roe, who leads the club, thanked the mayor"
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
    purpose = phrase is not None and phrase[0].rstrip() in _PURPOSES
    if phrase and purpose and not text.endswith(_PAUSED, start, phrase.start()):
        phrase = None
    if phrase is None and said.say.isdisjoint(WORD.findall(text, start, stop)):
        return None
    if said.verbs_first and (first := Clause(text, start, stop, said).first()):
        return first
    late = closing(text, start, stop, said)
    if late or phrase is None:
        joined = _JOINED.match(text, start, stop)
        begin = joined.end() if joined else start
        return late or Clause(text, begin, stop, said).subject(MOST_WORDS)
    return Source(phrase.end(), stop, Order.VERB_FIRST)
