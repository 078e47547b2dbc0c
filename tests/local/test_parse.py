from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE = Path(__file__).parent.parent / "pages" / "us-energy-sandia-cooling.html"
PDF = b"%PDF-1.7\n"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    (folder / "sub").mkdir(parents=True)
    (folder / "one.html").write_bytes(PAGE.read_bytes())
    (folder / "sub" / "two.html.gz").write_bytes(gzip.compress(PAGE.read_bytes()))
    (folder / "three.pdf.html").write_bytes(PDF)
    return folder


def test_one_file_gives_one_object(newsdrop: Callable):
    ran = newsdrop("parse", PAGE)

    record = json.loads(ran.out)
    assert ran.code == 0
    assert record["status"] == "stored"
    assert record["headline"].startswith("New Cooling Method")
    assert record["source"] == {
        "name": PAGE.name,
        "sha256": hashlib.sha256(PAGE.read_bytes()).hexdigest(),
        "size": PAGE.stat().st_size,
        "content_type": "text/html",
        "encoding": "utf-8",
    }


def test_a_folder_gives_a_line_for_each_page_and_says_that_one_was_rejected(
    newsdrop: Callable, pages: Path
):
    ran = newsdrop("parse", pages)

    records = {record["source"]["name"]: record for record in map(json.loads, ran.out.splitlines())}
    assert ran.code == 1
    assert {name: record["status"] for name, record in records.items()} == {
        "one.html": "stored",
        "three.pdf.html": "rejected",
        "sub/two.html.gz": "stored",
    }
    assert records["three.pdf.html"]["reason"] == "not_html"


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_file_is_written_for_each_page(
    newsdrop: Callable, pages: Path, tmp_path: Path, jobs: int
):
    out = tmp_path / "out"

    ran = newsdrop("parse", pages, "--out", out, "--jobs", jobs)

    written = {str(path.relative_to(out)) for path in out.rglob("*.json")}
    assert written == {"one.json", "three.pdf.json", "sub/two.json"}
    assert json.loads((out / "three.pdf.json").read_text())["status"] == "rejected"
    assert ran.out == ""
    assert "2 stored, 1 rejected" in ran.err


@pytest.mark.parametrize("folder", ["records", "."])
def test_a_second_run_reads_no_records_of_the_first(newsdrop: Callable, pages: Path, folder: str):
    (pages / "three.pdf.html").unlink()

    newsdrop("parse", pages, "--out", pages / folder)
    ran = newsdrop("parse", pages, "--out", pages / folder)

    assert ran.code == 0
    assert "2 stored, 0 rejected" in ran.err


@pytest.mark.parametrize("ended", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_run_that_ends_while_it_writes_leaves_what_stands_there(
    newsdrop: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ended: BaseException
):
    newsdrop("parse", PAGE, "--out", tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def write_half(path: Path, text: str, **_: object) -> None:
        path.write_bytes(text[: len(text) // 2].encode())
        raise ended

    with monkeypatch.context() as full:
        full.setattr(Path, "write_text", write_half)
        assert newsdrop("parse", PAGE, "--out", tmp_path).code

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    assert newsdrop("parse", PAGE, "--out", tmp_path).code == 0


def test_standard_input_is_read(newsdrop: Callable):
    ran = newsdrop("parse", "-", stdin=PAGE.read_bytes())

    assert ran.code == 0
    assert json.loads(ran.out)["source"]["name"] == "-"


def test_two_pages_are_never_written_to_one_file(newsdrop: Callable, pages: Path, tmp_path: Path):
    (pages / "one.txt").write_text("x")

    ran = newsdrop("parse", pages, "--out", tmp_path / "out")

    assert ran.code == 2
    assert f"{pages / 'one.html'} and {pages / 'one.txt'} would both be written to" in ran.err
    assert "rename one" in ran.err
    assert not (tmp_path / "out").exists()


def test_two_pages_of_one_name_are_told_by_their_folders(newsdrop: Callable, tmp_path: Path):
    pages = [tmp_path / year / "release.html" for year in ("1999", "2000")]

    ran = newsdrop("parse", *pages, "--out", tmp_path / "out")

    assert ran.code == 2
    assert f"{pages[0]} and {pages[1]} would both be written to" in ran.err


def test_a_name_that_ends_in_a_number_or_a_query_is_kept_whole(newsdrop: Callable, tmp_path: Path):
    folder = tmp_path / "saved"
    folder.mkdir()
    names = ["index.php?id=3", "index.php?id=4", "release 1.5", "release 1.6", "No. 12", "No. 13"]
    for name in (*names, "webpage.HTML.GZ"):
        (folder / name).write_bytes(b"")

    newsdrop("parse", folder, "--out", tmp_path / "out")

    written = {path.name for path in (tmp_path / "out").iterdir()}
    assert written == {*(f"{name}.json" for name in names), "webpage.json"}


def test_a_folder_without_a_file_is_told_in_words(newsdrop: Callable, tmp_path: Path):
    ran = newsdrop("parse", tmp_path)

    assert (ran.code, ran.out) == (2, "")
    assert f"There is no file in {tmp_path}." in "".join(ran.err.splitlines())


def test_a_device_is_read_no_further_than_a_page(newsdrop: Callable):
    record = json.loads(newsdrop("parse", "/dev/zero").out)

    assert (record["reason"], record["source"]["sha256"]) == ("too_large", None)


def test_a_file_that_is_too_large_is_not_even_read(newsdrop: Callable, tmp_path: Path):
    large = tmp_path / "large.html"
    with large.open("wb") as file:
        file.truncate(21 * 1024**2)

    record = json.loads(newsdrop("parse", large).out)

    assert (record["reason"], record["source"]["sha256"]) == ("too_large", None)


def test_what_a_page_says_cannot_steer_the_terminal(newsdrop: Callable, tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text(PAGE.read_text().replace("New Cooling", "New \x9b31m\u202eCooling"))

    ran = newsdrop("parse", page)

    assert all(char.isprintable() or char == "\n" for char in ran.out)


def test_a_missing_file_is_told_in_words(newsdrop: Callable, tmp_path: Path):
    ran = newsdrop("parse", tmp_path / "missing.html")

    assert ran.code == 2
    assert "Cannot read" in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_file_that_cannot_be_read_does_not_keep_the_others_from_being_read(
    newsdrop: Callable, pages: Path, tmp_path: Path, jobs: int
):
    ran = newsdrop("parse", tmp_path / "missing.html", pages, "--out", tmp_path, "--jobs", jobs)

    assert ran.code == 2
    assert (tmp_path / "sub" / "two.json").exists()
    assert f"2 stored, 1 rejected: {tmp_path}\n" in ran.err
    assert f"Cannot read {tmp_path / 'missing.html'}: No such file" in ran.err
