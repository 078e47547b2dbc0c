from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from local.folder import SETTLED, UNFINISHED, Folder, content_type


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Folder:
    return Folder(tmp_path, clock)


def put(path: Path, text: str, *, changed: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    os.utime(path, (changed, changed))
    return path


def test_a_file_is_taken_once_it_has_stopped_changing(folder: Folder, clock: Clock, tmp_path: Path):
    page = tmp_path / "page.html"
    put(page, "half", changed=1)
    assert folder.take() == []
    clock.now += SETTLED / 2
    put(page, "half and half", changed=1)
    assert folder.take() == []
    assert folder.waiting
    clock.now += SETTLED

    assert folder.take() == [page]
    assert not folder.waiting
    assert folder.take() == []


def test_a_file_that_changes_is_taken_again(folder: Folder, clock: Clock, tmp_path: Path):
    page = tmp_path / "page.html"
    put(page, "one", changed=1)
    folder.take()
    clock.now += SETTLED
    folder.take()
    put(page, "two", changed=2)
    folder.take()
    clock.now += SETTLED

    assert folder.take() == [page]


def test_a_file_that_comes_back_as_it_was_is_taken_again(
    folder: Folder, clock: Clock, tmp_path: Path
):
    page = tmp_path / "page.html"
    for _ in range(2):
        put(page, "one", changed=1)
        folder.take()
        clock.now += SETTLED
        assert folder.take() == [page]
        page.unlink()
        folder.take()


def test_the_oldest_file_comes_first(folder: Folder, clock: Clock, tmp_path: Path):
    put(tmp_path / "a.html", "x", changed=3)
    put(tmp_path / "b.html", "x", changed=1)
    put(tmp_path / "sub" / "c.html", "x", changed=2)
    folder.take()
    clock.now += SETTLED

    assert [folder.key(path) for path in folder.take()] == ["b.html", "sub/c.html", "a.html"]


def test_a_file_that_could_not_be_read_is_taken_again_once_it_can_be(
    folder: Folder, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    closed = {put(tmp_path / "page.html", "x", changed=1)}
    monkeypatch.setattr("os.access", lambda path, _: path not in closed)

    def takes() -> list[Path]:
        folder.take()
        clock.now += SETTLED
        return folder.take()

    assert takes() == [tmp_path / "page.html"]
    assert not folder.waiting, "it is told once that it cannot be read"
    assert takes() == []
    closed.clear()
    assert takes() == [tmp_path / "page.html"]
    assert takes() == []


def test_a_folder_that_may_not_be_entered_is_told_of_until_its_files_can_be_taken(
    folder: Folder, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    page = put(tmp_path / "closed" / "page.html", "x", changed=1)
    closed = {page.parent}
    monkeypatch.setattr("os.access", lambda path, _: path not in closed)
    for expected in (page.parent, page):
        folder.take()
        clock.now += SETTLED
        assert folder.take() == [expected]
        closed.clear()


@pytest.mark.parametrize(
    "name", [".DS_Store", ".hidden/page.html", "page.html.part", "page.crdownload", "page.html~"]
)
def test_what_is_hidden_or_unfinished_is_left_alone(
    folder: Folder, clock: Clock, tmp_path: Path, name: str
):
    put(tmp_path / name, "x", changed=1)
    folder.take()
    clock.now += SETTLED

    assert folder.take() == []
    assert not folder.waiting


def test_the_readme_names_what_is_left_alone():
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    (told,) = re.findall(r"unfinished downloads\n?\s?\(([^)]+)\)", readme)

    assert tuple(re.findall(r"`([^`]+)`", told)) == UNFINISHED


def test_a_name_in_another_encoding_still_gives_a_key(folder: Folder, tmp_path: Path):
    path = tmp_path / "caf\udce9.html"  # as Python reads the byte E9

    assert folder.key(path) == r"caf\xe9.html"
    assert folder.key(path) != folder.key(tmp_path / "caf\udce8.html")


def test_a_link_is_followed_within_the_folder_only(folder: Folder, clock: Clock, tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text("A page")
    (tmp_path / "again.html").symlink_to(page)
    (tmp_path / "circle.html").symlink_to("circle.html")
    (tmp_path / "ours.html").symlink_to(Path(__file__))
    (tmp_path / "up.html").symlink_to("../../etc/passwd")
    folder.take()
    clock.now += SETTLED

    assert {path.name for path in folder.take()} == {"page.html", "again.html"}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("page.html", "text/html"),
        ("page.HTM", "text/html"),
        ("page.html.gz", "text/html"),
        ("note.txt", "text/plain"),
        ("mail.eml", "message/rfc822"),
        ("page.mhtml", "multipart/related"),
        ("page", "binary/octet-stream"),
    ],
)
def test_a_type_is_guessed_by_the_name(name: str, kind: str):
    assert content_type(Path(name)) == kind
