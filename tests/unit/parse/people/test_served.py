"""A house that is called like somebody is told by the office that is held there."""

import pytest

from newsdrop.parse import people, quotes
from newsdrop.record import Paragraph
from tests.asking.people import find, names


def read(line):
    text = [Paragraph(line)]
    named = people.find(None, None, text, None, None)
    return quotes.find(text, named, None), {person.name: person.title for person in named}


@pytest.mark.parametrize(
    ("office", "title"),
    [
        ("buyer at Taylor Wilson", "buyer at Taylor Wilson"),
        ("a buyer at Anthony Brown", "buyer at Anthony Brown"),
        ("vice president of sales at Taylor Wilson", "vice president of sales at Taylor Wilson"),
        ("partner with Wilson Freight", "partner with Wilson Freight"),
        ("director of Rosa Taylor", "director of Rosa Taylor"),
        ("counsel for Taylor Wilson Ltd", "counsel for Taylor Wilson Ltd"),
        ("directrice chez Anne Martin", "directrice chez Anne Martin"),
    ],
)
def test_who_holds_an_office_at_such_a_house_is_who_speaks(office, title):
    for line in (
        f"Ann Roe, {office} said, “We open the new hall in May.”",
        f"“We open the new hall in May,” Ann Roe, {office} said.",
        f"“We open the new hall in May,” said Ann Roe, {office}, in Delft.",
    ):
        found, named = read(line)
        assert [quote.speaker for quote in found] == ["Ann Roe"], line
        assert named == {"Ann Roe": title}, line


def test_whoever_serves_somebody_speaks_and_both_are_people():
    found, named = read("Ann Roe, lawyer for James Taylor said, “We open the new hall in May.”")
    assert [quote.speaker for quote in found] == ["Ann Roe"]
    assert list(named) == ["Ann Roe", "James Taylor"]


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("Asked by Ann Roe, buyer at Acme, Tom Taylor said, “We open in May.”", "Tom Taylor"),
        ("Ann Roe met the buyer at dawn, and Tom Taylor said, “We open in May.”", "Tom Taylor"),
        ("The buyer at Ann Roe’s side, Tom Taylor, said, “We open in May.”", "Tom Taylor"),
    ],
)
def test_who_follows_on_an_office_speaks(line, speaker):
    found, named = read(line)
    assert [quote.speaker for quote in found] == [speaker]
    assert "Tom Taylor" in named


def test_such_a_house_is_nobody_in_the_rest_of_the_story():
    lines = ["Ann Roe is a buyer at Taylor Wilson.", "Taylor Wilson has four shops."]
    assert names(*lines) == ["Ann Roe"]


def test_who_founded_the_house_is_somebody():
    lines = ["Buyers at Mary Taylor met.", "“It is good,” said Mary Taylor, founder."]
    assert [(one.name, one.title) for one in find(*lines)] == [("Mary Taylor", "founder")]
