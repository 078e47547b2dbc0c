from __future__ import annotations

import pytest

from newsdrop.parse import places
from newsdrop.parse.found import Found
from newsdrop.record import Dateline, Evidence, Paragraph, Person


def find(*lines, dateline=None, people=()):
    opening = Found(Dateline(text="", place=dateline), Evidence.DATELINE) if dateline else None
    return {
        place.name: place.mentions
        for place in places.find([Paragraph(line) for line in lines], opening, people)
    }


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Russia and the United States met in Germany.",
            {"Russia": 1, "United States": 1, "Germany": 1},
        ),
        (
            "She flew to Annapolis, Md., and Chico, Calif. There",
            {"Annapolis, Md.": 1, "Chico, Calif.": 1},
        ),
        ("Austin, Texas, grew; Austin is hot.", {"Austin, Texas": 1}),
        ("Austin, Texas, grew; she lives in Austin.", {"Austin, Texas": 2}),
        ("Offices in Rio de Janeiro and New York City", {"Rio de Janeiro": 1, "New York City": 1}),
        ("North Dakota Governor Ann Roe", {"North Dakota": 1}),
        ("The City of Houston", {"Houston": 1}),
        ("in coastal New Quib County, N.C., which", {"New Quib County, N.C.": 1}),
        ("the plant at Spanish Quib, Utah, and", {"Spanish Quib, Utah": 1}),
        ("a mill in Two Quibs, Wis., which", {"Two Quibs, Wis.": 1}),
        ("from West Quib Beach, Fla., to", {"West Quib Beach, Fla.": 1}),
        ("It grows. New Austin, Texas, offices open.", {"Austin, Texas": 1}),
        ("Two Quib County, Ore., deputies were hurt.", {"Quib County, Ore.": 1}),
        ("His film “The Purple Rose of Cairo” ran in Berlin.", {"Berlin": 1}),
        ("“We live in Cairo,” she said.", {"Cairo": 1}),
    ],
)
def test_places_of_a_text(line, expected):
    found = find(line)
    assert {name: found.get(name) for name in expected} == expected
    assert set(found) == set(expected)


@pytest.mark.parametrize(
    "line",
    [
        "The University of Texas and the Bank of America",
        "Boston Scientific, the Washington Post and Mozilla China",
        "Mobile phones are Golden and Nice.",
        "the U.S. trade embargo",
        "Blacksburg, Virginia Tech",
    ],
)
def test_names_of_houses_are_no_places(line):
    assert find(line) == {}


def test_a_place_in_a_persons_name_is_none():
    line = "Secretary Lloyd Austin met Senator Mark Houston in Paris."
    assert find(line, people=[Person("Lloyd Austin"), Person("Mark Houston")]) == {"Paris": 1}


@pytest.mark.parametrize(
    ("dateline", "name"),
    [
        ("WASHINGTON", "Washington"),
        ("BROOKLYN, N.Y.", "Brooklyn, N.Y."),
        ("UPTON, NY", "Upton, NY"),
        ("Upton, NY, USA", "Upton, NY, USA"),
        ("UPTON NY, USA", "Upton NY, USA"),
        ("ROEVILLE, UK & NEW YORK", "Roeville, UK & New York"),
        ("ROEVILLE, FLA.", "Roeville, Fla."),
        ("COLOMBO, SRI LANKA", "Colombo, Sri Lanka"),
        ("VAL DE LA ROE", "Val De La Roe"),
        ("Mountain View, Calif.", "Mountain View, Calif."),
    ],
)
def test_the_datelines_place_comes_first_in_normal_casing(dateline, name):
    found = find(f"{dateline} — The minister flew to Russia.", dateline=dateline)
    assert found == {name: 1, "Russia": 1}


def test_a_ship_is_no_place():
    assert find("All is well.", dateline="ABOARD USS NIMITZ") == {}


def test_the_brackets_of_a_town_keep_it_one():
    line = "Frankfurt (Oder), 3. Juni 2021 – Die Brücke in Frankfurt wird gebaut."
    assert find(line, dateline="Frankfurt (Oder)") == {"Frankfurt (Oder)": 2}


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("DAYTON, OH USA", "Dayton, OH USA"),
        ("LIMA, LA PAZ", "Lima, La Paz"),
        ("COLOMBO, SRI LANKA", "Colombo, Sri Lanka"),
    ],
)
def test_a_state_and_its_country_keep_their_capitals(printed, expected):
    assert find("The bridge is open.", dateline=printed) == {expected: 1}


def test_a_party_and_its_land_behind_a_name_are_no_place():
    roe = [Person("Jane Roe")]
    assert find("Then Jane Roe (Greens, DE) said it.", people=roe) == {}
    assert find("Then Jane Roe (Sherwood, Ore.) said it.", people=roe) == {"Sherwood, Ore.": 1}
    assert find("Then Jane Roe (Portland, OR) said it.", people=roe) == {"Portland, OR": 1}
    assert find("Then the hall (Springfield, IL) opened.") == {"Springfield, IL": 1}


def test_the_datelines_place_is_counted_once_with_its_first_word():
    line = "WEST QUIB BEACH, Fla. – The town of West Quib Beach, Fla., opened a bridge."
    assert find(line, dateline="WEST QUIB BEACH, Fla.") == {"West Quib Beach, Fla.": 2}


@pytest.mark.parametrize("town", ["South Roe, Colorado", "West Chester, Pa.", "North Salem, Ohio"])
def test_a_direction_before_a_town_is_part_of_its_name(town):
    assert find(f"The small town of {town}, is old.") == {town: 1}
