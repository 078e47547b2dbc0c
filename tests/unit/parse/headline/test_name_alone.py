"""Names that head a text as a show's does, and names of houses and columns that do not."""

import pytest

from newsdrop.page import Block, Page
from newsdrop.parse import headline
from tests.asking.headline import TITLE, head, heading, read


@pytest.mark.parametrize(
    "title", ["Low Tide – Roe Museum", "Exhibition “Low Tide” | Roe Museum", "Low Tide"]
)
def test_the_name_of_a_show_heads_the_text_that_names_it(title):
    show = "The museum opens Low Tide today, which shows the river in forty views of its banks. "
    lines = (heading("LOW TIDE"), heading("Forty views of the river and its old banks", 2))
    found = headline.find(Page((*lines, Block((show * 3).strip())), head(title)))
    assert found
    assert found.value == "LOW TIDE"


@pytest.mark.parametrize("column", ["Our Voice", "River Notes", "Media Room"])
def test_the_name_of_a_column_does_not(column):
    lines = (heading(column), heading(TITLE, 2))
    assert read(*lines, head=head(f"{column} – Roe Museum")) == (TITLE, [1])


def test_a_heading_is_the_title_without_the_house_behind_it():
    found = read(heading("Low Tide"), head=head("Low Tide – Roe Museum"))
    assert found == ("Low Tide", [0])


SHORT = (
    "Boston - The clock house said today that its new wing will open in the autumn.",
    "It expects more than 20,000 visitors in the first year after that.",
)
WING = "Clock House Opens Its New Wing"


@pytest.mark.parametrize(
    ("site", "about", "above"),
    [
        ("Northfield Museum", "About Northfield Museum", ()),
        ("Northfield Museum", "About the Northfield Museum", (Block("May 4, 2021"),)),
        ("Museum Nordfeld", "Über das Museum Nordfeld", ()),
        ("Stichting Klokken", "Over Stichting Klokken", ()),
    ],
)
@pytest.mark.parametrize("named", [False, True])
def test_about_a_house_is_no_headline_though_the_title_is_its_name(site, about, above, named):
    over = (heading(site), heading(WING, 2)) if named else (heading(WING),)
    lines = (*over, *above, *SHORT, heading(about, 3 if named else 2), SHORT[1])
    blocks = tuple(Block(line) if isinstance(line, str) else line for line in lines)
    found = headline.find(Page(blocks, head=head(site)))
    assert found is not None
    assert found.value == WING


@pytest.mark.parametrize(
    ("title", "over"),
    [
        ("Low Tide", (heading("Low Tide"), heading("New work by Jane Roe", 2))),  # a show
        ("Northfield Museum", (heading("Northfield Museum"),)),  # nothing else heads it
        (
            "Northfield Museum",
            (heading("Northfield Museum"), heading("Media contact: Jane Roe", 3)),
        ),
    ],
)
def test_a_title_may_be_a_name_and_head_its_text(title, over):
    lines = (*over, *map(Block, SHORT), heading(f"About {title}", 3), Block(SHORT[1]))
    found = headline.find(Page(lines, head=head(title)))
    assert found is not None
    assert found.value == title


def test_what_a_text_is_about_may_head_it():
    about = heading("About 200 Bells Ring in Northfield")
    found = headline.find(Page((about, *map(Block, SHORT)), head=head("Northfield Museum")))
    assert found is not None
    assert found.value == about.text


@pytest.mark.parametrize("line", ["High Heath", "HIGH HEATH"])
@pytest.mark.parametrize(
    "quoted", ["“High Heath”", "“High Heath,”", "«High Heath»", "'High Heath'"]
)
def test_two_words_that_the_text_has_in_quotes_are_its_headline(line, quoted):
    deck = Block("Forty pictures of the moor, from June on", italic=True)
    text = (
        f"ROEVILLE, June 3, 2021 – The museum shows {quoted} this summer, with pictures of moors. "
    )
    page = Page((Block("PRESS RELEASE"), Block(line, strong=True), deck, Block((text * 2).strip())))
    found = headline.find(page)
    assert found
    assert found.value == line


def test_words_that_open_a_quote_are_none():
    deck = Block("Museum shows forty pictures of the moor, from June on")
    text = (
        "The museum shows forty pictures. “Jane Heath is glad,” said the director. It opens soon. "
    )
    page = Page((Block("Jane Heath", strong=True), deck, Block((text * 2).strip())))
    found = headline.find(page)
    assert found
    assert found.value == deck.text
