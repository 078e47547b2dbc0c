"""Schedules: what is uploaded, delivered and disturbed, in which order; all of it from a seed."""

from __future__ import annotations

import random
from datetime import timedelta
from itertools import product
from typing import TYPE_CHECKING, Any

from tests.faults import texts
from tests.faults.clock import START
from tests.faults.disturbance import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.faults.world import World

Step = tuple[Any, ...]
Schedule = tuple[Step, ...]
Faults = tuple[tuple[int, str], ...]

EMBARGO = 2
REJECTED = 3
TWIN = 4
QUIET = 5
KEYS = ("plain.txt", "Two words.txt", "embargo.txt", "bad.txt", "twin.txt", "quiet/archive.txt")

# Sources of events, the busy ones more often: uploads, rejections, announce, index, schedules.
_SOURCES = (0, 0, 0, 1, 2, 2, 2, 2, 3, 3, 4)
_STEPS = 70
_VERSIONS = 4
_EMBARGOES = (-60, 30, 90, 300, 0)  # Minutes from the start; 0 is none.


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
        minutes = chance.choice(_EMBARGOES)
    pdf = number == REJECTED and chance.random() < 0.6
    return ("put", number, -1 if pdf else chance.randrange(_VERSIONS), minutes)


def _disturbance(chance: random.Random) -> Step:
    what = chance.random()
    if what < 0.35:
        return ("deliver", chance.randrange(8), chance.random() < 0.25)
    if what < 0.9:
        seconds = chance.choice((0, 0, 2, 5, 70, 400))  # Or nothing that failed would come again.
        return ("turn", chance.choice(_SOURCES), _faults(chance), seconds)
    if what < 0.95:
        return ("wait", chance.choice((2, 61, 400, 3700, 30_000)))
    if what < 0.97:
        return ("throttle", chance.randrange(5, 60))
    return ("sns", chance.random() < 0.6)


def _faults(chance: random.Random) -> Faults:
    count = chance.choice((0, 1, 2, 3, 5, 8))
    return tuple(sorted((_call(chance), chance.choice(KINDS)) for _ in range(count)))


def _call(chance: random.Random) -> int:
    """Choose which call of a turn is disturbed: an early one rather than one it never gets to."""
    return min(chance.randrange(1, 80), chance.randrange(1, 80))


def perform(world: World, schedule: Schedule) -> None:
    """Have a schedule happen."""
    for step in schedule:
        _PERFORM[step[0]](world, *step[1:])


def all_texts() -> Iterator[bytes]:
    """List whatever a schedule may upload."""
    for number, version in product(range(len(KEYS)), range(-1, _VERSIONS)):
        for minutes in _EMBARGOES if number == EMBARGO else (0,):
            yield _text(number, version, minutes)


def _text(number: int, version: int, minutes: int) -> bytes:
    embargo = START + timedelta(minutes=minutes) if minutes else None
    story = 0 if number == TWIN else number
    return texts.PDF if version < 0 else texts.release(story, version, embargo)


def _put(world: World, number: int, version: int, minutes: int) -> None:
    world.put(KEYS[number], _text(number, version, minutes))


def _delete(world: World, number: int) -> None:
    world.delete(KEYS[number])


def _deliver(world: World, number: int, again: bool) -> None:  # noqa: FBT001
    world.deliver(number, again=again)


def _turn(world: World, source: int, faults: Faults, seconds: float = 0) -> None:
    world.go(seconds)
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
    """Leave out of a failing schedule whatever it fails without: steps, then single faults.

    Parameters
    ----------
    schedule
        It fails.
    fails
        Tells whether a schedule fails.
    """
    schedule = _shortest(schedule, fails)
    for place, step in enumerate(schedule):
        if step[0] == "turn":
            schedule = _calm(schedule, place, fails)
    return schedule


def _calm(schedule: Schedule, place: int, fails: Callable[[Schedule], bool]) -> Schedule:
    _, source, faults, *seconds = schedule[place]

    def calmer(fewer: Faults) -> Schedule:
        step = ("turn", source, fewer, *seconds)
        return (*schedule[:place], step, *schedule[place + 1 :])

    return calmer(_shortest(faults, lambda fewer: fails(calmer(fewer))))


def _shortest(whole: tuple[Any, ...], fails: Callable[[tuple[Any, ...]], bool]) -> tuple[Any, ...]:
    """Leave out halves first, then less and less."""
    size = max(len(whole) // 2, 1)
    while size:
        start = 0
        while start < len(whole):
            shorter = whole[:start] + whole[start + size :]
            if fails(shorter):
                whole = shorter
            else:
                start += size
        size //= 2
    return whole
