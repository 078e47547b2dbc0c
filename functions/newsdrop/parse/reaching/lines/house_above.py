"""Houses that stand above the people who answer for them, each with a number or without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.reaching.lines.line import Line
from newsdrop.parse.vocabulary import given_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Read = tuple[Line | None, str, bool]

_SEVERAL = 2  # houses, by which the one above another's people is told from somebody's employer


def part(lines: Sequence[Read]) -> list[Read]:
    """Give people the house above them, and part them from those of the next one.

    Parameters
    ----------
    lines
        Those of a contact block, read; an empty one parts contacts.

    Returns
    -------
    list
        "Acme PLC, 01454 555 010" above "Jane Roe, Chairman" and "Tom Poe" is the number of both,
        if all lines are such; "Acme PLC" above "Jane Roe, 01454 555 010" is whose number that is,
        if another house stands so below. All else as it was.
    """
    done: list[Read] = []
    for run in _runs(lines):
        if _are_numbered(run):
            done += _numbered(run)
        elif len(heads := _heads(run)) >= _SEVERAL and heads[0] == 0:
            done += _headed(run, heads)
        else:
            done += run
    return done


def _runs(lines: Sequence[Read]) -> Iterator[list[Read]]:
    """Take a block apart at its gaps, each of which ends what is above it."""
    run: list[Read] = []
    for line in lines:
        run.append(line)
        if line[0] is None:
            yield run
            run = []
    yield run


def _names_house(line: Line | None, *, numbered: bool) -> bool:
    if line is None or not line.offices or line.names or line.emails:
        return False
    return len(line.offices) == 1 and len(line.phones) == 1 if numbered else not line.phones


def _names_people(line: Line | None, *, bare: bool = False) -> bool:
    if line is None or not line.names:
        return False
    return not (bare and (line.phones or line.emails or line.offices))


def _are_numbered(run: Sequence[Read]) -> bool:
    """Tell lines of which each is a house with its number, or one of its people."""
    above = ""  # "" at first, then "h" for a house and "p" for people
    for line, _, _ in run:
        if _names_house(line, numbered=True) and above != "h":
            above = "h"
        elif above and _names_people(line, bare=True):
            above = "p"
        elif line is not None or above == "":
            return False
    return above == "p"


def _numbered(run: Sequence[Read]) -> Iterator[Read]:
    house = Line()
    for line, text, item in run:
        if line is None:
            yield line, text, item
        elif line.names:
            line.offices, line.phones = house.offices[:], house.phones[:]
            yield line, text, item
        else:
            house = line


def _heads(run: Sequence[Read]) -> list[int]:
    """List where a house stands alone above somebody, be its name like a person's."""
    sure = [
        at
        for at, (line, _, _) in enumerate(run[:-1])
        if _names_house(line, numbered=False) and _names_people(run[at + 1][0])
    ]
    others = range(len(run) - 1) if sure else ()
    return sorted({*sure, *(at for at in others if _may_be_house(run, at))})


def _may_be_house(run: Sequence[Read], at: int) -> bool:
    """Tell "Harrow Lane" between the address of one person and the name of the next."""
    line, person, above = run[at][0], run[at + 1][0], run[at - 1][0]
    if line is None or len(line.names) != 1 or not _names_people(line, bare=True):
        return False
    reached = at == 0 or (above is not None and bool(above.phones or above.emails))
    named = person is not None and any(map(given_names.begin, person.names[:1]))
    return reached and named and not given_names.begin(line.names[0])


def _headed(run: Sequence[Read], heads: Sequence[int]) -> Iterator[Read]:
    house = Line()
    for at, (line, text, item) in enumerate(run):
        if at in heads:
            house = line or house
            house.offices, house.names = house.offices or house.names, []
            if at:
                yield None, "", False
        elif line is not None and line.names:
            line.offices = line.offices or house.offices[:1]
            yield line, text, item
        else:
            yield line, text, item
