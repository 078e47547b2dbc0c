"""What a site says of itself in a margin is no press contact where a release has its own."""

import pytest

from newsdrop.page import Anchor, Block, BlockKind, Head, Page, Zone
from newsdrop.parse import contacts
from newsdrop.record import Contact
from tests.asking.contacts import STORY, item, read
from tests.asking.contacts import heading as titled

HINTS = frozenset({"contact"})
OWN = ("Contact: Office of Harbour News", "202-555-0100")
SITE = (
    titled("Contact Us:"),
    "Bureau of Public Harbours",
    "12 Pier Road",
    "Delft, NY 12207",
    "800-555-0199",
    "Ask PIER-LINE",
)


def aside(*lines):
    blocks = (line if not isinstance(line, str) else item(line) for line in lines)
    return tuple(block._replace(zone=Zone.MARGIN, hints=HINTS) for block in blocks)


def test_the_sites_own_number_is_left_out():
    found, left = read(*OWN, STORY, *aside(*SITE))
    assert found == [Contact("Office of Harbour News", None, "202-555-0100")]
    assert "800-555-0199" in left


def test_it_counts_where_the_release_has_none():
    found, _ = read(STORY, *aside(*SITE))
    assert [one.phone for one in found] == ["800-555-0199", None]


def test_a_person_in_a_margin_counts_beside_the_releases_own():
    found, _ = read(*OWN, STORY, *aside(titled("Contact Us:"), "Jane Roe", "202-555-0102"))
    assert [one.name for one in found] == ["Office of Harbour News", "Jane Roe"]


def test_the_press_office_in_a_margin_counts_beside_the_releases_own():
    desk = aside(titled("Press Contact"), "Harbour Media Desk", "202-555-0103")
    found, _ = read(*OWN, STORY, *desk)
    assert [one.phone for one in found] == ["202-555-0100", "202-555-0103"]


def test_an_office_behind_a_slash_belongs_to_its_house():
    lines = (titled("Press Contact"), "Harbour Bureau / News Office", "202-555-0103")
    assert read(STORY, *lines)[0] == [Contact("Harbour Bureau / News Office", None, "202-555-0103")]


def test_a_person_before_a_slash_has_a_house():
    lines = (titled("Press Contact"), "Jane Roe / Harbour Bureau", "202-555-0103")
    assert read(STORY, *lines)[0] == [Contact("Jane Roe", "Harbour Bureau", "202-555-0103")]


def test_a_person_whose_name_no_list_knows_counts_by_the_address():
    for name, count in (("Xolani Qwabe", 2), ("Tide Qwabe", 2), ("Kunden Service", 1)):
        lines = aside(titled("Contact Us:"), name, "202-555-0102", "qwabe@acme.example")
        assert len(read(*OWN, STORY, *lines)[0]) == count


@pytest.mark.parametrize("box", ["webmaster", "no-reply"])
def test_who_keeps_the_site_is_no_contact(box):
    foot = ("-END-", "Back to Press Releases", f"Comments? {box}@acme.example")
    assert read(STORY, *foot)[0] == []
    assert read("Press contact: Jane Roe, 202-555-0100", STORY, *foot)[0] == [
        Contact("Jane Roe", None, "202-555-0100", None)
    ]


@pytest.mark.parametrize("box", ["webmaster", "noreply"])
def test_a_person_keeps_her_number_without_the_sites_address(box):
    lines = ("Contact: Jane Roe", "Public Affairs", "202-555-0100", f"{box}@acme.example")
    assert read(STORY, *lines)[0] == [Contact("Jane Roe", "Public Affairs", "202-555-0100")]


def foot(*desks, hints=("footer",)):
    rows = (desk if isinstance(desk, Block) else item(desk) for desk in desks)
    lines = (titled("Contact Us"), *rows)
    return tuple(line._replace(zone=Zone.MARGIN, hints=frozenset(hints)) for line in lines)


def desk(name):
    anchor = Anchor(name, f"mailto:{name[:4].lower()}@acme.example", 0, len(name))
    return Block(name, BlockKind.PARAGRAPH, anchors=(anchor,))


def test_a_menu_of_desks_at_the_foot_is_no_contact():
    desks = tuple(map(desk, ("Rope Courses Team", "Harbour Safety Team", "Public Affairs Team")))
    assert read(STORY, *foot(*desks))[0] == []
    assert len(read(STORY, *foot(*desks[1:]))[0]) == 2  # fewer may answer for the release
    assert len(read(STORY, *foot(*desks, hints=("contact",)))[0]) == 3
    assert read(STORY, *foot("Public Affairs Team", "202-555-0100"))[0]


@pytest.mark.parametrize("above", ["FOR IMMEDIATE RELEASE", "Release Date: May 4, 2010"])
def test_the_office_in_the_head_of_a_release_answers_for_it(above):
    head = aside(above, "Contact: Department of Harbours 202-555-0100 Email")
    found, _ = read(*head, STORY, *aside(*SITE))
    assert found == [Contact("Department of Harbours", None, "202-555-0100")]


