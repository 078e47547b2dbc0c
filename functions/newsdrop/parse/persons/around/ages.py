"""Ages beside a name: "27-year-old Xola Qwabe", "Xola Bishop, 28, was"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.looks.candidates import SURE, Candidate
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.wordkinds import FAMILY, GIVEN, THING, TITLE, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.parse.vocabulary.capitals import Word

_AHEAD_WEIGHT = 3.0
_OF_THINGS_WEIGHT = 1.5
"""Behind an article things have an age too: "the 50-year-old Qwabe Works"."""
_REACH = 32
"""Characters."""
_ENDS = tuple(words("title_context", "aged"))
_AHEAD = regex(
    rf"""
    (?P<article> \b (?: {any_of(words("title_context", "before old things"))} ) [ ] )?
    (?<! [\d.,] ) \d{{2}} [-‑ ]? (?: {any_of(_ENDS)} ) [ ] \Z
    """,
    re.VERBOSE,
)
_BEHIND = regex(r", (?:aged )?\d{2}(?:[,.;]|\Z| years)")
_PAIR = 2
_THREE = 3


def weigh(line: str, start: int) -> float:
    """Weigh an age before what may be a name.

    Parameters
    ----------
    line
        The paragraph.
    start
        Where the words start.
    """
    ahead = line[max(0, start - _REACH) : start]
    if not ahead[:-1].endswith(_ENDS):
        return 0.0
    found = _AHEAD.search(ahead)
    if found is None:
        return 0.0
    return _OF_THINGS_WEIGHT if found["article"] else _AHEAD_WEIGHT


def surnamed(line: str, runs: Sequence[Sequence[Word]]) -> Iterator[Candidate]:
    """Find names that have an age only as people do: "Xola Bishop, 28,", "Jane Ann Pike, 31,".

    An unknown word and an office that is a last name too, or given names before what is a thing's
    word too: without the age a street may be called for her.

    Parameters
    ----------
    line
        The paragraph.
    runs
        Its runs of capital words.
    """
    for run in runs:
        if (
            len(run) == _THREE
            and all(kinds(word.text) & GIVEN for word in run[:-1])
            and kinds(run[-1].text) & THING
            and _BEHIND.match(line, run[-1].end)
        ):
            yield Candidate(run, 0, FAMILY, 0, full=True, likelihood=SURE)
            continue
        row = run[-_PAIR:]
        if len(run) < _PAIR or kinds(row[0].text) & ~GIVEN or not row[1].text[1:].islower():
            continue
        last = kinds(row[1].text)
        if last & TITLE and last & FAMILY and line[row[0].end : row[1].start] == " ":
            aged = _BEHIND.match(line, row[1].end) or weigh(line, row[0].start)
            if aged:
                yield Candidate(row, 0, FAMILY, 0, full=True, likelihood=SURE)
