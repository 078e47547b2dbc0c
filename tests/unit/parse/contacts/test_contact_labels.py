"""Labels among contacts that say whose they are, or for what: "For Acme:", "Radio:"."""

import pytest

from newsdrop.page import Block, Page, Zone
from newsdrop.parse import contacts
from newsdrop.parse.reaching.lines import matters
from tests.asking.contacts import STORY, contact, read

FIRST = ("CONTACTS:", "For Acme:", "Jane Roe", "202-555-0100")


@pytest.mark.parametrize(
    ("label", "house"),
    [
        ("For Poe Tree Tech:", "Poe Tree Tech"),
        ("For the Poe Foundation:", "Poe Foundation"),
        ("On behalf of Poe Tree Tech:", "Poe Tree Tech"),
        ("Für Poe Tech:", "Poe Tech"),
        ("For investors:", None),
        ("For More Information:", None),
        ("For Northern Ireland:", None),
        ("For Poe media inquiries:", None),
        ("Radio & TV:", None),
        ("Regional Press:", None),
    ],
)
def test_a_label_above_a_name_opens_the_next_contact_and_may_say_whose_it_is(label, house):
    found, left = read(STORY, *FIRST, label, "Ann Poe", "202-555-0101")
    assert found == [
        contact("Jane Roe", "Acme", phone="202-555-0100"),
        contact("Ann Poe", house, phone="202-555-0101"),
    ]
    assert left == [STORY]


@pytest.mark.parametrize(
    ("label", "below"),
    [
        ("For tickets:", ("Ann Poe", "202-555-0101")),
        ("For General Questions:", ("Ann Poe", "202-555-0101")),
        ("For Poe Tree Tech:", ("A short history of the firm", "202-555-0101")),
        ("For Poe Tree Tech:", ("Ann Poe", "Tim Poe", "Sue Poe")),
    ],
)
def test_other_labels_end_the_contacts(label, below):
    found, _ = read(STORY, *FIRST, label, *below)
    assert [one.name for one in found] == ["Jane Roe"]


@pytest.mark.parametrize("label", ["Radio", "TV & online", "Bookings", "National press", "Sync"])
def test_for_what_somebody_is_called_is_nobodys_house(label):
    found, _ = read(STORY, "Press contacts:", f"{label}: Ann Poe - ann@poe.example")
    assert found == [contact("Ann Poe", phone=None, email="ann@poe.example")]


@pytest.mark.parametrize(
    "label",
    [
        "Radio Salem",
        "Poe Television",
        "Press",
        "National Public Radio",
        "International Press Club",
        "",
    ],
)
def test_a_house_may_have_such_a_word_in_its_name(label):
    assert not matters.are(label)


def test_an_address_is_whose_name_it_has():
    lines = ("Acme LLP", "Daniel Roe, Esq.", "Melissa Poe, Esq.", "12 Main Street")
    found, _ = read(STORY, "CONTACT:", *lines, "dan.roe@daniel.example", "Tel: 202-555-0100")
    assert [one.email for one in found] == [None, "dan.roe@daniel.example"]  # three letters
    found, _ = read(STORY, "CONTACT:", *lines, "daniel@acme.example", "Tel: 202-555-0100")
    assert [(one.name, one.phone, one.email) for one in found] == [
        ("Daniel Roe", "202-555-0100", "daniel@acme.example"),
        ("Melissa Poe", "202-555-0100", None),
    ]
    for box in ("danielle@acme.example", "marketing@acme.example"):
        found, _ = read(STORY, "CONTACT:", "Mark Roe", "Melissa Poe", box, "Tel: 202-555-0100")
        assert [one.email for one in found] == [None, box]
    found, _ = read(STORY, "CONTACT:", "Mark Roe", "Melissa Poe", "markr@acme.example")
    assert [one.email for one in found] == ["markr@acme.example", None]
    found, _ = read(STORY, "CONTACT:", *lines, "office@acme.example", "Tel: 202-555-0100")
    assert [one.email for one in found] == [None, "office@acme.example"]


def lines_of(*groups):
    texts = [(text, group) for group, lines in enumerate(groups, 1) for text in lines]
    return [Block(text.strip("*"), group=at, strong="*" in text) for text, at in texts]


def test_a_house_in_bold_type_heads_the_contacts_of_its_paragraph():
    blocks = [Block(STORY)]
    blocks += lines_of(
        ("*Acme Bancorp, Inc.*", "Investors:", "Karl Roe", "202-555-0100"),
        ("Media:", "Tess Roe", "202-555-0101"),
        ("*Poe Financial Corporation*", "Paul Nez", "202-555-0102"),
    )
    found = contacts.find(Page(blocks=blocks), None)
    assert found is not None
    assert [(one.name, one.organization) for one in found.value] == [
        ("Karl Roe", "Acme Bancorp, Inc."),
        ("Tess Roe", None),
        ("Paul Nez", "Poe Financial Corporation"),
    ]


DESK = ("Investor Contacts", "Investor Relations", "202-555-0109", "ir@acme.example")


@pytest.mark.parametrize(
    ("own", "names"),
    [
        (("Media contact:", "Jane Roe", "202-555-0100"), ["Jane Roe"]),
        (
            ("Media contact:", "Press Office", "202-555-0100"),
            ["Press Office", "Investor Relations"],
        ),
        ((), ["Investor Relations"]),
    ],
)
def test_a_desk_in_a_margin_is_asked_where_the_release_names_nobody(own, names):
    blocks = [Block(STORY), *(Block(text) for text in own)]
    blocks += [Block(text, zone=Zone.MARGIN) for text in DESK]
    found = contacts.find(Page(blocks=blocks), None)
    assert found is not None
    assert [one.name for one in found.value] == names


@pytest.mark.parametrize("street", ["One Acme Square", "Two Main Place", "Eleven Poe Towers"])
def test_a_number_of_a_house_may_be_spelled_out(street):
    found, _ = read(STORY, "Contact:", "Acme, Inc.", street, "Salem, OR 97301", "202-555-0100")
    assert found == [contact("Acme, Inc.", phone="202-555-0100")]


@pytest.mark.parametrize("house", ["Three Rivers Art Park", "Four Seasons Center"])
def test_a_house_may_be_named_for_several_of_a_kind(house):
    found, _ = read(STORY, "Contact:", "Jane Roe", house, "202-555-0100")
    assert found == [contact("Jane Roe", house, phone="202-555-0100")]
