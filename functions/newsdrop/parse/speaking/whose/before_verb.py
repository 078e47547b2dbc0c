"""Whom the words before a verb of speech name: "West said", "the official said"."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.heard import unknown_names, unlisted_names
from newsdrop.parse.speaking.whose import dropped, joint, pronouns
from newsdrop.parse.speaking.words.asides import continues, is_affiliation, is_titled
from newsdrop.parse.speaking.words.clauses import VERBAL_NAMES
from newsdrop.parse.speaking.words.leading import leads
from newsdrop.parse.speaking.words.subjects import (
    LAST_WORD,
    PAUSES,
    can_be_subject,
    closing,
    is_capital,
    is_object,
    last_phrase,
    without_adverbs,
)
from newsdrop.parse.speaking.words.tongues import CONJUNCTIONS, DEFINITE, INDEFINITE, PRONOUNS
from newsdrop.parse.speaking.words.voice import EDGES, Voice
from newsdrop.parse.vocabulary.wordkinds import FORM, GIVEN, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.persons.identity.names import Mention
    from newsdrop.parse.speaking.heard.cast import Cast
    from newsdrop.parse.speaking.words.clauses import Source

_ASIDE_ENDS = regex(r"[,،)—–-]\Z")
_JOINED = regex(rf" (?:{any_of(words('speech', 'joining'))})\Z")
_KIN = regex(
    rf"""
    (?: {any_of(words("speech", "whose kin"))} ) [ ] (?: [^\W\d_A-ZÀ-Þ]{{3,12}} [ ] )?
    (?: {any_of(words("speech", "kin"))} ) ,? [ ]
    (?P<name> [^\W\d_a-zß-ÿ] [^\W\d_]{{1,20}} (?: - [^\W\d_a-zß-ÿ] [^\W\d_]{{1,20}} )? ) ,
    """,
    re.VERBOSE,
)
"""Who has no last name in a story: "His fiancée, Ann, who had come, said"."""
_JOINTS = words("speech", "belongs") | words("not_people", "served at") | {"for", "to"}
_KIN_OF = regex(
    rf"""
    ['’]s? [ ] (?: [^\W\d_A-ZÀ-Þ]{{3,12}} [ ] )? (?: {any_of(words("speech", "kin"))} ) \b
    (?: ,? [ ] (?P<name> [^\W\d_a-zß-ÿ] [^\W\d_]{{1,20}}
                         (?: [ -] [^\W\d_a-zß-ÿ] [^\W\d_]{{1,20}} )? )
        (?: , | \Z ) )?
    """,
    re.VERBOSE,
)
"""Behind whose kin speaks: "Jane Roe's son, Tom, said", "Jane Roe's mother said"."""
_LINKS = frozenset(("what", "as", "which", "while", "whenever"))
_FIRST_LINKS = frozenset(("What", "As", "While", "Whenever"))
_GERUNDS = ("ing", "ndo")
"""Endings of verbs whose subject is the sentence's: "saying", "diciendo"."""
_STOP = ("", ".")
_THAT = regex(rf"\b(?:{any_of(words('speech', 'that before words'))}) ")
_TURKISH = {word for verb in words("speech", "say tr") for word in verb.split()}
"""Whose subject a comma sets off from all that is between: "Roe, teşekkür ederek, dedi"."""
_WHEN = regex(r" (?:when|where|as) \w+\s*\Z")


def voice(cast: Cast, text: str, source: Source) -> Voice | None:
    """Read "West said", "West, the ..., said", "the official said".

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph.
    source
        Where the words stand.
    """
    start = source.start
    end = without_adverbs(text, start, source.end)
    leading = joint.leading(text, cast.named.mentions(text, start, end), start)
    last = LAST_WORD.search(text, start, end)
    if last and last[0].casefold() in PRONOUNS and not pronouns.is_name(cast.named, text, last):
        subject = leading or _before_when(cast, text, start, end)
        return cast.memory.pronoun(last[0], Voice.of(subject[0]) if subject else None)
    if named := _touching(cast, text, start, end):
        return named
    other = unlisted_names.affiliated(cast.named.capitals(text, start, end), text, start, end)
    if other and not leading:
        return Voice(text[slice(*other)], text[slice(*other)])
    phrase = _THAT.split(last_phrase(text[start:end]))[-1].strip(EDGES)
    if _ASIDE_ENDS.search(text, start, end) or not phrase or phrase in CONJUNCTIONS:
        return (
            _akin(cast, text, start, end)
            or dropped.voice(cast, text, start, end, source.verb)
            or _before_aside(cast, text, start, end, leading)
        )
    joined = _JOINED.search(phrase) is not None
    if leading and (
        joined
        or is_titled(text, leading[-1].end, end)
        or continues(phrase)
        or is_affiliation(text[leading[-1].end : end])
        or is_affiliation(phrase)  # "Jane Roe, CEO, of Acme said"
        or _is_who(text, start, leading[-1], phrase)
        or source.verb.endswith(_GERUNDS)
        or (source.verb in _TURKISH and text.startswith(",", leading[-1].end))
    ):
        return Voice.of(leading[-1])
    return _unnamed(cast, _unlinked(phrase), joined=joined)


def _is_who(text: str, start: int, name: Mention, phrase: str) -> bool:
    """Tell who somebody is, where no comma closes it: "Jane Roe, a nurse with two sons said"."""
    opens = name.start == start and phrase.startswith(("a ", "an "))
    return opens and text.startswith(f", {phrase}", name.end)


def _before_when(cast: Cast, text: str, start: int, end: int) -> list[Mention]:
    """Find the one whom "he" can mean: "the gap that was named by West when he said"."""
    named = cast.named.mentions(text, start, end) if _WHEN.search(text, start, end) else []
    return named if len(named) == 1 else []


def _unnamed(cast: Cast, phrase: str, *, joined: bool) -> Voice | None:
    """Read "the official", "Uber stepped in and", and "en cambio", which is no subject."""
    if joined:
        phrase = " ".join(takewhile(is_capital, phrase.split()))
    elif phrase.partition(" ")[0] in VERBAL_NAMES:
        return Voice(None, phrase)
    elif phrase[:1].isupper() and phrase.count(" ") < 3 and not can_be_subject(phrase):
        return cast.memory.last
    return cast.memory.role(phrase)


def _touching(cast: Cast, text: str, start: int, end: int) -> Voice | None:
    """Read the name that touches the verb; "a spokesman for Roe said" is nobody's name."""
    known = cast.named.mentions(text, start, end)
    if together := joint.before(text, known, start, end):
        return Voice(None, text[slice(*together)])
    if known and text[known[-1].end : end] in _STOP:  # "Larry Roe Jr. said"
        begin, name = known[-1].start, known[-1].person.name
    else:
        other = unlisted_names.touching(cast.named.capitals(text, start, end), end)
        if other is None:
            return None
        begin, name = other[0], text[slice(*other)]
    if officer := _serving(text, known, (start, begin, end)):
        return Voice.of(officer)
    lead = last_phrase(text[start:begin])
    if is_object(lead) and not _is_title(text, start, begin):
        phrase = (lead + text[begin:end]).strip()
        return cast.memory.role(phrase) or Voice(None, phrase)
    return Voice(name, text[begin:end])


def _is_title(text: str, start: int, at: int) -> bool:
    """Tell a title that is all that stands before a name: "Envoy on alpine affairs Jane Roe"."""
    title = titles.before(text, at, start)
    lead = text[start:at].strip(EDGES)
    return title is not None and lead.removeprefix("The ").removeprefix("the ") == title


def _serving(text: str, named: Sequence[Mention], places: tuple[int, int, int]) -> Mention | None:
    """Find who holds an office with what touches the verb: "West, buyer at Mary Taylor said"."""
    start, at, end = places
    joint = text[start:at].removesuffix(" ").rpartition(" ")[2]
    if joint not in _JOINTS:
        return None
    before = [one for one in named if one.end < at]
    if not before or not leads(text, start, before[-1].start):
        return None
    aside = text[before[-1].end : end]
    office = aside.removeprefix(",").strip()
    first, _, rest = office.partition(" ")
    office = rest if first in INDEFINITE else office
    return before[-1] if aside[:1] == "," and titles_behind.whole(office) else None


def _akin(cast: Cast, text: str, start: int, end: int) -> Voice | None:
    """Read "Jane Roe's son, Tom," before its verb."""
    owner = next(iter(cast.named.mentions(text, start, end)), None)
    akin = _KIN_OF.match(text, owner.end, end) if owner else None
    return Voice(akin["name"], akin["name"] or text[start : akin.end()]) if akin else None


def _unlinked(phrase: str) -> str:
    """Take a word off a subject: "As one buyer", but Portuguese "As autoridades"."""
    link, _, subject = phrase.partition(" ")
    if link in _LINKS:
        return subject
    word = subject.partition(" ")[0] if link in _FIRST_LINKS else ""
    return subject if word in DEFINITE | INDEFINITE or kinds(word) & GIVEN else phrase


def _before_aside(
    cast: Cast, text: str, start: int, end: int, leading: Sequence[Mention]
) -> Voice | None:
    """Read "West, the assistant attorney general," before its verb."""
    asides = [m for m in leading if text[m.end : m.end + 2].startswith((",", " ("))]
    if asides:
        return Voice.of(asides[-1])
    runs = list(cast.named.capitals(text, start, end))
    other = unlisted_names.find(runs, text, start, end)
    other = other or unknown_names.behind(runs, cast.story, text, start)
    ahead = text[start : other[0]].rstrip(" .") if other else ""
    opens = other is not None and (not ahead or kinds(ahead) & FORM)  # "Dr Xolani Roe"
    if other and opens and not (leading and leading[0].start == start):
        known = cast.named.mentions(text, *other)
        return Voice.of(known[-1]) if known else Voice(text[slice(*other)], text[slice(*other)])
    leading = leading or closing(text, cast.named.mentions(text, start, end), start, end)
    if leading:
        return Voice.of(leading[0])
    kin = _KIN.match(text, start, end)
    if kin and kinds(kin["name"]) & GIVEN:
        known = cast.named.mentions(text, *kin.span("name"))
        return Voice.of(known[0]) if known else Voice(kin["name"], kin["name"])
    for part in PAUSES.split(text[start:end]):
        subject = _unlinked(part.strip(EDGES))
        role = cast.memory.role(subject) if can_be_subject(subject) else None
        if role:
            return role
    return None
