"""What a site sets around and between a release changes nothing of it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

import newsdrop
from newsdrop.record import Release
from newsdrop.scrape.source.decode import decode
from tests.furnishing import FURNITURE, Furnished

PAGES = sorted((Path(__file__).parents[1] / "pages").glob("*.html"))
PIECES = [(place, piece) for place, pieces in FURNITURE.items() for piece in pieces]


def read(page: str) -> Release:
    release = newsdrop.read(page.encode())
    assert isinstance(release, Release), release
    # What else the page prints, what links it has, and what told a field, may differ.
    return replace(release, boilerplate=(), links=(), provenance={})


@cache
def prepared(page: Path) -> tuple[Furnished, Release]:
    source = decode(page.read_bytes(), content_type="text/html; charset=utf-8").text
    furnished = Furnished(source, read(source))
    return furnished, read(furnished.plain())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
@pytest.mark.parametrize(("place", "piece"), PIECES)
def test_furniture_is_none_of_the_release(place: str, piece: str, page: Path) -> None:
    furnished, release = prepared(page)
    source = furnished.with_furniture(place, FURNITURE[place][piece])
    assert source is None or read(source) == release
