"""Places of two words before a name: "the District of New York Jane Roe"."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.vocabulary.wordkinds import (
    COMMON,
    DOUBTFUL,
    FAMILY,
    GIVEN,
    TITLE,
    kinds,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.vocabulary.capitals import Word

PLACES = words("not_people", "places before names")
_KINDS = ("continents", "countries", "regions", "cities")
_LANDS = PLACES | {
    name
    for name in (
        *words("not_people", "names"),
        *chain.from_iterable(words("places", kind) for kind in _KINDS),
    )
    if name.count(" ") == 1
    and (
        not kinds(name.split()[1]) & (GIVEN | FAMILY | DOUBTFUL) or kinds(name.split()[0]) & COMMON
    )
}
"""Of two words that no name is: "Minas Gerais", "New York", not "San Juan"."""
_OPENERS = frozenset(place.partition(" ")[0] for place in _LANDS)


def behind(run: Sequence[Word]) -> Sequence[Word]:
    """Leave out the place that a run of capital words begins with, a common word before it, too.

    Parameters
    ----------
    run
        As :func:`newsdrop.parse.vocabulary.capitals.runs` finds it: "Em Minas Gerais Ana Roe".
    """
    ahead = bool(kinds(run[0].text) & (COMMON | TITLE))
    for at in range(min(ahead + 1, len(run))):
        land = run[at : at + 2] if run[at].text in _OPENERS else ()
        if " ".join(word.text for word in land) in _LANDS:
            return run[at + 2 :]
    return run
