"""What a name holds that elsewhere is none: Ann "ROSE" Roe, John Cardinal Roe, Jan Bill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.vocabulary import syllables
from newsdrop.parse.vocabulary.capitals import abbreviates
from newsdrop.parse.vocabulary.wordkinds import (
    COMMON,
    DOUBTFUL,
    FAMILY,
    FORM,
    GIVEN,
    INITIAL,
    PARTICLE,
    PLACE,
    SUFFIX,
    THING,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.vocabulary.capitals import Word

_MARK = len(' "')
_CARDINAL = "Cardinal"
_GIVEN = GIVEN | DOUBTFUL | INITIAL
_NAME = _GIVEN | FAMILY | PARTICLE | SUFFIX
FIRST_HALVES = words("name_parts", "first halves")
NOBLE = words("name_parts", "german nobility")
_VIETNAMESE = words("name_parts", "vietnamese families")
_ARTICLE, _VOWELS = "An", "AEIOUH"  # "An De Roe", a Flemish name, but "An Al Roe film"
_MIDDLE = frozenset(("Thi", "Thị", "Van", "Văn"))
_CHINESE = words("name_parts", "chinese families")
_EASTERN = words("given_names", "east_asian")
_SHORT = frozenset(" ".join(words("name_parts", "nicknames")).split())


def settle(run: Sequence[Word], known: list[int]) -> list[int]:
    """Take a nickname, and the last name behind it, for what they are whatever the words mean.

    In Ann "Big Bo" Read, "Read" is no verb; Ann "Bo" Foundation is a house.

    Parameters
    ----------
    run
        A run of capital words.
    known
        Of which kinds they are; changed in place.
    """
    for at, kind in enumerate(known):
        if kind & FORM and kind & INITIAL and _is_among_initials(run, known, at):
            known[at] = INITIAL  # "Prof. M. V. Qwabe"; before a name, "M." may be "Monsieur"
    _settle_pairs(run, known)
    for at in range(2, len(run)):
        if known[at - 2] & FORM and known[at - 1] & GIVEN:
            known[at - 2] &= ~(GIVEN | DOUBTFUL)  # "Alhaji Musa Qwabe"
        opening = _opening(run, at)
        if not opening or known[opening] & SUFFIX or known[at] & (THING | FAMILY) == THING:
            continue  # "Tom Roe, Jr. Approves"
        ahead = known[opening - 1]
        if at - opening > 1 and not ahead & _GIVEN:
            known[opening:at] = [COMMON] * (at - opening)  # they asked Tom Poe “Big Question”
        elif ahead & _NAME or not ahead:
            if at - opening == 1 and ahead & DOUBTFUL and not known[opening] & PLACE:
                known[opening - 1] &= ~PLACE  # Eugene “Gene” Roe
            known[opening : at + 1] = [kind & _NAME for kind in known[opening : at + 1]]
            if ahead & FAMILY and syllables.is_korean(run[at].text):
                known[opening - 1] = GIVEN | FAMILY  # Park “Bo” Ji-hoon
    return known


def _is_among_initials(run: Sequence[Word], known: Sequence[int], at: int) -> bool:
    formal = at > 0 and known[at - 1] & FORM
    following = run[at + 1].text if at + 2 < len(run) else ""
    return bool(formal) or (len(following) == 1 and bool(known[at + 1] & INITIAL))


def _settle_pairs(run: Sequence[Word], known: list[int]) -> None:
    """Settle what two words are together: "Pier Luigi", "An De", "Karl Graf von", "Le Van"."""
    for at in range(len(run) - 1):
        one, other, kind = run[at].text, run[at + 1].text, known[at + 1]
        flemish = one == _ARTICLE and kind & PARTICLE and other[0] not in _VOWELS
        if (one in FIRST_HALVES and kind & GIVEN) or (flemish and at + 2 < len(run)):
            known[at] = GIVEN
        elif one in NOBLE and at and known[at - 1] & _GIVEN and run[at + 1].start - run[at].end > 1:
            known[at] = FAMILY
        elif one in _VIETNAMESE and other in _MIDDLE and at + 2 < len(run):
            third = known[at + 2]
            if not known[at] & PARTICLE or not third & ~_NAME:  # not "Le Van Gogh"
                known[at : at + 3] = GIVEN | FAMILY, GIVEN, third & ~COMMON | GIVEN
        elif one in _CHINESE and known[at] & DOUBTFUL and kind == GIVEN and other in _EASTERN:
            known[at] = GIVEN | FAMILY


def _opening(run: Sequence[Word], at: int) -> int:
    """Find where the nickname begins that ends before a word, by the room its marks take; else 0.

    It has two words at most. Behind an initial a stop stands before it: Ann L. "Bo" Roe.
    """
    if run[at].start - run[at - 1].end != _MARK or abbreviates(run[at - 1].text):
        return 0
    first = at - 1 if run[at - 1].start - run[at - 2].end > 1 else at - 2
    stop = len(run[first - 1].text) == 1
    return first if first and run[first].start - run[first - 1].end == _MARK + stop else 0


def is_cardinal(run: Sequence[Word], at: int) -> bool:
    """Tell a cardinal's name, which has the rank inside: "John Cardinal Roe"."""
    return run[at].text == _CARDINAL and at + 2 == len(run)


def is_short(run: Sequence[Word], at: int) -> bool:
    """Tell a last name that is the short form of a given one: "Jan Bill"."""
    return run[at].text in _SHORT and at + 1 == len(run)


def title(row: Sequence[Word]) -> str | None:
    """Give the rank inside a name."""
    return _CARDINAL if any(word.text == _CARDINAL for word in row[1:-1]) else None
