"""The parser against hand-made annotations, where they are there: ``../shared`` of a checkout."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import newsdrop
from newsdrop.record import Release
from newsdrop.storing.plain import to_dict

SHARED = Path(__file__).parents[2] / "shared"
HOLDS_A_POST = "neg-page-obamawh-empty"
"""It does hold a post, of four paragraphs: see docs/measurements.md."""
LEAST = {
    "headline": 0.97,
    "published": 0.97,
    "dateline_place": 0.95,
    "dateline_date": 0.95,
    "release_number": 0.95,
    "release_status": 0.95,
    "organization": 0.93,
    "byline": 0.93,
    "subheadline": 0.93,
    "language": 0.93,
    "body_f1": 0.985,
    "paragraph_f1": 0.95,
    "quotes_f1": 0.96,
    "quote_speaker_f1": 0.92,
    "people_f1": 0.92,
    "people_title": 0.88,
    "contacts_f1": 0.93,
    "images_f1": 0.93,
    "caption": 0.93,
    "credit": 0.93,
}


@pytest.fixture(scope="module", name="rows")
def _rows(tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    if not (SHARED / "score" / "score.py").exists():
        pytest.skip("the annotated pages (../shared) are not beside this checkout")
    records = tmp_path_factory.mktemp("records")
    for annotation in (SHARED / "corpus" / "gold").glob("*.json"):
        page = SHARED / "corpus" / "html" / f"{annotation.stem}.html"
        record = to_dict(newsdrop.read(page.read_bytes()))
        (records / annotation.name).write_text(json.dumps(record), encoding="utf-8")
    table = records / "score" / "table.json"
    table.parent.mkdir()
    command = [sys.executable, SHARED / "score" / "score.py", SHARED / "corpus" / "gold", records]
    subprocess.run([*command, "--json", table], check=True, capture_output=True)  # noqa: S603
    rows: dict[str, float] = json.loads(table.read_text("utf-8"))["rows"]
    return rows


@pytest.mark.parametrize("row", LEAST)
def test_the_score_stays_above_its_mark(rows: dict[str, float], row: str) -> None:
    assert rows[row] >= LEAST[row]


def test_no_release_is_rejected_and_hardly_any_boilerplate_kept(rows: dict[str, float]) -> None:
    assert rows["rejected_wrongly"] == 0
    assert rows["boilerplate_kept"] <= 0.03


@pytest.mark.usefixtures("rows")
def test_pages_that_are_no_release_are_rejected() -> None:
    pages = sorted((SHARED / "corpus" / "negative").iterdir())
    kept = [page.stem for page in pages if isinstance(newsdrop.read(page.read_bytes()), Release)]
    assert kept == [HOLDS_A_POST]
