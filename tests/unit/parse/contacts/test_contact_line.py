"""What one line of a contact says: a name, a number, an address, for whom it is."""

import pytest

from newsdrop.page import Anchor, Block
from newsdrop.record import Contact
from tests.asking.contacts import JANE, STORY, heading, read, row


def test_a_german_name_is_no_swedish_preposition():
    assert read("Pressekontakt: Till Roe, (202) 555-0100")[0] == [
        Contact("Till Roe", None, "(202) 555-0100", None)
    ]


def test_a_link_gives_the_address_that_the_text_hides():
    anchor = Anchor("Jane Roe", "mailto:jane%40example.gov?subject=Anvils", 0, 8)
    assert read("Press contact:", Block("Jane Roe", anchors=(anchor,)))[0] == [
        Contact("Jane Roe", None, None, "jane@example.gov")
    ]


def test_the_place_before_a_contact_is_not_its_name():
    found, _ = read("Media contacts:", "In Nairobi: Jane Roe, (202) 555-0100, jane@example.gov")
    assert found == [JANE]


def test_what_a_link_asks_for_is_no_name():
    mail = Block("Email Jane", anchors=(Anchor("Email Jane", "mailto:jane@acme.example", 0, 10),))
    assert read(STORY, "Press contact:", "Jane Roe", "202-555-0100", mail)[0] == [
        Contact("Jane Roe", None, "202-555-0100", "jane@acme.example")
    ]


@pytest.mark.parametrize("asks", ["Send an e-mail", "Write an email", "Envoyer un e-mail"])
def test_what_a_link_asks_for_is_nobodys_name(asks):
    link = Block(asks, anchors=(Anchor(asks, "mailto:jane@example.gov", 0, len(asks)),))
    assert read(STORY, "Press contact:", "Jane Roe", "(202) 555-0100", link)[0] == [JANE]


def test_a_name_on_a_network_is_no_address():
    lines = ("Jane Roe, roe@acme.example", "Mastodon: @roe@social.example")
    found, _ = read(STORY, "Contact:", *lines)
    assert [(one.name, one.email) for one in found] == [("Jane Roe", "roe@acme.example")]


@pytest.mark.parametrize("line", ["Public contact: 202-555-0128", "Customer contact: 202-555-0128"])
def test_whom_a_number_is_for_is_no_name(line):
    found, _ = read("Media contact: 202-555-0131", line, STORY)
    assert [(one.name, one.phone) for one in found] == [
        (None, "202-555-0131"),
        (None, "202-555-0128"),
    ]


@pytest.mark.parametrize(
    "lead",
    ["Neem voor meer informatie contact op met", "Kontakta", "Wenden Sie sich bitte an"],
)
def test_what_leads_over_to_a_name_is_none_of_it(lead):
    (found,), _ = read(STORY, "Press contact:", f"{lead} Jane Roe, +31 20 555 01 00")
    assert found.name == "Jane Roe"


@pytest.mark.parametrize(
    "lines",
    [
        ("Print Media: 202-555-0100", "Broadcast Media: 202-555-0101", "Public: 202-555-0102"),
        ("Media Inquiries: 202-555-0100", "Consumer Inquiries: 202-555-0101"),
        (row("AB-12", "Print Media:", "202-555-0100"),
         row("May 4, 2010", "Broadcast Media:", "202-555-0101")),
        (row("FOR RELEASE", "Press Enquiries: 202-555-0100"), "Public Enquiries: 202-555-0101"),
    ],
)  # fmt: skip
def test_of_several_numbers_each_may_say_whom_it_is_for(lines):
    label, number = (lines[0].text if isinstance(lines[0], Block) else lines[0]).rsplit(": ", 1)
    first, *others = read(*lines, STORY)[0]
    assert first == Contact(label.rpartition(" | ")[2], None, number.strip(" |"), None)
    assert others
    assert all(one.name for one in others)


@pytest.mark.parametrize(
    "lines",
    [
        ("Media contact: 202-555-0100", "Public Enquiries: 202-555-0101"),
        ("Media Inquiries: 202-555-0100",),
        ("Press contact:", "news@example.gov, 202-555-0100", "Anvil Foundation, 202-555-0101"),
        ("Media Inquiries: news@example.gov, 202-555-0100", "Public Inquiries: 202-555-0101"),
    ],
)
def test_a_heading_before_a_number_is_nobodys_name(lines):
    assert read(*lines, STORY)[0][0].name is None


@pytest.mark.parametrize(
    ("lines", "office"),
    [
        (("Name Jane Roe, Founder", "Email jane@example.gov", "Phone (202) 555-0100"), None),
        (("Name Jane Roe", "Title Co-Founder", "Tel. (202) 555-0100", "jane@example.gov"), None),
        (("Nombre Jane Roe", "(202) 555-0100", "Correo jane@example.gov"), None),
        (("Ansprechpartnerin Jane Roe", "Telefon (202) 555-0100", "jane@example.gov"), None),
        (
            ("Full name: Jane Roe", "Position: Head of News", "(202) 555-0100 jane@example.gov"),
            None,
        ),
        (("Jane Roe, Co-Director", "(202) 555-0100", "jane@example.gov"), None),
        (
            ("Jane Roe", "Name Brands Inc.", "(202) 555-0100", "jane@example.gov"),
            "Name Brands Inc.",
        ),
    ],
)
def test_a_label_may_stand_without_its_colon(lines, office):
    contact = Contact("Jane Roe", office, "(202) 555-0100", "jane@example.gov")
    assert read(STORY, heading("Media Contact"), *lines) == ([contact], [STORY])


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Webseite zum Messeprogramm: https://acme.example/messe", None),
        ("Strona programu: www.acme.example", None),
        ("Amboss AG: https://acme.example", "Amboss AG"),
    ],
)
def test_a_line_of_a_site_is_no_house(line, house):
    found, _ = read(STORY, heading("Kontakt"), line, "Jane Roe, jane@example.gov")
    assert found == [Contact("Jane Roe", house, None, "jane@example.gov")]


def test_who_prepared_a_release_answers_for_it():
    line = "Release prepared by: Sgt. Jane Roe, Public Information Officer, 217-555-0134"
    found, left = read(STORY, line)
    assert ([(one.name, one.phone) for one in found], left) == (
        [("Jane Roe", "217-555-0134")],
        [STORY],
    )
