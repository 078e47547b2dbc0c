"""Which lines below a heading belong to its contacts, and where these end."""

import pytest

from newsdrop.page import Block, Page, Zone
from newsdrop.parse import contacts
from newsdrop.parse.found import Found
from newsdrop.record import Contact, Evidence
from tests.asking.contacts import JANE, STORY, contact, heading, item, read


def test_labels_within_a_block_part_contacts():
    found, _ = read(
        "CONTACT: Acme Corp.", "Investors:", "908-555-0100", "Media:", "908-555-0101",
        "media@example.com",
    )  # fmt: skip
    assert [(one.phone, one.email) for one in found] == [
        ("908-555-0100", None),
        ("908-555-0101", "media@example.com"),
    ]


ASKED = (
    "People may tell the bridge office of cracks in a pier, and may send it photos of them. For "
    "more information, contact the Bridge Office:"
)


def test_the_last_sentence_of_a_paragraph_may_lead_to_a_block():
    lines = ("Bridge Office of Roe County", "12 Main Street", "Salem, OR 97301", "202-555-0100")
    found, left = read(STORY, ASKED, *lines)
    assert found == [contact("Bridge Office of Roe County", phone="202-555-0100")]
    assert left == [STORY, ASKED]


@pytest.mark.parametrize(
    ("led", "lines"),
    [
        (ASKED, ("The office opens at nine and closes at five, and has done so for many years.",)),
        (ASKED, ("Cracks in a pier", "Loose bolts")),
        (ASKED.replace("contact the Bridge Office", "see the site"), ("202-555-0100",)),
        (ASKED.replace(". For more", ", and for more"), ("Bridge Office", "202-555-0100")),
    ],
)
def test_a_paragraph_that_ends_in_a_colon_may_lead_to_something_else(led, lines):
    found, left = read(STORY, led, *lines)
    assert found == []
    assert left == [STORY, led, *lines]


@pytest.mark.parametrize(
    "note", ["Two Towns Calling Area", "Outside Salem", "Oregon Relay", "callers from abroad"]
)
def test_a_note_on_for_whom_a_number_is_names_nobody(note):
    found, _ = read(STORY, "Press contact:", "Bridge Office", f"202-555-0100 ({note})")
    assert found == [contact("Bridge Office", phone="202-555-0100")]


def test_items_of_a_list_are_contacts_of_their_own():
    found, left = read(
        heading("PRESS CONTACTS:"),
        item("Jane Roe, 415-555-0100"),
        item("John Doe, 415-555-0101"),
        item("press@example.org"),
        "For the latest news on anvils, please visit the largest independent site about them.",
    )
    assert found == [
        Contact("Jane Roe", None, "415-555-0100", None),
        Contact("John Doe", None, "415-555-0101", None),
        Contact(None, None, None, "press@example.org"),
    ]
    assert len(left) == 1


@pytest.mark.parametrize("thing", ["Logo Acme Bridges", "Pressebild Anna Roe"])
def test_a_file_to_download_is_nobody(thing):
    found, _ = read(heading("Media contacts"), thing, "Jane Roe, (202) 555-0100, jane@example.gov")
    assert found == [JANE]


def test_sentences_of_a_script_without_blanks_are_no_contact():
    text = "市議会は月曜日に新しい図書館の開館を承認し、来年の春から市民に開放すると発表した。"
    assert read(heading("Media Contact"), *[text] * 3, "press@example.jp")[1][1:4] == [text] * 3


def test_a_long_name_of_a_house_does_not_end_the_block():
    lines = ("The Bank of Springfield Trust Company, N.A., as Trustee", "Jane Roe", "713-555-0120")
    (contact,), left = read("Contact: Acme Oil Trust", *lines)
    assert (contact.name, contact.phone, left) == ("Jane Roe", "713-555-0120", [])


def test_a_contact_does_not_reach_over_the_headline():
    lines = ("Contact Us", "Search: More", "Bridge opens", "Jane Roe, 202-555-0100", STORY)
    page = Page((Block(lines[0], zone=Zone.MARGIN), *map(Block, lines[1:])))
    found = contacts.find(page, Found(lines[2], Evidence.MARKUP, frozenset({2})))
    assert found is not None
    assert found.value == (Contact("Jane Roe", None, "202-555-0100", None),)


def test_short_labels_lead_on_from_contact_to_contact():
    found, _ = read(
        STORY, "Contacts:", "Primary:", "Jane Roe, 202-555-0100", "Secondary:",
        "John Doe, 202-555-0101",
    )  # fmt: skip
    assert [one.name for one in found] == ["Jane Roe", "John Doe"]


def test_a_contact_may_follow_the_status_in_its_line():
    found, left = read(
        "FOR IMMEDIATE RELEASE Contact: Acme Press Office", "Monday, May 4, 2009 (202) 555-0100",
        STORY,
    )  # fmt: skip
    assert found == [Contact("Acme Press Office", None, "(202) 555-0100")]
    assert left == [STORY]


