from __future__ import annotations

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from local.views import record, until
from tests.making import RELEASE, make_item


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


def test_a_record_of_a_correction_is_called_so():
    item = make_item(replace(RELEASE, correction="Corrects the date."))
    shown = StringIO()
    Console(file=shown, width=100).print(record(item))
    assert "  correction · press release · en · " in shown.getvalue()
