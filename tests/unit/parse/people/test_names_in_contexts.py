"""Names that no list knows, in the places where releases have them."""

import pytest

from tests.asking.pages import TITLE, read, story

ODD = ["D'Andre Coles", "J'Quan Marshall", "Quintella Barnes", "Itzel Xolotl", "K.C. Ledbetter"]


def names(told):
    release = read(f"{TITLE}<p>June 3, 2021</p>{story(told)}")
    return [person.name for person in release.people]


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize(
    "told",
    [
        "Governor {} signed the bill on Friday.",
        "Chief Justice {} appointed her in 2004.",
        "Secretary of Energy {} praised the crews.",
        "Maj. {} commands the squadron.",
        "One defendant, {}, of Heber City, Utah, pleaded guilty.",
        "{}, of Dayton, Ohio, was sentenced on Monday.",
        "{} joined the office as director of roads in 2012.",
        "{} will succeed her as director of roads.",
        "{} (D-Springfield) wrote the bill.",
        "{}, age 61, of Roeville, is wanted on a warrant.",
        "The victim, {}, died at the scene.",
    ],
)
def test_what_stands_around_a_name_tells_it(name, told):
    assert names(told.format(name)) == [name]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Maj. Dean Price commands the squadron.", ["Dean Price"]),
        ("Secretary of Energy Hope Wells praised the crews.", ["Hope Wells"]),
        ("Police Chief Dean Price praised the crews.", ["Dean Price"]),
        ("Chief Justice Price appointed her in 2004.", ["Price"]),
        ("Said Laura Bennett: “It is open.”", ["Laura Bennett"]),
        ("Said Laura Bennett, who runs the shelter: “It is open.”", ["Laura Bennett"]),
        ("Said Laura Bennett runs the shelter.", ["Said Laura Bennett"]),
        ("“It is open,” said Sheriff’s Deputy Dean Price.", ["Dean Price"]),
        ("“It is open,” said Ng Wei Ling.", ["Ng Wei Ling"]),
        ("Dr. Ng Wei Ling led the study.", ["Ng Wei Ling"]),
    ],
)
def test_a_name_that_is_a_title_and_a_family_s_name_before_the_given_ones(told, found):
    assert names(told) == found


@pytest.mark.parametrize(
    "told",
    [
        "The Department of Energy K.C. Works opened a plant.",
        "Qwabe Xolotl joined the alliance as a founding member in 2012.",
        "Qwabe Xolotl joined the alliance in 2012.",
        "Qwabe Xolotl, of Dayton, Ohio, makes anvils.",
        "The anvil, Qwabe Xolotl, was shown at the fair.",
        "Qwabe Xolotl replaces the old mill as the largest sponsor.",
        "The DIRETTORE D'ACME is open.",
    ],
)
def test_houses_in_the_same_places_are_nobody(told):
    assert names(told) == []


@pytest.mark.parametrize("name", ["Xola Qwabe", "Nicolly Beatriz Qwabe"])
@pytest.mark.parametrize(
    "told",
    [
        "A woman named {} saw it first.",
        "The baby boy, named {}, is well.",
        "A two-year-old named {} was found in the yard.",
        "Lo vio una niña llamada {} en el patio.",
        "Ein Mann namens {} hat es gesehen.",
    ],
)
def test_whom_a_word_for_a_person_leads_in_by_name(name, told):
    assert names(told.format(name)) == [name]


@pytest.mark.parametrize(
    "told",
    [
        "A boat named Xola Qwabe was found in the yard.",
        "A firm for every woman, Xola Qwabe is named for the river.",
        "The girl named Miss Ohio came to the yard.",
        "The chairwoman named Qwabe Xolotl as the place to go.",
        "It is sold by any Licensed Dealing Member of the Exchange.",
        "Each Registered Nursing Assistant of the house came to the yard.",
        "Every Accredited Lending Officer of the bank knows it.",
    ],
)
def test_what_is_named_or_counted_so_is_nobody(told):
    assert names(told) == []


def test_what_counts_does_not_hide_a_name_that_is_known():
    assert names("She thanked each of them. Any day Jane Roe may come.") == ["Jane Roe"]


def test_who_belongs_to_somebody():
    assert names("It lost to a horse whose trainer, Bill Mott, left.") == ["Bill Mott"]


@pytest.mark.parametrize("where", ["A man from Rajesh Nagar came.", "All is well in Mohan Vihar."])
def test_a_part_of_a_town_named_for_somebody(where):
    assert names(where) == []
    assert names("Karan Nagar, the mayor, came.") == ["Karan Nagar"]
    assert names("He read a message from Karan Nagar to the team.") == ["Karan Nagar"]
