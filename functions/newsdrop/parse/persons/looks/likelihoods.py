"""How much words look like a name, by their kinds alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.vocabulary.wordkinds import (
    ACRONYM,
    COMMON,
    DOUBTFUL,
    FAMILY,
    FORM,
    GIVEN,
    INITIAL,
    OPENER,
    PLACE,
    SUFFIX,
    THING,
    TITLE,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOUN_WEIGHT = 2.0
"""A last name that is a noun, "Steve Jobs", needs an office beside it, or "Jobs said" elsewhere."""
_PLACE_WEIGHT = 1.5
"""A last name that is a given name and a place, "Stephen Austin", needs less."""
_NO_LETTER = THING | OPENER | COMMON | TITLE | FORM | PLACE | ACRONYM | INITIAL
_EASTERN = 3
"""Words of a name whose family is named first: "Ng Wei Ling"."""


def ends_in_initials(core: Sequence[int]) -> bool:
    """Tell "Asha K R", as Indian names are written, from "Grade A".

    Parameters
    ----------
    core
        The kinds of the words.
    """
    first = core[0] & _NO_LETTER
    return len(core) > 2 and not first and all(kind & INITIAL for kind in core[1:])


def of(core: Sequence[int]) -> float:
    """Say how much two or more words look like a name; from 3 on they are one by themselves.

    Parameters
    ----------
    core
        The kinds of the words, suffixes left out.
    """
    first, last = core[0], core[-1]
    if last & INITIAL:
        return 3.0 if first & GIVEN else 0.0
    if first & INITIAL and not first & (GIVEN | DOUBTFUL):
        likelihood = 3.0 if len(core) > 2 and core[1] & GIVEN else 2.0
    elif first & FAMILY and len(core) == _EASTERN and core[1] & core[2] & GIVEN:
        likelihood = 2.5
    else:
        likelihood = 3.0 if first & GIVEN else 1.5 if first & DOUBTFUL else 0.0
    if last & FAMILY and not (last & THING and first & DOUBTFUL):
        likelihood += 1.5
    elif last & GIVEN:
        likelihood += 0.5
    elif last & (THING | COMMON | PLACE) and (
        (len(core) == 2 and first & GIVEN) or (len(core) == 3 and core[1] & INITIAL)
    ):
        likelihood -= _NOUN_WEIGHT if last & (THING | COMMON) else _PLACE_WEIGHT
    return likelihood + (2 if any(kind & INITIAL for kind in core[1:-1]) else 0)


def of_suffix(last: str, known: Sequence[int]) -> float:
    """Weigh what ends a name: "Jr.", and "III" behind an initial, "Mark A. Welsh III".

    Parameters
    ----------
    last
        The last word, without a stop.
    known
        The kinds of all words.
    """
    if last in ("Jr", "Sr"):
        return 3.0
    return 1.0 if known[-1] & SUFFIX and known[1] & INITIAL else 0.0
