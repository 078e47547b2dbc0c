"""Whose name stands in a contact block and whose house, whichever of them no list knows."""

import pytest

from newsdrop.page import Anchor, Block
from newsdrop.record import Contact
from tests.asking.contacts import STORY, contact, heading, read

PHONE, MAIL = "202-555-0100", "jane@acme.example"


def linked(name, mail):
    anchors = (Anchor(name, f"mailto:{mail}", 0, len(name)),)
    return Block(name, anchors=anchors)


@pytest.mark.parametrize(
    ("name", "house"),
    [
        ("J.T. Robinson", "Harlow State University"),
        ("K.C. Barnes", "Acme Robotics, Inc."),
        ("Carlos Roe Jr.", "Roe & Hill LLP"),
        ("Petr Novák", "Acme s.r.o."),
    ],
)
@pytest.mark.parametrize("line", [False, True])
def test_a_name_may_have_initials_and_a_stop(name, house, line):
    lines = (f"Contact: {name}, {house}, {PHONE}, {MAIL}",)
    lines = lines if line else ("Media contact:", name, house, PHONE, MAIL)
    assert read(STORY, *lines)[0] == [contact(name, house, PHONE, MAIL)]


@pytest.mark.parametrize(
    ("said", "name", "house"),
    [
        ("Communications Director Quintella Barnes, Roe Works,", "Quintella Barnes", "Roe Works"),
        ("Communications Director J.T. Robinson, Roe Works,", "J.T. Robinson", "Roe Works"),
        ("Press Director Carlos Roe Jr., Roe Works,", "Carlos Roe Jr.", "Roe Works"),
        ("Jane Roe, APR, Roe Works,", "Jane Roe", "Roe Works"),
        ("Dr. Karen O’Neill of Acme Robotics, Inc.,", "Karen O’Neill", "Acme Robotics, Inc."),
        ("Hans-Jürgen von der Heide of Acme GmbH,", "Hans-Jürgen von der Heide", "Acme GmbH"),
        ("Vice President Corporate Communications, Acme Ltd,", None, None),
    ],
)
def test_a_post_or_the_house_stands_beside_a_name(said, name, house):
    found, _ = read(STORY, f"Contact: {said} {PHONE}, karen.heide@acme.example")
    assert name is None or [(one.name, one.organization) for one in found] == [(name, house)]
    assert name or found[0].name != "Corporate Communications"


def test_slashes_may_part_a_person_and_the_house():
    text = f"Media contact: Jane Roe / Mekong Works / {PHONE} / {MAIL}"
    assert read(STORY, text)[0] == [contact("Jane Roe", "Mekong Works", PHONE, MAIL)]


@pytest.mark.parametrize("name", ["U.S. Stone", "U.N. Stone", "NASA Langley"])
def test_other_initials_are_no_persons(name):
    assert read(STORY, "Media contact:", "Jane Roe", name, PHONE, MAIL)[0] == [
        contact("Jane Roe", name, PHONE, MAIL)
    ]


@pytest.mark.parametrize("house", ["Sound Transit", "Mekong Works", "Acme Polska"])
def test_a_house_stands_above_its_person(house):
    found, _ = read(STORY, "Media contact:", house, "Łukasz Wójcik", PHONE, MAIL)
    assert found == [contact("Łukasz Wójcik", house, PHONE, MAIL)]


def test_a_desk_may_stand_between_house_and_person():
    lines = ("Acme Polska", "Pressestelle", "Łukasz Wójcik", PHONE, MAIL)
    assert read(STORY, "Kontakt:", *lines)[0] == [
        contact("Łukasz Wójcik", "Acme Polska", PHONE, MAIL)
    ]


def test_a_house_takes_the_place_of_the_desk_above_it():
    lines = ("Jane Roe", "Relations médias", "Ville de Roe", PHONE, MAIL)
    assert read(STORY, "Contact presse :", *lines)[0] == [
        contact("Jane Roe", "Ville de Roe", PHONE, MAIL)
    ]


