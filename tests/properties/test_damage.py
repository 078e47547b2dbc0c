"""A page that lost one tag, quote or bracket is still read."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

import newsdrop
from newsdrop.record import Release
from tests.damage import LOST, damage

PAGES = sorted((Path(__file__).parents[1] / "pages").glob("*.html"))
TIMES = 6


def words(data: bytes) -> int:
    answer = newsdrop.read(data)
    return len(" ".join(p.text for p in answer.body).split()) if isinstance(answer, Release) else 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
@pytest.mark.parametrize("way", LOST)
def test_what_one_lost_sign_costs_is_little(way: str, page: Path) -> None:
    data = page.read_bytes()
    sound = words(data)
    for seed in range(TIMES):
        assert words(damage(data, way, random.Random(seed))) > 0.8 * sound, seed
