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

_CLOCK = regex(r"(\d{1,2})[:.h](\d{2})(?: ?([ap])\.?m\.?)?(?: (?:Uhr|hrs?|h))?", re.IGNORECASE)
_LONGEST = 12  # characters of a time
_FEWEST = 5  # entries
_APART = 5  # blocks from one time to the next
_FALLING = 0.7  # of the steps; a day that ends lets the hours rise once
_LABEL = 30  # characters of "An hour ago"
_NOON = 12


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the entries of a ticker, whose hours fall; those of a programme rise.

    Parameters
    ----------
    story
        The blocks of the text.
    """
    texts = [block.text for _, block in story]
    times = {at: minutes for at, text in enumerate(texts) if (minutes := _minutes(text)) >= 0}
    found: set[int] = set()
    for row in _rows(list(times)) if len(times) >= _FEWEST else ():
        steps = [times[at] >= times[behind] for at, behind in pairwise(row)]
        if len(row) >= _FEWEST and sum(steps) >= _FALLING * len(steps):
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
