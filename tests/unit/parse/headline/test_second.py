"""A heading of kind and subject may be spelled out in the one below it."""

import pytest

from newsdrop.page import Block, Page
from newsdrop.parse import headline
from tests.asking.headline import STORY, head, heading


@pytest.mark.parametrize(
    ("line", "below", "spelled"),
    [
        ("Press release – River Bridge", "River Bridge: two lanes for cyclists from June", True),
        (
            "19 Juil Communiqué de presse – Pont Neuf",
            "Pont Neuf : le chantier ouvre au public",
            True,
        ),
        ("Pressemitteilung: Neue Brücke", "Neue Brücke bekommt zwei Spuren für Räder", True),
        ("Siaran Pers | Jembatan Baru", "Jembatan Baru dibuka untuk warga kota", True),
        ("Press release – New River Bridge", "Two lanes for cyclists from June on", False),
        ("Press release – New River Bridge", "New River Bridge in June", False),
        ("Council opens River Bridge", "River Bridge: two lanes for cyclists from June", False),
        (
            "Press release: Council opens new bridge over river",
            "Council opens new bridge over river after two years of work",
            False,
        ),
    ],
)
def test_a_kind_and_a_subject_may_be_spelled_out_below(line, below, spelled):
    found = headline.find(Page((heading(line), heading(below, 2), Block(STORY)), head=head(line)))
    assert found is not None
    assert (found.value == below) is spelled


def test_a_heading_of_a_section_spells_nothing_out():
    title = "Press release – New River Bridge"
    later = heading("New River Bridge in the plans of the last ten years", 2)
    blocks = (heading(title), Block(STORY), later, Block(STORY))
    found = headline.find(Page(blocks, head=head(title)))
    assert found is not None
    assert found.value == title


def test_a_heading_that_is_spelled_out_below_belongs_to_the_headline():
    title, below = "Press release – New River Bridge", "New River Bridge: two lanes for cyclists"
    found = headline.find(Page((heading(title), heading(below, 2), Block(STORY)), head=head(title)))
    assert found is not None
    assert found.value == below
    assert found.claims == {0, 1}


@pytest.mark.parametrize(
    ("below", "unveiled"),
    [
        ("Acme Unveils the ET-12 for Small Harbors", True),
        ("The ET-12 for Small Harbors and Long Rivers", False),  # nothing is done
        ("Acme Unveils a Crane for Small Harbors", False),  # of another thing
    ],
)
def test_the_name_of_a_product_stands_above_the_headline_that_says_what_is_done(below, unveiled):
    page = Page((heading("ET-12", 2), heading(below, 2), Block(STORY)), head=head("ET-12"))
    found = headline.find(page)
    assert found is not None
    assert (found.value == below) is unveiled
