"""On a page without headings, the line above the text whose words the text takes up heads it."""

import pytest

import newsdrop
from newsdrop.page import Block, BlockKind, Head, Page, Zone
from newsdrop.parse import headline, subheadline

TITLE = "Agency Opens Long River Bridge"
DECK = "Forty thousand cars a day will cross the bridge"
TEXT = Block(
    "SPRINGFIELD, May 4, 2010 — The agency opened a bridge over the river today, which will carry "
    "forty thousand cars a day and is the longest of its kind in the state."
)
BEGUN = ["FOR IMMEDIATE RELEASE", "May 4, 2010"]


def read(*lines, title=None, below=(TEXT,)):
    blocks = tuple(Block(line) if isinstance(line, str) else line for line in lines)
    page = Page((*blocks, *below), content_type="text/html", head=Head(title=title))
    found = headline.find(page)
    return found and found.value


@pytest.mark.parametrize(
    "lines",
    [
        [TITLE],
        [TITLE, *BEGUN],
        [*BEGUN, TITLE, DECK],
        [Block(TITLE, zone=Zone.MARGIN), *BEGUN],
        ["Contact: Jane Roe, Bridge Agency Officer", "202-555-0100", TITLE],
        ["The Hon Jane Roe MP Minister for Bridges, Agency of the River", "MEDIA RELEASE", TITLE],
        [Block("Join us at the river bridge fair", zone=Zone.MARGIN), "Press Release", TITLE],
        ["Website: bridge-agency.example.com", TITLE],
        ["River Bridge Agency Inc.", TITLE],
        ["Home > Agency > River > Bridge", TITLE],
        ["The agency sent this. The bridge is its own.", TITLE],
    ],
)
@pytest.mark.parametrize("title", [None, "Acme News", "The Agency at the Ford", "Untitled"])
def test_the_line_whose_words_the_text_takes_up_is_the_headline(lines, title):
    assert read(*lines, title=title) == TITLE


@pytest.mark.parametrize(
    ("lines", "title", "expected"),
    [
        # The head's title is taken up by the text, the deck below it is another line.
        ([DECK], "Agency opens bridge over river", "Agency opens bridge over river"),
        # A heading within the front stays the headline.
        ([DECK, Block(TITLE, BlockKind.HEADING, level=2, tag="h2")], None, TITLE),
        # Nothing that the text takes up.
        (["Working together for a fair world"], "Roe & Doe, Lawyers at Work", None),
    ],
)
def test_what_the_head_or_a_heading_tells_stays(lines, title, expected):
    assert read(*lines, title=title) == (expected or title)


def test_a_title_that_resembles_the_line_leaves_the_printed_one():
    assert read(TITLE, title="Agency opens river bridge early") == TITLE


def test_a_short_headline_above_its_deck():
    assert read("It is done: a bridge", DECK) == "It is done: a bridge"


def test_east_asian_text_takes_up_pairs_of_signs():
    text = Block(
        "県は五月四日、川に架かる新大橋の開通式を行い、住民ら約三百人が渡り初めをした。" * 2
    )
    assert (
        read("新大橋の開通式に住民ら三百人", title="県庁", below=(text,))
        == "新大橋の開通式に住民ら三百人"
    )
    assert (
        read("おりがみをつくろう", title="県庁の大きな知らせ", below=(text,))
        == "県庁の大きな知らせ"
    )


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["AGENCY OPENS LONG", "RIVER BRIDGE", "It carries cars"],
            "AGENCY OPENS LONG RIVER BRIDGE",
        ),
        (["Agency Opens Bridge", "At the River in Springfield"], "Agency Opens Bridge"),
    ],
)
def test_lines_in_capitals_are_one_headline_whatever_their_element(lines, expected):
    assert read(*[Block(line, tag="p", group=3) for line in lines]) == expected


def test_a_line_in_bold_that_begins_with_a_preposition_goes_on():
    bold = [
        Block(line, tag="p", group=3, strong=True)
        for line in ("Agency and Acme Now Open Long Bridge", "At the Old Ford in North Springfield")
    ]
    assert (
        read(*bold) == "Agency and Acme Now Open Long Bridge At the Old Ford in North Springfield"
    )


