"""News by the hour beside a text: a time of the clock and a title, the newest first."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block

# "15:10", "3.10 p.m.", "15.10 Uhr", but no price, "12.50", and no result, "31:29"
_CLOCK = regex(
    r"([01]?\d|2[0-3])(?:[:h]|\.(?=\d\d ?(?:[ap]\.?m|Uhr|h)))([0-5]\d)"
    r"(?: ?([ap])\.?m\.?)?(?: (?:Uhr|hrs?|h))?",
    re.IGNORECASE,
)
_LONGEST = 12  # characters of a time
_SONG = 4  # characters of "3:45", which may be how long something is
_FEWEST = 8  # entries
_APART = 5  # blocks from one time to the next
_RISING = 0.4  # of the hours that fall; a day that ends lets them rise once
_LABEL = 30  # characters of "An hour ago"
_NOON = 12


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the entries of a ticker, whose hours fall; those of a programme rise or stay the same.

    Parameters
    ----------
    story
        The blocks of the text.
    """
    texts = [block.text for _, block in story]
    times = {at: minutes for at, text in enumerate(texts) if (minutes := _minutes(text)) >= 0}
    found: set[int] = set()
    for row in _rows(list(times)) if len(times) >= _FEWEST else ():
        falls = sum(times[at] > times[behind] for at, behind in pairwise(row))
        rises = sum(times[at] < times[behind] for at, behind in pairwise(row))
        clock = any(len(texts[at]) > _SONG for at in row)
        if clock and falls >= _FEWEST // 2 and len(row) >= _FEWEST and rises <= _RISING * falls:
            start, end = _extent(texts, row)
            found |= {index for index, _ in story[start:end]}
    return found


def _extent(texts: Sequence[str], row: Sequence[int]) -> tuple[int, int]:
    """Measure from the first entry, or what leads on from it, to the end of the last."""
    first, second = row[:2]
    size = Counter(behind - at for at, behind in pairwise(row)).most_common(1)[0][0]
    above = texts[first - 1] if first else ""
    leads_on = bool(above) and above == texts[second - 1]  # "Read more" above each time
    label = 0 < len(above) <= _LABEL and above[-1].isalnum()
    return first - (leads_on or label), min(len(texts), row[-1] + size)


def _rows(times: Sequence[int]) -> Iterator[list[int]]:
    """List the times that stand near each other."""
    row = [times[0]]
    for at in times[1:]:
        if at - row[-1] > _APART:
            yield row
            row = []
        row.append(at)
    yield row


def _minutes(text: str) -> int:
    """Read a line that is a time of the clock and no more; -1 for all others."""
    match = _CLOCK.fullmatch(text) if 0 < len(text) <= _LONGEST and text[0].isdigit() else None
    if match is None:
        return -1
    hours = int(match[1]) % _NOON if match[3] else int(match[1])
    return 60 * (hours + _NOON * ((match[3] or "").casefold() == "p")) + int(match[2])
