"""A government's portal carries the releases of its ministries; parts and offices issue nothing."""

import pytest

from newsdrop.page import Block, BlockKind, Head, Page
from newsdrop.parse import issuer, letterhead
from newsdrop.parse.found import Found
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Evidence, Paragraph
from tests.asking.issuer import PLAIN, TITLE, read


def portal(*brands):
    head = Head(title=f"{TITLE.text} - Announcements - Around the State - STATE.GOV")
    page = Page((TITLE, Block(PLAIN)), head, brands=brands)
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    return found.value.name if found else None


def test_the_ministry_whose_logo_stands_on_a_portals_page():
    assert portal("STATE.GOV", "Ministry of Canals") == "Ministry of Canals"


@pytest.mark.parametrize(
    "brands",
    [
        ("STATE.GOV", "Ministry of Canals", "Department for Bridges"),
        ("STATE.GOV", "Canal Friends"),
        ("STATE.GOV",),
    ],
)
def test_one_of_several_logos_is_no_sign(brands):
    assert portal(*brands) == "Around the State"


def test_a_house_that_has_the_site_is_the_issuer_all_the_same():
    head = Head(title=f"{TITLE.text} - Acme Ferries Ltd.")
    page = Page((TITLE, Block(PLAIN)), head, brands=("Ministry of Canals",))
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    assert found.value.name == "Acme Ferries Ltd."


def fields(*above, below=()):
    blocks = (*above, Block(TITLE.text, BlockKind.HEADING, level=1), Block(PLAIN * 2), *below)
    title = Found(TITLE.text, Evidence.MARKUP, frozenset({len(above)}))
    found = letterhead.find(Page(blocks), title).issuer
    return found.value.name if found else None


def test_a_list_of_organisations_above_the_text_names_the_issuer():
    assert fields(Block("Organisations: Department of Canals")) == "Department of Canals"
    assert fields(Block("Ministerien: Ministerium für Kanäle")) == "Ministerium für Kanäle"


def test_a_list_of_organisations_below_the_text_names_whom_it_tells_of():
    assert fields(below=(Block("Organisations: Department of Canals"),)) is None


@pytest.mark.parametrize(
    "told",
    [
        "The Squadron Officer Commanding, Major Jane Roe, has praised them.",
        "The Bridge Division is led by Jane Roe.",
        "The Bridge Inspection Unit will look at it.",
    ],
)
def test_offices_and_parts_of_houses_issue_nothing(told):
    assert read(told) is None


def test_a_part_that_announces_issues():
    told = "The Acme Bridge Division has announced a pier for ferries."
    assert read(told) == "Acme Bridge Division"


def test_a_list_of_several_organisations_names_no_issuer():
    assert fields(Block("Organisations: Canal Foundation, Roe Institute")) is None
    one = "Department of Canals, Locks and Piers"
    assert fields(Block(f"Organisations: {one}")) == one


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Original-Content von: Polizei Roestadt/Poeburg, übermittelt durch die Verteiler", None),
        ("Contenu original: Acme SA, transmis par les messagers", "Acme SA"),
    ],
)
def test_a_platform_says_whose_text_it_passes_on(line, house):
    assert read(PLAIN, line) == (house or "Polizei Roestadt/Poeburg")


@pytest.mark.parametrize(
    "line",
    ["Original-Content von: Acme AG", "Contenu original: un pont, transmis par les messagers"],
)
def test_such_a_label_alone_is_no_such_line(line):
    assert read(PLAIN, line) is None
