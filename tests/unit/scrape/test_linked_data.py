"""What a page tells machines in JSON-LD: read, also where it is broken or holds the whole text."""

from __future__ import annotations

import json

import pytest

import newsdrop
from newsdrop.page import Page, Zone, types
from newsdrop.record import Evidence, Release
from newsdrop.scrape import scrape

WORDS = "The council opened the new harbour bridge on Monday after two years of work. " * 4
STORY = f"<p>{WORDS}</p>"


def page(script: str, body: str) -> str:
    return (
        "<html><head><title>Bridge opens</title>"
        f'<script type="application/ld+json">{script}</script></head><body>{body}</body></html>'
    )


def scraped(script: str, body: str = STORY) -> Page:
    found = scrape(page(script, body).encode())
    assert isinstance(found, Page)
    return found


def text_of(found: Page) -> list[str]:
    return [block.text for block in found.blocks if block.zone is Zone.RELEASE]


def test_a_block_broken_by_bare_marks_still_tells_its_dates() -> None:
    found = scraped(
        """{"@type": "NewsArticle", "headline": "Bridge opens",
        "description": "The mayor called it "a day of joy" for all",
        "datePublished": "2021-06-03T09:00:00+02:00", "dateModified": "2021-06-04"}"""
    )

    assert found.head.json_ld == (
        {
            "@type": "NewsArticle",
            "headline": "Bridge opens",
            "datePublished": "2021-06-03T09:00:00+02:00",
            "dateModified": "2021-06-04",
        },
    )


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "Event", "name": "a "fair"", "datePublished": "2021-06-03"}',
        '{"@type": "NewsArticle", "headline": "The "new" bridge", "datePublished": ""',
        "not json at all",
    ],
)
def test_nothing_is_read_from_a_broken_block_that_is_in_doubt(script: str) -> None:
    assert not any("datePublished" in node for node in scraped(script).head.json_ld)


def test_a_page_that_shows_nothing_gives_the_text_it_keeps_for_its_script() -> None:
    script = json.dumps(
        {
            "@type": "NewsArticle",
            "headline": "Bridge &amp; harbour open",
            "articleBody": f"{WORDS}\n\n“It holds,” said Mayor Ann Reed.",
            "datePublished": "2021-06-03",
        }
    )
    record = newsdrop.read(page(script, "<div id=root></div><p>Please enable it.</p>").encode())

    assert isinstance(record, Release)
    assert record.headline == "Bridge & harbour open"
    assert [paragraph.text for paragraph in record.body] == [
        WORDS.strip(),
        "“It holds,” said Mayor Ann Reed.",
    ]
    assert record.published is not None
    assert record.published.source is Evidence.JSON_LD


def test_its_markup_is_read_as_markup() -> None:
    script = json.dumps(
        {"@type": "Article", "articleBody": f"<p>{WORDS}</p><h2>Ships</h2><p>They pass.</p>"}
    )

    assert text_of(scraped(script, "<p>Loading</p>")) == [
        "Bridge opens",
        WORDS.strip(),
        "Ships",
        "They pass.",
    ]


@pytest.mark.parametrize("told", [WORDS, "A teaser."])
def test_what_a_page_shows_wins(told: str) -> None:
    script = json.dumps({"@type": "Article", "headline": "Other", "articleBody": told})

    assert text_of(scraped(script)) == [WORDS.strip()]


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("NewsArticle", {"newsarticle"}),
        (["Article", "Report"], {"article", "report"}),
        (None, set()),
        ([{"odd": 1}], set()),
    ],
)
def test_a_node_is_of_one_type_or_of_several(said: object, kinds: set[str]) -> None:
    assert types({"@type": said}) == kinds


def test_a_publisher_of_several_types_is_the_issuer() -> None:
    script = json.dumps({"@type": ["Organization", "Place"], "name": "Harbour Trust"})
    record = newsdrop.read(page(script, f"<h1>Bridge opens at last</h1>{STORY}").encode())

    assert isinstance(record, Release)
    assert record.issuer is not None
    assert record.issuer.name == "Harbour Trust"


@pytest.mark.parametrize("day", ["2021-06-03T09:00:00+02:00", "2021-06-03"])
def test_a_day_whose_marks_a_template_left_out_is_read(day: str) -> None:
    found = scraped(
        f'{{"@type": "NewsArticle", "datePublished": {day}, "dateModified": today, "width": 9px}}'
    )
    assert found.head.json_ld == ({"@type": "NewsArticle", "datePublished": day},)
