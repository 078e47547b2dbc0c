"""Persons side by side in one line: "Jane Roe John Doe" above "202-555-0100 202-555-0101".

The blanks that set them apart are gone; how many there are, the numbers and addresses below tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.persons import lone_name
from newsdrop.parse.vocabulary import given_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.reaching.lines.line import Line

_BELOW = 4  # lines
_MOST = 4  # persons
_INITIAL = 2  # characters
_LEAST = 2  # words of a name


def part(lines: Sequence[Line | None]) -> None:
    """Part the names that stand side by side.

    Parameters
    ----------
    lines
        Those of a contact block, in order, as read; an empty one parts contacts.
    """
    for at, line in enumerate(lines):
        said = line and [*line.names, *line.offices]
        if line is None or not said or len(said) > 1 or line.phones or line.emails:
            continue
        if len(said[0].split()) < 2 * _LEAST:
            continue
        count = _abreast(lines[at + 1 : at + 1 + _BELOW])
        if names := _parted(said[0].split(), count):
            line.names, line.offices, line.several = names, [], True


def _abreast(below: Sequence[Line | None]) -> int:
    """Count what stands side by side in the lines below: they agree, and name nobody else."""
    counts = set()
    for line in below:
        if line is None or line.names:
            break
        counts |= {len(values) for values in (line.phones, line.emails) if values}
    count = counts.pop() if len(counts) == 1 else 0
    return count if 1 < count <= _MOST else 0


def _parted(said: list[str], count: int) -> list[str]:
    """Part words into so many names, each begun by a given name or as long as the others."""
    starts = [at for at, word in enumerate(said) if at == 0 or word in given_names.LISTED]
    if len(starts) != count:
        whole = [at for at, word in enumerate(said) if len(word) > _INITIAL or word[-1] != "."]
        starts = whole[::_LEAST] if len(whole) == count * _LEAST else []
    ends = [*starts[1:], len(said)]
    names = [" ".join(said[start:end]) for start, end in zip(starts, ends, strict=False)]
    return names if len(names) == count and all(map(_is_whole, names)) else []


def _is_whole(name: str) -> bool:
    return lone_name.is_name(name) and name.rpartition(" ")[2][0].isupper()
