"""Section and day in a heading below the headline, which the head of the page repeats."""

import pytest

import newsdrop
from newsdrop.parse.titling import kind_line

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
