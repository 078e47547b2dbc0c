"""Real pages and the whole record that comes of them.

A change of a record shows as a change of a file: ``make test ARGS=--rewrite-golden`` writes them
anew, and the difference is read before it is committed.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsdrop
from newsdrop.storing.plain import to_dict

HERE = Path(__file__).parent
PAGES = sorted(
    path for path in (HERE.parent / "pages").iterdir() if path.suffix in {".html", ".txt"}
)
NOW = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_the_record_is_the_one_that_was_read_before(
    page: Path, request: pytest.FixtureRequest
) -> None:
    record = to_dict(newsdrop.read(page.read_bytes(), now=NOW))
    text = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    expected = HERE / f"{page.stem}.json"
    if request.config.getoption("rewrite_golden"):
        expected.write_text(text, encoding="utf-8")
    assert expected.exists(), f"no record for {page.name}: run with --rewrite-golden, and read it"
    assert record == json.loads(expected.read_text("utf-8"))