def test_a_centered_deck_below_a_centered_headline():
    lines = [Block(TITLE, centered=True), Block(DECK, centered=True, strong=True)]
    page = Page((*lines, Block("WHAT:"), TEXT))
    found = subheadline.find(page, headline.find(page), frozenset())
    assert found.value == DECK
    page = Page((*lines, Block("WHAT:", centered=True), TEXT))
    assert subheadline.find(page, headline.find(page), frozenset()) is None


STORY = (
    Block(
        "Jane Roe comes from Acme, where she sold chairs in Europe for ten years. She will begin "
        "in May and report to the board of Norwell, which has looked for somebody since June."
    ),
    TEXT,
)
FIRST = "Norwell, the maker of chairs, has found a successor to its head of sales, who left in May."


@pytest.mark.parametrize("strong", [False, True])
@pytest.mark.parametrize(
    "title",
    [
        "Norwell names a new director",
        "Jane Roe becomes head of the chair works",
        "Norwell | Norwell names a new director",
    ],
)
def test_a_short_first_paragraph_is_no_headline_where_the_head_names_another(title, strong):
    assert read(Block(FIRST, strong=strong), title=title, below=STORY) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (FIRST, None),
        (FIRST, "Acme News"),  # names the site
        (FIRST, "Forty Thousand Cars a Day"),  # what the text tells of has that name
        (FIRST, "Together for a fair world"),  # nothing of which the text tells
        (FIRST, "Norwell finds a successor to its head of sales"),  # says it in other words
        (FIRST.removesuffix("."), "Norwell names a new director"),
        ("Norwell has a head for chairs.", "Norwell names a new director"),
    ],
)
def test_a_line_that_ends_like_a_sentence_may_be_the_headline_otherwise(line, title):
    assert read(line, title=title, below=STORY) == line


@pytest.mark.parametrize("left", ["Agency logo", "Agency river seal", "Agency Bridge header image"])
def test_the_text_of_a_lost_logo_is_no_headline(left):
    assert read(TITLE, "May 4, 2010", left, TITLE) == TITLE
    assert read(left, TITLE) == TITLE
    assert read("Agency bridge", TITLE) == "Agency bridge"
    assert read("Agency Unveils Bridge Logo") == "Agency Unveils Bridge Logo"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Summer Concert of Roe University", True),
        ("Brückenwerkstatt der Universität Roe", True),
        ("Office of Roe University", False),
        ("Roe University", False),
        ("School of Roe University", False),
        ("Friends of Roe University", False),
    ],
)
def test_what_a_house_has_heads_a_text_and_the_house_does_not(line, expected):
    house = "die Universität Roe" if " der " in line else "Roe University"
    if "Friends" in line:
        house = line
    text = f"On Saturday {house} opens its hall to all who like bridges, and shows what was built."
    page = Page(
        tuple(map(Block, (line, f"{text} Entry is free, and drinks are served in the foyer.")))
    )
    found = headline.find(page)
    assert (found is not None and found.value == line) is expected


def test_the_house_that_has_what_a_text_is_on_issues_it():
    title = "Brückenzirkel der Universität Roe"
    text = (
        "Beginnend mit dem neuen Schuljahr bietet die Universität Roe allen Kindern einen Kurs zum "
        "Bau von Brücken an. Bei regelmäßigen Treffen in den Räumen der Schule lernen sie, wie "
        "man Brücken baut und was sie trägt. Der Kurs ist kostenlos."
    )
    more = (
        "Alle Kinder sind mit ihren Eltern am 9. November 2013 um 10 Uhr zur Eröffnung eingeladen."
    )
    read = newsdrop.read(f"{title}\n\n{text}\n\n{more}\n".encode())
    assert (read.headline, read.issuer.name) == (title, "Universität Roe")


@pytest.mark.parametrize(("owner", "name"), [("Roe Museum", "Roe Museum"), ("Roe Ltd", None)])
def test_a_firm_that_something_is_done_to_issues_nothing(owner, name):
    text = f"The people of the town met on Saturday in the hall beside {owner} and spoke of it."
    more = "They want to meet again in two weeks, and hope that more of their friends will come."
    read = newsdrop.read(f"Boycott of {owner}\n\n{text} {more}\n\n{more}\n".encode())
    assert (read.issuer and read.issuer.name) == name
