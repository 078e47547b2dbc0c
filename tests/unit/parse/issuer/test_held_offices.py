"""Officers, who sign a release or speak in it, tell the house that issues it."""

import pytest

from newsdrop.page import Block, Page
from newsdrop.parse.issuing.lines import held_offices
from newsdrop.record import Person

TEXT = "The Ministry of Bridges closes the bridge over the Roe on Monday for two weeks."


@pytest.mark.parametrize(
    ("title", "told", "name"),
    [
        ("director of Roe Ferries Ltd", "Roe Ferries Ltd sails. Roe Ferries Ltd rests.",
         "Roe Ferries Ltd"),
        ("director of Roe Ferries Ltd", "Roe Ferries Ltd sails.", None),
        ("mayor of Roeville", "Roeville is glad. Roeville rests.", None),
    ],
)  # fmt: skip
def test_who_speaks_tells_a_house_by_the_title(title, told, name):
    assert held_offices.spoken_for([Person("Jane Roe", title)], told) == name


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("Jens Roe", "Formand for Det Lokale Råd", "Oplysninger: Jens Roe, tlf. 33 18 19 33"),
         "Det Lokale Råd"),
        (("Jane Roe", "Chair of the Roe Ferry Council", "Further information: Jane Roe"),
         "Roe Ferry Council"),
        (("Jane Roe, Chair of the Ministry of Bridges",), "Ministry of Bridges"),
        (("Jane Roe, Director of Communications, Ministry of Bridges",), "Ministry of Bridges"),
        (("Statement by Jane Roe", "The Rev. Jane Roe", "President and Chair", "Ferry Council"),
         "Ferry Council"),
        (("JANE ROE ON THE BRIDGE", "Jane Roe, President", "Ferry Council", "May 4, 2010"),
         "Ferry Council"),
        (("Jane Roe", "President and Chair", "Ferry Council"), None),
        (("Jane Roe", "President and Chair", "The ferries are late"), None),
        (("Jane Roe, Director, Arch Communications Agency",), None),
        (("Jane Roe", "Chair of the ferries", "Further information: Jane Roe"), None),
        (("Jane Roe, Chair of the Ministry of Bridges", "John Roe, Chair of the Ferry Board",
          "Questions: John Roe"), None),
    ],
)  # fmt: skip
def test_an_officer_signs_for_a_house_that_is_known(lines, name):
    page = Page(tuple(Block(line) for line in (TEXT, *lines)))
    assert held_offices.officer(page) == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Orbweaver Labs CEO", "Orbweaver Labs"),
        ("Roe County Sheriff", None),
        ("Atmospheric Administration CEO", None),
        ("PR Newswire CEO", None),
    ],
)
def test_the_house_before_an_office(title, name):
    told = "Orbweaver Labs grew. The Oceanic and Atmospheric Administration, PR Newswire grew."
    told += " Orbweaver Labs, Roe County, the Oceanic and Atmospheric Administration, PR Newswire."
    assert held_offices.spoken_for([Person("Jane Roe", title)], told) == name
