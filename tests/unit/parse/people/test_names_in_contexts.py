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
