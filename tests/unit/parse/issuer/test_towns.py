"""Towns, parks and seas of datelines, in one form after another."""

import pytest

from newsdrop.parse.datelines.reading import read
from tests.asking import pages

DAY = "2021-06-03"
TEXT = "The office opened the new river bridge to all traffic."
TOWNS = [
    "LIBERTY, Mo.",
    "MARQUETTE, MI",
    "GRANT, Neb.",
    "MISSION, S.D.",
    "Research Triangle Park, N.C.",
    "WINDOW ROCK, Navajo Nation",
    "HAMILTON, Bermuda",
    "Basseterre, St. Kitts",
    "Stoke-on-Trent",
    "Villefranche-sur-Mer",
    "ACADIA NATIONAL PARK",
    "PINE RIDGE INDIAN RESERVATION, S.D.",
    "PHILIPPINE SEA",
    "Nice",
    "Tours",
    "Freiburg i. Br.",
    "Zell am See",
    "Neustadt an der Weinstraße",
    "Landkreis Fulda",
]


@pytest.mark.parametrize(
    "form",
    ["{}, June 3, 2021 – ", "{} (June 3, 2021) – ", "({}, June 3, 2021) ", "{} – June 3, 2021 – "],
)
@pytest.mark.parametrize("town", TOWNS)
def test_a_town_is_read_in_each_form(form, town):
    found = read(form.format(town) + TEXT)
    assert found is not None
    assert (found.place, found.date) == (town, DAY)


@pytest.mark.parametrize(
    ("line", "place", "date"),
    [
        (f"(DELFT, Netherlands) June 3, 2021 – {TEXT}", "DELFT, Netherlands", DAY),
        (f"(WASHINGTON) June 3, 2021 – {TEXT}", "WASHINGTON", DAY),
        (f"MILLBROOK FALLS – (June 3, 2021) {TEXT}", "MILLBROOK FALLS", DAY),
        ("Madrid (3 de junio de 2021). El puente está abierto.", "Madrid", DAY),
        ("Berlin (ots). Die Brücke ist offen.", "Berlin", None),
        ("Berlin (pm). Die Brücke ist offen.", "Berlin", None),
        ("Le 3 juin 2021 – Montréal – Le pont est ouvert.", "Montréal", DAY),
        ("Rimouski (Québec) – Le pont est ouvert.", "Rimouski (Québec)", None),
        ("Rimouski (Québec) – 3 juin 2021 – Le pont est ouvert.", "Rimouski (Québec)", DAY),
        ("Nice, le 3 juin 2021 – Le pont est ouvert.", "Nice", DAY),
        ("WASHINGTON – June 3, 2021", "WASHINGTON", DAY),
        ("June 3, 2021 | WASHINGTON", "WASHINGTON", DAY),
        (f"LINCOLN, Neb. (Reuters) – {TEXT}", "LINCOLN, Neb.", None),
        (f"Charlotte Amalie, USVI – {TEXT}", "Charlotte Amalie, USVI", None),
        (f"Co. Cork – {TEXT}", "Co. Cork", None),
        (f"BOSTON / June 3, 2021 / {TEXT}", "BOSTON", DAY),
        (f"LINCOLN, Neb., June 3, 2021 | {TEXT}", "LINCOLN, Neb.", DAY),
        ("LINCOLN, Neb.: June 3, 2021", "LINCOLN, Neb.", DAY),
        ("Berlin, Mo. 3. Juni 2021 – Die Brücke ist offen.", "Berlin", DAY),
    ],
)
def test_more_forms(line, place, date):
    found = read(line)
    assert found is not None
    assert (found.place, found.date) == (place, date)


@pytest.mark.parametrize(
    "line",
    [
        f"(Update) June 3, 2021 – {TEXT}",
        f"(Acme) June 3, 2021 – {TEXT}",
        f"Update – (June 3, 2021) {TEXT}",
        f"Acme – (June 3, 2021) {TEXT}",
        f"Jane Roe (June 3, 2021). {TEXT}",
        f"One-on-One – {TEXT}",
        f"Mobile – {TEXT}",
        f"Nice – {TEXT}",
        f"Roe National Park – {TEXT}",
        f"OFFICE – {TEXT}",
        "June 3, 2021 – Mobile",
        "June 3, 2021 – Nice",
        "June 3, 2021 | NEWS",
        "NEWS – June 3, 2021",
        "Le 3 juin 2021 – Communiqué – Le pont est ouvert.",
    ],
)
def test_what_only_looks_like_one(line):
    found = read(line)
    assert found is None or found.place is None


@pytest.mark.parametrize(
    "above", ["LINCOLN, Neb.</p><p>June 3, 2021", "June 3, 2021</p><p>LINCOLN, Neb."]
)
def test_place_and_day_may_have_a_line_each_above_the_text(above):
    first = f"{pages.FIRST} They came from both sides of the river, and from far beyond it."
    found = pages.read(f"{pages.TITLE}<p>{above}</p>{pages.story(first=first)}").dateline
    assert (found.place, found.date) == ("LINCOLN, Neb.", DAY)


def test_what_a_line_is_called_is_no_part_of_a_place():
    first = f"{pages.FIRST} They came from both sides of the river, and from far beyond it."
    text = (
        f"{pages.TITLE}<p>June 3, 2021</p><p>Location: LINCOLN, Neb.</p>{pages.story(first=first)}"
    )
    assert pages.read(text).dateline is None
