"""Run many schedules and print a summary: ``python -m tests.faults.soak --schedules 2000``."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.faults.copies import in_a_copy
from tests.faults.invariants import ViolationError, check
from tests.faults.schedules import all_texts, draw, perform, shrink
from tests.faults.world import read, world

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.faults.schedules import Schedule
    from tests.faults.world import World

_NEWS_EVERY = 100  # Schedules.


@dataclass
class Outcome:
    """What happened in a schedule.

    Parameters
    ----------
    violation
        What is not as it has to be.
    counts
        Of what happened.
    """

    violation: str = ""
    counts: Counter[str] = field(default_factory=Counter)


@contextmanager
def untouched_world() -> Iterator[World]:
    """Deploy the pipeline, of which each schedule gets a copy, after all is loaded and warm."""
    with world() as spent:
        _run(spent, draw(0))
    for text in all_texts():
        read(text)
    with world() as untouched:
        yield untouched


def run(untouched: World, schedule: Schedule) -> Outcome:
    """Have a schedule happen in a copy of a world, and check the invariants."""
    return in_a_copy(lambda: _run(untouched, schedule))


def _run(one: World, schedule: Schedule) -> Outcome:
    violation = ""
    try:
        perform(one, schedule)
        check(one)
    except ViolationError as found:
        violation = str(found)
    except Exception as error:  # noqa: BLE001 - nothing may stop the pipeline either
        violation = f"{type(error).__name__}: {error}"
    return Outcome(violation, one.counts())


def shortest(untouched: World, schedule: Schedule) -> str:
    """Shrink a failing schedule, and write it so that it can be run again."""
    short = shrink(schedule, lambda shorter: bool(run(untouched, shorter).violation))
    return f"{run(untouched, short).violation}\n" + "\n".join(f"    {step}," for step in short)


# The world that a process of the pool was started with.
_worlds: list[World] = []


def _attempt(seed: int) -> Outcome:
    [untouched] = _worlds
    outcome = run(untouched, draw(seed))
    if outcome.violation:
        outcome.violation = f"seed {seed}: {shortest(untouched, draw(seed))}"
    return outcome


def main() -> int:
    """Run the command; exit code 1 if an invariant was violated."""
    arguments = argparse.ArgumentParser(description="Drive the pipeline through random faults.")
    arguments.add_argument("--seed", type=int, default=1, help="of the first schedule")
    arguments.add_argument("--schedules", type=int, default=2000, help="how many")
    arguments.add_argument("--jobs", type=int, default=2, help="how many at once")
    asked = arguments.parse_args()
    started = time.monotonic()
    counts: Counter[str] = Counter()
    violations = 0
    seeds = range(asked.seed, asked.seed + asked.schedules)
    for number, outcome in enumerate(_outcomes(seeds, asked.jobs), 1):
        counts += outcome.counts
        if outcome.violation:
            violations += 1
            _say(outcome.violation)
        if number % _NEWS_EVERY == 0:
            _say(f"{number} of {len(seeds)}, {time.monotonic() - started:.0f} s")
    _say(f"Seeds {seeds[0]} to {seeds[-1]}, {time.monotonic() - started:.0f} s:")
    for what, count in (*sorted(counts.items()), ("violations", violations)):
        _say(f"{count:>10,} {what}")
    return 1 if violations else 0


def _outcomes(seeds: Sequence[int], jobs: int) -> Iterator[Outcome]:
    processes = multiprocessing.get_context("fork")
    with (
        untouched_world() as untouched,
        processes.Pool(jobs, initializer=_worlds.append, initargs=(untouched,)) as pool,
    ):
        yield from pool.imap_unordered(_attempt, seeds)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
