"""People who are listed side by side, and the titles that they share."""

from __future__ import annotations

import re
from itertools import islice, takewhile, zip_longest
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.offices.words import titlewords
from newsdrop.parse.persons.looks.candidates import SURE, Candidate
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD
from newsdrop.parse.vocabulary.wordkinds import (
    ACRONYM,
    COMMON,
    FAMILY,
    FORM,
    INITIAL,
    MODIFIER,
    OPENER,
    PLACE,
    SINGLE,
    SUFFIX,
    THING,
    TITLE,
    kinds,
)
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.parse.persons.texts import Sighting
    from newsdrop.parse.vocabulary.capitals import Word

_LAST_JOINTS = any_of(words("title_context", "ands") | {"och", "og"})
_LISTED = regex(
    rf"""
    (?: [ ] \( [\w.-]{{1,12}} \)
      | ,[ ] [DRI]-[A-Z][A-Za-z.]{{1,14}} (?: [ ] [A-Z][a-z]{{1,12}} )?
    )?
    (?: [ ] (?:from|of(?:[ ]the)?) (?: [ ] [A-ZÀ-Þ][\w.-]+ ){{1,4}} )?
    (?: ,? [ ] (?: {any_of(words("name_parts", "degrees"))} ) \b\.? )*
    (?: ,? [ ] \(? (?: {any_of(words("name_parts", "sides"))} ) \)? (?= [,;][ ] | [ ][a-z&]) )?
    (?: ,? [ ] \(? \d{{1,3}} (?: [ ] [a-z]{{2,9}} )? \)? (?= ;[ ] ) )?
    (?P<joint> , [ ] | ; [ ] (?! (?: {_LAST_JOINTS} ) [ ] ) | [,;]? [ ] (?: {_LAST_JOINTS} ) [ ] )
    (?: (?: {any_of(words("name_parts", "forms in lists"))} | [a-z][a-z]? (?=[.]) ) [.]? [ ] )?
    """,
    re.VERBOSE,
)
_BESIDE = regex(
    rf"""
    (?: ,
      | [ ] (?: (?: {any_of(words("name_parts", "between namesakes"))} ) (?=[ ])
              | [A-ZÀ-Þ][\w.’'-]* ) )*
    [ ]?
    """,
    re.VERBOSE,
)
"""Between two of one family: "President Roe, Mayor Poe and First Lady Ann Roe"."""
_NO_NAME = TITLE | FORM | PLACE | ACRONYM | SUFFIX | INITIAL
_NOUN = THING | COMMON | OPENER | MODIFIER
_AHEAD = 40
_WORDS_AHEAD = 3
"""Characters, and words, before a name in which "and" joins it to another."""
_ANDS = titlewords.ANDS | titlewords.NORTHERN_ANDS | {"i", "oraz"}
_MOST = 12
"""Names that share one title."""
_KIN = words("name_parts", "fathers and sons")
_FAMILY = 6
"""Names on either side among which another of one family is looked for."""
_BETWEEN = 300
"""Characters between these two."""


def joins(line: str, end: int, start: int, *, pair: bool = False) -> bool:
    """Tell whether all that stands between two names is a comma or an "and".

    Parameters
    ----------
    line
        The text.
    end, start
        Where the first name ends and the other one starts.
    pair
        Whether a comma alone is not enough.
    """
    joint = _LISTED.fullmatch(line, end, start)
    return joint is not None and not (pair and joint["joint"] in {", ", "; "})


def own(title: str | None, line: str, start: int) -> str | None:
    """Keep the title behind a name, but of several people only where somebody is named before.

    "Ann Roe and Tom Poe, founders of Acme", but "Odd Salon, players and guests".

    Parameters
    ----------
    title
        As read behind the name.
    line
        The text.
    start
        Where the name starts.
    """
    if title is None or not titlewords.is_of_several(title) or _is_finnish(title):
        return title
    ahead = line[max(0, start - _AHEAD) : start].split()[-_WORDS_AHEAD:]
    return None if _ANDS.isdisjoint(ahead) else title


def _is_finnish(title: str) -> bool:
    """Tell one in Finnish, "yliopiston professori", from several in Italian."""
    house, _, office = title.rpartition(" ")
    return house.endswith("n") and titlewords.is_finnish(office)


