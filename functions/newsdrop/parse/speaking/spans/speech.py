"""Whether words in marks are speech: not terms, names, titles, search words, scare quotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.running import ENDS
from newsdrop.parse.speaking.spans import called, laws_and_works
from newsdrop.parse.speaking.spans.setting import GOVERNED, is_introduced, is_ruled, word_before
from newsdrop.parse.speaking.words.tongues import (
    ADVERBS,
    CONJUNCTIONS,
    DEFINITE,
    EASTERN,
    INDEFINITE,
    NO_SUBJECT,
    PREPOSITIONS,
    PRONOUNS,
    WORD,
)
from newsdrop.parse.speaking.words.voice import Position
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.speaking.marks import Span
    from newsdrop.parse.speaking.spans.setting import Setting

_LETTERS_A_WORD = 3  # of those that no spaces part
_NEXT = regex(r"\s([^\W\d_]+(?:[-’'][^\W_]+)*)")
_AS = words("speech", "as")
_MOTTOS = words("speech", "mottos")
_PREDICATES = words("speech", "predicates")
_RHETORIC = words("speech", "rhetoric")
_HEADLINE = regex(
    rf"\b(?:{any_of(words('speech', 'headlines'))})"
    rf"(?: (?:{any_of(words('speech', 'above a story'))}) .*)?\Z",
    re.IGNORECASE,
)
_FUNCTION = NO_SUBJECT | PREPOSITIONS | CONJUNCTIONS | DEFINITE | INDEFINITE | ADVERBS | PRONOUNS
_NO_VERB = PREPOSITIONS | CONJUNCTIONS | DEFINITE | INDEFINITE | ADVERBS
_FIRST_PERSON = words("speech", "first person")
_FIRST_ABROAD = words("speech", "first person abroad")
_PAUSES = (",", "，", *ENDS)
_THAT = words("speech", "that before words")
_FEW = 4  # words
_MANY = 8
_CLAUSE = 3
_NEAR_MOTTO = 6  # words between "motto" and what it is


def is_speech(text: str, span: Span, setting: Setting) -> bool:
    """Tell whether words in marks are speech.

    Parameters
    ----------
    text
        The paragraph.
    span
        Where the words stand.
    setting
        What stands around them.
    """
    said = text[span.start : span.end].strip(" \u00a0\u202f‘’'『』")
    row = WORD.findall(said)
    count = len(row) + len(EASTERN.findall(said)) // _LETTERS_A_WORD
    lead = text[max(0, span.start - 60) : max(0, span.ahead)]
    behind = text[span.behind : span.behind + 39]
    ends = said.endswith(ENDS) or behind.startswith(".")
    paused = ends or said.endswith(_PAUSES) or behind.startswith((",", "，"))
    if (
        count == 0
        or said[0] in ",;:)"
        or lead.endswith("(")
        or called.is_named(lead, row, said, setting)
    ):
        return False
    spoken = setting.position is Position.BEHIND and setting.who is not None
    titled = called.is_title(row, said, called.LONGEST_WORK) and not (
        spoken or is_introduced(lead, setting)
    )
    # A pause behind the mark is the sentence's own: "for the project “Salem on foot”, which".
    named = not said.endswith(_PAUSES) and called.is_work(lead, said, behind)
    # "In “The Long Bridge,” Ann Roe tells how"
    within = spoken and lead.endswith((" in ", "In ")) and called.is_title(row, said)
    work = within or called.is_cited(lead, setting) or named
    if (
        work
        or laws_and_works.is_named(said, row, titled=titled)
        or (not spoken and laws_and_works.is_written(text, span.start, row, setting.who))
        or called.is_spoken_of(lead, setting)
        or (said[-1] == "," and called.is_set_off(lead, setting))
        or (count < _FEW and called.is_term(lead, said, setting, ends=ends))
    ):
        return False  # a letter to the “Acme community,” Roe said
    if setting.position is Position.BEHIND and paused and (count > 1 or said.endswith(_PAUSES)):
        return True
    if count < 2 or (called.is_title(row, said) and not is_introduced(lead, setting)):
        return False
    if count < _MANY and not paused and not is_ruled(setting) and _modifies(behind):
        return False
    own = {word.casefold() for word in row}
    personal = not _FIRST_PERSON.isdisjoint(own)
    personal = personal or (lead.endswith(": ") and not _FIRST_ABROAD.isdisjoint(own))
    apart = (_is_apart(lead, said) and (ends or count >= _MANY)) or (personal and ends)
    clause = count >= _CLAUSE and said[0].islower() and row[0] not in _NO_VERB
    told = clause and _tells(lead, behind, setting)
    return (
        told
        or _is_said(count, lead, setting, apart=apart, ends=ends)
        or _is_reply(lead, said, setting)
        or _is_part(count, lead, said, setting)
    )


def is_readers(subject: str, verb: str) -> bool:
    """Tell what a text has its reader ask, "“So what,” you say?", from what somebody said.

    Parameters
    ----------
    subject, verb
        Of the words beside those in marks.
    """
    return verb in _RHETORIC and subject.casefold() == "you"


def is_headline(subject: str) -> bool:
    """Tell what a headline reads, or says, from what somebody said.

    Parameters
    ----------
    subject
        Of the words beside those in marks: "A headline in the Salem Press", but not "the headline
        sponsor", nor "the firm behind the headline".
    """
    found = _HEADLINE.search(subject)
    ahead = subject[: found.start()].casefold().split() if found else ()
    return found is not None and PREPOSITIONS.isdisjoint(ahead)


def _is_said(count: int, lead: str, setting: Setting, *, apart: bool, ends: bool) -> bool:
    """Tell somebody's words from scare quotes by how many they are and what names their source."""
    match setting.position:
        case Position.BEHIND:
            return True
        case Position.BEFORE:
            governed = setting.continues or (setting.governed and setting.gap < GOVERNED)
            led = ends and lead.endswith((": ", "："))  # "Roe said: “We will go.”"
            return count >= _FEW or governed or led or word_before(lead) in _PREDICATES
        case Position.LATE:
            return count >= _FEW
        case _ if word_before(lead) in _THAT:
            return count >= _FEW
        case _:
            return apart and (setting.continues or count >= _FEW)


