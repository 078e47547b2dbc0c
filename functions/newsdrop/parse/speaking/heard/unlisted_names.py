"""Names that speak and that the list of people lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.looks.candidates import SURE, candidates
from newsdrop.parse.persons.looks.lands import PLACES
from newsdrop.parse.speaking.words import officials
from newsdrop.parse.speaking.words.asides import is_affiliation
from newsdrop.parse.speaking.words.tongues import HUMANS
from newsdrop.parse.vocabulary.wordkinds import ACRONYM, FORM, GIVEN, THING, TITLE, kinds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.parse.vocabulary.capitals import Word

_DEGREES = words("name_parts", "degrees")
_ASIDE = 60
"""Characters in which an aside shows that a name is a person's: ", the department head"."""
_OFFICE_AND_GIVEN = 2  # words
_LONGEST = 4  # words of a name that ends a run
_NO_NAME = THING | TITLE | FORM | ACRONYM


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


def affiliated(
    runs: Iterable[Sequence[Word]], text: str, start: int, end: int
) -> tuple[int, int] | None:
    """Find the name that opens a stretch and goes on with a house: "Xola Roe of Rivers Now".

    Parameters
    ----------
    runs
        The runs of capital words of the stretch.
    text
        The paragraph.
    start, end
        The stretch.

    Returns
    -------
    tuple of int or None
        Where the name starts and ends in the paragraph.
    """
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
