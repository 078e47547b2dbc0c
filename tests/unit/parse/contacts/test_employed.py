"""Whose persons stand in a contact block: the house's in the first line, an agency's, its own."""

import pytest

from newsdrop.page import Block
from newsdrop.parse.persons import lone_name
from newsdrop.parse.reaching.lines import reach
from newsdrop.record import Contact
from tests.asking.contacts import STORY, read

PHONE, OTHER = "(202) 555-0100", "(202) 555-0101"


@pytest.mark.parametrize(
    ("mail", "housed"), [("jane@harrowbridges.example", True), ("jane@acme.example", False)]
)
def test_the_address_of_a_person_tells_the_house_above(mail, housed):
    lines = ("Media contact:", "Harrow Bridges", "Jane Roe", PHONE, mail)
    person = Contact("Jane Roe", "Harrow Bridges" if housed else None, PHONE, mail)
    assert read(STORY, *lines)[0][-1] == person


@pytest.mark.parametrize(("host", "housed"), [("acme", True), ("anvil", False)])
def test_a_house_above_all_employs_those_at_its_address(host, housed):
    mail = f"john@{host}.example"
    lines = ("Media contacts:", "Acme Trust", "Jane Roe", PHONE, "jane@acme.example")
    assert read(STORY, *lines, "John Doe", OTHER, mail)[0] == [
        Contact("Jane Roe", "Acme Trust", PHONE, "jane@acme.example"),
        Contact("John Doe", "Acme Trust" if housed else None, OTHER, mail),
    ]


def test_a_house_below_one_person_is_not_the_next_ones():
    lines = ("Media contacts:", "Jane Roe", "Acme Trust", PHONE, "jane@acme.example")
    found, _ = read(STORY, *lines, "John Doe", OTHER, "john@acme.example")
    assert [one.organization for one in found] == ["Acme Trust", None]


@pytest.mark.parametrize(
    "line",
    [
        "Anvil PR on behalf of Acme Robotics",
        "Anvil PR im Auftrag von Acme Robotics",
        "Anvil PR",
    ],
)
def test_whom_an_agency_speaks_for_does_not_employ(line):
    assert read(STORY, "Media contact:", "Jane Roe", line, PHONE)[0] == [
        Contact("Jane Roe", "Anvil PR", PHONE)
    ]


@pytest.mark.parametrize(
    ("whom", "house"),
    [
        ("Jane Roe, Acme Trust, at", "Acme Trust"),
        ("Jane Roe, Acme Robotics, Inc., at", "Acme Robotics, Inc."),
        ("Jane Roe, press officer, at", None),
        ("Jane Roe at", None),
    ],
)
def test_a_sentence_to_the_press_tells_the_house(whom, house):
    line = Block(f"Media inquiries should be directed to {whom} {PHONE} or jane@acme.example.")
    found, _ = read(STORY, line)
    assert found == [Contact("Jane Roe", house, PHONE, "jane@acme.example")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jane d'Arcy", True),
        ("Marie-Claude d’Arcy", True),
        ("Tour d'Argent", False),
        ("Institut d'Arcy", False),
        ("Jane d'accord", False),
    ],
)
def test_a_name_may_have_an_elided_particle(text, name):
    assert lone_name.is_name(text) is name


@pytest.mark.parametrize(
    ("text", "mails"),
    [
        ("jane.roe at acme.example", ["jane.roe@acme.example"]),
        ("E-mail: j_roe at mail.acme.example", ["j_roe@mail.acme.example"]),
        ("more at acme.example", []),
        ("Read section 1.2 at acme.example", []),
        ("jane.roe at noon", []),
    ],
)
def test_an_address_with_a_plain_at_stands_alone(text, mails):
    assert [found.value for found in reach.emails(text)] == mails


@pytest.mark.parametrize(
    "asking",
    [
        "Media should contact Jane Roe at",
        "Members of the press can call Jane Roe on",
        "Media are asked to reach Jane Roe via",
        "Please direct media inquiries to Jane Roe at",
        "Questions from the press should be addressed to Jane Roe,",
    ],
)
def test_the_press_is_bidden_to_ask_a_person(asking):
    found, _ = read(STORY, f"{asking} {PHONE} or jane@acme.example.")
    assert found == [Contact("Jane Roe", None, PHONE, "jane@acme.example")]


def test_an_elided_particle_hides_no_name_in_a_sentence():
    found, _ = read(STORY, f"Media can contact Marie d’Arcy at {PHONE} or marie@acme.example.")
    assert found == [Contact("Marie d’Arcy", None, PHONE, "marie@acme.example")]


@pytest.mark.parametrize(
    "text",
    [
        f"Press the button at the end of the bridge to call the guard at {PHONE}.",
        f"Press any key, then call the guard at {PHONE}.",
        f"Questions about tolls should be directed to the toll office at {PHONE}.",
        "Applications should be addressed to Jane Roe at jobs@acme.example by June 12.",
    ],
)
def test_what_visitors_are_bidden_is_no_contact(text):
    assert read(STORY, text)[0] == []
