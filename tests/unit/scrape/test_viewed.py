from __future__ import annotations

import html
import json

import pytest

import newsdrop
from newsdrop.record import Reason, Rejection, Release
from newsdrop.scrape.source import viewed

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Office opens the bridge</title>
<link rel="canonical" href="https://example.org/news/bridge"></head>
<body><h1>Office opens the bridge to all traffic</h1>
<p>SPRINGFIELD, Ill., May 3, 2021 – The office of the county opened the bridge today, and
many people came to see it &amp; cross it.</p>
<p>“It is strong,” said Jane Roe, the mayor of Springfield.</p></body></html>
"""
LINES = PAGE.splitlines()


def in_rows() -> str:
    rows = "".join(
        f'<tr><td class="number" value="{at}"></td><td>{html.escape(line)}</td></tr>'
        for at, line in enumerate(LINES)
    )
    form = "<form><label>Line wrap<input type='checkbox'></label></form>"
    return f"<html><head></head><body>{form}<table><tbody>{rows}</tbody></table></body></html>"


@pytest.mark.parametrize(
    "data",
    [
        in_rows(),
        "<html><head><title>view-source:x</title></head><body><pre>"
        + "\n".join(f"<span id='line{n}'></span>{html.escape(o)}" for n, o in enumerate(LINES))
        + "</pre></body></html>",
        "<div>" + "".join(f"<div>{html.escape(line)}</div>" for line in LINES) + "</div>",
    ],
)
def test_a_page_that_shows_a_source_is_read_as_that(data: str) -> None:
    release = newsdrop.read(data.encode())
    assert isinstance(release, Release), release
    assert release.headline == "Office opens the bridge to all traffic"
    assert release.url == "https://example.org/news/bridge"
    assert release.body[0].text.endswith("people came to see it & cross it.")
    assert [quote.speaker for quote in release.quotes] == ["Jane Roe"]


@pytest.mark.parametrize(
    "page",
    [
        PAGE,
        f"<html><body><p>{'Many things are to be learned. ' * 10}Write &lt;html&gt;.</p></body>",
        "<html><body><h1>Acme says what &lt;html&gt; means</h1><p>Many learn it.</p></body></html>",
        "<html><body>" + "<p>How pages are made.</p>" * 20 + "<pre>&lt;html&gt;</pre></body>",
    ],
)
def test_a_page_about_sources_stays_one(page: str) -> None:
    assert viewed.unwrap(page) is page


def test_data_with_markup_in_it_is_no_page() -> None:
    answer = newsdrop.read(json.dumps({"title": "Office opens", "body": "<p>Text</p>"}).encode())
    assert isinstance(answer, Rejection)
    assert (answer.reason, "JSON" in answer.message) == (Reason.NOT_HTML, True)
