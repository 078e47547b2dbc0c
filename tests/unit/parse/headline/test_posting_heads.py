"""Section and day in a heading below the headline, which the head of the page repeats."""

import pytest

import newsdrop
from newsdrop.page import Block, Zone
from newsdrop.parse.titling import kind_line
from tests.asking.headline import head, heading, read

PAGE = (
    "<title>Acme Works News</title><h2>{}</h2><h6>{}</h6><p>We are delighted to announce that Jane "
    "Roe agreed to join the board of Acme Works, and will help us to build bridges for all.</p>"
    "<p>She has built bridges for thirty years, and led the Roe Bridge Trust for ten of them.</p>"
)


@pytest.mark.parametrize(
    "posted",
    [
        "Acme Works News | Dec. 12, 2023, 10:51 a.m.",
        "Acme Works News | 12 December 2023",
        "Acme Works News | 12.12.2023, 10:51 Uhr",
    ],
)
def test_where_and_when_a_text_was_posted_is_no_headline(posted):
    release = newsdrop.read(PAGE.format("Jane Roe Joins the Board of Acme Works", posted).encode())
    assert release.headline == "Jane Roe Joins the Board of Acme Works"
    assert release.published.value[:10] == "2023-12-12"


@pytest.mark.parametrize(
    "line",
    [
        "Acme Works News | Bridges, 2023 to 2025",
        "Acme Works News | Dec. 12, 2023: Jane Roe joins the board",
        "Dec. 12, 2023",
    ],
)
def test_a_title_with_a_day_is_no_posting(line):
    assert not kind_line.is_posting(line)


@pytest.mark.parametrize(
    ("posted", "expected"),
    [
        ("Published: soon · Acme Trust", "The end of our course in rope making"),
        ("Posted on May 4, 2021", "The end of our course in rope making"),
        ("Publicado em: 4 de maio", "The end of our course in rope making"),
        ("Published by nobody we know", "Acme Trust ends its course in rope making for everybody"),
        ("We make ropes", "Acme Trust ends its course in rope making for everybody"),
    ],
)
def test_a_title_in_the_head_of_a_page_has_its_day_below_it(posted, expected):
    outer = heading("The end of our course in rope making", zone=Zone.MARGIN)
    line = Block(posted, zone=Zone.MARGIN)
    inner = heading("Acme Trust ends its course in rope making for everybody", level=2)
    found = read(outer, line, inner, head=head("Updates"))
    assert found
    assert found[0] == expected


def test_the_name_of_a_site_above_a_day_is_no_title():
    outer = heading("Acme Trust", zone=Zone.MARGIN)
    inner = heading("Acme Trust ends its course in rope making for everybody", level=2)
    found = read(outer, Block("Published: today", zone=Zone.MARGIN), inner, head=head("Updates"))
    assert found
    assert found[0] == inner.text
