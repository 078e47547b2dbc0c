"""Who is named twice in a page is one contact."""

import pytest

from tests.asking.contacts import JANE, STORY, read


@pytest.mark.parametrize(
    ("above", "below", "count"),
    [
        ("Media Relations", "Media Relations Division", 1),
        ("Jane Roe", "Jane Roe", 1),
        ("Jane Roe", "John Doe", 2),
    ],
)
def test_who_is_named_above_and_below_is_one_contact(above, below, count):
    reached = ("202-555-0100", "roe@example.gov")
    found, _ = read("Media contact:", above, *reached, STORY, "Press contact:", below, *reached)
    assert [one.name for one in found] == [above, below][-count:]


@pytest.mark.parametrize(
    ("again", "count"),
    [
        ("Jane Roe, (202) 555-0100", 1),
        ("Jane Roe, +1 202 555 0100", 1),
        ("Jane Roe, Relations avec les médias, (202) 555-0100, jane@example.gov", 1),
        ("Jane Roe, (202) 555-0101", 2),
        ("John Roe, (202) 555-0100", 2),
    ],
)
def test_who_is_named_twice_is_one_contact(again, count):
    first = "Media contact: Jane Roe, (202) 555-0100, jane@example.gov"
    found, _ = read(STORY, first, STORY, f"Press contact: {again}")
    assert (found[0], len(found)) == (JANE, count)


@pytest.mark.parametrize(
    ("again", "count"),
    [
        (("Tom Poe", "T. +32 2 555 01 00", "poe@example.gov"), 2),
        (("Tom Poe", "M. +32 472 55 01 00"), 2),
        (("Tom Poe", "M. +32 472 55 01 99"), 3),
    ],
)
def test_a_box_repeats_a_number_with_fewer_marks(again, count):
    own = ("Acme Ltd", "Tom Poe", "+32 (0)2 555 01 00 - +32 (0)472 55 01 00", "poe@example.gov")
    found, _ = read("Press contact:", *own, STORY, "Media Contact:", *again)
    assert len(found) == count
    assert {one.name for one in found} == {"Tom Poe"}