@pytest.mark.parametrize("name", ["Muddy Waters", "Zdenka Hruska"])
def test_a_second_person_is_no_house(name):
    found, _ = read(STORY, "Media contacts:", name, PHONE, "Jane Roe", "202-555-0101")
    assert [one.name for one in found] == [name, "Jane Roe"]


@pytest.mark.parametrize(
    ("second", "names"),
    [("Sound Transit", ["Jane Roe"]), ("Quintella Barnes", ["Jane Roe", "Quintella Barnes"])],
)
def test_who_is_linked_with_an_address_has_the_number_below_the_house(second, names):
    found, _ = read(STORY, "Media contact:", linked("Jane Roe", MAIL), second, PHONE)
    assert [one.name for one in found] == names
    assert found[-1].phone == PHONE


@pytest.mark.parametrize("desk", ["Corporate Communications", "Newsroom", "External Affairs"])
def test_a_desk_stands_above_its_house(desk):
    found, _ = read(STORY, "Contact:", desk, "Roe Bridge Authority", PHONE, MAIL)
    assert found == [contact(desk, "Roe Bridge Authority", PHONE, MAIL)]


@pytest.mark.parametrize("desk", ["Media Desk", "Media Services", "Press and Information Office"])
@pytest.mark.parametrize("line", [False, True])
def test_a_desk_is_a_heading(desk, line):
    lines = (f"{desk}: {PHONE}, {MAIL}",) if line else (heading(desk), PHONE, MAIL)
    assert read(STORY, *lines)[0] == [contact(desk, None, PHONE, MAIL)]


def test_the_house_of_a_desk_may_stand_in_the_heading():
    lines = (heading("Ufficio stampa Comune di Roe"), "Anna Roe", "06 5550 100", MAIL)
    assert read(STORY, *lines)[0] == [contact("Anna Roe", "Comune di Roe", "06 5550 100", MAIL)]


def test_the_house_may_stand_above_with_a_colon():
    lines = [Block(text, group=7) for text in ("Roe Bridge Authority:", "Jane Roe", PHONE, MAIL)]
    assert read(STORY, *lines)[0] == [contact("Jane Roe", "Roe Bridge Authority", PHONE, MAIL)]


@pytest.mark.parametrize(
    ("said", "name", "house"),
    [
        ("Jane Roe, City of Harlow,", "Jane Roe", "City of Harlow"),
        ("Ms. Jane Roe, City of Harlow,", "Jane Roe", "City of Harlow"),
        ("Dr. Jane Roe, Acme Robotics, Inc.,", "Jane Roe", "Acme Robotics, Inc."),
        ("Jane Roe of Acme Robotics, Inc.", "Jane Roe", "Acme Robotics, Inc."),
        ("Jane Roe, Sound Transit,", "Jane Roe", "Sound Transit"),
        ("Quintella Barnes, Department of Roads,", "Quintella Barnes", "Department of Roads"),
        ("Nguyen Thi Lan, Mekong Works,", "Nguyen Thi Lan", "Mekong Works"),
        ("Jane Roe, Roe County Sheriff’s Office,", "Jane Roe", "Roe County Sheriff’s Office"),
        ("Jane Roe, Bridge Engineer,", "Jane Roe", None),
        ("Jane Roe, Salt Lake City,", "Jane Roe", None),
        ("the Corporate Communications", "Corporate Communications", None),
    ],
)
def test_a_sentence_names_a_person_and_the_house(said, name, house):
    text = f"For more information, contact {said} at {PHONE} or {MAIL}."
    assert read(STORY, text)[0] == [contact(name, house, PHONE, MAIL)]


def test_the_second_of_a_sentence_has_a_house_too():
    text = f"For more information, contact Jane Roe of Acme Ltd at {PHONE} or Hope Wells of The"
    found, _ = read(STORY, f"{text} Harlow Foundation at 202-555-0101.")
    assert found == [
        Contact("Jane Roe", "Acme Ltd", PHONE, None),
        Contact("Hope Wells", "The Harlow Foundation", "202-555-0101", None),
    ]


def test_who_answers_customers_is_not_there_for_the_press():
    assert read(STORY, f"Customers with questions may call Jane Roe at {PHONE}.")[0] == []
