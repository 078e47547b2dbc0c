"""The source that a quote itself takes in: « Nous sommes prêts, dit-il, à partir »."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.parse.speaking.words.clauses import AUXILIARIES, Clause
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.speaking.words.clauses import Source
    from newsdrop.parse.speaking.words.tongues import Tongue

_LONGEST = 120  # characters
_MOST_ASIDES = 12
_ASIDE = regex(r",? [–—-] |, ")


def find(text: str, start: int, end: int, said: Tongue) -> Source | None:
    """Find the source of a quote between two parts of it.

    Parameters
    ----------
    text
        The paragraph.
    start, end
        The quote.
    said
        The words of speech.
    """
    for aside in islice(_ASIDE.finditer(text, start, end), _MOST_ASIDES):
        clause = Clause(text, aside.end(), min(end, aside.end() + _LONGEST), said)
        if clause.row and clause.row[0].start() == clause.start:
            first = clause.row[0][0].casefold()
            dash = aside[0].lstrip(",")  # "..., — says Jane Roe. — ..."
            apart = dash != " " and text.find(dash, aside.end(), clause.stop) > 0
            apart = apart or _names_speaker(text, clause)
            spoken = "-" in first or first in AUXILIARIES or (apart and first in said.say)
            source = clause.inverted() if spoken else None
            if source:
                return source
    return None


def _names_speaker(text: str, clause: Clause) -> bool:
    """Tell a verb and a name that stand between commas: ", spiega Jane Roe, "."""
    name = clause.row[1] if len(clause.row) > 1 else None
    return name is not None and name[0][0].isupper() and ", " in text[name.start() : clause.stop]
