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


def links(body: str, url: str | None = URL) -> tuple[Link, ...]:
    page = f"<html><body><h1>Office opens the bridge to all traffic</h1>{body}</body></html>"
    release = newsdrop.read(page.encode(), url=url)
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


def test_links_stay_as_printed_where_the_page_names_no_address() -> None:
    assert links(TEXT, url=None) == (
        Link("bridge", "/bridges/9"),
        Link("Jane Roe", "mailto:roe@example.gov"),
    )


def test_a_link_within_a_page_without_address_leads_nowhere() -> None:
    within = TEXT.replace("/bridges/9", "#bridges").replace("http://[broken", "///C:/roe/plan.doc")
    assert [link.text for link in links(within, url=None)] == ["Jane Roe"]


def node(attached: str) -> str:
    return (
        "<div class='node node-news'><div class='field-body'>"
        + TEXT
        + "</div>"
        + attached
        + "</div>"
    )


def test_files_in_the_fields_below_the_text_come_with_it() -> None:
    attached = (
        "<div class='field field-files'><h3>Attachments</h3><div class='field-item'>"
        "<a href='/files/plan.pdf'>Plan of the bridge</a></div></div>"
    )
    assert Link("Plan of the bridge", "https://example.gov/files/plan.pdf") in links(node(attached))


def test_files_of_other_posts_and_of_the_site_do_not() -> None:
    teaser = (
        "<div class='view related'><div class='field field-files'>"
        "<a href='/files/other.pdf'>Plan of the tunnel</a></div></div>"
    )
    menu = "<div class='menu'><a href='/files/report.pdf'>Annual report of the office</a></div>"
    assert len(links(node(teaser + menu))) == 2
