"""Labels, faxes and invitations in a line of a contact are no part of its names and numbers."""

import pytest

from newsdrop.record import Contact
from tests.asking.contacts import JANE, STORY, heading, read


def test_a_number_for_signs_or_for_typing_is_nobodys_telephone():
    line = "Media Relations: 202-555-0100 / ASL: (844) 555-0101 / TTY: (888) 555-0102"
    assert read(STORY, "###", line)[0] == [Contact("Media Relations", None, "202-555-0100")]


@pytest.mark.parametrize(
    "line",
    ["T (202) 555-0100 | F (202) 555-0199", "(202) 555-0100, F: (202) 555-0199",
     "Tel. (202) 555-0100, Faks (202) 555-0199", "Tel/Fax: (202) 555-0100"],
)  # fmt: skip
def test_a_letter_may_say_that_a_number_is_for_faxes(line):
    assert read(STORY, "Press contact:", "Jane Roe", line)[0] == [
        Contact("Jane Roe", None, "(202) 555-0100")
    ]


@pytest.mark.parametrize(
    ("line", "phone", "email"),
    [
        ("Chef, AcmeTel:+45 32 10 01 06roe@acme.example", "+45 32 10 01 06", "roe@acme.example"),
        ("AcmeTelefon: 030 123 456 78E-Mail: r@acme.example", "030 123 456 78", "r@acme.example"),
        ("AcmeMobil: +47 22 33 44 55roe@acme.example", "+47 22 33 44 55", "roe@acme.example"),
        ("roe@acme.exampleTel: 08-123 45 67", "08-123 45 67", "roe@acme.example"),
        ("Acme, 2024roe@acme.example", None, "2024roe@acme.example"),
    ],
)
def test_labels_and_numbers_set_without_a_space_are_parted(line, phone, email):
    (one,), _ = read(STORY, "Press contact:", "Jane Roe", line)
    assert (one.name, one.phone, one.email) == ("Jane Roe", phone, email)


@pytest.mark.parametrize(
    "line", ["Facsimile (toll free): 1-877-555-0199", "Fax (Berlin): 030 20314599"]
)
def test_a_number_for_faxes_may_say_more_of_itself(line):
    (one,), _ = read(STORY, "Contact:", "Jane Roe", "Phone (toll free): 1-800-555-0100", line)
    assert one.phone == "1-800-555-0100"


def test_an_invitation_set_right_behind_a_number_is_no_part_of_it():
    lines = ("Zdenka Roe", "Acme | Bridges", "+49 40 5550 14410Contact us")
    (one,), _ = read(STORY, heading("Your Contacts"), *lines)
    assert one.phone == "+49 40 5550 14410"


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("(202) 555-0100, (202) 555-0101 (fax)", ["(202) 555-0100"]),
        ("202-555-0100 (voice) / 202-555-0101 (TTY)", ["202-555-0100"]),
        ("202-555-0100, 202-555-0101 fax", ["202-555-0100"]),
        ("+49 30 5550100, +49 30 5550101 (Fax)", ["+49 30 5550100"]),
        ("01 42 34 56 78 / 01 42 34 56 79 (télécopie)", ["01 42 34 56 78"]),
        ("(202) 555-0100/555-0101 (fax)", ["(202) 555-0100"]),
        ("202-555-0100 Fax: 202-555-0101", ["202-555-0100"]),
        ("202-555-0100 (office)", ["202-555-0100"]),
        ("202-555-0100 (o), 202-555-0101 (c)", ["202-555-0100", "202-555-0101"]),
    ],
)
def test_that_a_number_is_for_faxes_may_stand_behind_it(line, numbers):
    assert [one.phone for one in read(STORY, "Media contact:", "Jane Roe", line)[0]] == numbers


@pytest.mark.parametrize(
    "label", ["National toll-free", "Nationwide:", "From abroad:", "Bundesweit", "U.S. toll free:"]
)
def test_from_where_a_number_is_to_be_called_is_nobodys_name(label):
    lines = ("Jane Roe, jane@example.gov", f"(202) 555-0100, {label} (202) 555-0101")
    found, _ = read(STORY, "Contact:", *lines)
    assert found == [JANE, Contact("Jane Roe", None, "(202) 555-0101", None)]


@pytest.mark.parametrize("house", ["Acme International", "The National", "Carpenters Local"])
def test_a_house_may_be_called_as_from_where_one_calls(house):
    found, _ = read(STORY, "Contact:", "Jane Roe", f"{house}, (202) 555-0100")
    assert found == [Contact("Jane Roe", house, "(202) 555-0100", None)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Kontakt Messeprogramm: fair@acme.example", "Messeprogramm"),
        ("Contatto Programma Fiera: fair@acme.example", "Programma Fiera"),
        ("Contact Energy: press@contact.example", "Contact Energy"),
    ],
)
def test_the_word_contact_before_an_office_is_no_part_of_it(line, name):
    found, _ = read(STORY, heading("Pressekontakt"), "Jane Roe, jane@example.gov", line)
    assert found[-1].name == name
