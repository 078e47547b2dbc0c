"""Acronyms of things announce nothing, and of an author's unit the house is told by its photos."""

import pytest

from newsdrop.page import Block, Page
from newsdrop.parse import issuer
from newsdrop.parse.found import Found
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Evidence, Paragraph
from tests.asking.issuer import PLAIN, TITLE, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("RTL launched in May 2014 and meets in June.", None),
        ("RTL opened in 2014 and meets in June.", None),
        ("RTL expanded in early 2014.", None),
        ("The River Towns Lecture series is back. RTL opened today.", None),
        ("It is part of the River Towns, Lakes program. RTL opened today.", None),
        # Houses.
        ("RTL launched a series.", "RTL"),
        ("RTL launched in Delft the series of 2014.", "RTL"),
        ("The River Towns League is back. RTL opened a series.", "River Towns League"),
        ("Acme Bridges opened in 2014.", "Acme Bridges"),
    ],
)
def test_the_acronym_of_a_thing_announces_nothing(text, name):
    assert read(f"It rained. {text}") == name


@pytest.mark.parametrize(
    ("author", "caption", "name"),
    [
        ("Captain of Roe Ferries Affairs Office", "Boats. (Roe Ferries photo)", "Roe Ferries"),
        (
            "Captain of Roe Ferries Affairs Office",
            "Boats (Roe Ferries photo by Ann)",
            "Roe Ferries",
        ),
        ("Bridge Office Affairs", "Boats. (Roe Ferries photo)", "Bridge Office Affairs"),
        ("Bridge Office Affairs", "Boats. (Courtesy photo)", "Bridge Office Affairs"),
        ("Bridge Office Affairs", "Boats at night", "Bridge Office Affairs"),
    ],
)
def test_whose_the_photos_are_tells_the_house_of_an_authors_unit(author, caption, name):
    page = Page((TITLE, Block(PLAIN), Block(caption)))
    line = Found(f"By Jane Roe, {author}", Evidence.TEXT)
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),), (), line)
    assert found is not None
    assert found.value.name == name
