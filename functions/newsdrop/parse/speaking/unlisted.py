"""Names that speak and that the list of people lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.candidates import PLACES, SURE, candidates
from newsdrop.parse.persons.wordkinds import ACRONYM, FORM, GIVEN, THING, TITLE, kinds
from newsdrop.parse.speaking.subjects import is_affiliation
from newsdrop.parse.speaking.tongues import HUMANS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.parse.persons.capitals import Word

_DEGREES = words("name_parts", "degrees")
_ASIDE = 60
"""Characters in which an aside shows that a name is a person's: ", the department head"."""
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
        if run and run[-1].end == end and _is_named_like(run):
            return run[-2].start, end
        if 1 < len(run) < 5 and run[0].start == start:
            aside = text[run[-1].end : min(end, run[-1].end + _ASIDE)]
            if aside.startswith(", ") and not HUMANS.isdisjoint(aside.casefold().split()):
                last = 2 if len(run) == 3 and run[2].text in _DEGREES else len(run)
                return start, run[last - 1].end
    return None


def touching(runs: Iterable[Sequence[Word]], end: int) -> tuple[int, int] | None:
    """Find the name that ends where the stretch does."""
    for run in runs:
        for candidate in candidates(run):
            first, last = candidate.words[0], candidate.words[-1]
            if last.end == end and candidate.full and candidate.likelihood >= SURE:
                return first.start, end
        if run and run[-1].end == end and _is_named_like(run):
            return run[-2].start, end
    return None


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


def _is_named_like(run: Sequence[Word]) -> bool:
    """Tell a name whose last word is a place's: "Secretary-General Patricia Scotland"."""
    return (
        len(run) > 1
        and bool(kinds(run[-2].text) & GIVEN)
        and f"{run[-2].text} {run[-1].text}" not in PLACES
        and not (kinds(run[-1].text) | kinds(run[-2].text)) & _NO_NAME
    )
