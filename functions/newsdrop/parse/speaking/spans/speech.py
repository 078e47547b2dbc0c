"""Whether words in marks are speech: not terms, names, titles, search words, scare quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.prose import elided
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.spans import laws_and_works
from newsdrop.parse.speaking.words.tongues import (
    ADVERBS,
    CONJUNCTIONS,
    DEFINITE,
    EASTERN,
    HUMANS,
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
    from newsdrop.parse.speaking.words.clauses import Source
    from newsdrop.parse.speaking.words.tongues import Tongue
    from newsdrop.parse.speaking.words.voice import Voice

_LETTERS_A_WORD = 3  # of those that no spaces part
_NEXT = regex(r"\s([^\W\d_]+(?:[-’'][^\W_]+)*)")
_TERMS = words("speech", "terms")
_AS = words("speech", "as")
_MOTTOS = words("speech", "mottos")
_WORKS = words("speech", "works")
_CALLED = _WORKS | PREPOSITIONS | words("speech", "houses")
_PREDICATES = words("speech", "predicates")
_RHETORIC = words("speech", "rhetoric")
_SIGHTS = words("speech", "sights")
_FUNCTION = NO_SUBJECT | PREPOSITIONS | CONJUNCTIONS | DEFINITE | INDEFINITE | ADVERBS | PRONOUNS
_NO_VERB = PREPOSITIONS | CONJUNCTIONS | DEFINITE | INDEFINITE | ADVERBS
_MINOR = PREPOSITIONS | DEFINITE | INDEFINITE | words("speech", "small in titles")
"""Words that titles leave in lower case."""
_SAID_BY = regex(rf"\b(?:he|she|they) (?:{any_of(words('speech', 'called'))}) \Z")
_THING_CALLS = regex(r"\bwhat (?:the|its|their) (?:[\w-]+ ){0,2}(?P<thing>\w+) calls? (?:an? )?\Z")
"""Before a term: "what the code calls a"."""
_SEE = regex(r"\([^\W\d_]+ \Z")
_CITED = regex(r"\((?:19|20)\d\d[a-z]?(?:-\d\d){0,2}\)[.:]? \Z")
"""Before the title of a source: "Roe, J. (2016). "."""
_ELIDED = regex(rf"^{elided.ANY}")
_FIRST_PERSON = words("speech", "first person")
_STOPS = (".", "!", "?", "…", "。", "！", "？")
_PAUSES = (",", "，", *_STOPS)
_THAT = words("speech", "that before words")
_FEW = 4
_MANY = 8
_LONGEST_TITLE = 16
_LONGEST_WORK = 24
"""Words of a title, and of one that its noun introduces."""
_GOVERNED = 6
_CLAUSE = 3
_NEAR_MOTTO = 6
"""Words between "motto" and what it is."""


class Setting(NamedTuple):
    """What stands around words in marks.

    Parameters
    ----------
    position
        Where a source was found.
    gap
        Words between the verb before them and the words.
    governed
        Whether that verb is one of feeling or calling, not of speech.
    continues
        Whether they follow the attribution of another quote.
    who
        What the source is called where it is somebody, and no report or law.
    """

    position: Position
    gap: int = 0
    governed: bool = False
    continues: bool = False
    who: str | None = None


def governs(source: Source | None, voice: Voice | None, said: Tongue) -> bool:
    """Tell a verb of feeling or calling, behind which few words in marks are somebody's.

    What a thing has seen is none of them: "the plan has seen “first light.”".

    Parameters
    ----------
    source, voice
        Where the verb stands, and whose it is.
    said
        The words of speech.
    """
    if source is None or source.verb not in said.hold:
        return False
    return source.verb not in _SIGHTS or (voice is not None and voice.human)


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
    ends = said.endswith(_STOPS) or behind.startswith(".")
    paused = ends or said.endswith(_PAUSES) or behind.startswith((",", "，"))
    if count == 0 or said[0] in ",;:)" or lead.endswith("(") or _is_named(lead, row, said):
        return False
    spoken = setting.position is Position.BEHIND and setting.who is not None
    titled = _is_title(row, said, _LONGEST_WORK) and not (spoken or _is_introduced(lead, setting))
    work = _is_cited(lead, setting) or (not paused and _is_work(lead, said, behind))
    if (
        work
        or laws_and_works.is_named(said, row, titled=titled)
        or (not spoken and laws_and_works.is_written(text, span.start, row, setting.who))
        or _is_spoken_of(lead, setting)
        or (said[-1] == "," and _is_set_off(lead, setting))
        or (count < _FEW and _is_term(lead, said, setting, ends=ends))
    ):
        return False  # a letter to the “Acme community,” Roe said
    if setting.position is Position.BEHIND and paused and (count > 1 or said.endswith(_PAUSES)):
        return True
    if count < 2 or (_is_title(row, said) and not _is_introduced(lead, setting)):
        return False
    if count < _MANY and not paused and not _is_ruled(setting) and _modifies(behind):
        return False
    personal = not _FIRST_PERSON.isdisjoint(word.casefold() for word in row)
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
    """Tell what a text has its reader ask, "“So what,” you say?", from what somebody said."""
    return verb in _RHETORIC and subject.casefold() == "you"


def _is_said(count: int, lead: str, setting: Setting, *, apart: bool, ends: bool) -> bool:
    """Tell somebody's words from scare quotes by how many they are and what names their source."""
    match setting.position:
        case Position.BEHIND:
            return True
        case Position.BEFORE:
            governed = setting.continues or (setting.governed and setting.gap < _GOVERNED)
            led = ends and lead.endswith((": ", "："))  # "Roe said: “We will go.”"
            return count >= _FEW or governed or led or _word_before(lead) in _PREDICATES
        case Position.LATE:
            return count >= _FEW
        case _ if _word_before(lead) in _THAT:
            return count >= _FEW
        case _:
            return apart and (setting.continues or count >= _FEW)


