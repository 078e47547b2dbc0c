from __future__ import annotations

import newsdrop
from newsdrop.record import Link, Release

URL = "https://example.gov/news/bridge"
TEXT = (
    "<p>SPRINGFIELD, Ill., May 3, 2021 – The office of the county opened the "
    "<a href='/bridges/9'>bridge</a> today, and many people came to see it.</p>"
    "<p>Write to <a href='mailto:roe@example.gov'>Jane Roe</a>, or see "
    "<a href='/bridges/9'>its page</a>, <a href='javascript:show()'>this list</a> or "
    "<a href='http://[broken'>that one</a>. It was built in three years.</p>"
)


def links(body: str) -> tuple[Link, ...]:
    page = f"<html><body><h1>Office opens the bridge to all traffic</h1>{body}</body></html>"
    release = newsdrop.read(page.encode(), url=URL)
    assert isinstance(release, Release), release
    return release.links


def test_links_of_the_text_are_absolute_and_there_once() -> None:
    assert links(TEXT) == (
        Link("bridge", "https://example.gov/bridges/9"),
        Link("Jane Roe", "mailto:roe@example.gov"),
    )


def test_the_files_of_a_release_are_among_its_links() -> None:
    attached = "<p><a href='/files/plan.pdf'>Plan of the bridge</a> (PDF, 1.2 MB)</p>"
    assert links(TEXT + attached)[2:] == (
        Link("Plan of the bridge", "https://example.gov/files/plan.pdf"),
    )


def test_other_links_beside_the_text_are_not() -> None:
    shares = "<p><a href='https://example.com/share?u=1'>Share this page with others</a></p>"
    assert len(links(TEXT + shares)) == 2
