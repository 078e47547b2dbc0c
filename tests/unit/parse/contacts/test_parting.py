"""A line may hold several contacts, and a contact several lines; one name stays one."""

import pytest

from newsdrop.page import Block
from newsdrop.parse.reaching.lines import parting
from newsdrop.record import Contact
from tests.asking.contacts import STORY, read


def test_semicolons_part_persons():
    found, _ = read(
        "Press contacts: Jane Roe, tel. +41 22 555 01 00, mobile +41 79 555 01 00; "
        "John Doe, tel. +41 22 555 01 01"
    )
    assert [(one.name, one.phone) for one in found] == [
        ("Jane Roe", "+41 22 555 01 00"),
        ("Jane Roe", "+41 79 555 01 00"),
        ("John Doe", "+41 22 555 01 01"),
    ]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Press contact: Jane Roe y Doe, 202-555-0100", "Jane Roe y Doe"),
        ("Press contact: Saints and Sinners Trust, 202-555-0100", "Saints and Sinners Trust"),
        ("Press contact: Jane Roe, tel. 202-555-0100; or mobile", "Jane Roe"),
    ],
)
def test_one_name_stays_one(line, name):
    assert [one.name for one in read(line)[0]] == [name]


def test_a_row_of_houses_with_their_addresses_is_taken_apart():
    found, _ = read(STORY, "Press contact:", "AB/CD : ab@acme.example — Acme : acme@acme.example")
    assert [(one.name, one.email) for one in found] == [
        ("AB/CD", "ab@acme.example"),
        ("Acme", "acme@acme.example"),
    ]


TWO = [
    Contact("Jane Roe", "Acme Robotics", "202-555-0100", "jane@acme.example"),
    Contact("John Doe", "Doe & Vance", "202-555-0101", "john@doe.example"),
]


@pytest.mark.parametrize(
    "lines",
    [
        ("CONTACT: Jane Roe of Acme Robotics,", "202-555-0100, jane@acme.example; or John Doe of",
         "Doe & Vance, 202-555-0101, john@doe.example, for Acme"),
        ("CONTACT: Jane Roe of Acme Robotics,", "202-555-0100, jane@acme.example; or",
         "John Doe of Doe & Vance, 202-555-0101,", "john@doe.example"),
        (("CONTACT: Jane Roe of Acme Robotics, 202-555-0100, jane@acme.example; or John Doe of Doe "
         "& Vance, 202-555-0101, john@doe.example"),),
        ("Kontakt: Jane Roe bei Acme Robotics,", ("202-555-0100, jane@acme.example; oder John Doe "
         "bei Doe & Vance, 202-555-0101, john@doe.example")),
    ],
)  # fmt: skip
def test_contacts_in_a_row_may_be_cut_anywhere(lines):
    lines = [line if at else Block(line) for at, line in enumerate(lines)]
    found, _ = read(STORY, *lines)
    assert found[0] == TWO[0]
    assert [(one.name, one.phone, one.email) for one in found[1:]] == [
        ("John Doe", "202-555-0101", "john@doe.example")
    ]


def test_a_stroke_behind_posts_parts_persons():
    line = "Jane Roe (Director)/John Doe (Marketing Manager)"
    found, _ = read(STORY, "Press contact:", line, "202-555-0100")
    assert [one.name for one in found] == ["Jane Roe", "John Doe"]


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("Jane Roe, (202) 555-0100 or John Doe, (202) 555-0101", "John Doe"),
        ("Jane Roe, (202) 555-0100, or the Acme press office, (202) 555-0101", "Acme press office"),
        ("Jane Roe (202) 555-0100 oder Acme Pressestelle (202) 555-0101", "Acme Pressestelle"),
        ("Jane Roe ((202) 555-0100) or, at night, the duty officer on (202) 555-0101", None),
        ("Jane Roe, (202) 555-0100 or our press desk, (202) 555-0101", None),
        ("Jane Roe, (202) 555-0100 or mobile (202) 555-0101", "Jane Roe"),
        ("Jane Roe, (202) 555-0100 or at home on (202) 555-0101", "Jane Roe"),
    ],
)
def test_behind_an_or_another_may_answer(line, other):
    jane = Contact("Jane Roe", None, "(202) 555-0100", None)
    found, _ = read(STORY, f"Contact: {line}")
    assert found == [jane, Contact(other, None, "(202) 555-0101", None)]


def test_a_very_long_row_is_read_once():
    row = "Jane Roe, 202-555-0100 or " * 400
    assert parting.persons(row) == (row,)


def test_a_long_line_of_contacts_alone_stands_behind_its_heading_or_below_it():
    long = "; ".join(
        f"{name}, Press Secretary, Roe County Office of Roads and Bridges, 202-555-010{at}, "
        f"press{at}@acme.example"
        for at, name in enumerate(("Jane Roe", "Tom Poe", "Ann Doe"))
    )
    for lines in (("Media contacts:", long), (f"Media contacts: {long}",)):
        assert [one.name for one in read(STORY, *lines)[0]] == ["Jane Roe", "Tom Poe", "Ann Doe"]
