"""Commas may be part of an office's name, or part it from a person."""

import pytest

from newsdrop.record import Contact
from tests.asking.contacts import STORY, read


def test_an_office_may_be_part_of_another():
    both = "Division of Bridges, Office of Roads"
    assert read("Contact:", both, "(202) 555-0100")[0] == [Contact(both, None, "(202) 555-0100")]


@pytest.mark.parametrize(
    ("line", "name", "organization"),
    [
        ("National Center for Roads, River Bridges, and Locks",
         "National Center for Roads, River Bridges, and Locks", None),
        ("Department of Roads, Bridges and Locks", "Department of Roads, Bridges and Locks", None),
        ("Jane Roe, Department of Roads and Locks", "Jane Roe", "Department of Roads and Locks"),
        ("Department of Roads, Jane Roe", "Jane Roe", "Department of Roads"),
    ],
)  # fmt: skip
def test_commas_may_be_part_of_an_office_name(line, name, organization):
    found, _ = read(f"Contact: {line}", "(202) 555-0100 | locks@acme.example", STORY)
    assert found == [Contact(name, organization, "(202) 555-0100", "locks@acme.example")]
