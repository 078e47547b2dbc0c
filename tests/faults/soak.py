"""Run many schedules and print a summary: ``python -m tests.faults.soak --schedules 2000``."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from dataclasses import dataclass, field

from tests.faults.invariants import ViolationError, check
from tests.faults.schedules import Schedule, draw, perform, shrink
from tests.faults.world import world


@dataclass
class Outcome:
    """What happened in one schedule."""

    violation: str = ""
    faults: Counter[str] = field(default_factory=Counter)
    announced: int = 0
    doubled: int = 0


def run(schedule: Schedule) -> Outcome:
    """Have a schedule happen in a new world, and check the invariants."""
    with world() as one:
        violation = ""
        try:
            perform(one, schedule)
            check(one)
        except ViolationError as found:
            violation = str(found)
        ids = [published.id for published in one.published]
        return Outcome(violation, one.faults.happened, len(ids), len(ids) - len(set(ids)))


def shortest(schedule: Schedule) -> str:
    """Shrink a failing schedule, and write it so that it can be run again."""
    short = shrink(schedule, lambda shorter: bool(run(shorter).violation))
    return f"{run(short).violation}\n" + "\n".join(f"    {step}," for step in short)


def main() -> int:
    """Run the command; exit code 1 if an invariant was violated."""
    arguments = argparse.ArgumentParser(description="Drive the pipeline through random faults.")
    arguments.add_argument("--seed", type=int, default=1, help="of the first schedule")
    arguments.add_argument("--schedules", type=int, default=2000, help="how many")
    asked = arguments.parse_args()
    started = time.monotonic()
    faults: Counter[str] = Counter()
    announced = doubled = violations = 0
    for number in range(asked.schedules):
        seed = asked.seed + number
        outcome = run(draw(seed))
        faults += outcome.faults
        announced += outcome.announced
        doubled += outcome.doubled
        if outcome.violation:
            violations += 1
            _say(f"seed {seed}: {shortest(draw(seed))}")
        if (number + 1) % 100 == 0:
            _say(f"{number + 1} of {asked.schedules}")
    crashes = sum(count for kind, count in faults.items() if kind.startswith("dies"))
    _say(
        f"{asked.schedules} schedules from seed {asked.seed} in {time.monotonic() - started:.0f} s:"
        f" {sum(faults.values()) - crashes} calls failed, {crashes} crashes,"
        f" {announced} announcements, {doubled} duplicates after a crash,"
        f" {violations} violations"
    )
    return 1 if violations else 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
