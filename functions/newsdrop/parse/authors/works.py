"""Who wrote a play that a release announces, in the box with its days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.parse.authors import authored
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import opening
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.letterheads import front

_AROUND = 3  # lines: a title, its author, the days
_HOUR = regex(r"\d ?[ap]\.?m\b|\d[.:]\d\d\b", re.IGNORECASE)


def without(lines: Sequence[front.Line], *, told: bool = False) -> tuple[front.Line, ...]:
    """Leave out the lines between a work's title and its days, in one element of the text.

    Parameters
    ----------
    lines
        In order.
    told
        Whether the text has begun above them; a headline, its author and the day are no box.
    """
    kept: list[front.Line] = []
    for at, line in enumerate(lines):
        told = told or running.is_sentence(line.block)
        around = lines[max(0, at - 1) : at + 2]
        boxed = told and len(around) == _AROUND and len({one.block.group for one in around}) == 1
        boxed = boxed and opening(line.text, authored.BY) is not None
        if not (boxed and _tells_days(around[-1].text)):
            kept.append(line)
    return tuple(kept)


def _tells_days(line: str) -> bool:
    """Tell the days of a play, or its hour, from the one day of a post: "May 4, 2021"."""
    found = dates.find_all(line)
    ahead = line[: found[0].start] if found else ""
    hour = bool(found) and _HOUR.search(line) is not None
    return len(found) > 1 or hour or any(map(str.isdigit, ahead))
