"""The headline is the page's own, as printed, freed from the site's name."""

import pytest

from newsdrop.page import Block, Head, Page, Zone
from newsdrop.parse import headline
from tests.asking.headline import STORY, TITLE, bold, head, heading, read

HIDDEN = frozenset({"visually", "hidden"})


@pytest.mark.parametrize(
    ("lines", "page"),
    [
        ((heading(TITLE),), {}),
        ((heading("Justice News"), heading(TITLE)), {"head": head(f"{TITLE} | OPA | Justice")}),
        ((heading("Press Releases"), heading(TITLE, 2)), {}),
        ((heading("Acme", zone=Zone.CHROME), heading(TITLE, 3)), {"head": head("Acme | News")}),
        ((heading("Acme Today"), heading(TITLE, 2)), {"head": head(og_title=TITLE)}),
        ((bold("FOR IMMEDIATE RELEASE"), bold(TITLE), bold("A river that divides no more")), {}),
        (("NEWS RELEASE", "May 4, 2010", "CONTACT: Jane Roe, 202-555-0100", TITLE),
         {"content_type": "text/plain"}),
        (("NEWS RELEASE", "Jane Mary Roe", "Chief of Staff", "Office: 202-555-0100",
          "John Mark Doe", "Spokesperson", "Cell: 202-555-0101", TITLE),
         {"content_type": "text/plain"}),
        (("U.S. DEPARTMENT OF TRANSPORTATION", "OFFICE OF PUBLIC AFFAIRS", "Release No. 12-10",
          TITLE), {"content_type": "text/plain"}),
        ((heading("Acme"), heading("FOR IMMEDIATE RELEASE", 2), heading(TITLE, 2)), {}),
        (("EMBARGOED UNTIL November 25, 2026, 6:49 PM UTC", TITLE), {"content_type": "text/plain"}),
        ((heading("Agency website", hints=HIDDEN), heading(TITLE, 2)), {}),
        ((Block("Home > News > 2010 > Bridge"), heading(TITLE, 2)), {}),
        ((Block(STORY, zone=Zone.MARGIN), heading(TITLE, 4)), {}),
    ],
)  # fmt: skip
def test_the_line_that_heads_the_text(lines, page):
    found = read(*lines, **page)
    assert found is not None
    assert found[0] == TITLE


def test_a_notice_above_the_title_is_not_the_text():
    found = headline.find(Page((Block(STORY), heading(TITLE, 3), Block(STORY))))
    assert found is not None
    assert found.value == TITLE


def test_each_repetition_is_claimed():
    again = TITLE.upper()
    assert read(heading(TITLE), "EXECUTIVE OFFICE", bold(again)) == (TITLE, [0, 2])


@pytest.mark.parametrize("blocks", [(), (Block(STORY),), (heading("News"), Block(STORY))])
def test_no_title_is_no_title(blocks):
    assert headline.find(Page(blocks)) is None


def test_the_first_line_heads_a_page_without_markup():
    assert read(TITLE) == (TITLE, [0])
    assert read("May 4, 2010", TITLE) == (TITLE, [1])


def test_a_line_that_says_whose_news_it_is_heads_nothing():
    lines = ("NEWS from the Office of the State Comptroller", "Audit finds the river bridge sound")
    blocks = (Block(line, tag="pre", group=at) for at, line in enumerate(lines))
    assert read(*blocks, content_type="text/plain")[0] == lines[1]


def test_the_line_above_who_wrote_it_is_the_headline():
    byline = "By Petty Officer 2nd Class Jane Roe, USS Acme Public Affairs"
    lines = [
        Block(line, tag="pre") for line in ("NNS060210-04", "Acme Strike Group Departs", byline)
    ]
    assert read(*lines) == ("Acme Strike Group Departs", [1])


def test_without_markup_the_line_below_the_label_is_the_headline():
    above = "The Hon Jane Roe MP Minister for Bridges and Locks"
    lines = (above, "MEDIA RELEASE", "4 May 2010", TITLE.upper())
    assert read(*lines, content_type="text/plain") == (TITLE.upper(), [3])


