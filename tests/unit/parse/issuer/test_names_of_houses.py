"""Names of houses that are written as no other words are, in the ways in which pages give them."""

import pytest

from newsdrop.page import Block, BlockKind, Zone
from newsdrop.parse.houses import logos, organizations, rights
from tests.asking import pages
from tests.asking.issuer import read


@pytest.mark.parametrize(
    "name",
    [
        "7-Eleven",
        "3M",
        "350.org",
        "23andTree",
        "Ahoy! Inc.",
        "Poe, Roe & Partners",
        "Poe, Doe, Roe & Sons",
        "Jane Roe Architects",
        "C.R. Roe Bros.",
        "Office of Governor Jane Roe",
        "Freunde der Brücke e.V.",
        "Brückenbau Roe GmbH & Co. KG",
        "Kamer van Roeheim",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "ROEVILLE, Ohio, June 3, 2021 – {} today announced that the bridge is open.",
        "{} announced today that the bridge is open.",
        "ROEVILLE, Ohio – {}, a maker of bridges, announced the opening.",
        "{} has announced that the bridge is open.",
        "{} is pleased to announce that the bridge is open.",
    ],
)
def test_who_announces(name, text):
    assert read(text.format(name), people=["Jane Roe"]) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Today, Roe & Sons announced the opening.", "Roe & Sons"),
        ("Geneva, Roe & Sons announced the opening.", "Roe & Sons"),
        ("Recently, Roe & Sons announced the opening.", "Roe & Sons"),
        ("Great news! Acme Labs announced the opening.", "Acme Labs"),
        ("By 2-Eleven announced the opening.", None),
        ("Save the Ferries announced the opening.", None),
        ("Ferryheim has opened a bridge.", None),
        ("Roeville – Arches has been announced by Acme.", None),
    ],
)
def test_what_stands_around_a_name(text, name):
    assert read(text) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("© 2021 Rapid7", "Rapid7"),
        ("© 2021 7-Eleven. All rights reserved.", "7-Eleven"),
        ("© 2021 U.S. Bridge Commission", "U.S. Bridge Commission"),
        ("© 2021 C.R. Roe Bridges. All rights reserved.", "C.R. Roe Bridges"),
        ("© 2021 Roe GmbH & Co. KG", "Roe GmbH & Co. KG"),
        ("© 2021 Mosty Roe Sp. z o.o.", "Mosty Roe Sp. z o.o."),
        ("© 2021 Acme USA. Terms of use", "Acme USA"),
        ("© 2021-2022 Acme Works", "Acme Works"),
    ],
)
def test_who_holds_the_rights(line, name):
    assert rights.holder(line) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Roe Company.", "Roe Company"),
        ("Roe Bridges AG.", "Roe Bridges AG"),
        ("Roe Bridges Inc.", "Roe Bridges Inc."),
        ("Roe Bridges S.A.", "Roe Bridges S.A."),
    ],
)
def test_a_stop_is_kept_where_a_form_is_shortened(said, name):
    assert organizations.tidy(said) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("The Roe Company logo", "The Roe Company"),
        ("Roe Bridges company logo", "Roe Bridges"),
        ("Roe Bridges, Inc. logo", "Roe Bridges, Inc."),
        ("Logo Landkreis Roeheim", "Landkreis Roeheim"),
        ("Logo Gemeente Roestad", "Gemeente Roestad"),
    ],
)
def test_what_a_logo_says(said, name):
    assert logos.bare(said) == name


def test_a_norwegian_form_is_one_in_capitals():
    assert organizations.has_form("Roesund Ferger AS")
    assert not organizations.has_form("Known as")
    assert not organizations.has_form("KNOWN AS")


@pytest.mark.parametrize(
    ("site", "lead", "name"),
    [
        ("Acme.org", "Acme.org opened the bridge.", "Acme.org"),
        ("350.org", "The bridge is paid by 350.org and others.", "350.org"),
        ("Acme.org", "Acme opened the bridge; see Acme.org.", "Acme"),
        ("Acme Corporate", "Acme opened the bridge.", "Acme"),
    ],
)
def test_what_a_site_calls_itself(site, lead, name):
    assert read(lead, og_site_name=site) == name


@pytest.mark.parametrize(
    ("line", "below", "name"),
    [
        (
            "About Acme Bridges: Acme Bridges builds bridges in nine countries, all since 1921.",
            "It looks after them.",
            "Acme Bridges",
        ),
        ("About the new one: it is longer than the others, and has four lanes for all.", "", None),
        ("About acme", "acme builds bridges.", "acme"),
        ("About bridges", "Bridges are old.", None),
        ("About acme", "Some say that acme builds bridges.", None),
    ],
)
def test_whom_a_release_describes(line, below, name):
    lead = f"The new one that {name or 'acme'} built is open, as bridges are."
    head = Block(line, BlockKind.HEADING, level=2) if len(line) < len("About bridges...") else line
    assert read(lead, head, below, title="The new one by acme") == name


def test_two_who_are_described_apart_are_two():
    heads = [Block(f"About {x}", BlockKind.HEADING, level=2) for x in ("Roe Ropes", "Poe Group")]
    lead = "Roe Ropes and Poe Group today announced that the bridge is open."
    assert read(lead, heads[0], "Roe Ropes is old.", heads[1], "Poe Group is new.") == "Roe Ropes"


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("Roe Bridge Society", "12 High Street"), "Roe Bridge Society"),
        (("Roe Bridge Society, 12 High Street, Roeville, OH 43000",), "Roe Bridge Society"),
        (("Institut Roe", "Roestr. 12", "12345 Roestadt"), "Institut Roe"),
        (("Kestrel", "12 High Street"), "Kestrel"),
        (("Location", "12 High Street"), None),
        (("Roe County Fair, 12 High Street, Roeville, OH 43000",), None),
        (("Kestrel © 2021",), "Kestrel"),
        (("Heron © 2021",), None),
    ],
)
def test_the_foot_of_a_page(lines, name):
    lead = "At this Location, Kestrel built the bridge. It is the ninth that Kestrel has built."
    assert read(lead, *(Block(line, zone=Zone.MARGIN) for line in lines)) == name


@pytest.mark.parametrize(
    ("alt", "name"), [("Kestrel", "Kestrel"), ("Kestrel logo", "Kestrel"), ("Download", None)]
)
def test_a_logo_in_one_word_that_the_text_has(alt, name):
    text = pages.story("The ninth bridge that Kestrel has built cost less.")
    logo = f"<header><a href='/'><img src='/logo.png' alt='{alt}'></a></header>"
    release = pages.read(f"{pages.TITLE}<p>June 3, 2021</p>{text}", foot=logo)
    assert (release.issuer and release.issuer.name) == name


@pytest.mark.parametrize(
    ("below", "lang", "name"),
    [
        ("<p>Stadt Roestadt</p><p>Pressestelle</p>", "de", "Stadt Roestadt"),
        ("<p>Source : Les Amis du Bac</p>", "fr", "Les Amis du Bac"),
        ("<p>Stadt Roestadt</p><p>Brücken</p>", "de", None),
    ],
)
def test_who_signs_abroad(below, lang, name):
    release = pages.read(f"{pages.TITLE}<p>June 3, 2021</p>{pages.story()}{below}", lang=lang)
    assert (release.issuer and release.issuer.name) == name


def test_no_headline_is_the_site_of_a_title_that_begins_with_a_name():
    release = pages.read(
        f"{pages.TITLE}<p>June 3, 2021</p>{pages.story()}",
        title="C.R. Roe Works. - Bridge opens to traffic",
    )
    assert release.issuer is None
