"""Notes to editors name whom to reach."""

import pytest

from newsdrop.record import Contact
from tests.asking.contacts import JANE, STORY, read


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "EDITORS: Doe may be reached at (319) 555-0193 or at doe@acme.example. Thanks.",
            ("Doe", "(319) 555-0193", "doe@acme.example"),
        ),
        (
            "Note to editors: Jane Roe, director of the plant, can be reached at 312-555-0100.",
            ("Jane Roe", "312-555-0100", None),
        ),
        (
            "Reporters: Prof. Jane Roe is available for interviews at jane@acme.example.",
            ("Jane Roe", None, "jane@acme.example"),
        ),
        (
            "Redaktionen: Jane Roe ist unter 030 5550100 zu erreichen.",
            ("Jane Roe", "030 5550100", None),
        ),
        (
            "Journalistes : Jane Roe est joignable au +33 1 55 55 01 00.",
            ("Jane Roe", "+33 1 55 55 01 00", None),
        ),
        ("EDITORS: The plant may be reached at 312-555-0100.", None),
        ("Editors: Photos are available at 312-555-0100.", None),
        ("Visitors: Jane Roe may be reached at 312-555-0100.", None),
    ],
)
def test_a_note_to_editors_may_name_whom_to_reach(line, expected):
    found, _ = read(f"{STORY} Sunita Doe will lead it.", line)
    assert [(one.name, one.phone, one.email) for one in found] == ([expected] if expected else [])


def test_a_note_adds_to_the_contacts_that_are_there():
    note = "EDITORS: John Doe may be reached at (202) 555-0101."
    lines = ("Media contact: Jane Roe", "(202) 555-0100", "jane@example.gov")
    assert read(*lines, STORY, note)[0] == [JANE, Contact("John Doe", None, "(202) 555-0101")]
    assert read(*lines, STORY, note.replace("0101", "0100"))[0] == [JANE]
