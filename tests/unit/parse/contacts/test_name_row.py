"""Persons side by side in a line share the numbers and addresses side by side below."""

import pytest

from tests.asking.contacts import STORY, read


def test_persons_side_by_side_share_line_by_line():
    found, _ = read(
        "Press Contacts",
        "Jane Roe / John Doe",
        "Headquarters, Washington",
        "202-555-0100 / 202-555-0101",
        "jane@example.gov / john@example.gov",
    )
    assert [(one.name, one.phone, one.email) for one in found] == [
        ("Jane Roe", "202-555-0100", "jane@example.gov"),
        ("John Doe", "202-555-0101", "john@example.gov"),
    ]
    assert {one.organization for one in found} == {"Headquarters, Washington"}


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            ("Contact: Jane Roe John Doe", "Phone: 202-555-0100 202-555-0101",
             "Email: roe.jane@example.gov doe.john@example.gov"),
            [("Jane Roe", "202-555-0100", "roe.jane@example.gov"),
             ("John Doe", "202-555-0101", "doe.john@example.gov")],
        ),
        (
            ("Media Contacts:", "Jane Q. Roe Bartolo Quaade", "Public Affairs",
             "(202) 555-0100 (202) 555-0101"),
            [("Jane Q. Roe", "(202) 555-0100", None), ("Bartolo Quaade", "(202) 555-0101", None)],
        ),
        (
            ("Contact: Jane Roe Mary Smith John Doe", "202.555.0100 202.555.0101 202.555.0102"),
            [("Jane Roe", "202.555.0100", None), ("Mary Smith", "202.555.0101", None),
             ("John Doe", "202.555.0102", None)],
        ),
        (
            ("Kontakt: Johanna Roe Hans Doe", "Tel.: 030/5550100 030/5550101"),
            [("Johanna Roe", "030/5550100", None), ("Hans Doe", "030/5550101", None)],
        ),
        (
            ("Contact presse : Jeanne Roe Marie Doe", "01 42 34 56 78 01 42 34 56 79"),
            [("Jeanne Roe", "01 42 34 56 78", None), ("Marie Doe", "01 42 34 56 79", None)],
        ),
        (
            ("Contacto: María Roe Pérez Juan Doe López", "91 555 01 00 91 555 01 01"),
            [("María Roe Pérez", "91 555 01 00", None), ("Juan Doe López", "91 555 01 01", None)],
        ),
        # one person, however long the name
        (
            ("Contact: Maria del Carmen Roe", "202-555-0100 202-555-0101"),
            [("Maria del Carmen Roe", "202-555-0100", None),
             ("Maria del Carmen Roe", "202-555-0101", None)],
        ),
        (
            ("Contact: Jane Roe John Doe", "202-555-0100"),
            [("Jane Roe John Doe", "202-555-0100", None)],
        ),
        (("Contact: Jane Roe", "0800 555 0100"), [("Jane Roe", "0800 555 0100", None)]),
    ],
)  # fmt: skip
def test_numbers_tell_how_many_persons_stand_side_by_side(lines, found):
    assert [(one.name, one.phone, one.email) for one in read(STORY, *lines)[0]] == found