@pytest.mark.parametrize("above", ["Plan your visit", "Date: an hour after sunset", ""])
def test_an_office_in_a_margin_is_the_sites_elsewhere(above):
    head = aside(above, "Contact: Department of Harbours 202-555-0100 Email")
    assert read(*head, STORY, *OWN)[0] == [Contact("Office of Harbour News", None, "202-555-0100")]


def test_the_office_below_the_status_needs_a_number():
    head = aside("FOR IMMEDIATE RELEASE", "Contact: Department of Harbours")
    assert read(*head, STORY)[0] == []


def test_an_office_in_a_margin_below_the_text_is_the_sites_whatever_stands_above_it():
    foot = aside("Release Date: May 4, 2010", "Contact: Department of Harbours 202-555-0100")
    assert read(STORY, *OWN, *foot)[0] == [Contact("Office of Harbour News", None, "202-555-0100")]


@pytest.mark.parametrize("desk", ["Roe Club – Acme Park", "Acme Harbour Club – Roe Park"])
def test_the_house_alone_at_the_foot_of_its_site_is_no_contact(desk):
    lines = (desk, "12 Pier Road, 4000 Delft", "info@acme.example")
    assert read(STORY, *foot(*lines, hints=("site", "footer", "contact")))[0] == []
    assert read(STORY, *foot(*lines, hints=("entry", "footer", "contact")))[0]


@pytest.mark.parametrize(
    "lines",
    [
        ("Acme Press Office", "info@acme.example"),
        ("Acme Harbour Club – Roe Park", "press@acme.example"),
        ("Jane Roe", "info@acme.example"),
    ],
)
def test_who_answers_the_press_counts_at_the_foot_of_a_site(lines):
    assert read(STORY, *foot(*lines, hints=("site", "footer")))[0]


def test_an_entry_of_a_menu_is_nobody():
    hints = frozenset({"foot", "link"})
    menu = [
        item(line)._replace(hints=hints)
        for line in ("Contact us", "Privacy Policy", "Editorial Policy")
    ]
    foot = [
        *menu,
        Block("Follow us"),
        Block("Contact"),
        item("CALL US 202-555-0100"),
        item("help@acme.example"),
    ]
    chrome = [line._replace(zone=Zone.CHROME) for line in foot]
    assert read(STORY, *chrome)[0] == []
    person = [
        titled("Contact us"),
        item("Jane Roe"),
        item("202-555-0100"),
        item("jroe@acme.example"),
    ]
    found, _ = read(STORY, *(line._replace(zone=Zone.CHROME) for line in person))
    assert [one.name for one in found] == ["Jane Roe"]


def test_an_entry_of_a_menu_at_the_foot_heads_no_contact():
    mail = Anchor("Contact", "mailto:info@acme.example", 0, 7)
    entries = [("Contact|", (mail,)), ("Terms, Legal notice|", ()), ("Press|", (mail,))]
    rows = [Block(text, BlockKind.LIST_ITEM, anchors=links) for text, links in entries]
    at_foot = {"zone": Zone.MARGIN, "hints": frozenset(("footer",))}
    assert read(STORY, *(row._replace(**at_foot) for row in rows))[0] == []
    apart = (row._replace(zone=Zone.MARGIN) for row in rows)
    assert read(STORY, *apart)[0]
    page = Anchor("Press Office", "/press", 0, 12)
    office = Block(page.text, BlockKind.LIST_ITEM, anchors=(page,))
    below = [row._replace(**at_foot) for row in (office, item("Jobs"), item("202-555-0100"))]
    assert read(STORY, *below)[0] == []
    assert read(STORY, below[0]._replace(hints=frozenset()), *below[1:])[0]


@pytest.mark.parametrize(("kind", "count"), [("NewsArticle", 0), ("Article", 2)])
def test_a_papers_own_address_is_for_its_readers(kind, count):
    blocks = (Block(STORY), *aside(*SITE))
    found = contacts.find(Page(blocks, Head(json_ld=({"@type": kind},))), None)
    assert len(found.value if found else ()) == count


def test_whom_news_names_for_the_press_counts():
    blocks = (Block(STORY), *aside(titled("Press Contact"), "Jane Roe", "202-555-0102"))
    found = contacts.find(Page(blocks, Head(json_ld=({"@type": "NewsArticle"},))), None)
    assert [one.name for one in found.value] == ["Jane Roe"]


@pytest.mark.parametrize("label", ["Press Release", "FOR IMMEDIATE RELEASE"])
def test_a_newsroom_may_call_its_releases_news(label):
    blocks = (
        Block(label),
        Block("A harbour opens", BlockKind.HEADING, level=1),
        Block(STORY),
        *aside(*SITE),
    )
    found = contacts.find(Page(blocks, Head(json_ld=({"@type": "NewsArticle"},))), None)
    assert [one.phone for one in found.value] == ["800-555-0199", None]


@pytest.mark.parametrize(("publisher", "count"), [("Harbour Trust", 2), ("Harbour Post", 0)])
def test_news_that_begins_with_its_publisher_is_a_houses(publisher, count):
    news = {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": publisher}}
    told = f"The Harbour Trust opened its pier to all on Monday. {STORY}"
    found = contacts.find(Page((Block(told), *aside(*SITE)), Head(json_ld=(news,))), None)
    assert len(found.value if found else ()) == count
