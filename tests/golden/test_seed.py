"""The release that the project started from, right in every field, as text and in HTML."""

from __future__ import annotations

import html
from pathlib import Path

import pytest

import newsdrop
from newsdrop.record import Dateline, Image, Issuer, Release

TEXT = (Path(__file__).parents[1] / "pages" / "gates-serdyukov.txt").read_text("utf-8")
PARAGRAPHS = TEXT.split("\n\n")
HEADLINE = "Gates, Serdyukov Renew U.S.-Russia Military Ties"


def _lines(paragraph: str) -> str:
    return "<br>".join(paragraph.splitlines())


def _photo(paragraph: str) -> str:
    alt, caption, credit, button = paragraph.splitlines()
    return (
        f"<figure><img src='/photos/gates.jpg' alt='{html.escape(alt)}'>"
        f"<figcaption>{caption}<br>{credit}<br><a href='/photos/full.jpg'>{button}</a></figcaption>"
        "</figure>"
    )


WRAPPED = {
    "text": TEXT,
    "hard-wrapped lines": TEXT.replace("\n", "\r\n"),
    "preformatted": f"<html><body><pre>{TEXT}</pre></body></html>",
    "paragraphs": "<html><body><h1>{}</h1>{}</body></html>".format(
        PARAGRAPHS[0],
        "".join(
            _photo(part) if "Click to enlarge" in part else f"<p>{_lines(part)}</p>"
            for part in PARAGRAPHS[1:]
        ),
    ),
}


@pytest.fixture(params=WRAPPED, name="release")
def _release(request: pytest.FixtureRequest) -> Release:
    release = newsdrop.read(WRAPPED[request.param].encode())
    assert isinstance(release, Release)
    return release


def test_who_says_it_where_and_when(release: Release) -> None:
    assert release.headline == HEADLINE
    assert release.dateline == Dateline("WASHINGTON, Sept. 15, 2010 —", "WASHINGTON", "2010-09-15")
    assert release.published is not None
    assert release.published.value == "2010-09-15"
    assert release.issuer == Issuer(
        "U.S. Department of Defense",
        "Office of the Assistant Secretary of Defense (Public Affairs)",
    )
    assert (release.language, release.kind) == ("en", "press_release")
    assert (release.subheadline, release.byline, release.release_status) == (None, None, None)
    assert (release.release_numbers, release.contacts) == ((), ())


def test_the_text_is_whole_and_holds_nothing_else(release: Release) -> None:
    assert len(release.body) == 19
    assert release.body[0].text.startswith("WASHINGTON, Sept. 15, 2010 — Defense Secretary")
    assert release.body[4].text.endswith("between our defense establishments”")
    assert release.body[-1].text.endswith("as is the progress he has made.")
    assert "More news and articles can be found on Facebook and Twitter." in release.boilerplate


def test_each_quote_has_its_speaker(release: Release) -> None:
    assert [(quote.speaker, quote.text[:20]) for quote in release.quotes] == [
        (None, "the renewal of dialo"),
        (None, "It sounds procedural"),
        (None, "These are important "),
        (None, "a rhythm of consulta"),
        ("Robert M. Gates", "It’s been a pleasure"),
        ("Robert M. Gates", "We’re both working h"),
        ("Robert M. Gates", "Today we begin what "),
        ("Robert M. Gates", "I wish him all succe"),
        ("Anatoliy Serdyukov", "had very profound an"),
        ("Anatoliy Serdyukov", "I hope we will conti"),
        ("Anatoliy Serdyukov", "I hope my visit to t"),
        ("Geoff Morrell", "That’s why you dedic"),
        (None, "kindred spirit"),
    ]
    for quote in release.quotes:
        assert release.body[quote.paragraph].text[quote.start : quote.end] == quote.text
    assert release.quotes[1].attribution is not None


def test_people_have_titles_and_misspellings_are_joined(release: Release) -> None:
    assert [(person.name, person.title) for person in release.people] == [
        ("Robert M. Gates", "Defense Secretary"),
        ("Anatoliy Serdyukov", "Russian Defense Minister"),
        ("Geoff Morrell", "Pentagon Press Secretary"),
    ]
    assert "Anatoly Serdykov" in release.people[1].aliases


def test_the_photo_has_caption_and_credit(release: Release) -> None:
    (photo,) = release.images
    assert isinstance(photo, Image)
    assert photo.caption is not None
    assert photo.caption.startswith("Defense Secretary Robert M. Gates, left, and Russian")
    assert photo.caption.endswith("undertaken during the coming year.")
    assert photo.credit == "DoD photo by R. D. Ward"
