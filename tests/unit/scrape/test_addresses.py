"""What a page, a message or the uploader says of a page's address, and of its photos'."""

from __future__ import annotations

import pytest

from newsdrop import read
from newsdrop.record import Release

STORY = """
<h1>Acme Opens a Bridge in Salem</h1>
<p>SALEM, May 3, 2021 — Acme Corporation today announced that it opened a bridge for all.</p>
<p>“We are open for everybody now,” said Jane Roe, director of the Bridge Office.</p>
<p>The bridge took three years to build and has cost four million dollars in total.</p>
"""


def release(page: str, url: str | None = None) -> Release:
    answer = read(page.encode(), url=url)
    assert isinstance(answer, Release)
    return answer


@pytest.mark.parametrize(
    "address",
    [
        "https://www.state.gov@evil.example/news/bridge",
        "https://www.state.gov\\.evil.example/news/bridge",
        "https://evil.example/news/bridge\nSOURCE",
        "https://evil.example/news/\u202egpj.bridge",
        "javascript:alert('https://a.example/news')",
    ],
)
def test_an_address_that_does_not_lead_where_it_seems_to_is_none(address: str) -> None:
    canonical = f'<link rel="canonical" href="{address}">'
    assert release(canonical + STORY).url is None
    assert release(STORY, url=address).url is None
    assert release(STORY.replace("<p>", "\n\n").replace("</p>", ""), url=address).url is None


def test_what_the_uploader_says_counts_where_the_page_lies() -> None:
    canonical = '<link rel="canonical" href="https://www.state.gov@evil.example/news/bridge">'
    assert release(canonical + STORY, url="https://a.example/b").url == "https://a.example/b"


@pytest.mark.parametrize(
    ("src", "expected"),
    [
        ("javascript:alert(1)//bridge.jpg", None),
        ("java\nscript:alert(1)//bridge.jpg", None),
        ("file:///home/roe/bridge.jpg", None),
        ("https://[bridge.jpg", None),
        ("/photos/bridge.jpg", "/photos/bridge.jpg"),
        ("https://a.example/photos/bridge.jpg", "https://a.example/photos/bridge.jpg"),
    ],
)
def test_a_photo_has_an_address_that_others_can_open(src: str, expected: str | None) -> None:
    photo = f'<figure><img src="{src}"><figcaption>The bridge at dawn.</figcaption></figure>'
    (image,) = release(STORY + photo).images
    assert image.src == expected
    assert image.caption == "The bridge at dawn."


def test_an_address_may_be_written_without_its_scheme() -> None:
    meta = '<meta property="og:url" content="www.a.example/news/bridge">'
    assert release(meta + STORY).url == "http://www.a.example/news/bridge"
    assert (
        release(meta + STORY, url="https://b.example/c").url == "http://www.a.example/news/bridge"
    )
    plain = meta.replace("www.", "/")
    assert (
        release(plain + STORY, url="https://b.example/c").url
        == "https://b.example/a.example/news/bridge"
    )
