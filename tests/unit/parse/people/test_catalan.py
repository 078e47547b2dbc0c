"""Catalan joins a mother's name with "i", which is another word in the north and in the east."""

from __future__ import annotations

import pytest

from newsdrop.parse import people
from newsdrop.record import Paragraph


def found(line):
    named = people.find(None, None, (Paragraph(line, "text"),), None, None)
    return {one.name: one.title for one in named}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Ho ha dit la consellera Anna Roe i Poe, que hi era.",
            {"Anna Roe i Poe": "consellera"},
        ),
        (
            "Segons el rector, Joan Roe i Vidal, els alumnes en són molts.",
            {"Joan Roe i Vidal": "rector"},
        ),
        ("Hi van anar Joan Roe i Anna Poe amb els veïns.", {"Joan Roe": None, "Anna Poe": None}),
        ("Direktør Kari Roe i Acme svarer.", {"Kari Roe": "Direktør"}),
        (
            "Dels har Anna Roe i Malmö byggt bron, dels är den vacker.",
            {"Anna Roe": None},
        ),
        (
            "La consellera d'Acció Climàtica, Alimentació i Agenda Rural, Anna Roe, ha signat.",
            {"Anna Roe": "consellera d'Acció Climàtica, Alimentació i Agenda Rural"},
        ),
    ],
)
def test_and_before_a_mothers_name(line, expected):
    assert found(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Le directeur général d'Acme Construct a signé avec Jeanne Roe.", {"Jeanne Roe": None}),
        ("Le président Valéry Giscard d'Estaing est venu.", ["Valéry Giscard d'Estaing"]),
        ("La visite d'Emmanuel Roe a plu.", ["Emmanuel Roe"]),
    ],
)
def test_nobodys_whole_name_begins_with_of(line, expected):
    assert list(found(line)) == list(expected)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("The Mayor of Delft and Thandolwethu Mokoena, Director of Acme, spoke.", "Mokoena"),
        (
            "Hablaron el director de la casa y Xabin Goikoetxea, Ana Torres y Luis Paz, vecinos.",
            "Goikoetxea",
        ),
    ],
)
def test_who_stands_behind_an_office_and_its_place_is_no_field_of_it(line, name):
    assert name in {one.split()[-1] for one in found(line)}
