"""Contacts below the text that no heading announces, each in one line."""

import pytest

from newsdrop.record import Contact
from tests.asking.contacts import STORY, item, read


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Jane Roe, Chief Officer – 202-555-0100 • 12 Main Street jane@acme.example • acme.org",
            Contact("Jane Roe", None, "202-555-0100", "jane@acme.example"),
        ),
        (
            "Jane Roe, CFO, Acme Anvils, 202-555-0100, jane@acme.example",
            Contact("Jane Roe", "Acme Anvils", "202-555-0100", "jane@acme.example"),
        ),
        (
            "Jane Roe - Marketing Manager - jane@acme.example",
            Contact("Jane Roe", None, None, "jane@acme.example"),
        ),
        (
            "Jane Roe, Marketing Manager. Phone: 202-555-0100. E-mail: jane@acme.example",
            Contact("Jane Roe", None, "202-555-0100", "jane@acme.example"),
        ),
        (
            "Jane Roe (Head of Sales), tel. 202-555-0100, email jane@acme.example",
            Contact("Jane Roe", None, "202-555-0100", "jane@acme.example"),
        ),
        (
            "Anna Roe, Geschäftsführerin – Tel. +49 30 5550100 – anna@acme.example",
            Contact("Anna Roe", None, "+49 30 5550100", "anna@acme.example"),
        ),
        (
            "Anne Roe, directrice de la communication – 01 55 55 01 00 – anne@acme.example",
            Contact("Anne Roe", None, "01 55 55 01 00", "anne@acme.example"),
        ),
    ],
)
def test_a_person_with_an_office_is_reached_in_one_line(line, expected):
    assert read(STORY, line) == ([expected], [STORY])
    john = Contact("John Doe", "Investor Relations", "202-555-0101", "john@acme.example")
    other = "John Doe, Investor Relations – 202-555-0101 • john@acme.example"
    assert read(STORY, line, other) == ([expected, john], [STORY])


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["Acme Inc. 12 Main Street, Suite 4| Springfield |45501 press@acme.example"], "Acme Inc."),
        (["Acme GmbH, Hauptstraße 1, 10115 Berlin, presse@acme.example"], "Acme GmbH"),
        (["Acme Anvils Ltd. Tel: 0113 555 0100. media@acme.example"], "Acme Anvils Ltd."),
    ],
)
def test_a_house_is_reached_by_the_press_in_the_last_line(lines, name):
    found, left = read(STORY, *lines)
    assert [one.name for one in found] == [name]
    assert left == [STORY]


@pytest.mark.parametrize(
    "line",
    [
        "Jane Roe, who runs the shop, answers calls at 202-555-0100 until Friday.",
        "Jane Roe, Chief Financial Officer, joined the house in 1999; call 202-555-0100.",
        "Jane Roe: 202-555-0100 or jane@acme.example; on the air: @jane.",
        "Austin Roe Park – 12 Main Street – 202-555-0100",
        "Jane Roe, Chief Financial Officer, Acme Anvils",
        "Acme Inc. asks whoever comes to write to press@acme.example before May 4, 2010",
        "Acme Inc., 12 Main Street, Springfield, shop@acme.example",
    ],
)
def test_other_lines_below_the_text_are_none(line):
    assert read(STORY, line) == ([], [STORY, line])


@pytest.mark.parametrize("lead", ["For tickets:", "To join the tour, register with"])
def test_whom_readers_are_led_to_is_none(lead):
    line = "Jane Roe, Tour Manager, 202-555-0100, tours@acme.example"
    assert read(STORY, lead, line)[0] == []


def test_a_list_of_people_in_the_text_is_none():
    lines = [item("Jane Roe, Acme Anvils, 202-555-0100"), item("John Doe, Roe Mills, 202-555-0101")]
    assert read(STORY, *lines)[0] == []


def test_a_line_above_the_text_is_none():
    line = "Jane Roe, Acme Anvils, 12 Main Street, 202-555-0100"
    assert read(line, STORY)[0] == []
