"""Schedules: what is uploaded, delivered and disturbed, in which order; all of it from a seed."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tests.faults import texts
from tests.faults.disturbance import KINDS
from tests.faults.world import START

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.world import World

Step = tuple[Any, ...]
Schedule = tuple[Step, ...]

EMBARGO = 2
REJECTED = 3
TWIN = 4
QUIET = 5
KEYS = ("plain.txt", "Two words.txt", "embargo.txt", "bad.txt", "twin.txt", "quiet/archive.txt")

_SOURCES = 4  # Queue, two mappings of the stream, schedules; others are looked at as well.
_STEPS = 60


def draw(seed: int) -> Schedule:
    """Make a schedule.

    Parameters
    ----------
    seed
        The same seed gives the same schedule.
    """
    chance = random.Random(seed)
    uploads: list[Step] = [_upload(chance, number) for number in range(len(KEYS)) for _ in range(2)]
    uploads += [_upload(chance, chance.randrange(len(KEYS))) for _ in range(4)]
    uploads += [("delete", chance.randrange(len(KEYS))) for _ in range(chance.randrange(4))]
    others = [_disturbance(chance) for _ in range(_STEPS)]
    steps = uploads + others
    chance.shuffle(steps)
    return tuple(steps)


def _upload(chance: random.Random, number: int) -> Step:
    minutes = 0
    if number == EMBARGO:
        minutes = chance.choice((-60, 30, 90, 300, 0))
    pdf = number == REJECTED and chance.random() < 0.6
    return ("put", number, -1 if pdf else chance.randrange(4), minutes)


def _disturbance(chance: random.Random) -> Step:
    what = chance.random()
    if what < 0.4:
        return ("deliver", chance.randrange(8), chance.random() < 0.25)
    if what < 0.9:
        return ("turn", chance.randrange(_SOURCES + 2), _faults(chance))
    if what < 0.95:
        return ("wait", chance.choice((2, 61, 400, 3700, 30_000)))
    if what < 0.97:
        return ("throttle", chance.randrange(5, 60))
    return ("sns", chance.random() < 0.6)


def _faults(chance: random.Random) -> tuple[tuple[int, str], ...]:
    count = chance.choice((0, 1, 1, 2, 3, 5))
    return tuple(sorted((chance.randrange(1, 30), chance.choice(KINDS)) for _ in range(count)))


def perform(world: World, schedule: Schedule) -> None:
    """Have a schedule happen."""
    for step in schedule:
        _PERFORM[step[0]](world, *step[1:])


def _put(world: World, number: int, version: int, minutes: int) -> None:
    embargo = START + timedelta(minutes=minutes) if minutes else None
    story = 0 if number == TWIN else number
    data = texts.PDF if version < 0 else texts.release(story, version, embargo)
    world.put(KEYS[number], data)


def _delete(world: World, number: int) -> None:
    world.delete(KEYS[number])


def _deliver(world: World, number: int, again: bool) -> None:  # noqa: FBT001
    world.deliver(number, again=again)


def _turn(world: World, source: int, faults: tuple[tuple[int, str], ...]) -> None:
    world.turn(source, dict(faults))


def _wait(world: World, seconds: float) -> None:
    world.go(seconds)


def _throttle(world: World, calls: int) -> None:
    world.faults.throttled = calls


def _sns(world: World, down: bool) -> None:  # noqa: FBT001
    world.faults.silent = down


_PERFORM: dict[str, Callable[..., None]] = {
    "put": _put,
    "delete": _delete,
    "deliver": _deliver,
    "turn": _turn,
    "wait": _wait,
    "throttle": _throttle,
    "sns": _sns,
}


def shrink(schedule: Schedule, fails: Callable[[Schedule], bool]) -> Schedule:
    """Leave out of a failing schedule whatever it fails without: halves first, then single steps.

    Parameters
    ----------
    schedule
        It fails.
    fails
        Tells whether a schedule fails.
    """
    size = len(schedule) // 2
    while size:
        start = 0
        while start < len(schedule):
            shorter = schedule[:start] + schedule[start + size :]
            if fails(shorter):
                schedule = shorter
            else:
                start += size
        size //= 2
    return schedule