@pytest.mark.parametrize(
    ("lines", "at"),
    [
        (("Road works in town", "Ask us", TITLE, "Press Release of May 4, 2010"), 2),
        (("The Office of Works:", TITLE, "Press Release of May 4, 2010", "It announces:"), 1),
        (("Acme Works", "Press Release of May 4, 2010", TITLE), 2),
        (("Good news for all of us", "Joy in town today", "Press Release of May 4, 2010"), 1),
        (("Good news for all of us", "Joy in town today"), 0),
    ],
)
def test_without_markup_kind_and_day_part_the_headline_from_the_text(lines, at):
    assert read(*lines, content_type="text/plain") == (lines[at], [at])


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (f"News 105/2012 - {TITLE}", f"105/2012 - {TITLE}"),
        (f"News: 105/2012 - {TITLE}", f"News: 105/2012 - {TITLE}"),
        (f"Good 105/2012 - {TITLE}", f"Good 105/2012 - {TITLE}"),
    ],
)
def test_the_kind_that_runs_into_a_headline_goes(line, found):
    assert read(heading(line), head=head(f"105/2012 - {TITLE} | Acme")) == (found, [0])


def test_a_heading_within_the_text_below_kind_and_day_is_no_headline():
    assert read(heading("Statement, May 4, 2010"), STORY, heading(TITLE, 2)) is None


def test_a_line_below_the_text_heads_nothing():
    lines = (Block(STORY), Block(STORY), Block("Write a comment on it"))
    assert headline.find(Page(lines, content_type="text/plain")) is None


@pytest.mark.parametrize("title", ["OFFICIAL STATEMENT", "Nota oficial", "Bekanntmachung"])
def test_a_kind_is_the_headline_of_a_text_that_has_no_other(title):
    assert read("Home", title, content_type="text/plain") == (title, [1])
    assert read(title, TITLE, content_type="text/plain") == (TITLE, [1])
    assert read("Press release", content_type="text/plain") is None
    lines = (Block("声明"), Block("近日网络流传有关我公司大桥的不实信息，我公司对此高度重视。"))
    assert headline.find(Page(lines, content_type="text/plain")).value == "声明"


def test_the_address_below_a_headline_is_no_part_of_it():
    assert read(heading(f"{TITLE} https://example.org/"))[0] == TITLE
    for title in ("Acme at www.example.org", "Plans of All Its Bridges to Stand at www.example.org",
                  "Roe Bridge Office Opens www.example.org"):  # fmt: skip
        assert read(heading(title))[0] == title


def test_what_stands_below_a_text_with_a_dateline_is_no_headline():
    below = (
        Block(STORY),
        bold("About ArchOffice.example"),
        Block("It builds arches for all of us."),
    )
    assert read(bold("ROE BRIDGE AUTHORITY"), *below) is None
    assert read(bold("ROE BRIDGE AUTHORITY"), bold(TITLE), *below) == (TITLE, [1])
    assert read(Block(STORY), heading(TITLE, 3), *below) == (TITLE, [1])
    assert read(Block(STORY), heading("About ArchOffice.example", 3)) is None
    notice = Block(f"Please note, {STORY[28:]}")
    assert read(notice, bold("About Half of All Arches Are New")) is not None


@pytest.mark.parametrize("day", ["", " 2020-03-20", ", March 20, 2020"])
def test_a_source_line_with_its_day_is_no_headline(day):
    lines = (TITLE, f"Press release from Acme Bridges Ltd. (publ){day}")
    assert read(*lines, content_type="text/plain") == (TITLE, [0])


@pytest.mark.parametrize(
    "kind", ["MEDIA NOTE", "Acme Press Bulletin", "Talk Paper", "Bulletin de presse", "Press Note"]
)
def test_a_kind_of_texts_is_no_headline(kind):
    assert read(heading(kind), heading(TITLE, 2)) == (TITLE, [1])


@pytest.mark.parametrize(
    "line",
    ["Friends of Bridges news, May 4, 2010", "Bruecken.org Pressemitteilung vom 4. Mai 2010"],
)
def test_a_heading_of_house_kind_and_day_is_the_letterheads(line):
    assert read(heading(line), heading(TITLE, 2), head=head(line)) == (TITLE, [1])


