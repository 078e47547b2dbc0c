"""A site that calls itself by an acronym is named in full, where the page prints its name."""

import pytest

from newsdrop.page import Block, BlockKind, Head, Page, Zone
from newsdrop.parse import issuer
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Paragraph
from tests.asking.issuer import PLAIN, TITLE, read


def test_an_author_in_capitals_is_a_house_that_the_text_names():
    lead = "Roe College has made clear its plan. We at ABSDW go on."
    assert read(lead, author="ABSDW") == "ABSDW"
    assert read(lead, author="XYZ") == "Roe College"


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Roeville Bridge Society", "Roeville Bridge Society"),
        ("United States Roeville Bridge Society", "United States Roeville Bridge Society"),
        ("Roeville Bank Accounts", "RBS"),
        ("United Roeville Bridge Society", "RBS"),
        ("RBS", "RBS"),
    ],
)
def test_a_heading_writes_an_acronym_out(heading, name):
    above = Block(heading, BlockKind.HEADING, level=2)
    assert read(f"RBS: {PLAIN}", above, og_site_name="RBS") == name


def test_an_empty_heading_writes_no_acronym_out():
    assert read(PLAIN, Block("", BlockKind.HEADING, level=2), og_site_name="RBS") == "RBS"


@pytest.mark.parametrize(
    ("site", "lead", "name"),
    [
        ("US RSA", "The U.S. Roe Safety Agency (RSA) closed it.", "U.S. Roe Safety Agency"),
        ("RSA Press", "The Roe Safety Agency (RSA) closed it.", "Roe Safety Agency"),
        ("RSA", "The Roe Safety Agency (RSA) closed it.", "RSA"),
        ("RSA Press", "The Roads of Acme (RSA) were closed.", "RSA Press"),
        (
            "INPLAR Roeville",
            "El Instituto Municipal de Planeación y Roble de Roeville (INPLAR) abrió.",
            "Instituto Municipal de Planeación y Roble de Roeville",
        ),
        ("INPLAR Roeville", "El Instituto de Roble (INPLAR) abrió en Roeville.", "INPLAR Roeville"),
        ("INPLAR Roeville", "El Consejo de Roeville (INPLAR) abrió.", "INPLAR Roeville"),
        ("Roe Press", "The Roe Safety Agency (RSA) closed it.", "Roe Press"),
        ("US Roe Bureau", "The U.S. Roe Bureau counted it.", "U.S. Roe Bureau"),
        ("US Roe Bureau", "The US Roe Bureau, or U.S. Roe Bureau, did.", "US Roe Bureau"),
    ],
)
def test_the_full_name_of_a_site_that_has_an_acronym(site, lead, name):
    assert read(f"{PLAIN} {lead}", og_site_name=site) == name


@pytest.mark.parametrize(
    ("short", "line", "name"),
    [
        ("RBS", "© 2026 Roeville Bridge Service", "Roeville Bridge Service"),
        ("RMBV", "© Reichsministerium für Brücken und Verkehr",
         "Reichsministerium für Brücken und Verkehr"),
        ("RXBV", "© Reichsministerium für Brücken und Verkehr", "RXBV"),
        ("RBS", "© 2026 Roe Boats", "RBS"),
    ],
)  # fmt: skip
def test_a_note_of_rights_writes_an_acronym_out(short, line, name):
    assert read(PLAIN, Block(line, zone=Zone.MARGIN), og_site_name=short) == name


def test_a_site_keeps_the_acronym_that_is_its_brand():
    rights = Block("© 2026 Roeville Bridge Network", zone=Zone.MARGIN)
    assert read(PLAIN, rights, og_site_name="RBN") == "RBN"
    assert (
        read(f"A letter that RBN has seen asks for it. {PLAIN}", rights, og_site_name="RBN")
        == "RBN"
    )
    assert read(PLAIN, rights, publisher="RBN") == "Roeville Bridge Network"
    assert read(f"Jane Roe told RBN so. {PLAIN}", rights, og_site_name="RBN") == "RBN"
    assert read(f"RBN opened it. {PLAIN}", rights, og_site_name="RBN") == "Roeville Bridge Network"
    told = f"Jane Roe of the Roeville Bridge Network is glad. {PLAIN}"
    assert read(told, rights, og_site_name="RBN") == "Roeville Bridge Network"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("North Roevian Rope Organization", "North Roevian Rope Organization"),
        ("National Roevian Rope Office", "National Roevian Rope Office"),
        ("Ropes for everybody", "NRRO"),
    ],
)
def test_a_line_above_all_writes_an_acronym_out(line, name):
    blocks = (Block(line, zone=Zone.MARGIN), TITLE, Block(PLAIN))
    page = Page(blocks, Head(metas={"og:site_name": ("NRRO",)}))
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    assert found.value.name == name


@pytest.mark.parametrize(
    ("line", "zone", "name"),
    [
        ("Instituto Municipal de Planeación y Roble de Roeville", Zone.MARGIN, None),
        ("Instituto Municipal de Planeación y Roble", Zone.MARGIN, "IMPLAN Roeville"),
        ("Consejo Municipal de Roeville", Zone.MARGIN, "IMPLAN Roeville"),
        ("Instituto Municipal de Planeación de Roeville", Zone.RELEASE, "IMPLAN Roeville"),
    ],
)
def test_a_line_beside_the_release_writes_out_an_acronym_and_its_place(line, zone, name):
    assert read(PLAIN, Block(line, zone=zone), og_site_name="IMPLAN Roeville") == (name or line)
