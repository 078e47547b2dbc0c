"""A name in brackets behind the same in other letters: "Дейв Пейдж (Dave Page)"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import normalize

from newsdrop.lexicon import words
from newsdrop.parse.persons.looks.candidates import SURE, Candidate, candidates
from newsdrop.parse.vocabulary.wordkinds import GIVEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.parse.vocabulary.capitals import Word

_NO_LATIN = "\u0370"
"""From here on letters are Greek, Cyrillic, or of other alphabets."""
_INITIALS = {row[0]: frozenset(row[1:].split()) for row in words("name_parts", "latin initials")}
_LEAST, _MOST = 2, 4
"""Words."""


def merge(line: str, runs: Sequence[Sequence[Word]], found: list[Candidate]) -> list[Candidate]:
    """Put the name before the bracket in the place of the one within, which is nobody else's.

    Parameters
    ----------
    line
        The text.
    runs
        Its runs of capital words.
    found
        What may be names in it.
    """
    if line.isascii() or " (" not in line:
        return found
    named = list(_names(line, runs))
    ends = {name.words[-1].end for name, _ in named}
    brackets = {bracket for _, bracket in named}
    others = (
        one for one in found if one.words[-1].end not in ends and one.words[0].start not in brackets
    )
    return [*others, *(name for name, _ in named)]


def _names(line: str, runs: Sequence[Sequence[Word]]) -> Iterator[tuple[Candidate, int]]:
    for run, other in pairwise(runs):
        many = len(other)
        if not _LEAST <= many <= _MOST or many > len(run):
            continue
        if len(run) > many and len(run[-many - 1].text) == 1:
            continue  # "Ο", an article, or an initial
        around = line[run[-1].end : other[0].start], line[other[-1].end : other[-1].end + 1]
        latin = other[-1].text[0] < _NO_LATIN <= run[-many].text[0]
        if latin and around == (" (", ")") and _is_name(other):
            row = run[-many:]
            if not (_is_same(row, other) or _is_same(row[::-1], other)):
                continue  # "Компания Ромашка (Jane Roe)"
            yield Candidate(row, GIVEN, 0, 0, full=True, likelihood=SURE), other[0].start


def _is_same(run: Sequence[Word], other: Sequence[Word]) -> bool:
    """Tell by the first letters whether a name may be another in other letters."""
    return all(
        two.text[0] in _INITIALS.get(normalize("NFD", one.text[0])[0], ())
        for one, two in zip(run, other, strict=True)
    )


def _is_name(run: Sequence[Word]) -> bool:
    """Tell "Jane Roe" from "Jane Foundation"."""
    return any(one.likelihood >= SURE and len(one.words) == len(run) for one in candidates(run))
