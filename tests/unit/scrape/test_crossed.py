"""Bold type around the first words of a paragraph that it does not stand in."""

import pytest

from newsdrop.scrape import scrape
from newsdrop.scrape.source import crossed


@pytest.mark.parametrize(
    "begins",
    [
        "<strong><p>Dr. Jane Roe</strong>",
        "<b> <p class='x'> Dr. Jane Roe </b>",
        "<strong><img src='roe.jpg'><p>&nbsp;</p><p>Dr. Jane Roe</strong>",
    ],
)
def test_the_paragraph_goes_on_behind_it(begins):
    page = scrape(f"<div>{begins} is a lecturer at Salem University.</p></div>".encode())
    assert [block.text for block in page.blocks if block.text] == [
        "Dr. Jane Roe is a lecturer at Salem University."
    ]


@pytest.mark.parametrize(
    "sound",
    [
        "<strong><p>Dr. Jane Roe</p></strong><p>is a lecturer.</p>",
        "<p><b>Dr. Jane Roe</b> is a lecturer.</p>",
        "<b><p>Dr. Jane Roe</b></p><p>Salem</p>",
    ],
)
def test_what_is_not_crossed_stays(sound):
    assert crossed.uncross(sound) == sound
