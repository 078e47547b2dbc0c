"""Nothing is lost, nothing doubled and nothing told too early, whatever fails in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.faults.schedules import draw
from tests.faults.soak import run, shortest, untouched_world

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.schedules import Schedule
    from tests.faults.world import World

SEEDS = range(1, 25)

# Schedules that showed a fault once, shrunk.
FOUND: dict[str, Schedule] = {
    "a copy held back was told when the stream was followed again": (
        ("put", 1, 3, 0),
        ("deliver", 2, True),
        ("put", 3, 0, 0),
        ("turn", 5, ()),
        ("put", 4, 2, 0),
        ("deliver", 4, False),
        ("deliver", 6, True),
        ("put", 0, 2, 0),
        ("deliver", 7, False),
        ("deliver", 3, False),
        ("turn", 0, ()),
        ("turn", 2, ()),
        ("turn", 2, ()),
        ("put", 0, 0, 0),
        ("put", 0, 3, 0),
        ("put", 4, 0, 0),
    ),
    "uploaded again when its embargo was just over, and before that was told, it was never told": (
        ("put", 2, 1, 30),
        ("deliver", 4, False),
        ("turn", 3, (), 70),
        ("turn", 0, (), 0),
        ("turn", 3, (), 70),
        ("turn", 2, (), 400),
        ("wait", 400),
        ("turn", 1, (), 70),
        ("turn", 2, (), 400),
        ("turn", 2, (), 400),
        ("put", 2, 1, 30),
    ),
    "deleted before it could be told, it was told when the stream was followed again": (
        ("put", 0, 0, 0),
        ("deliver", 6, False),
        ("turn", 0, (), 0),
        ("sns", True),
        ("turn", 2, (), 70),
        ("delete", 0),
        ("turn", 2, (), 5),
        ("deliver", 1, False),
        ("turn", 0, (), 400),
        ("put", 0, 2, 0),
        ("turn", 2, (), 5),
    ),
    "deleted before it was told, its deletion was told when the stream was followed again": (
        ("put", 3, 3, 0),
        ("delete", 3),
        ("deliver", 4, False),
        ("deliver", 0, False),
        ("turn", 0, (), 2),
        ("turn", 2, (), 5),
        ("turn", 2, (), 5),
        ("put", 3, -1, 0),
    ),
    "given up, a deletion was brought back after its file had come again and had been told": (
        ("put", 1, 1, 0),
        ("deliver", 0, False),
        ("turn", 0, (), 400),
        ("turn", 2, (), 400),
        ("turn", 2, (), 5),
        ("delete", 1),
        ("deliver", 0, False),
        ("turn", 0, (), 2),
        ("wait", 30000),
        ("turn", 2, (), 70),
        ("put", 1, 3, 0),
        ("turn", 2, ((5, "throttled"),), 0),
    ),
}


@pytest.fixture(scope="module")
def untouched() -> Iterator[World]:
    with untouched_world() as one:
        yield one


@pytest.mark.parametrize("seed", SEEDS)
def test_the_pipeline_comes_through_a_schedule_of_faults(untouched: World, seed: int):
    if run(untouched, draw(seed)).violation:
        pytest.fail(f"seed {seed}: {shortest(untouched, draw(seed))}", pytrace=False)


@pytest.mark.parametrize("schedule", FOUND.values(), ids=FOUND)
def test_what_was_found_once_is_not_found_again(untouched: World, schedule: Schedule):
    assert not run(untouched, schedule).violation
