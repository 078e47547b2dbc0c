"""A name that stands with the day and nothing else: "Jane Roe, Engineer, May 4, 2021"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind
from newsdrop.parse.authors import authored
from newsdrop.parse.datelines.place import Place, judge
from newsdrop.parse.found import Found
from newsdrop.parse.houses import numbered
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.prose import running
from newsdrop.parse.vocabulary import given_names
from newsdrop.parse.vocabulary.wordkinds import DOUBTFUL, kinds
from newsdrop.parse.when import dates
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.letterheads import front

_MAX_LENGTH = 120  # characters
_RANKED = (3, 6)  # words of a name with its rank
_MARKS = " ,/|–—-•·"
_LINES = frozenset((BlockKind.PARAGRAPH, BlockKind.HEADING))


def find(lines: Sequence[front.Line]) -> Found[str] | None:
    """Find the author: a name alone is set off by other marks than a comma, as of a place.

    Parameters
    ----------
    lines
        Those around the headline.
    """
    above = takewhile(lambda line: not running.is_sentence(line.block), lines)
    for line in above:
        days = dates.find_all(line.text) if len(line.text) <= _MAX_LENGTH else ()
        if len(days) != 1 or line.block.kind not in _LINES:
            continue
        parts = (line.text[: days[0].start].strip(_MARKS), line.text[days[0].end :].strip(_MARKS))
        name = "".join(parts)
        if name == parts[0] and "," not in name and line.text[len(name) :].startswith(","):
            continue  # "Rose Hill, May 4, 2021" is where and when
        if "," not in name and kinds(name.partition(" ")[0]) & DOUBTFUL:
            continue  # "Victoria Hall | May 4, 2021"
        alone = name in parts and given_names.begin(name) and judge(name) < Place.KNOWN
        served = name == parts[1] and _is_served(name)
        if served or (alone and authored.names_person(name) and _is_titled(name)):
            return Found(name, Evidence.TEXT, frozenset((line.at,)))
    return None


def _is_served(name: str) -> bool:
    """Tell an officer with the unit or without: "Cpl. Jane Roe 2nd Bridge Group"."""
    parts = name.split()
    return any(
        authored.is_officer(" ".join(parts[:size]))
        and (size == len(parts) or numbered.is_unit(" ".join(parts[size:])))
        for size in range(_RANKED[0], min(len(parts), _RANKED[1]) + 1)
    )


def _is_titled(name: str) -> bool:
    """Tell "Jane Roe, Engineer" and "Jane Roe, a clerk" from "Jane Roe, died"."""
    behind = name.partition(", ")[2]
    return not behind or behind[0].isupper() or titles_behind.whole(behind) is not None
