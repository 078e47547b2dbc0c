"""What touches a name, and who is named beside somebody of the same family."""

from __future__ import annotations

from itertools import islice, product
from time import perf_counter

import pytest

from newsdrop.parse import people
from newsdrop.parse.persons.identity.names import Roster
from newsdrop.parse.vocabulary.capitals import runs
from newsdrop.record import Paragraph, Person


def find(*lines):
    body = [Paragraph(line) for line in lines]
    return [(one.name, one.title) for one in people.find(None, None, body, None, None)]


def names(*lines):
    return [name for name, _ in find(*lines)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Jane Roe1, Tom Poe2 and Ann Coe1,2 led the study.", ["Jane Roe", "Tom Poe", "Ann Coe"]),
        ("Clara Dubois3ᵉ Femme", ["Clara Dubois"]),
        ("Clara DuboisFinisher solo", []),
        ("It runs on Windows10 and Python3.", []),
        ("Les ingénieurs d’ACME Drones parrainent.", []),
        ("le discours d'EMMANUEL ROE", ["EMMANUEL ROE"]),
        ("J. Austin Smith follows W. Eugene Davis.", ["J. Austin Smith", "W. Eugene Davis"]),
        ("Mary Charlotte Smith spoke.", ["Mary Charlotte Smith"]),
        ("Anna Paris Hotel opened.", []),
        (
            "Nous saluons Marie SAINT-PIERRE et Jean O’BRIEN.",
            ["Marie SAINT-PIERRE", "Jean O’BRIEN"],
        ),
        ("Jane BeDell spoke.", ["Jane BeDell"]),
        ("Pope Benedict XVI met Pope John XXIII.", ["Benedict XVI", "John XXIII"]),
        ("Super Bowl XIV and Title XVI came.", []),
    ],
)
def test_a_name_ends_before_figures_and_goes_on_over_places(line, expected):
    assert names(line) == expected


def test_a_title_stands_behind_the_number_of_a_note():
    assert find("Mary Jones12, director of Acme, led it.") == [("Mary Jones", "director of Acme")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("* Near Tal Omar, one strike destroyed a vehicle.", []),
        ("The strike hit. Near Abu Kamal, two strikes.", []),
        ("She sat near Jane Roe, her lawyer.", ["Jane Roe"]),
        ("Jose Roe, aka Lil Moe, 24, and Ann Poe fled.", ["Jose Roe", "Ann Poe"]),
        ("Ann Coe (also known as “Big Mary Moe”) fled.", ["Ann Coe"]),
        ("Ana Ruiz, conocida como Rosa López, huyó.", ["Ana Ruiz"]),
        ("For more information, contact Ann Roe at ann.b.roe@acme.example.", []),
        ("Please contact Ann Roe at Acme Inc. The mayor wrote to a@acme.example.", ["Ann Roe"]),
    ],
)
def test_places_aliases_and_contacts_are_nobody_else(line, expected):
    assert names(line) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Stephen Columbus sailed west.", "Columbus was born in Genoa."], ["Stephen Columbus"]),
        (["Stephen Columbus said that he sailed west."], ["Stephen Columbus"]),
        (["It was held at Hilton Charlotte.", "Charlotte is a city."], []),
        (["They grabaron en el Monte Qwabe."], []),
        (["River Smith sang."], ["River Smith"]),
        (["Vaikka Kivelämö lauloi.", "När Kivelämö sjöng.", "Amikor Kivelämö."], []),
    ],
)
def test_a_name_may_be_a_place_s_and_a_small_word_is_none(lines, expected):
    assert names(*lines) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Above: Wave by Angela Poe; The Road by Maria Lopez; Echoing Holons by Acme & Sons",
            [("Angela Poe", None), ("Maria Lopez", None)],
        ),
        ("Maria Poe, produser musik asal Salem, tampil.", [("Maria Poe", "produser musik")]),
        ("Lagu itu dari penyanyi Maria Poe.", [("Maria Poe", "penyanyi")]),
    ],
)
def test_works_are_nobody_and_offices_end_before_a_place(line, expected):
    assert find(line) == expected


_KNOWN = ("Jane Roe", "Maria Lopez", "Peter Smith", "Susan Coe")


@pytest.mark.parametrize("unknown", ["Xolani Qwabe", "Fizzlani O’Foxton"])
@pytest.mark.parametrize("form", ["{}: She sings.", "{} – University of Acme", "Business - {}"])
def test_an_unknown_name_is_believed_in_a_list_of_people(unknown, form):
    lines = [form.format(name) for name in (*_KNOWN, unknown)]
    assert names(*lines) == [*_KNOWN, unknown]


def test_a_house_in_a_list_of_people_is_nobody():
    lines = [f"{name}, Attorney, Foxton Zorbal" for name in _KNOWN]
    assert names(*lines, "Ann Poe, Owner, Foxton Zorbal") == [*_KNOWN, "Ann Poe"]


