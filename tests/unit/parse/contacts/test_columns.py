"""Contacts in the cells of a table, whether these stand for lines or for persons."""

import pytest

import newsdrop
from newsdrop.page import Block
from newsdrop.record import Contact
from tests.asking.contacts import STORY, heading, read, row


def test_a_table_row_is_a_contact():
    assert read(row("Media Contact", "Jane Roe", "(202) 555-0100"))[0] == [
        Contact("Jane Roe", None, "(202) 555-0100", None)
    ]


def test_columns_of_a_table_are_contacts():
    found, _ = read(
        heading("Contacts"),
        row("Jane Roe", "John Doe"),
        row("Investor Relations", "Media Relations"),
        row("217-555-0100", "217-555-0101"),
    )
    assert found == [
        Contact("Jane Roe", "Investor Relations", "217-555-0100", None),
        Contact("John Doe", "Media Relations", "217-555-0101", None),
    ]


def cell(text, group, **more):
    return Block(text, tag="td", group=group, **more)


def test_a_cell_of_several_lines_is_one_contact():
    found, _ = read(
        heading("Press Contacts"),
        cell("Asia", 1), cell("Jane Roe", 1), cell("New Delhi", 1), cell("India 110024", 1),
        cell("Phone: +91-98555-80372", 1),
        cell("South America", 2), cell("John Doe", 2), cell("Santiago, RM 80050-240", 2),
        cell("Phone: +56(41)555-0782", 2),
    )  # fmt: skip
    assert found == [
        Contact("Jane Roe", None, "+91-98555-80372", None),
        Contact("John Doe", None, "+56(41)555-0782", None),
    ]


def test_cells_of_one_line_each_are_one_contact():
    found, _ = read(heading("Press Contacts"), cell("Jane Roe", 1), cell("Phone: 202-555-0100", 2))
    assert found == [Contact("Jane Roe", None, "202-555-0100", None)]


@pytest.mark.parametrize(
    ("label", "found"),
    [
        ("CONTACT: Zdenka Roe", [("Zdenka Roe", "812-555-0126")]),
        ("Media contact: Jane Roe", [("Jane Roe", "812-555-0126")]),
        ("Pressekontakt: Jana Roe", [("Jana Roe", "812-555-0126")]),
        ("Subject: Anvils", []),
    ],
)
def test_a_contact_may_stand_in_the_second_of_two_columns(label, found):
    rows = (row("FOR IMMEDIATE RELEASE", label), row("May 4, 2010", "Public Information Officer"))
    contacts_of, _ = read(*rows, "812-555-0126 roe@acme.example", STORY)
    assert [(one.name, one.phone) for one in contacts_of] == found


def test_cells_below_headings_are_contacts_of_whom_these_name():
    page = newsdrop.read(
        f"""<h1>Acme and Roe Steel build a plant</h1><p>{STORY}</p><h3>Media Contacts</h3>
        <table><tr><th>Bolt Metals<th>Roe Steel<th>Investors
        <tr><td>Jane Roe<br>Head of Communications<br>202-555-0100<br>jane@bolt.example
        <td>John Doe<br>202-555-0101<br>john@roe.example
        <td>Ann Poe<br>202-555-0102<br>ann@roe.example</table>""".encode()
    )
    assert isinstance(page, newsdrop.Release)
    assert page.contacts == (
        Contact("Jane Roe", "Bolt Metals", "202-555-0100", "jane@bolt.example"),
        Contact("John Doe", "Roe Steel", "202-555-0101", "john@roe.example"),
        Contact("Ann Poe", None, "202-555-0102", "ann@roe.example"),
    )


@pytest.mark.parametrize("bold", [True, False])
def test_each_column_has_a_house_above_its_person(bold):
    found, _ = read(
        heading("Contacts"),
        row("Acme Bancorp, Inc.", "Poe Financial Group")._replace(strong=bold),
        row("Jane Roe, Investor Relations", "John Doe"),
        row("217-555-0100", "217-555-0101"),
    )
    assert found == [
        Contact("Jane Roe", "Acme Bancorp, Inc.", "217-555-0100", None),
        Contact("John Doe", "Poe Financial Group", "217-555-0101", None),
    ]


def test_rows_with_a_number_each_are_contacts():
    found, _ = read(
        heading("Contacts"),
        row("Jane Roe", "217-555-0100", "jane@acme.example"),
        row("John Doe", "217-555-0101", "john@acme.example"),
    )
    assert [(one.name, one.phone) for one in found] == [
        ("Jane Roe", "217-555-0100"),
        ("John Doe", "217-555-0101"),
    ]


def test_a_house_above_the_next_person_is_theirs():
    found, _ = read(
        heading("Contacts"),
        "Acme Bancorp, Inc.", "Jane Roe", "217-555-0100",
        "Poe Financial Group", "John Doe", "217-555-0101",
    )  # fmt: skip
    assert [(one.name, one.organization) for one in found] == [
        ("Jane Roe", "Acme Bancorp, Inc."),
        ("John Doe", "Poe Financial Group"),
    ]


def test_rows_of_which_some_name_a_person_and_an_address_are_contacts():
    found, _ = read(
        heading("Media contacts"),
        row("Jane Roe", "jane@acme.example"),
        row("Tel. 217-555-0100", "Mobile 217-555-0101"),
        row("John Doe", "john@acme.example"),
        row("Tel. 217-555-0102", "Mobile 217-555-0103"),
    )
    assert [(one.name, one.email) for one in found if one.email] == [
        ("Jane Roe", "jane@acme.example"),
        ("John Doe", "john@acme.example"),
    ]


def test_each_cell_beside_another_keeps_its_own_link():
    page = (
        f"<h1>Acme builds a plant</h1><p>{STORY}</p><table>"
        "<tr><td>Contact: Jane Roe</td><td>Media: John Doe</td></tr>"
        "<tr><td>217-555-0100</td><td>217-555-0101</td></tr>"
        "<tr><td><a href='mailto:jane@acme.example'>Email</a></td>"
        "<td><a href='mailto:john@acme.example'>Email</a></td></tr></table>"
    )
    release = newsdrop.read(f"<html><body>{page}</body></html>".encode())
    assert isinstance(release, newsdrop.Release)
    assert [(one.name, one.phone, one.email) for one in release.contacts] == [
        ("Jane Roe", "217-555-0100", "jane@acme.example"),
        ("John Doe", "217-555-0101", "john@acme.example"),
    ]


@pytest.mark.parametrize("last", [0, 1, 2])
def test_a_house_may_be_called_as_people_are(last):
    rows = [
        ("Rope Bank Ltd", "Jane Roe", "202-555-0100", "jane@ropebank.example"),
        ("Harrow Vance", "John Doe", "202-555-0101", "doe@harrow.example"),
        ("Quoin Works", "Ann Poe", "202-555-0102", "poe@ferries.example"),
    ]
    rows = rows[last:] + rows[:last]
    lines = [Block(line, strong=not at) for row in rows for at, line in enumerate(row)]
    found, _ = read("Press contacts:", *lines)
    assert [(one.name, one.organization) for one in found] == [(row[1], row[0]) for row in rows]