def test_a_heading_says_for_what_the_next_contact_is():
    found, left = read(
        STORY, heading("Media Contact"), "Jane Roe", "jane@acme.example",
        heading("Technical Contact"), "John Doe", "john@acme.example", heading("Acme in brief"),
    )  # fmt: skip
    assert [(one.name, one.email) for one in found] == [
        ("Jane Roe", "jane@acme.example"),
        ("John Doe", "john@acme.example"),
    ]
    assert left == [STORY, "Acme in brief"]


@pytest.mark.parametrize(
    ("title", "name"),
    [("Tidy Desk Assistant Opens in Town", "Tidy Desk Assistant"), ("A Helper in Town", None)],
)
def test_a_house_is_known_by_the_headline_that_begins_with_it(title, name):
    lines = "Media Contact:", "Tidy Desk Assistant", "Email: info@acme.example"
    page = Page(tuple(map(Block, (title, STORY, *lines))))
    found = contacts.find(page, Found(title, Evidence.MARKUP, frozenset((0,))))
    assert [one.name for one in found.value] == [name]


def test_a_bold_line_says_for_what_the_next_contact_is():
    own = ("Jane Roe", "(202) 555-0100", "jane@example.gov")
    other = ("John Doe", "Spin PR", "(202) 555-0133", "john@example.com")
    agency = Block("Agency contact", strong=True)
    found, _ = read(STORY, "Company contact:", *own, agency, *other)
    assert found == [JANE, Contact("John Doe", "Spin PR", "(202) 555-0133", "john@example.com")]


@pytest.mark.parametrize(
    "lines",
    [
        ("Topic", "Financial Fraud", "202-555-0199"),
        ("Primary Category", "Climate", "Acme, 1 Main Street | 202-555-0199"),
        ("Updated March 11, 2024", "Main switchboard: 202-555-0199"),
        ("Themen", "Stahl", "Telefon 030 555 0199"),
    ],
)
def test_what_a_page_says_of_a_release_ends_its_contacts(lines):
    assert read(STORY, "Contact:", "Jane Roe", JANE.phone, JANE.email, *lines)[0] == [JANE]


def test_the_foot_of_a_page_is_no_part_of_the_contact_above_it():
    foot = Block("Acme, 1 Main Street, Tel. 202-555-0199", zone=Zone.MARGIN)
    assert read(STORY, "Contact:", "Jane Roe", JANE.phone, JANE.email, foot)[0] == [JANE]


def test_a_note_of_rights_ends_the_contacts():
    found, _ = read(STORY, "Press contact:", "Jane Roe, 202-555-0100", "© Acme, Tel. 202-555-0199")
    assert [one.phone for one in found] == ["202-555-0100"]


@pytest.mark.parametrize(
    "sentence",
    [
        "If you do not work for a newspaper, you are welcome to call 00 800 555 01 00 instead.",
        "Our press team answers journalists only and can not help with orders or complaints.",
    ],
)
def test_a_sentence_for_others_may_stand_below_the_heading(sentence):
    person = (heading("Zdenka ROE-DOE"), "Phone", "+32 2 555 01 48", "Mail", "roe@acme.example")
    found, left = read(STORY, heading("Contacts for media"), sentence, *person)
    assert [(one.name, one.phone) for one in found] == [("Zdenka ROE-DOE", "+32 2 555 01 48")]
    assert left == [STORY]


def test_headings_say_for_what_the_next_contacts_are():
    found, _ = read(
        heading("Media contact"),
        "Zdenka Roe, Head of Anvils media@acme.example",
        heading("Acme Investors"),
        "Jane Roe, Chief Financial Officer money@acme.example",
        heading("Acme Bridge Health Inquiries"),
        "John Doe, Director doe@acme.example",
        heading("Pressekontakt"),
        "Jana Doe, jana@acme.example",
        heading("Media Relations"),
        "202-555-0190 | news@acme.example",
    )
    assert [(one.name, one.organization, one.email) for one in found] == [
        ("Zdenka Roe", None, "media@acme.example"),
        ("Jane Roe", None, "money@acme.example"),
        ("John Doe", None, "doe@acme.example"),
        ("Jana Doe", None, "jana@acme.example"),
        ("Media Relations", None, "news@acme.example"),
    ]


@pytest.mark.parametrize(
    "labels",
    [
        ("Phone:", "Fax:", "Email:"),
        ("Telefon:", "Telefax:", "E-Mail:"),
        ("Téléphone :", "Télécopie :", "Courriel :"),
        ("Teléfono:", "Fax:", "Correo electrónico:"),
        ("Tel.", "Fax", "Mail"),
    ],
)
def test_labels_may_stand_in_lines_of_their_own(labels):
    values = ("(202) 555-0100", "(202) 555-0199", "jane@example.gov")
    lines = [text for pair in zip(labels, values, strict=True) for text in pair]
    assert read(STORY, "Media contact:", "Jane Roe", *lines)[0] == [JANE]