def _is_part(count: int, lead: str, said: str, setting: Setting) -> bool:
    """Tell the end of somebody's sentence; what begins with "to" is a bill's or a plan's aim.

    A motto and what a law defines a thing as are nobody's.
    """
    if setting.position is not Position.NONE or not said.endswith(_STOPS):
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
    return led and said[0].isupper() and said.endswith(_STOPS)


def _tells(lead: str, behind: str, setting: Setting) -> bool:
    """Tell what a subject does: Roe said the firm “values every nurse” and was “open to talks”."""
    if setting.position is not Position.BEFORE or not 0 < setting.gap < _GOVERNED:
        return False
    word = _word_before(lead) if lead[-2:-1].isalpha() else "the"
    subject = word in PRONOUNS or word not in _FUNCTION
    between = map(str.casefold, WORD.findall(lead)[-setting.gap :])
    subject = subject and PREPOSITIONS.isdisjoint(between)
    following = _NEXT.match(behind)
    goes_on = following is None or following[1].casefold() in CONJUNCTIONS
    return subject and goes_on


def _is_term(lead: str, said: str, setting: Setting, *, ends: bool) -> bool:
    """Tell few words from speech: "calls the “joy of bells.”", "the germ of “ship fever,” had"."""
    word, small = _word_before(lead), said[0].islower()
    if word == "the":
        return small or not ends
    by_thing = _THING_CALLS.search(lead) if small else None
    if by_thing and by_thing["thing"] not in HUMANS:
        return True
    held = word in PREPOSITIONS and lead[-2:-1].isalpha() and said[-1] == ","
    return held and small and setting.position is not Position.BEHIND


def _is_ruled(setting: Setting) -> bool:
    """Tell whether the verb of speech touches the words."""
    return setting.position is Position.BEHIND or (
        setting.position is Position.BEFORE and setting.gap == 0
    )


def _is_introduced(lead: str, setting: Setting) -> bool:
    return setting.position is Position.BEFORE and lead.endswith((", ", ": "))


def _is_named(lead: str, row: list[str], said: str) -> bool:
    """Tell "known as ...", the word "...", her book "..."."""
    word = _ELIDED.sub("", _word_before(lead))
    if len(row) >= _FEW and _SAID_BY.search(lead):
        return False
    return word in _TERMS or (word in _WORKS and _is_title(row, said, _LONGEST_WORK))


def _is_work(lead: str, said: str, behind: str) -> bool:
    """Tell what a noun names, "in her book “The way we live” Roe tells", or "(see “...”)"."""
    named = lead[-2:-1].isalpha() and _word_before(lead) in _WORKS and said[0].isupper()
    return named or (behind.startswith(")") and _SEE.search(lead) is not None)


def _is_cited(lead: str, setting: Setting) -> bool:
    """Tell the title of a source: "Roe, J. (2016). “How we live.” Acme Letters"."""
    return setting.position is not Position.BEHIND and _CITED.search(lead) is not None


def _is_spoken_of(lead: str, setting: Setting) -> bool:
    """Tell a book “...”, a debate over “...”: a noun or a preposition touches the words."""
    word = _word_before(lead) if lead[-2:-1].isalpha() else ""
    if setting.position is Position.BEFORE:
        return word in _WORKS and setting.gap >= _GOVERNED
    return setting.position is Position.NONE and _ELIDED.sub("", word) in _CALLED


def _is_set_off(lead: str, setting: Setting) -> bool:
    """Tell the title between two commas in "The report, “How we live,” by Jane Roe"."""
    named = lead.endswith(", ") and _word_before(lead) in _WORKS
    return named and setting.position is Position.NONE


def _word_before(lead: str) -> str:
    return lead.rstrip(" ,:").rpartition(" ")[2].casefold()


def _is_apart(lead: str, said: str) -> bool:
    """Tell sentences that stand for themselves from words within somebody else's sentence."""
    small = next((letter for letter in said if letter.isalpha()), "").islower()
    before = lead.rstrip()[-1:]
    return not small and (said.endswith(_STOPS) or not before.isalnum())


def _is_title(row: list[str], said: str, most: int = _LONGEST_TITLE) -> bool:
    """Tell titles by their capitals: "Equity Stand Down", "The Art of War"."""
    capitals = [word for word in row if word[0].isupper() or word[0].isdigit()]
    return (
        len(row) < most
        and capitals[:1] == row[:1]
        and len(capitals) >= min(2, len(row))
        and all(word in _MINOR for word in row if word not in capitals)
        and not said[:-1].endswith(_STOPS)
    )


def _modifies(behind: str) -> bool:
    """Tell a term by the noun that follows it: the "snap to grid" feature."""
    following = _NEXT.match(behind)
    return following is not None and following[1].casefold() not in _FUNCTION