def surnames(line: str, runs: Sequence[Sequence[Word]]) -> Iterator[Candidate]:
    """Find the last names behind a title of several people: "Senators Roe and Poe".

    Parameters
    ----------
    line
        The text.
    runs
        Its runs of capital words.

    Yields
    ------
    Candidate
        A last name; none where one stands alone behind the title.
    """
    for at, run in enumerate(runs[:-1]):
        if len(run) < 2 or not _is_shared(run[-2].text) or not _is_surname(run[-1].text):
            continue
        if line[: run[0].start].endswith(("the ", "The ")) or run[0].text == "The":
            continue  # "the Governors Ball and Gala"
        row = [run[-1]]
        lone = takewhile(lambda other: len(other) == 1, islice(runs, at + 1, at + _MOST))
        for (word,) in lone:
            if not joins(line, row[-1].end, word.start) or not _is_surname(word.text):
                break
            row.append(word)
        for word in row if len(row) > 1 else ():
            kind = kinds(word.text)
            yield Candidate([word], kind, kind, TITLE, full=False, likelihood=SURE)


def share_titles(line: str, row: list[Sighting]) -> list[Sighting]:
    """Give a plural title to all the names that are listed beside it.

    Parameters
    ----------
    line
        The text.
    row
        Whom it names, in order; changed in place.
    """
    last = len(row) - 1
    pairs = [(at, at + 1) for at in range(last)] + [(at, at - 1) for at in range(last, 0, -1)]
    for giver, taker in pairs:
        title = row[giver].title
        if (
            title is not None
            and row[taker].title in {None, "Prof."}
            and titlewords.is_plural(title)
            and joins(line, row[min(giver, taker)].end, row[max(giver, taker)].start)
        ):
            row[taker] = row[taker]._replace(title=title)
    return row


def part_namesakes(line: str, row: list[Sighting]) -> list[Sighting]:
    """Tell two of one family who are listed: "President Roe and First Lady Ann Roe".

    A father has all of the name of his son: "Tom Roe's son, Tom Roe Jr.".

    Parameters
    ----------
    line
        The text.
    row
        Whom it names, in order; changed in place.

    Returns
    -------
    list of Sighting
        A last name alone bears in `beside` the full name of the other one.
    """
    for at, one in enumerate(row):
        for son in (at - 1, at + 1):
            if one.full and 0 <= son < len(row) and _is_son(line, row[son], one):
                row[at], row[son] = (
                    one._replace(beside=row[son].name),
                    row[son]._replace(beside=one.name),
                )
        if one.full or not one.title:
            continue
        for other in row[max(0, at - _FAMILY) : at + _FAMILY + 1]:
            titled = other.full and other.title and other.title != one.title
            first, last = (one, other) if one.start < other.start else (other, one)
            if (
                titled
                and other.name.endswith(f" {one.name}")
                and last.start - first.end <= _BETWEEN
                and _BESIDE.fullmatch(line, first.end, last.start)
            ):
                row[at] = one._replace(beside=other.name)
    return row


def _is_son(line: str, son: Sighting, father: Sighting) -> bool:
    """Tell a son who is called so beside his father, and has all of his name and "Jr."."""
    called = son.name.startswith(father.name) and son.name[len(father.name) :].strip(" ,.")
    if not called or not kinds(called) & SUFFIX:
        return False
    first, last = sorted((father, son), key=lambda one: one.start)
    between = line[first.end : last.start]
    return len(between) <= _BETWEEN and not _KIN.isdisjoint(WORD.findall(between.casefold()))


def part_titles(line: str, row: Sequence[Sighting]) -> Iterator[Sighting]:
    """Cut a title that reaches over the next name where only that title made the name known.

    Nor is the name before a title, though an office ends it: "Anna Starosta, Jane Roe and".
    """
    ahead = None
    for one, other in zip_longest(row, row[1:]):
        if one.title is not None and other is not None and other.name in one.title:
            title = titles_behind.after(line, one.end, other.start, one.start)
            yield one._replace(title=own(title, line, one.start))
        elif ahead is not None and one.title == ahead.name:
            yield one._replace(title=None)
        else:
            yield one
        ahead = one


def _is_shared(word: str) -> bool:
    """Tell the plural of a title that a last name may follow: "Senators", "Govs"."""
    return word.endswith("s") and bool(kinds(word[:-1]) & SINGLE)


def _is_surname(word: str) -> bool:
    kind = kinds(word)
    return not kind & _NO_NAME and bool(kind & FAMILY or not kind & _NOUN)
