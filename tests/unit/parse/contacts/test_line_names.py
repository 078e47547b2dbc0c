"""Whose the names in a contact's line are, and what stands in their place and is nobody's."""

import pytest

from newsdrop.page import Block
from tests.asking.contacts import STORY, contact, read


@pytest.mark.parametrize(
    ("line", "name", "house"),
    [
        ("Contact: Kadrin Vance of Acme Robotics, 202-555-0100, kadrin@acme.example",
         "Kadrin Vance", "Acme Robotics"),
        ("Contact: Food Scouts of Springfield, 202-555-0100, press@acme.example",
         "Food Scouts of Springfield", None),
        ("CONTACT: Jane Roe, 202-555-0100, both of Acme Robotics", "Jane Roe", "Acme Robotics"),
    ],
)  # fmt: skip
def test_an_address_tells_whose_name_stands_before_a_house(line, name, house):
    (found,), _ = read(STORY, line)
    assert (found.name, found.organization) == (name, house)


def test_a_town_behind_a_name_is_no_organization():
    (one,), _ = read(STORY, "Press contact:", "Jane Roe, Ottawa", "343-555-0100")
    assert (one.name, one.organization) == ("Jane Roe", None)


@pytest.mark.parametrize(
    ("line", "name", "organization"),
    [
        ("Jane Roe in Amsterdam: roe@acme.example", "Jane Roe", None),
        ("Zdenka Roe in Accra | zdenka.roe@acme.example", "Zdenka Roe", None),
        ("Jane Roe in the Acme press office on 020 7555 0100", "Jane Roe", "Acme press office"),
        ("Jane Roe at the Acme Museum, 202-555-0100", "Jane Roe", "Acme Museum"),
        ("Jana Roe in Berlin, 030 20314550", "Jana Roe", None),
        ("Jana Roe im Pressebüro, 030 20314550", "Jana Roe", "Pressebüro"),
        ("Jeanne Roe à Paris, 01 55 50 01 00", "Jeanne Roe", None),
        ("Juana Roe en Madrid, 91 555 01 00", "Juana Roe", None),
        # whose contact stands before a colon
        ("Acme Charities: Jane Roe, 202-555-0100", "Jane Roe", "Acme Charities"),
        ("Foro Anvila: Juana Roe, 91 555 01 00", "Juana Roe", "Foro Anvila"),
        ("Jane Roe: Acme Anvils, 202-555-0100", "Jane Roe", "Acme Anvils"),
    ],
)
def test_where_a_person_is_reached_is_no_part_of_the_name(line, name, organization):
    (one,), _ = read(STORY, "Press contacts:", line)
    assert (one.name, one.organization) == (name, organization)


ASKS = (
    "Voor vragen kunt u contact opnemen met Jane Roe, woordvoerder, (202) 555-0100, "
    "pers@acme.example"
)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Contact: Jane Roe", "Roe Works, Inc.", "(202) 555-0100"),
         [contact("Jane Roe", "Roe Works, Inc.")]),
        (("Contact:", "Jane Roe, Office of Mayor John Doe, (202) 555-0100"),
         [contact("Jane Roe", "Office of Mayor John Doe")]),
        (("Media contact:", "Jane Roe, Vice President, Investor Relations", "(202) 555-0100"),
         [contact("Jane Roe")]),
        (("Media contact: Jane Roe (English, Wolof), (202) 555-0100",), [contact("Jane Roe")]),
        (("Contacts presse :", "Ponts Sans Rives : Jane Roe, roe@ponts.example, (202) 555-0100"),
         [contact("Jane Roe", "Ponts Sans Rives", email="roe@ponts.example")]),
        (("Press contact:", "Acme Works: Xylo Doering, x.doering@acme.example, (202) 555-0100"),
         [contact("Xylo Doering", "Acme Works", email="x.doering@acme.example")]),
        (("Press contact:", "Acme Works – Jane Roe: (202) 555-0100; jane@acme.example"),
         [contact("Jane Roe", "Acme Works", email="jane@acme.example")]),
        (("Contact: Jane Roe, (202) 555-0100, jane@acme.example; Acme desk, (202) 555-0101",),
         [contact("Jane Roe", email="jane@acme.example"), contact("Acme desk", None,
                                                                  "(202) 555-0101")]),
        (("Contact: Jane Roe, (202) 555-0100; jane@acme.example",),
         [contact("Jane Roe", email="jane@acme.example")]),
        (("Interviews & press passes: Jane Roe / (202) 555-0100",), [contact("Jane Roe")]),
        (("For information:", "Jane Roe", "(202) 555-0100"), [contact("Jane Roe")]),
        (("Note to editors:", ASKS), [contact("Jane Roe", email="pers@acme.example")]),
        ((ASKS.replace("woordvoerder", "woordvoerder van de bruggen in de stad Roeville"),),
         [contact("Jane Roe", email="pers@acme.example")]),
        (("Press tours: Jane Roe, (202) 555-0100",), [contact("Jane Roe")]),
        (("Ufficio stampa Acme", "Jane Roe cell. (202) 555-0100", "stampa@acme.example"),
         [contact("Jane Roe", "Ufficio stampa Acme", email="stampa@acme.example")]),
        (("Press Office · Tel. (202) 555-0100 · press@acme.example",),
         [contact("Press Office", email="press@acme.example")]),
        ((Block("Publisher: City of Roe, Press Office, Phone (202) 555-0100", group=7),
          Block("Contact: Jane Roe", group=7)), [contact("Jane Roe")]),
    ],
)  # fmt: skip
def test_who_is_reached_and_for_which_house(lines, expected):
    assert read(STORY, *lines)[0] == expected
