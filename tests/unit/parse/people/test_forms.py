"""Offices before a name: over its form of address, and behind somebody else and "and"."""

import pytest

from tests.asking.people import find


def titles(line):
    return [(one.name, one.title) for one in find(line)]


@pytest.mark.parametrize(
    "form",
    [
        "the Rt. Hon.",
        "the Rt Hon",
        "Rt Hon",
        "the Right Honourable",
        "Her Excellency",
        "the Hon.",
        "His Royal Highness",
        "Her Worship",
        "Aunty",
    ],
)
def test_a_style_of_two_words_parts_an_office_from_its_holder(form):
    line = f"It was opened by Scotland’s First Minister, {form} Jane Roe, on Monday."
    assert titles(line) == [("Jane Roe", "Scotland’s First Minister")]
    line = f"The First Minister, {form} Jane Roe, said so."
    assert titles(line) == [("Jane Roe", "First Minister")]


@pytest.mark.parametrize("form", ["the Most Reverend", "the Right Rev.", "the Very Revd"])
def test_a_style_of_the_church_is_no_office(form):
    line = f"It was opened by the Dean of Delft, {form} Jane Roe."
    assert titles(line) == [("Jane Roe", "Dean of Delft")]


@pytest.mark.parametrize("joint", [" and ", ", and "])
def test_an_office_behind_another_name_and_a_joint_is_the_next_ones(joint):
    line = f"It was opened by the mayor, Jane Roe{joint}Acme Trust executive chairman, Tom Poe."
    assert titles(line) == [
        ("Jane Roe", "mayor"),
        ("Tom Poe", "Acme Trust executive chairman"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "It was opened by the chairman, and Jane Roe spoke.",
        "After a word from the chairman, the Rt. Hon. Jane Roe opened it.",
        "They met Tom Poe and a nurse, Jane Roe of Delft wrote.",
        "Opened by Acme, the Hon. Jane Roe said, it is good.",
    ],
)
def test_other_offices_before_a_comma_are_somebody_elses(line):
    assert dict(titles(line))["Jane Roe"] in {None, "nurse"}


@pytest.mark.parametrize("form", ["Profr.", "Dip.", "profr.", "sr.", "lic.", "mtro.", "ing."])
def test_a_form_of_address_in_spanish_parts_an_office_from_its_holder(form):
    line = f"El puente lo abrió el presidente municipal {form} Rogelio Pérez el lunes."
    assert titles(line) == [("Rogelio Pérez", "presidente municipal")]
    assert titles(f"El puente lo abrió {form} Rogelio Pérez.") == [("Rogelio Pérez", None)]


def test_a_form_of_address_is_nobodys_name():
    line = "Lo abrió el alcalde Profr. Rogelio Pérez y la directora profra. Marta Soto."
    assert titles(line) == [("Rogelio Pérez", "alcalde"), ("Marta Soto", "directora")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Acara dibuka oleh Kepala Dinas Pendidikan, Budi Roe, pada Senin.",
            "Kepala Dinas Pendidikan",
        ),
        ("Ia bicara di hadapan Staf Ahli Menteri, Budi Roe, untuk kota.", "Staf Ahli Menteri"),
        ("Acara dibuka oleh Budi Roe, Kepala Dinas, pada Senin.", "Kepala Dinas"),
    ],
)
def test_an_office_behind_an_indonesian_preposition_is_of_who_is_set_off(line, expected):
    assert titles(line) == [("Budi Roe", expected)]