@pytest.mark.parametrize(
    ("title", "line", "own"),
    [
        ("Agency opens its new bridge over the river", "Longest span will carry many cars", False),
        ("Agentur eröffnet neue Brücke am Fluss", "Längste Spanne trägt viele Autos", False),
        ("Agency opens its new bridge over the river", "Agency opens bridge over river", True),
        ("The new bridge", "Longest span will carry many cars", True),
        ("Press release from the Springfield Bridge Council", "Longest span is open", True),
    ],
)
@pytest.mark.parametrize("level", [1, 3])
def test_the_first_heading_of_a_post_may_be_its_deck(title, line, own, level):
    blocks = (heading(line, level), Block(STORY))
    page = Page(blocks, head=Head(metas={"title": (title,)}), content_type="text/markdown")
    found = headline.find(page)
    assert found is not None
    assert found.value == (line if own else title)


@pytest.mark.parametrize("kind", ["Pressemitteilung", "Press release", "Communiqué de presse"])
def test_a_headline_that_ends_like_a_sentence_stands_below_its_kind(kind):
    title = f"{TITLE}."
    assert read(heading(kind), heading(title, 2)) == (title, [1])
    assert read(heading(kind), bold(title)) == (title, [1])


@pytest.mark.parametrize(
    ("kind", "found"), [("text/markdown", ("Comunicado", [])), ("text/html", None)]
)
def test_a_post_may_be_called_by_its_kind_alone(kind, found):
    called = Head(title="Comunicado", metas={"title": ("Comunicado",)})
    assert read(head=called, content_type=kind) == found


LEAD = "Anglers say that the lock at Roe has never been so full of eels"
SUMMED = f"{LEAD}, and the reeve wants to count each of them before the end of the coming winter"
TITLED = (
    "Roe Counts the Eels in Its Lock This Winter and Asks All Anglers of the Valley to Bring Their"
    " Own Catch to the Weir, Where the Reeve Will Weigh It"
)
CALLED = "Roe counts the eels in its lock this winter"


def story(title):
    return {"headline": title, "@type": "NewsArticle"}


@pytest.mark.parametrize(
    ("line", "where", "expected"),
    [
        (LEAD, {"json_ld": (story(CALLED),)}, CALLED),
        (SUMMED, {"title": CALLED}, CALLED),
        (LEAD, {"title": CALLED}, LEAD),  # old pages have their title in short
        (LEAD, {"json_ld": (story(LEAD),)}, LEAD),
        (LEAD, {"json_ld": (story("Roe News"),)}, LEAD),
        (LEAD, {"json_ld": ({"name": CALLED, "@type": "WebPage"},)}, LEAD),
        (TITLED, {"title": "Welcome to the Website of Roe"}, TITLED),
    ],
)
def test_a_plain_paragraph_is_no_headline_where_the_head_tells_another(line, where, expected):
    text = (
        "DELFT -- The lock at Roe is full of eels, and its reeve counts them in this winter, too."
    )
    blocks = [Block(part, tag="p") for part in (line, text, text)]
    found = headline.find(Page(tuple(blocks), head=Head(**where)))
    assert found is not None
    assert found.value == expected


def test_who_wrote_it_is_no_headline():
    told = "The lock at Roe is full of eels, and its reeve counts each of them in this winter. " * 2
    told = told.strip()
    said = f"The reeve told the town that “{told}”"
    lines = ("by Jane Roe, John Doe and Ann Poe", told, told, said, told)
    assert headline.find(Page(tuple(Block(line, tag="p") for line in lines))) is None


@pytest.mark.parametrize(
    ("title", "line", "kept"),
    [
        ("Robowing | Lake Towns | Press release", "Robowing race for schools, May 4", True),
        ("Robowing | Lake Towns | Press release", "See what our guests say of us", False),
    ],
)
def test_a_heading_says_in_full_what_the_title_says_in_short(title, line, kept):
    found, _ = read(heading(line, 3, zone=Zone.MARGIN), head=head(title))
    assert (found == line) is kept


