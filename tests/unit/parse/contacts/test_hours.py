"""The days and hours at which a desk answers, which are no house."""

import pytest

from newsdrop.parse.reaching.lines import hours
from newsdrop.record import Contact
from tests.asking.contacts import JANE, STORY, read


@pytest.mark.parametrize(
    "line",
    [
        "Monday to Friday, 9 am to 5 pm",
        "Mon–Fri 9am–5pm",
        "Montag bis Freitag, 9 bis 17 Uhr",
        "Monday - Friday 8:30 a.m. - 4:30 p.m.",
        "Du lundi au vendredi, de 9h à 17h",
        "Office hours: Monday to Friday",
        "Available Monday through Friday",
        "Mo-Fr 9-17 Uhr",
    ],
)
def test_hours_between_the_lines_of_a_contact_are_no_house(line):
    lines = ("Media contact:", "Jane Roe", "(202) 555-0100", line, "jane@example.gov")
    assert read(STORY, *lines)[0] == [JANE]


@pytest.mark.parametrize("said", ["Monday Club", "Good Friday Trust", "Lun Wei", "Mar Group", ""])
def test_a_house_may_have_the_name_of_a_day(said):
    assert not hours.are_days(said)


def test_a_club_of_mondays_employs():
    lines = ("Media contact:", "Jane Roe", "Monday Club", "(202) 555-0100")
    assert read(STORY, *lines)[0] == [Contact("Jane Roe", "Monday Club", "(202) 555-0100")]