def test_a_label_of_where_a_desk_sits_leads_to_its_name():
    lines = ("Mailing Address:", "Roe County Press Office", "12 Main Street", "Roe, NY 12207")
    reached = ("Phone:", "(202) 555-0100", "Email:", "press@roe.example")
    found, _ = read(STORY, "Contact the Press Office", *lines, *reached)
    assert found == [
        Contact("Roe County Press Office", None, "(202) 555-0100", "press@roe.example")
    ]


@pytest.mark.parametrize(
    "label", ["Contact data:", "Contact details:", "Kontaktdaten:", "Coordonnées :", "Reach me at:"]
)
@pytest.mark.parametrize("where", ["", " (BXL)", " (Geneva)"])
def test_a_label_over_numbers_and_where_they_ring_part_no_contact(label, where):
    mobile = Contact("Jane Roe", None, "+32 473 55 01 79")
    found, _ = read(
        STORY,
        heading("Contacts:"),
        heading("Jane Roe"),
        item("Press Officer"),
        item(label),
        item(f"Phone number: (202) 555-0100{where}"),
        item(f"Mobile number: {mobile.phone}"),
        item("E-mail: jane@example.gov"),
    )
    assert found == [JANE, mobile]


def test_labels_far_below_a_heading_are_of_a_menu():
    menu = ("News Releases", "Resources", "The Long Run", "Jane Roe", "12 Main Street", "Suite 1")
    found, _ = read("Media", *menu, "Roe, NY 12207", "Phone:", "(202) 555-0100", STORY)
    assert found == []


def test_a_label_that_names_a_desk_opens_the_next_contact():
    found, _ = read(
        STORY, "Contact:", "Jane Roe", "Press Office:", "(202) 555-0101", "press@example.gov"
    )
    assert found[0] == Contact("Jane Roe", None)


@pytest.mark.parametrize(
    "label", ["Contractor contact:", "Technischer Ansprechpartner:", "Science inquiries:"]
)
def test_a_bold_label_says_for_what_the_next_contact_is(label):
    lines = ("Media contact:", "Jane Roe", "(202) 555-0100", "jane@example.gov")
    other = Block(label, strong=True)
    found, _ = read(*lines, other, "John Doe, Acme Builders", "(202) 555-0101", STORY)
    assert found == [JANE, Contact("John Doe", "Acme Builders", "(202) 555-0101")]


@pytest.mark.parametrize("title", ["Principal Investigators", "Lead Researcher", "Scientists"])
def test_what_somebody_is_for_a_study_is_nobodys_name(title):
    bold = Block(title, strong=True)
    lines = ("Jane Roe, ABC, 202-555-0100", bold, "John Doe, Anvil University, 202-555-0101")
    assert [one.name for one in read(STORY, "Media Contacts", *lines)[0]] == [
        "Jane Roe",
        "John Doe",
    ]


def test_the_foot_of_a_page_is_no_part_of_a_contact_in_its_headings_line():
    foot = Block("Acme, 1 Main Street, Phone: 202-555-0199", zone=Zone.MARGIN)
    found, _ = read(STORY, "News media contact: Press Desk, (202) 555-0100", foot)
    assert [one.phone for one in found] == ["(202) 555-0100"]


@pytest.mark.parametrize("button", ["Lataa tiedote (PDF)", "Download PDF", "Télécharger (PDF)"])
def test_a_button_between_a_contact_and_its_address_again_is_nobody(button):
    lines = ("Media Contact", "Jane Roe (202) 555-0100 jane@example.gov")
    found, _ = read(STORY, heading(lines[0]), lines[1], button, "jane@example.gov")
    assert found == [JANE]


def test_a_desk_set_as_a_heading_answers_with_those_below_it():
    first = (Block("Jane Roe", group=1), Block("(202) 555-0100", group=1))
    desk = Block("Acme Investor Relations", group=2, strong=True)
    other = (Block("John Doe", group=3), Block("(202) 555-0101", group=3))
    expected = [
        contact("Jane Roe"),
        contact("John Doe", "Acme Investor Relations", "(202) 555-0101"),
    ]
    assert read(STORY, "Media contacts:", *first, desk, *other)[0] == expected


def test_a_name_set_as_a_heading_has_a_number_below_it():
    name = (heading("Bjarke Roe"), "Press officer", "(202) 555-0100")
    parts = (heading("Text Summary"), "Acme opens a plant", heading("Text Versions"), "English")
    again = (heading("Contacts"), "Bjarke Roe, (202) 555-0100")
    found, left = read(STORY, heading("Contacts"), *name, *parts, *again)
    assert found == [contact("Bjarke Roe")]
    assert left == [STORY, "Text Summary", "Acme opens a plant", "Text Versions", "English"]