@pytest.mark.parametrize(
    ("title", "level", "expected"),
    [
        ("No Toll on the Old Bridge, and a Ferry for All", 2, True),
        ("No Toll on the Old Bridge: The Council Keeps Its Word", 3, True),
        ("No Toll on the Old Bridge! Ferries Run Free in May", 2, True),
        ("No Toll on the Old Bridge, and a Ferry for All", 1, False),
        ("No Toll on the Old Bridge | Roeville Town Council News", 2, False),
        ("No Toll on the Old Bridge, Roeville", 2, False),
        ("No Toll on the Old Bridges, and a Ferry for All", 2, True),
    ],
)
def test_a_section_of_a_post_is_not_its_title_though_that_begins_so(title, level, expected):
    found = read(
        heading("No Toll on the Old Bridge", level),
        head=Head(metas={"title": (title,)}),
        content_type="text/markdown",
    )
    assert found is not None
    assert (found[0] == title) is expected


@pytest.mark.parametrize("title", ["Municipality of Roe", "Cooking - Recipes, Wine & News"])
def test_the_name_of_a_site_or_its_section_gives_way_to_a_line_set_apart(title):
    page = head(title)
    assert read(bold(TITLE), "By Jane Roe", Block(STORY), head=page)[0] == TITLE
    assert read(bold("Roe.com exclusive"), bold(TITLE), Block(STORY), head=page)[0] == TITLE


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Mayor lets ferries sail across river again", bold("For all of us in town")),
        ("Municipality of Roe", bold("Acme Bridge Department")),
        ("Municipality of Roe", bold("Good news")),
    ],
)
def test_a_title_that_the_text_is_about_stays(title, line):
    text = f"The mayor said that ferries sail again. {STORY}"
    found = read(line, Block(text), Block(STORY), head=head(title))
    assert found is None or found[0] == title


@pytest.mark.parametrize("hint", ["breadcrumb", "breadcrumbs"])
def test_what_heads_the_banner_with_the_breadcrumbs_gives_way(hint):
    short = heading("River Bridge", hints=frozenset({"page", hint}), zone=Zone.MARGIN)
    whole = heading(TITLE, zone=Zone.MARGIN, group=2)
    assert read(short, whole, Block(STORY))[0] == TITLE
    assert read(whole._replace(hints=short.hints), Block(STORY))[0] == TITLE


def test_a_house_in_bold_above_its_kind_of_text_is_the_letterheads():
    house, title = "Heath River Trust", "New Path Opens for All"
    lines = (bold(house), bold("NEWS"), "June 3, 2021", bold(title), bold("It leads to the ford"))
    assert read(*lines, head=head(house)) == (title, [3])
    assert read(bold(house), "A new path", bold(title), head=head(house)) == (house, [0])


def test_a_headline_stands_again_behind_the_line_above_it():
    both, other = f"SALEM {TITLE}", f"DELFT {TITLE}"
    found = read("SALEM", heading(TITLE), STORY, heading(both), heading(other), both)
    assert found == (TITLE, [1, 3])


@pytest.mark.parametrize(
    ("above", "below", "title"),
    [
        (frozenset(), frozenset({"sub", "header"}), "Bridges for the patient"),
        (frozenset(), frozenset({"header"}), "What to do where a bridge is closed for years"),
    ],
)
def test_the_pages_title_may_be_that_of_its_deck(above, below, title):
    deck = "What to do where a bridge is closed for years"
    lines = (
        heading("Bridges for the patient", 2, hints=above),
        heading(deck, 1, hints=below),
        STORY,
    )
    assert read(*lines, head=head(deck, og_title="Bridges for the patient"))[0] == title


def test_a_headline_is_repeated_without_its_last_word():
    title = "Jane Roe opens the new bridge in Salem. PHOTOS"
    blocks = (
        Block(title, level=1),
        Block("Jane Roe opens the new bridge in Salem."),
        Block("Jane Roe opens"),
        Block(STORY),
    )
    assert headline.find(Page(blocks, head(title))).claims == {0, 1}


def test_a_line_that_says_less_than_the_headline_stays():
    title = "New footbridge for Salem opens on Monday at noon"
    blocks = (
        Block(title, level=1),
        Block("New footbridge for Salem opens on Monday"),
        Block(STORY),
    )
    assert headline.find(Page(blocks, head(title))).claims == {0}
