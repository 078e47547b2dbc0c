"""Contacts, numbers and names as ministries and international bodies print them."""

import pytest

from newsdrop.parse.houses import organizations
from newsdrop.parse.letterheads import codes
from newsdrop.parse.reaching.lines import contact_line, desks
from newsdrop.record import Contact
from tests.asking.contacts import STORY, heading, read
from tests.asking.people import find, names
from tests.unit.parse.letterhead.test_letterhead import read as letterhead


def test_an_extension_is_set_off_by_a_hyphen():
    found, _ = read(STORY, "Pressekontakt:", "Jana Roe", "Telefon: 06155 / 969 - 13500")
    assert found == [Contact("Jana Roe", None, "06155 / 969 - 13500")]


def test_a_label_over_ways_to_reach_somebody_is_no_house():
    lines = ("Jana ROE", "Press Officer", "Contact data: Phone number: (+32) 2 28 55555 (BXL)",
             "Mobile number: (+32) 470 55 10 60", "E-mail: jroe@acme.example")  # fmt: skip
    assert read(STORY, heading("Contacts:"), *lines)[0] == [
        Contact("Jana ROE", None, "(+32) 2 28 55555", "jroe@acme.example"),
        Contact("Jana ROE", None, "(+32) 470 55 10 60"),
    ]


@pytest.mark.parametrize(
    "post",
    [
        "Press Secretary to Senator John Poe",
        "Press secretary for John Poe",
        "Pressekreterare hos vägminister Tomas Poe",
        "Pressesprecherin von Ministerin Anna Poe",
        "Attachée de presse du ministre Jean Poe",
        "Portavoz del alcalde Juan Poe",
    ],
)
def test_whom_somebody_serves_is_not_to_be_called(post):
    found, _ = read(STORY, heading("Press contact"), "Jane Roe", post, "(202) 555-0100")
    assert found == [Contact("Jane Roe", None, "(202) 555-0100")]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Director for Media Jane Roe", "Jane Roe"),
        ("Attachée de presse Jeanne Roe", "Jeanne Roe"),
        ("Jefe de prensa Juan Roe", "Juan Roe"),
        ("Leiter der Pressestelle Jan Roe", "Jan Roe"),
        ("Secretary of State Jane Roe", "Jane Roe"),
        ("Pressekreterare Tomas Roe", "Tomas Roe"),
    ],
)
def test_who_has_a_post_is(line, name):
    assert contact_line.read(line).names == [name]


@pytest.mark.parametrize(
    "office",
    [
        "Office of the Minister of Ferries, Oceans and the Roe Coast Guard",
        "Cabinet de la ministre des Ponts, des Routes et de la Faune",
        "Ministère de l’Eau, de la Faune et des Parcs",
    ],
)
def test_the_name_of_an_office_may_be_a_list(office):
    found, _ = read(STORY, heading("Contacts"), "Jane Roe", "Press Secretary", office,
                    "343-555-0110", "jroe@acme.example")  # fmt: skip
    assert found == [Contact("Jane Roe", office, "343-555-0110", "jroe@acme.example")]


@pytest.mark.parametrize(
    ("desk", "house"),
    [
        ("Media Relations", "Roads and Bridges Canada"),
        ("Relations avec les médias", "Ponts et Routes Canada"),
        ("Oficina de Prensa", "Ministerio de Puentes"),
    ],
)
def test_a_desk_may_stand_above_its_house(desk, house):
    found, _ = read(STORY, heading("Contacts"), desk, house, "613-555-0101", "media@acme.example")
    assert found == [Contact(desk, house, "613-555-0101", "media@acme.example")]


@pytest.mark.parametrize(
    ("line", "office"),
    [
        ("Media Relations - Acme Bridges, LLC", "Acme Bridges, LLC"),
        ("Press Office, Ministry of Roads", "Ministry of Roads"),
        ("Bridge Division, Acme Inc.", "Bridge Division"),
        ("Media Relations, Press Office", "Media Relations"),
    ],
)
def test_who_is_at_a_desk_works_for_its_house(line, office):
    found, _ = read(STORY, heading("Contact"), "Jane Roe", line, "613-555-0101")
    assert found == [Contact("Jane Roe", office, "613-555-0101", None)]


@pytest.mark.parametrize(
    ("desk", "house"),
    [("Media Relations", "Press Office"), ("Bridge Division", "Acme Inc."), ("Acme", "Acme Inc.")],
)
def test_a_desk_answers_for_no_other_desk(desk, house):
    assert not desks.answers_for(desk, house)


