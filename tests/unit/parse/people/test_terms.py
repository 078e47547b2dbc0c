"""From when an office is held, and after whom, is none of its title."""

import pytest

from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.behind import titles_behind


def title(behind):
    line = f"Jane Roe{behind}"
    return titles_behind.after(line, len("Jane Roe"), len(line))


@pytest.mark.parametrize(
    "term",
    [
        "with effect from May 1, 2015",
        "with immediate effect",
        "effective immediately",
        "effective as of May 1",
        "starting in June",
        "beginning next month",
        "commencing 1 June",
        "from May 1",
        "on an interim basis",
        "following the departure of the founder",
        "reporting to the board",
        "taking over from the founder",
        "subject to the vote of the board",
        "pending the vote of the board",
        "at the end of May",
        "earlier this month",
        "at the time",
    ],
)
@pytest.mark.parametrize(
    "office", ["Chief People Officer", "director of Acme Anvils", "Vice President, Sales"]
)
def test_a_term_is_none_of_a_title(office, term):
    assert title(f" as {office} {term}.") == office
    assert title(f", {office} {term}, said so.") == office


@pytest.mark.parametrize(
    ("behind", "office"),
    [
        (", directrice financière avec effet immédiat.", "directrice financière"),
        (", directrice financière dès le 1er mai.", "directrice financière"),
        (", directora financiera con efecto inmediato.", "directora financiera"),
        (", financieel directeur per 1 mei.", "financieel directeur"),
        (", financieel directeur met ingang van 1 mei.", "financieel directeur"),
    ],
)
def test_nor_is_it_in_other_languages(behind, office):
    assert title(behind) == office


@pytest.mark.parametrize(
    "office",
    [
        "director of starting grants",
        "minister responsible for housing",
        "minister with responsibility for housing",
        "head of reporting at Acme",
        "director for effective aid",
        "chair of the board at the Delft Academy",
        "professor at the Academy of Arts",
        "director of the Following Seas Trust",
        "manager per diem staffing",
    ],
)
def test_what_an_office_is_of_is_of_its_title(office):
    assert title(f", {office}.") == office


@pytest.mark.parametrize(
    ("ahead", "office"),
    [
        ("Soon the mayor of Roe at the time, ", "mayor of Roe"),
        ("Le maire de l’époque, ", "maire"),
        ("Soon the director of The Roe Time, ", "director of The Roe Time"),
    ],
)
def test_when_an_office_was_held_is_none_of_it_ahead_of_the_name(ahead, office):
    assert titles.before(f"{ahead}Jane Roe, agreed.", len(ahead)) == office
