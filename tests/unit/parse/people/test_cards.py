"""Names in lines of their own, with a role in the line or below it."""

import pytest

from newsdrop.parse import people
from newsdrop.record import Paragraph
from tests.asking.people import find, names


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Xolani Qwabe", "Co-Founder & CTO"], {"Xolani Qwabe": "Co-Founder & CTO"}),
        (
            ["Xolani Qwabe", "Co-Founder & CTO", "Ajmo Lorimu", "Designer"],
            {"Xolani Qwabe": "Co-Founder & CTO", "Ajmo Lorimu": "Designer"},
        ),
        (["“Yes,” said Ann Roe, CTO.", "Ann Roe", "Founder & CTO"], {"Ann Roe": "Founder & CTO"}),
        (["Singer of the Year", "Ann Roe", "Drummer of the Year"], {"Ann Roe": None}),
        (["Ann Roe", "DRUMMER OF THE YEAR"], {"Ann Roe": None}),
        (["Xolani Qwabe", "Partners"], {}),
        (["Harbor Foundation", "President"], {}),
        (["Xolani Qwabe", "This is our director."], {}),
    ],
)
def test_a_line_below_a_name_is_its_role(lines, expected):
    assert {person.name: person.title for person in find(*lines)} == expected


@pytest.mark.parametrize(("line", "found"), [("Co-Founder & CTO", 1), ("They met today.", 0)])
def test_a_heading_is_a_name_where_the_line_below_it_is_a_role(line, found):
    body = [Paragraph("Xolani Qwabe", kind="heading"), Paragraph(line)]
    assert len(people.find(None, None, body, None, None)) == found


@pytest.mark.parametrize("role", ["General", "Rear Admiral", "Bishop", "Lead Author"])
def test_a_rank_below_a_name_costs_nobody(role):
    assert names("The team was named today.", "Jane Roe", role) == ["Jane Roe"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Chief Scientist: Dana Brooks", "Chief Scientist"),
        ("• Dana Brooks: Head of Sales, Acme", "Head of Sales, Acme"),
        ("Dana Brooks | Chief Scientist", "Chief Scientist"),
        ("Dana Brooks: The mayor of Salem is wrong.", None),
        ("Note: Dana Brooks", None),
    ],
)
def test_a_line_may_name_somebody_and_the_role(line, title):
    assert [person.title for person in find(line)] == [title]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("Dr. Ann Roe", "Research Chair in Soil Science, Acme University"), "Research Chair in"),
        (("Mrs. Ann Roe", "Head of Ecology, Acme University"), "Head of Ecology"),
        (("Ann Roe", "Head of Ecology, Acme University"), "Head of Ecology"),
    ],
)
def test_a_card_names_somebody_with_a_form_of_address(lines, title):
    assert [person.title.startswith(title) for person in find(*lines)] == [True]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("Mme Roe", "Directrice générale"), "Directrice générale"),
        (("M. Qwabe", "Chef du service Enclumes — LRE"), "Chef du service Enclumes — LRE"),
        (("Dr. Roe", "Head of Ecology | Acme University"), "Head of Ecology | Acme University"),
        (("Mr. Roe", "They met the director — Acme"), None),
        (("Mr. Roe", "Anvils — Acme"), None),
    ],
)
def test_a_card_names_somebody_by_last_name_and_form_of_address(lines, title):
    assert [person.title for person in find(*lines)] == [title]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("Chief Engineer", "Jane Roe", "Roe College of Bridges", "Director", "Dr. Tom Roe"),
            [("Jane Roe", "Chief Engineer"), ("Tom Roe", "Director")],
        ),
        (
            ("Yönetim Kurulu Başkanı", "Prof. Dr. Ayşe Yılmaz", "Sayman", "Doç. Dr. Ali Demir"),
            [("Ayşe Yılmaz", "Yönetim Kurulu Başkanı"), ("Ali Demir", "Sayman")],
        ),
        (  # one alone may head them all
            ("Director", "Jane Roe", "The bridge is open.", "Tom Roe", "The boat is here."),
            [("Jane Roe", None), ("Tom Roe", None)],
        ),
        (
            ("Jane Roe", "Director", "Tom Roe", "Treasurer"),
            [("Jane Roe", "Director"), ("Tom Roe", "Treasurer")],
        ),
    ],
)
def test_lines_above_names_are_their_roles_where_they_are_several(lines, expected):
    assert [(one.name, one.title) for one in find(*lines)] == expected
