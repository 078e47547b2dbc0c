"""A page written by other hands, in another file or by another program, is the same release."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

import newsdrop
from newsdrop.record import Release
from newsdrop.scrape.source.decode import decode
from tests.rewriting import FILED, SHOWN, WRITTEN

PAGES = sorted((Path(__file__).parents[1] / "pages").glob("*.html"))
by_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)


@cache
def source(page: Path) -> str:
    return decode(page.read_bytes(), content_type="text/html; charset=utf-8").text


def read(data: bytes) -> Release:
    release = newsdrop.read(data)
    assert isinstance(release, Release), release
    # Which encoding, what told a field, what else the page prints, and how an attribute is spelled
    # may differ.
    images = tuple(replace(image, src=None, alt=None) for image in release.images)
    return replace(release, encoding="", provenance={}, boilerplate=(), images=images)


@cache
def original(page: Path) -> Release:
    return read(source(page).encode())


@by_page
@pytest.mark.parametrize("way", WRITTEN)
def test_written_otherwise_it_is_the_same_release(way: str, page: Path) -> None:
    assert read(WRITTEN[way](source(page)).encode()) == original(page)


@by_page
@pytest.mark.parametrize("way", FILED)
def test_in_another_file_it_is_the_same_release(way: str, page: Path) -> None:
    assert read(FILED[way](source(page).encode())) == original(page)


@by_page
@pytest.mark.parametrize("way", SHOWN)
def test_shown_by_another_program_it_has_the_same_headline_and_text(way: str, page: Path) -> None:
    release = original(page)
    shown = read(SHOWN[way](release).encode())
    assert shown.headline == release.headline
    assert [part.text for part in shown.body] == [part.text for part in release.body]
