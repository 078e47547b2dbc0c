"""The way from the front page to a text is no headline."""

import pytest

from newsdrop.page import Block, Zone
from tests.asking.headline import TITLE, head, heading, read


@pytest.mark.parametrize(
    "trail",
    [
        "Home | News | News Articles | {}",
        "Home » News » {}",
        "You are here: Home > News > {}",
        "Vous êtes ici : Accueil › Presse › {}",
        "Startseite / Presse / {}",
        "Home - News - {}",
        "Hem • Nyheter • {}",
        "首页 > 新闻 > {}",
        "Home|News|{}",
    ],
)
def test_the_way_from_the_front_page_to_a_text_is_no_headline(trail):
    line = Block(trail.format(TITLE), zone=Zone.MARGIN)
    told = head(f"Agency | {TITLE}")
    assert read(line, Block(TITLE, zone=Zone.MARGIN), head=told) == (TITLE, [1])
    assert read(trail.format(TITLE), TITLE, content_type="text/plain") == (TITLE, [1])
    assert read(heading(trail.format(TITLE))) == (TITLE, [0])


@pytest.mark.parametrize(
    "title",
    [
        "Home: A Bridge for Everybody Opens",
        "Home - Bridge Opens",
        "Top 10 | Bridges",
        "Home – a bridge for everybody – opens",
    ],
)
def test_one_mark_behind_the_word_for_a_front_page_may_be_a_headlines(title):
    assert read(heading(title)) == (title, [0])
