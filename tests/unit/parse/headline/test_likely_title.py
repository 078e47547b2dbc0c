"""What speaks for a line being the headline: markup, the head's title, its words."""

import pytest

from newsdrop.page import Block, Head, Page, Zone
from newsdrop.parse import headline
from newsdrop.parse.titling import likely_title
from tests.asking.headline import STORY, TITLE, bold, head, heading, read


def test_casing_and_wording_are_the_pages_not_the_heads():
    printed = "AGENCY OPENS BRIDGE OVER THE RIVER"
    assert read(heading(printed), head=head("Agency opens bridge over the river - Agency")) == (
        printed,
        [0],
    )


def test_a_slight_heading_that_the_head_does_not_know_is_the_sites():
    found = read(heading("Lorem"), head=head(TITLE))
    assert found == (TITLE, [])


def test_a_later_heading_is_not_the_headline_whatever_the_head_says():
    later = "Bridge Agency opens bridge: watch the film"
    found, _ = read(
        heading(TITLE, 2, zone=Zone.MARGIN),
        STORY,
        heading(later, zone=Zone.MARGIN),
        head=head(later),
    )
    assert found == TITLE


@pytest.mark.parametrize("line", ["Skip to main content", "Back to top", "Search"])
def test_furniture_heads_no_text(line):
    assert read(line, TITLE, content_type="text/plain") == (TITLE, [1])


def test_a_name_set_in_bold_leaves_the_headline_to_an_unmarked_line():
    lines = (Block("Jane Roe", strong=True), "Communications Director", "Office: 202-555-0100")
    assert read(*lines, TITLE) == (TITLE, [3])


@pytest.mark.parametrize("line", ["報道関係者各位", "An die Medien", "To all media", "Contents"])
def test_whom_a_release_is_for_is_no_headline(line):
    assert read(line, TITLE, content_type="text/plain") == (TITLE, [1])


def test_the_half_of_the_title_that_stands_above_the_text_is_the_headline():
    named = frozenset({"headline"})
    house = Block("Council Group", zone=Zone.MARGIN, hints=named, group=1)
    place = Block("in the city of Springfield", zone=Zone.MARGIN, group=2)
    line = Block("Library stays open", zone=Zone.MARGIN, hints=named, group=3)
    title = "Council Group in the city of Springfield - Library stays open"
    assert read(house, place, line, head=head(title)) == ("Library stays open", [2])


def test_the_only_first_heading_outside_the_text_wins_over_a_second_one_in_it():
    top = heading(
        "Springfield College becomes the first in the county to join Acme", zone=Zone.MARGIN
    )
    below = heading("Springfield joins Acme to broaden its courses for all its students", 2)
    assert read(top, below, head=head("Springfield College joins Acme")) == (top.text, [0])


def test_a_small_word_that_a_template_leaves_is_no_headline():
    assert read(heading("entry", 2), bold(TITLE)) == (TITLE, [1])


@pytest.mark.parametrize("hint", ["prtitle", "newsheadline", "title"])
def test_a_class_that_ends_with_title_calls_a_line_the_headline(hint):
    below = Block("Forty thousand cars a day on the longest span in the state", centered=True)
    assert read(Block(TITLE, hints=frozenset({hint})), below) == (TITLE, [0])


def test_a_day_and_a_house_are_no_headlines_though_their_markup_says_so():
    day = heading("September 12, 2025", 3)
    assert read(heading(TITLE, 2), heading("FOR IMMEDIATE RELEASE", 3), day) == (TITLE, [0])
    assert read(heading("Springfield School District", 2), bold(TITLE)) == (TITLE, [1])


def test_a_status_set_as_a_heading_leaves_the_headline_to_an_unmarked_line():
    assert read(heading("For Immediate Release", 3), TITLE.upper()) == (TITLE.upper(), [1])


@pytest.mark.parametrize(
    "line",
    [
        "www.minister.example.gov",
        "https://example.gov/a",
        "a@b.org",
        '("Acme Anvil Works", "Acme" or the "Company")',
    ],
)
def test_an_address_or_the_terms_of_a_text_are_no_headline(line):
    assert read(line, "MEDIA RELEASE", "4 May 2010", TITLE, content_type="text/plain") == (
        TITLE,
        [3],
    )


def test_a_name_for_the_page_in_its_head_is_no_front_matter():
    blocks = (Block(STORY, zone=Zone.MARGIN), heading(TITLE, 3), Block(STORY))
    page = Page(blocks, head=Head(metas={"title": ("Roeville",)}), content_type="text/html")
    found = headline.find(page)
    assert found is not None
    assert found.value == TITLE


@pytest.mark.parametrize(
    ("title", "below", "found"),
    [
        ("Anvils - Roe Bell Survey", (), "Anvils"),
        ("Anvils - RBS-II", (), "Anvils"),
        ("Anvils - RBS-II", (heading("RBS-II", 2, group=1),), "Anvils - RBS-II"),
        (f"Acme - {TITLE}", (Block(TITLE, strong=True, group=1),), TITLE),
        ("Anvils - RBS-II", (heading(TITLE, 2, group=1),), TITLE),
    ],
)
def test_one_word_heads_a_text_where_the_head_has_a_name_behind_it(title, below, found):
    word = title.partition(" ")[0]
    assert read(heading(word), *below, head=head(title))[0] == found


@pytest.mark.parametrize(
    ("line", "is_title"),
    [
        ("Regata Podurilor – 19 mai 2018", True),
        ("București, România – 19 mai 2018", False),
        ("București – 19 mai 2018", False),
        ("Regata Podurilor – 19 mai", True),
    ],
)
def test_a_heading_may_tell_the_day_of_its_occasion(line, is_title):
    found, _ = read(heading(line, 3), STORY, heading("Sport for all of us", 4), STORY)
    assert (found == line) is is_title


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("報道関係者各位 プレスリリース 2026年11月27日 アクメ株式会社", True),
        ("プレス各位 アクメ株式会社", True),
        ("アクメ、報道関係者各位を新しい橋の完成式に招待", False),
        ("アクメ、北山市で新しい橋の建設を開始", False),
    ],
)
def test_a_line_that_opens_with_whom_it_is_sent_to_heads_no_eastern_text(line, is_one):
    assert likely_title.is_letterhead(line, heading=True) is is_one
