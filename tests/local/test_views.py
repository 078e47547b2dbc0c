from __future__ import annotations

import pytest

from local.views import until


@pytest.mark.parametrize(
    ("embargo", "told"),
    [
        ("2026-12-15T09:00:00-05:00", "2026-12-15T09:00:00-05:00"),
        (
            "2026-12-15T00:01:00",
            "2026-12-15T00:01:00 everywhere (2026-12-15 12:01 UTC), for it names no zone",
        ),
        (None, ""),
    ],
)
def test_the_end_of_an_embargo_says_which_hour_that_is(embargo: str | None, told: str) -> None:
    assert until(embargo) == told
