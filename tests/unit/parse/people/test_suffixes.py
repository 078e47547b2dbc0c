"""Behind "Jr." a name is over, and who bears it speaks like anybody else."""

import pytest

from tests.asking.pages import TITLE, read, story
from tests.asking.people import names

FIRST = "The bridge was planned by"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (f"{FIRST} Larry Roe Jr. He came early.", ["Larry Roe Jr."]),
        (f"{FIRST} Larry Roe Jr. Mary Poe came early.", ["Larry Roe Jr.", "Mary Poe"]),
        (f"{FIRST} Larry Roe III. He came early.", ["Larry Roe III"]),
        (f"{FIRST} Larry Roe III. Police came early.", ["Larry Roe III"]),
        (f"{FIRST} Larry Roe, Sr. He came early.", ["Larry Roe, Sr."]),
    ],
)
def test_the_next_sentence_is_none_of_the_name(told, expected):
    assert names(told) == expected


def test_a_thing_that_is_called_for_somebody():
    assert names("It stands on Larry Roe Jr. Boulevard in Salem.") == []
    assert names("It was paid for by the Larry Roe Jr. Scholarship Fund of Salem.") == []


@pytest.mark.parametrize("name", ["Larry Roe Jr.", "Larry Roe Sr."])
@pytest.mark.parametrize(
    "told",
    [
        "“It is unfortunate that nobody asked us,” Salem Mayor {} said. He left the room.",
        "“It is unfortunate that nobody asked us,” {} told the council.",
        "{} said, “It is unfortunate that nobody asked us.”",
    ],
)
def test_who_speaks(name, told):
    page = f"{TITLE}<p>By Kim Doe</p><p>May 4, 2021</p>{story(told.format(name))}"
    assert [one.speaker for one in read(page).quotes] == [name]
