"""Headlines that go on in a second line, and lines that are none of them."""

import pytest

from newsdrop.page import Block, Page
from newsdrop.parse import headline
from tests.asking.headline import TITLE, bold, head, heading, read


def test_a_title_broken_over_two_lines_is_joined_where_the_head_knows_it():
    lines = [
        Block(line, strong=True, group=7) for line in ("Agency Opens Bridge", "Over the River")
    ]
    assert read(*lines, head=head(f"{TITLE} | Agency")) == (TITLE, [0, 1])


def test_a_headline_in_capitals_may_run_over_two_lines():
    lines = ("AUDIT FINDS THAT THE RIVER BRIDGE", "IS SOUND AND PAID FOR")
    blocks = (Block(line, tag="pre", group=1) for line in lines)
    assert read(*blocks, content_type="text/plain") == (" ".join(lines), [0, 1])


def test_lines_of_one_heading_are_one_headline():
    lines = (heading("Agency Opens", group=3), heading("Bridge Over the River", group=3))
    assert read(*lines) == ("Agency Opens Bridge Over the River", [0, 1])
    assert read(heading(TITLE, group=3), heading("A subtitle of its own", 2, group=3))[0] == TITLE


def test_a_few_words_set_alike_below_a_headline_are_of_it():
    first = bold("Finalists Announced for the 2010 Open")._replace(group=3)
    rest = bold("Programming Tournament")._replace(group=3)
    assert read(first, rest)[0] == f"{first.text} {rest.text}"
    for other in ("September 8, 2010", "World's first showcase of such tournaments is set"):
        assert read(first, rest._replace(text=other))[0] == first.text


@pytest.mark.parametrize(
    ("line", "claims"),
    [("への道のりを短くする", [0, 1]), ("への道のりを短くする。", [0]), ("道のりを短くする", [0])],
)
def test_a_japanese_headline_goes_on_with_a_particle(line, claims):
    title = "緑川に新しい橋が今日から開通"
    assert read(title, line) == (" ".join((title, line)[: len(claims)]), claims)


def test_a_line_with_a_verb_is_no_letterhead():
    title, deck = "ACME BRIDGES OPEN SOURCES ARCH TECHNOLOGY", "Plans to Stand in Every Library"
    assert read(bold(title), bold(deck)) == (title, [0])
    assert read(bold(title)) == (title, [0])


def test_a_text_below_a_bold_line_is_none_of_it():
    blocks = (
        Block("新しい治療を始めます", strong=True, group=1),
        Block(
            "がん研究センターは四日、新しい治療を始めると発表した。来年の春から受け付ける。",
            group=1,
        ),
    )
    found = headline.find(Page(blocks))
    assert found is not None
    assert found.value == "新しい治療を始めます"


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("Agency Opens Bridge Over the River;", "Ferry to Run on Weekends", True),
        ("Agency Opens Longest Bridge to", "Traffic in the Valley", True),
        ("Agency Opens Longest Bridge in the", "Valley of the River Roe", True),
        ("Agency Opens Bridge Over the Roe &", "Ferry to Run on Weekends", True),
        ("La Agency abre un bridge para", "Los Pueblos del Valle", True),
        ("Agency Opens Bridge Over the River", "Mayor Praises Work of Two Hundred", False),
    ],
)
def test_a_title_of_a_text_file_that_cannot_end_goes_on(first, second, joined):
    lines = [Block(text, tag="pre", group=3) for text in (first, second)]
    found = read("NEWS RELEASE", *lines)
    assert found is not None
    assert found[0] == (f"{first} {second}" if joined else first)


def test_a_line_that_a_preposition_opens_is_no_headlines_first():
    lines = ("HARBOR ELECTRIC REPORTS RESULTS", "FOR SECOND QUARTER 2021")
    blocks = [Block(line, tag="p", strong=True, group=3) for line in lines]
    text = Block(
        "ROEVILLE, June 3, 2021 – Harbor Electric today had news for investors on its second "
        "quarter of 2021, in which costs stayed almost the same as in the one before it."
    )
    found = headline.find(Page((Block("Harbor Electric"), Block("PRESS RELEASE"), *blocks, text)))
    assert found
    assert found.value == " ".join(lines)
    label = Block("FOR IMMEDIATE RELEASE", tag="p", strong=True, group=3)
    below = Block("For the Boats: a New Quay in June", tag="p", strong=True, group=3)
    assert read(label, below) == (below.text, [1])


@pytest.mark.parametrize(
    "line",
    [
        f"06/03/2021 - {TITLE}",
        f"3/6/2021: {TITLE}",
        f"06/23/2021 | {TITLE}",
    ],
)
def test_a_day_in_numbers_before_a_headline_is_none_of_it(line):
    assert read(heading(line)) == (TITLE, [0])


def test_a_day_in_numbers_that_a_headline_is_about_stays():
    assert read(heading("9/11: A City Remembers Its Dead")) == (
        "9/11: A City Remembers Its Dead",
        [0],
    )
