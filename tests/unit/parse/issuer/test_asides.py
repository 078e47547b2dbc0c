"""What stands between the house that opens a text and its verb."""

import pytest

from newsdrop.parse.issuing.text import together
from newsdrop.record import Person
from tests.asking.issuer import read


@pytest.mark.parametrize(
    "subject",
    [
        "Acme Corp., a subsidiary of Poe Inc.,",
        "Acme Corp., headquartered in Springfield, Ohio,",
        "Acme Corp., a maker of anvils, hammers and tongs in the U.S., today",
        "Acme Corp., which runs the Poe Ferry,",
        "Acme Corp.’s board of directors",
        "Acme Corp. and more than 200 other firms",
        "Acme Corp., Poe Works and dozens of other firms",
        "Today Acme Corp.",
    ],
)
@pytest.mark.parametrize("verb", ["announced that a bridge opens.", "released a new map."])
def test_what_a_house_is_does_not_hide_its_verb(subject, verb):
    assert read(f"ROEVILLE – {subject} {verb}") == "Acme Corp."


@pytest.mark.parametrize(
    "lead",
    [
        "In Roeville, a town in Ohio, a bridge was opened.",
        "Acme Corp., a maker of anvils. It opened a bridge, today announced.",
        "Today is the day the bridge opens.",
        "The bridge, a landmark, was closed.",
        "Acme Corp., in",
    ],
)
def test_what_is_no_aside_stays(lead):
    assert together.first_alone(lead, lead, ()) == lead


def test_a_dateline_in_dashes_is_no_part_of_the_house():
    lead = (
        "ROEVILLE, CA –May 14, 2015— Acme, Inc., a leader in bridges, and Poe.io, an innovator in "
        "roads, are pleased to announce a partnership."
    )
    assert read(lead) == "Acme, Inc."


def test_researchers_find_for_the_first_of_their_houses():
    lead = "Scientists at Roe University and Poe University have found a new way to build."
    assert read(lead) == "Roe University"


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("Roe University was awarded a grant by the Poe Trust.", "Roe University"),
        ("Acme Works Inc. has been named Firm of the Year.", "Acme Works Inc."),
        ("Spring Hill was ranked the best town in the state.", None),
        (
            "Poe High School was named the best, the U.S. Department of Roads announced.",
            "U.S. Department of Roads",
        ),
        ("Roe University was selected as a host, the Poe Trust announced today.", "Poe Trust"),
        ("The Acme X5 was named Car of the Year.", None),
        ("The Roe Prize was awarded to three schools.", None),
    ],
)
def test_a_house_that_is_honoured_tells_of_it(subject, name):
    assert read(subject) == name


def test_two_that_are_described_are_pleased_to_announce():
    lead = "Acme Corp., a maker of anvils, and Poe.io, a maker of ink, are pleased to announce it."
    assert together.first_alone(lead, lead, ()).startswith("Acme Corp. are pleased")


def test_members_of_a_house_are_none():
    lead = "Commission members are to meet in May. The Poe Trust announced a new bridge."
    assert read(lead) == "Poe Trust"


@pytest.mark.parametrize(
    ("subject", "title", "name"),
    [
        ("Jane Stone, director of Acme Corp.,", "director of Acme Corp.", "Acme Corp."),
        ("Roe University president Jane Stone", "Roe University president", "Roe University"),
        ("Ohio Attorney General Jane Stone", "Ohio Attorney General", None),
        ("Roe County Sheriff Jane Stone", "Roe County Sheriff", None),
        ("Jane Stone, mayor of the City of Roe,", "mayor of the City of Roe", None),
        ("Jane Stone", None, None),
    ],
)
def test_an_officer_announces_for_the_house(subject, title, name):
    lead = f"{subject} announced today that the bridge will open in May."
    assert read(lead, people=[("Jane Stone", title)]) == name


def test_an_officer_who_only_stands_by_announces_nothing():
    people = [Person("Jane Stone", "director of Acme Corp.")]
    lead = "The bridge was opened on Monday. Jane Stone, director of Acme Corp., came."
    assert read(lead, people=[(people[0].name, people[0].title)]) is None
