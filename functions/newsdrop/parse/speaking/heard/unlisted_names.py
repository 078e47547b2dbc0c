"""Names that speak and that the list of people lacks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.persons.looks.candidates import PLACES, SURE, candidates
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.words import officials
from newsdrop.parse.speaking.words.subjects import is_affiliation
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

_DEGREES = words("name_parts", "degrees")
_ASIDE = 60
"""Characters in which an aside shows that a name is a person's: ", the department head"."""
_NO_NAME = THING | TITLE | FORM | ACRONYM
_KNOWN = _NO_NAME | COMMON | MODIFIER | OPENER | PLACE
"""What a word is that is no name of somebody nobody has heard of."""
_OFFICE_AND_GIVEN = 2  # words
_LONGEST = 4
_LONGEST_LEAD = 8
"""Words of a name that only a verb of speech shows, and between the verb and the name."""
_NO_TITLE = NO_SUBJECT | ADVERBS | CONJUNCTIONS | DEFINITE | INDEFINITE | PREPOSITIONS | PRONOUNS
_NO_TITLE |= words("speech", "of houses")
_ASIDES = regex(r", (?P<words>[^\s,.;“”\"«»][^,.;“”\"«»]{2,80})")
_RANKED = regex(r" (?:[^\W\d_A-Z]+ )?(?P<rank>[^\W\d_A-Z]+)(?=[,.])")
"""A rank behind a name, as Hungarian has it: "mondta Kovács Anna alezredes."."""
_ONE_OF = regex(rf"(?:{any_of(words('speech', 'one of'))}) [^,.:;]{{3,60}}, ")
_GOES_ON = regex(r", [a-zà-ÿ]")
_TELLS_OF = regex(
    rf"""
    (?: [ ] (?: {any_of(words("speech", "towns of"))} ) [ ]
        [^\W\d_a-z][\w-]* (?: [ ][^\W\d_a-z][\w-]* )? )?
    (?: ,[ ] (?: (?:aged[ ])? \d{{1,3}} (?: , | [ ](?: {any_of(words("speech", "years"))} )\b )
        | (?: who | whose | quien )[ ]
        | (?P<of_things> (?: {any_of(words("speech", "which"))} ) [ ] ) )
      | [ ]\( \d{{1,2}} \) )
    """,
    re.VERBOSE,
)


def find(runs: Iterable[Sequence[Word]], text: str, start: int, end: int) -> tuple[int, int] | None:
    """Find the first name of a stretch.

    Parameters
    ----------
    runs
        The stretch's runs of capital words.
    text
        The paragraph.
    start, end
        The stretch.

    Returns
    -------
    tuple of int or None
        Where the name starts and ends.
    """
    for run in runs:
        for candidate in candidates(run):
            if candidate.full and candidate.likelihood >= SURE:
                return candidate.words[0].start, candidate.words[-1].end
        if run and run[-1].end == end and (at := _given_at(run)) is not None:
            return run[at].start, end
        if 1 < len(run) < 5 and run[0].start == start and not officials.is_nobodys(run):
            aside = text[run[-1].end : min(end, run[-1].end + _ASIDE)]
            if aside.startswith(", ") and not HUMANS.isdisjoint(aside.casefold().split()):
                last = 2 if len(run) == 3 and run[2].text in _DEGREES else len(run)
                formal = last > 2 and kinds(run[0].text) & FORM  # "Dr Xolani Roe"
                return run[bool(formal)].start, run[last - 1].end
    return None


def touching(runs: Iterable[Sequence[Word]], end: int) -> tuple[int, int] | None:
    """Find the name that ends where the stretch does.

    Parameters
    ----------
    runs
        The runs of capital words of the stretch.
    end
        Where the stretch ends.

    Returns
    -------
    tuple of int or None
        Where the name starts and ends in the paragraph.
    """
    for run in runs:
        for candidate in candidates(run):
            first, last = candidate.words[0], candidate.words[-1]
            if last.end == end and candidate.full and candidate.likelihood >= SURE:
                return first.start, end
        if run and run[-1].end == end and (at := _given_at(run)) is not None:
            return run[at].start, end
    return None


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
        led = led or (not lead and _is_described(text, stop))
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


def entitled(runs: Iterable[Sequence[Word]], start: int) -> tuple[int, int] | None:
    """Find who opens a sentence with an office and a given name: "Teacher Ann Good Roe came".

    The words behind may be no name; but the sentence speaks of nobody who was heard before. What
    is called after somebody, "King Edward Hospital", is not met.

    Parameters
    ----------
    runs
        The runs of capital words of the stretch.
    start
        Where it begins.

    Returns
    -------
    tuple of int or None
        Where the words start and end in the paragraph.
    """
    run = next(iter(runs), ())
    if len(run) <= _OFFICE_AND_GIVEN or run[0].start != start or kinds(run[-1].text) & THING:
        return None
    person = kinds(run[0].text) & TITLE and kinds(run[1].text) & GIVEN
    return (start, run[-1].end) if person else None


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


def _is_described(text: str, at: int) -> bool:
    """Tell a person by the aside behind a name: ", lead cobbler", ", a tuner who", ", 63"."""
    ranked = _RANKED.match(text, at)
    if ranked:
        return ranked["rank"] in HUMANS
    aside = _ASIDES.match(text, at)
    if aside is None:
        return False
    if _TELLS_OF.match(text, at) or titles_behind.after(text, at, aside.end()):
        return True
    row = aside["words"].split()
    if is_affiliation(aside["words"]) or " who " in aside["words"]:
        return True
    first = row[0].casefold()
    plain = row[0].islower() and not first.endswith("ing") and first not in _NO_TITLE
    return plain or not HUMANS.isdisjoint(map(str.casefold, row))


def is_known(word: str) -> bool:
    """Tell a word that is no name of somebody nobody has heard of: a thing's, a place's."""
    kind = kinds(word)
    return bool(kind & _KNOWN and not kind & GIVEN) or (len(word) > 1 and word.isupper())


def affiliated(
    runs: Iterable[Sequence[Word]], text: str, start: int, end: int
) -> tuple[int, int] | None:
    """Find the name that opens a stretch and goes on with a house: "Xola Roe of Rivers Now"."""
    run = next(iter(runs), ())
    for candidate in candidates(run) if len(run) > 1 and run[0].start == start else ():
        stop = candidate.words[-1].end
        likely = candidate.full and candidate.likelihood > 0 and candidate.words[0].start == start
        if likely and is_affiliation(text[stop:end]):
            return start, stop
    return None


def _given_at(run: Sequence[Word]) -> int | None:
    """Find where a name begins that ends a run: "Secretary-General Patricia Scotland"."""
    for at in range(max(0, len(run) - _LONGEST), len(run) - 1):
        name = run[at:]
        if (
            kinds(name[0].text) & GIVEN
            and name[-1].end - name[0].start == sum(len(w.text) + 1 for w in name) - 1
            and " ".join(word.text for word in name[:2]) not in PLACES
            and not any(kinds(word.text) & _NO_NAME for word in name)
        ):
            return at
    return None