@pytest.mark.parametrize(
    "lines",
    [
        ["Qwabe Zorbals, Boston", "Goldman Zorbals, Salem", "Palo Zorbal, Acme", "Jo Poe, Salem"],
        ["Santa Qwabe, California", "San Qwabe, California", "Los Qwabes, California"] * 2,
    ],
)
def test_a_list_of_houses_or_places_names_nobody(lines):
    assert "Zorbal" not in " ".join(names(*lines))
    assert "Qwabe" not in " ".join(names(*lines))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("He is glad that Speaker Johnson spoke.", [("Johnson", "Speaker")]),
        ("General Howell commends them.", [("Howell", "General")]),
        ("Attorney General Adams spoke.", [("Adams", "Attorney General")]),
        ("Minority Leader Brown spoke.", [("Brown", "Minority Leader")]),
        ("The Speaker Series begins with General Mills and Leader Foods.", []),
    ],
)
def test_some_offices_tell_a_last_name_that_is_known(line, expected):
    assert find(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "They flew, and Park Service Counselor, Jane Roe, travelled with them.",
            [("Jane Roe", "Park Service Counselor")],
        ),
        (
            "It sent both Mayor Long and Senior Advisor to the Department, Tom Roe, to Salem.",
            [("Long", "Mayor"), ("Tom Roe", "Senior Advisor to the Department")],
        ),
        (
            "We thank Tom Poe, Chief Executive, Jane Roe, the chair, and others.",
            [("Tom Poe", "Chief Executive"), ("Jane Roe", "chair")],
        ),
        (
            "We thank Tom Poe and Vice President, Jane Roe, and others.",
            [("Tom Poe", None), ("Jane Roe", None)],
        ),
    ],
)
def test_commas_set_off_who_holds_an_office_in_capitals(line, expected):
    assert find(line) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["President Roe and First Lady Ann Roe came.", "President Roe spoke."],
            [("Roe", "President"), ("Ann Roe", "First Lady")],
        ),
        (
            ["First Lady Ann Roe and President Roe came."],
            [("Ann Roe", "First Lady"), ("Roe", "President")],
        ),
        (
            ["President Roe and First Lady Ann Roe came.", "President Tom Roe spoke."],
            [("Tom Roe", "President"), ("Ann Roe", "First Lady")],
        ),
        (["President Roe spoke.", "Senator Tom Roe was young."], [("Tom Roe", "Senator")]),
        (["President Roe and President Tom Roe"], [("Tom Roe", "President")]),
    ],
)
def test_two_of_one_family_are_two(lines, expected):
    assert find(*lines) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("XOLANI JOHNSON", ["XOLANI JOHNSON"]),
        ("Xolani Johnson", []),
        ("QWABE HOSPITALITY", []),
        ("JOHNSON FOUNDATION", []),
    ],
)
def test_a_name_in_capitals_signs_the_text(line, expected):
    assert names("The memorandum is published in the register.", line) == expected
    assert names(line, "The memorandum is published in the register.") == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("President Obamas order is lawful.", "Obama"),
        ("President Obamas said so.", "Obamas"),
        ("Governor Adams order is lawful.", "Adams"),
        ("President Obamas order is the state's.", "Obamas"),
    ],
)
def test_an_apostrophe_is_lost_where_the_page_has_none(line, expected):
    assert names(line) == [expected]


def test_a_long_list_of_one_family_is_read_in_little_time():
    line = "President Roe, First Lady Ann Roe, " * 1000
    assert find(line)[:2] == [("Roe", "President"), ("Ann Roe", "First Lady")]


def _of_one_family(count):
    ends = islice(product("bdgklmnprt", repeat=3), count)
    words = [f"X{'o'.join(end)}a" for end in ends]
    return [f"It was for Jean Qwabe and {word} Qwabe that the town met." for word in words]


def _seconds(lines):
    begin = perf_counter()
    names(*lines)
    return perf_counter() - begin


def test_twice_as_many_of_one_family_take_twice_the_time():
    short, long = _of_one_family(250), _of_one_family(500)
    shorter = min(_seconds(short) for _ in range(3))
    assert min(_seconds(long) for _ in range(3)) < 3 * shorter


def test_a_family_of_hundreds_is_no_family():
    few = ["Xolani", "Zukile", "Thabor"]
    lines = [f"It was for Jean Qwabe and {word} Qwabe that they met." for word in few]
    assert names(*lines) == ["Jean Qwabe", *(f"{word} Qwabe" for word in few)]
    assert names(*lines, *_of_one_family(200)) == ["Jean Qwabe"]


def test_hundreds_of_families_are_none():
    ends = [
        "Qwabezani",
        "Mkhurulo",
        "Dlomtsepu",
        "Zwelthami",
        "Ngxobongo",
        "Bhukhwefi",
        "Tshovyaku",
    ]
    few = ["Xolani", "Zukile", "Thabor", "Vuyisw", "Lwandx", "Gqeber", "Nombuk", "Phakhi"]
    lines = [f"It was for Jean {end} and {word} {end}." for end in ends for word in few]
    assert len(names(*lines[:8])) == 9
    assert len(names(*lines)) == len(ends)


def test_a_last_name_of_thousands_is_looked_up_in_little_time():
    people_of_one = [Person(f"X{'a' * (at % 7)}{at} Qwabe") for at in range(8000)]
    roster = Roster(people_of_one)
    rows = [run for _ in range(200) for run in runs("It was Zukile Qwabe.")]
    begin = perf_counter()
    assert len(list(roster.mentions(rows))) == 200
    assert perf_counter() - begin < 1