@pytest.mark.parametrize(
    ("line", "name"),
    [("A. Sami Roe", "A. Sami Roe"), ("E. Jane Roe", "E. Jane Roe"), ("M. Jean Roe", "Jean Roe")],
)
def test_an_initial_is_no_label(line, name):
    assert contact_line.read(line).names == [name]


@pytest.mark.parametrize(
    ("above", "numbers"),
    [
        (("SC/10444", "15 November 2019"), ("SC/10444",)),
        (("Press Release (2020) 123",), ("(2020) 123",)),
        (("Pressemitteilung 123",), ("123",)),
        (("Nr: 84/22",), ("84/22",)),
        (("Release 5",), None),
        (("Tel.: 0155 / 555-01",), None),
        (("ABC/2019",), None),
        (("Nr: 05/04/22",), None),
    ],
)
def test_numbers_of_bodies(above, numbers):
    found = letterhead(*above).numbers
    assert (found.value if found else None) == numbers


def test_a_number_may_stand_above_what_belongs_to_a_text():
    below = ("The decision is in the register.", "IP/22/1606", "Ferries in Europe", "A photo")
    assert letterhead(below=below).numbers.value == ("IP/22/1606",)
    models = ("The models cost forty dollars each.", "ACME-X-100", "They are sold from June on.")
    assert letterhead(below=models).numbers is None
    assert letterhead(below=("AM/NK/RR", "Ferries")).numbers is None


def test_a_code_stands_below_its_label():
    assert codes.value("SG/SM/11023", alone=True) == "SG/SM/11023"
    assert codes.value("SG/SM/ROE", alone=True) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Mr. HAYASHI Kenta, Mayor of Roe, met Ms. Petra DOLEN, Minister of Roads of Roeland.",
         [("HAYASHI Kenta", "Mayor of Roe"), ("Petra DOLEN", "Minister of Roads of Roeland")]),
        ("“It is good,” said rapporteur Marion WALSH (ABC, DE).", [("Marion WALSH", "rapporteur")]),
        ("The IAEA Director General Statement on the bridge is long.", []),
        ("It was on Austin FOX, and the Florence RICE institute paid with Grant WISE funds.", []),
        ("Dr. NASA said so. Petra NATO and the crew came.", []),
    ],
)  # fmt: skip
def test_families_in_capitals(line, expected):
    assert [(one.name, one.title) for one in find(line)] == expected


def test_a_family_in_capitals_may_come_first():
    (one,) = find("Mr. HAYASHI Kenta came. Minister Hayashi spoke, and Hayashi left.")
    assert (one.name, one.mentions) == ("HAYASHI Kenta", 3)
    assert names("Mr. Hayashi Kenta came.") == ["Hayashi Kenta"]


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Presse- und Brückenamt der Bundesregierung (BPA)", True),
        ("Vej- og broministeriet", True),
        ("Presse- und öffentliches Amt", False),
        ("Kunst- und Brückenamt wird gebaut", False),
    ],
)
def test_two_kinds_may_share_an_end(line, house):
    assert organizations.is_organization(line) is house


def test_korean_labels_are_no_offices():
    found, _ = read(STORY, "담당부서: 도로국 도로건설과 책임자 과장 이상만 (044-201-3888)")
    assert [(one.name, one.organization) for one in found] == [("이상만", "도로국 도로건설과")]


def test_two_offices_may_share_an_end():
    line = "”Silta on hyvä”, sanoo liikenne- ja viestintäministeri Timo Harakkala."
    (one,) = find(line, language="fi")
    assert one.title == "liikenne- ja viestintäministeri"


@pytest.mark.parametrize(
    "desk",
    [
        "Пресс-служба министерства транспорта Acme",
        "Biuro Prasowe Ministerstwa Transportu",
        "Tiskové oddělení Ministerstva dopravy",
    ],
)
def test_the_desk_of_a_slavic_house_answers_below_the_text(desk):
    lines = (desk, "Tel.: (8452) 55-01-37", "E-mail: press@acme.example")
    found = [Contact(desk, None, "(8452) 55-01-37", "press@acme.example")]
    assert read(STORY, *lines) == (found, [STORY])


def test_what_such_a_desk_tells_is_text():
    line = "Пресс-служба министерства сообщает, что мост откроют в мае."
    assert read(STORY, line)[1] == [STORY, line]


def test_a_desk_stands_above_its_ministry():
    lines = ("Biuro Prasowe", "Ministerstwo Klimatu", "tel. 22 369 20 00")
    assert read(STORY, heading("Kontakt dla mediów:"), *lines)[0] == [
        Contact("Biuro Prasowe", "Ministerstwo Klimatu", "22 369 20 00")
    ]