def _is_part(count: int, lead: str, said: str, setting: Setting) -> bool:
    """Tell the end of somebody's sentence; what begins with "to" is a bill's or a plan's aim.

    A motto and what a law defines a thing as are nobody's.
    """
    if setting.position is not Position.NONE or not said.endswith(ENDS):
        return False
    near = [word.casefold() for word in WORD.findall(lead)[-_NEAR_MOTTO:]]
    if not _AS.isdisjoint(near[-1:]) or not _MOTTOS.isdisjoint(near):
        return False
    first = said.partition(" ")[0]
    if not first[:1].islower() or first in PREPOSITIONS:
        return False
    return count >= (_FEW if setting.continues else _MANY)


def _is_reply(lead: str, said: str, setting: Setting) -> bool:
    """Tell a short sentence that a comma leads to: Roe replied, "Not yet."."""
    led = setting.position is Position.BEFORE and setting.gap == 0 and lead.endswith(", ")
    return led and said[0].isupper() and said.endswith(ENDS)


def _tells(lead: str, behind: str, setting: Setting) -> bool:
    """Tell what a subject does: Roe said the firm “values every nurse” and was “open to talks”."""
    if setting.position is not Position.BEFORE or not 0 < setting.gap < GOVERNED:
        return False
    word = word_before(lead) if lead[-2:-1].isalpha() else "the"
    subject = word in PRONOUNS or word not in _FUNCTION
    between = map(str.casefold, WORD.findall(lead)[-setting.gap :])
    subject = subject and PREPOSITIONS.isdisjoint(between)
    following = _NEXT.match(behind)
    goes_on = following is None or following[1].casefold() in CONJUNCTIONS
    return subject and goes_on


def _is_apart(lead: str, said: str) -> bool:
    """Tell sentences that stand for themselves from words within somebody else's sentence."""
    small = next((letter for letter in said if letter.isalpha()), "").islower()
    before = lead.rstrip()[-1:]
    return not small and (said.endswith(ENDS) or not before.isalnum())


def _modifies(behind: str) -> bool:
    """Tell a term by the noun that follows it: the "snap to grid" feature."""
    following = _NEXT.match(behind)
    return following is not None and following[1].casefold() not in _FUNCTION
