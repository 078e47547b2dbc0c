"""Where a name ends and whose it is begins: "Ann Roe von der Acme GmbH"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.vocabulary.wordkinds import (
    ACRONYM,
    COMMON,
    DOUBTFUL,
    FAMILY,
    FORM,
    GIVEN,
    OPENER,
    PARTICLE,
    PLACE,
    THING,
    TITLE,
    kinds,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.vocabulary.capitals import Word

_ELSEWHERE = THING | OPENER | COMMON | TITLE | FORM | PLACE | ACRONYM
_FROM = len(" von ")
_OF_THE = (len(" van de "), len(" von der "))
"""Between two words: "van de" and "van het", "von der", "van der" and "aus der"."""
_OF_ROMANCE = (len(" da "), len(" de la "))
_COMPOUND = 14
"""Letters of a word that is a house's; no family's name has them."""


def before(run: Sequence[Word], begin: int, at: int) -> int:
    """Find where a name ends that is no part of the thing behind it: "Ann Roe von der Acme GmbH".

    Parameters
    ----------
    run
        A run of capital words.
    begin
        Where the name begins in it.
    at
        Where the thing stands.

    Returns
    -------
    int
        `begin` where no particle parts the two.
    """
    if at - begin > 1 and run[at].start - run[at - 1].end in _OF_ROMANCE:
        return at
    gaps = range(begin + 2, at + 1)
    return next((k for k in gaps if run[k].start - run[k - 1].end >= _FROM), begin)


def begins(run: Sequence[Word], begin: int, at: int) -> bool:
    """Tell where somebody's house begins behind a name: "Ann Roe von der Landeselternkonferenz".

    Parameters
    ----------
    run
        A run of capital words.
    begin
        Where the name begins in it.
    at
        The word in question.
    """
    gap = run[at].start - run[at - 1].end
    if at - begin < 2:
        return False
    if gap in _OF_ROMANCE:  # "Ana Roe da Universidade de Lima", "Ana Roe de la Fundación Poe"
        return kinds(run[at].text) == THING and at + 1 < len(run)
    if gap not in (_FROM, *_OF_THE):
        return False
    if kinds(run[at].text) == THING and (gap != _FROM or at + 1 < len(run)):
        return True  # "Jan Roe van de Universiteit", "van Stichting Delft", but "Roe van Dam"
    return gap != _FROM and len(run[at].text) >= _COMPOUND


def is_house(run: Sequence[Word]) -> bool:
    """Tell the name of a house by its last word: "Acme Health Centre", but "May Villa".

    Parameters
    ----------
    run
        A run of capital words.
    """
    thing = kinds(run[-1].text) & (THING | FAMILY | GIVEN) == THING
    return thing and not kinds(run[0].text) & (GIVEN | DOUBTFUL)


def is_family(known: Sequence[int], begin: int, at: int) -> bool:
    """Tell a last name behind a particle from a place: "del Río", "del Río Roe", "de La Roe".

    Parameters
    ----------
    known
        The kinds of the words of a run.
    begin
        Where the name begins in it.
    at
        The index of the word behind the particle.
    """
    if not all(one & GIVEN for one in known[begin:at]):
        return False
    behind = known[at + 1 :]
    goes_on = bool(behind) and not behind[0] & _ELSEWHERE
    ends = known[at] == OPENER and (not behind or (goes_on and len(behind) == 1))
    return ends or (goes_on and bool(known[at] & PARTICLE))
