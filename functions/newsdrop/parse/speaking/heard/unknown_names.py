"""Names of words nobody knows, of somebody who speaks or is told of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.persons.looks.candidates import SURE, candidates
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.words.asides import is_affiliation
from newsdrop.parse.speaking.words.tongues import (
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
from newsdrop.parse.vocabulary.wordkinds import (
    ACRONYM,
    COMMON,
    FORM,
    GIVEN,
    MODIFIER,
    OPENER,
    PLACE,
    THING,
    TITLE,
    kinds,
)
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.parse.vocabulary.capitals import Word

_KNOWN = THING | TITLE | FORM | ACRONYM | COMMON | MODIFIER | OPENER | PLACE
"""What a word is that is no name of somebody nobody has heard of."""
_LONGEST = 4  # words of a name that only a verb of speech shows
_LONGEST_LEAD = 8  # words between the verb and the name
_NO_TITLE = NO_SUBJECT | ADVERBS | CONJUNCTIONS | DEFINITE | INDEFINITE | PREPOSITIONS | PRONOUNS
_NO_TITLE |= words("speech", "of houses")
_ASIDES = regex(r", (?!which )(?P<words>[^\s,.;“”\"«»][^,.;“”\"«»]{2,80})")
_RANKED = regex(r" (?:[^\W\d_A-ZÀ-Þ]+ )?(?P<rank>[^\W\d_A-ZÀ-Þ]+)(?=[,.])")
"""A rank behind a name, as Hungarian has it: "mondta Kovács Anna alezredes."."""
_ONE_OF = regex(rf"(?:{any_of(words('speech', 'one of'))}) [^,.:;]{{3,60}}, ")
_GOES_ON = regex(r", [a-zà-ÿ]")
_TELLS_OF = regex(
    rf"""
    (?: [ ] (?: {any_of(words("speech", "towns of"))} ) [ ]
        [^\W\d_a-zß-ÿ][\w-]* (?: [ ][^\W\d_a-zß-ÿ][\w-]* )? )?
    (?: ,[ ] (?: (?:aged[ ])? \d{{1,3}} (?: , | [ ](?: {any_of(words("speech", "years"))} )\b )
        | (?: who | whose | quien )[ ]
        | (?P<of_things> (?: {any_of(words("speech", "which"))} ) [ ] ) )
      | [ ]\( \d{{1,2}} \) )
    """,
    re.VERBOSE,
)


def behind(
    runs: Iterable[Sequence[Word]], story: str, text: str, start: int
) -> tuple[int, int] | None:
    """Find a name of words nobody knows behind a verb of speech, or behind an office there.

    "said Xola Qwabe", "said the owner, Xola Qwabe", "sagte rad.los-Sprecherin Xola Qwabe".

    Parameters
    ----------
    runs
        The runs of capital words of the stretch.
    story
        The whole text.
    text
        The paragraph.
    start
        Where the stretch begins.

    Returns
    -------
    tuple of int or None
        Where the name starts and ends in the paragraph.
    """
    run = next(iter(runs), ())
    names = [word for word in run if text[word.start - 1 : word.start] != "-"]
    for candidate in candidates(names) if len(names) > 1 else ():
        begin, stop = candidate.words[0].start, candidate.words[-1].end
        lead = [word.casefold() for word in WORD.findall(text, start, begin)]
        if len(lead) > _LONGEST_LEAD:
            return None
        led = candidate.led or len(names) < len(run) or not HUMANS.isdisjoint(lead)
        led = led or (not lead and is_described(text, stop))
        led = led and not (len(lead) > 1 and lead[-1] in DEFINITE)  # "the manager at the Xola Inn"
        if led and _is_unknown(candidate.words, story, text):
            return begin, stop
    return None


def introduced(
    runs: Iterable[Sequence[Word]], story: str, text: str, start: int
) -> tuple[int, int] | None:
    """Find a name, of words nobody knows, too, around which a sentence tells of a person.

    "We met Xola Qwabe, who works in Delft.", "Ann Roe, 63, came.", "A nurse, Ann Roe, came."

    Parameters
    ----------
    runs
        The runs of capital words of the stretch.
    story
        The whole text.
    text
        The paragraph.
    start
        Where the stretch begins.

    Returns
    -------
    tuple of int or None
        Where the name starts and ends in the paragraph.
    """
    for run in runs:
        behind = run[-1].end
        told = _TELLS_OF.match(text, behind)
        if told is None and _ONE_OF.fullmatch(text, start, run[0].start):
            told = _GOES_ON.match(text, behind)
        if told is None:
            continue
        weak = told.groupdict().get("of_things") is not None
        for candidate in candidates(run) if len(run) > 1 else ():
            row = candidate.words
            sure = candidate.full and candidate.likelihood >= SURE
            known = sure or (not (weak and row[0].start > start) and _is_unknown(row, story, text))
            if known and row[-1].end == run[-1].end:
                return row[0].start, row[-1].end
    return None


def _is_unknown(row: Sequence[Word], story: str, text: str) -> bool:
    """Tell words that may be a name and are no known ones.

    A house that speaks is named by the story more than once; who is quoted is named in full once.
    """
    begin, stop = row[0].start, row[-1].end
    return (
        1 < len(row) <= _LONGEST
        and text.count(" ", begin, stop) == len(row) - 1
        and not any(is_known(word.text) for word in row)
        and not _stands_twice(text[begin:stop], story)
    )


def _stands_twice(name: str, story: str) -> bool:
    return story.count(name) > 1


def is_described(text: str, at: int) -> bool:
    """Tell a person by the aside behind a name: ", lead cobbler", ", a tuner who", ", 63".

    Parameters
    ----------
    text
        The paragraph.
    at
        Where the name ends.
    """
    ranked = _RANKED.match(text, at)
    if ranked:
        return ranked["rank"] in HUMANS
    if _TELLS_OF.match(text, at):
        return True
    aside = _ASIDES.match(text, at)
    if aside is None:
        return False
    if titles_behind.after(text, at, aside.end()):
        return True
    row = aside["words"].split()
    if is_affiliation(aside["words"]) or " who " in aside["words"]:
        return True
    first = row[0].casefold()
    plain = row[0].islower() and not first.endswith("ing") and first not in _NO_TITLE
    return plain or not HUMANS.isdisjoint(map(str.casefold, row))


def is_known(word: str) -> bool:
    """Tell a word that is no name of somebody nobody has heard of: a thing's, a place's.

    Parameters
    ----------
    word
        A word that begins with a capital.
    """
    kind = kinds(word)
    return bool(kind & _KNOWN and not kind & GIVEN) or (len(word) > 1 and word.isupper())
