"""Nothing is lost, nothing doubled and nothing told too early, whatever fails in between."""

from __future__ import annotations

import pytest

from tests.faults.schedules import draw
from tests.faults.soak import run, shortest

SEEDS = (*range(1, 13), 142)  # 142: a copy held back was told when the stream was followed again


@pytest.mark.parametrize("seed", SEEDS)
def test_the_pipeline_comes_through_a_schedule_of_faults(seed: int):
    if run(draw(seed)).violation:
        pytest.fail(f"seed {seed}: {shortest(draw(seed))}", pytrace=False)
