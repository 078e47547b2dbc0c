"""An office with its house or field between commas, and one that opens a sentence."""

import pytest

from newsdrop.parse.offices.before import titles

NAME = "Jane Roe"


def before(text):
    return titles.before(text, text.index(NAME))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Also speaking, the Chairman, Water Users Association, Jane Roe, thanked them.",
            "Chairman, Water Users Association",
        ),
        (
            "They met the Vice Chancellor, University of Salem, Prof. Jane Roe, on Monday.",
            "Vice Chancellor, University of Salem",
        ),
        (
            "It was read by the Director, Bridges and Canals, Engr. (Mrs.) Jane Roe, in May.",
            "Director, Bridges and Canals",
        ),
        (
            "So said the Emir of Salem, His Royal Highness, Alhaji Jane Roe, in May.",
            "Emir of Salem",
        ),
        # A place or a field before somebody without a form of address may be of a list,
        ("They met the Minister, Salem, Jane Roe, and the baker.", None),
        ("They met the Director, Bridges and Canals, Jane Roe, and others.", None),
        # so may a name that nothing goes on behind, and several hold no one office.
        ("They met the Chairman, Water Users Association, Jane Roe and Ann Poe.", None),
        ("They met the Chairman, Water Users Association, Jane Roe, Ann Poe and others.", None),
        ("They met the Chairman, Water Users Association, Jane Roe, the baker and others.", None),
        ("They met the Chairmen, Water Users Association, Jane Roe, and others.", None),
    ],
)
def test_an_office_and_its_house_before_a_name(text, title):
    assert before(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Rapporteur on maritime fuels Jane Roe (EPP, SE) stressed it.",
            "Rapporteur on maritime fuels",
        ),
        ("It came. Head of new bridges Jane Roe said so.", "Head of new bridges"),
        ("The Special Rapporteur on torture Jane Roe said so.", "Special Rapporteur on torture"),
        # Without speech behind the name a verb may stand before it.
        ("Minister for water meets Jane Roe in Salem.", None),
        ("Professor of physics asked Jane Roe said the paper.", None),
        ("They gave the head of new bridges Jane Roe said to like.", None),
    ],
)
def test_an_office_that_opens_a_sentence(text, title):
    assert before(text) == title
