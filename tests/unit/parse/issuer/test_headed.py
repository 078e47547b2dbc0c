"""Lines above a release and beside it that say whose it is."""

import pytest

from newsdrop.page import Block, BlockKind, Head, Page, Picture, Zone
from newsdrop.parse import issuer
from newsdrop.parse.issuing.lines import site_headings
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Paragraph
from tests.asking.issuer import PLAIN, TITLE, read


def test_a_line_of_its_own_names_the_issuer_where_the_text_names_it_too():
    lead = (
        "Two nights without sleep change the bacteria in the gut of mice, researchers at Western "
        "Lakes University report today in a journal of cell biology."
    )
    lines = (Block("Western Lakes University"), Block(lead))
    page = Page((TITLE, *lines))
    assert issuer.find(page, Letterhead(), (Paragraph(lead),)).value.name == lines[0].text
    assert issuer.find(Page((TITLE, lines[1])), Letterhead(), (Paragraph(lead),)) is None


@pytest.mark.parametrize(
    ("title", "heading", "lead", "name"),
    [
        ("Rope 55", "Rope 55", "Rope 55, a shop on the lake, opens a rope walk.", "Rope 55"),
        ("Seilerei Süd", "Seilerei Süd", "Bonn - Seilerei Süd zeigt ein Seil.", "Seilerei Süd"),
        ("Rope 55", "Rope 55", "A shop on the lake opens a rope walk.", None),
        ("A new rope walk opens", "A new rope walk opens", "A new rope walk opens today.", None),
    ],
)
def test_the_first_heading_and_the_title_are_the_house_that_opens_the_text(
    title, heading, lead, name
):
    shown = (Block(heading, BlockKind.HEADING, zone=Zone.MARGIN, level=1), Block(lead))
    page = Page(shown, Head(title=title))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("National Centre for Bridges", "National Centre for Bridges"),
        ("Peer-Reviewed Publication", None),
    ],
)
def test_a_carrier_credits_a_house_below_the_headline(line, name):
    blocks = TITLE, Block(line, zone=Zone.MARGIN), Block(PLAIN * 3)
    for site, found in (("EurekAlert! Science News", name), ("EurekAlert!", name)):
        page = Page(blocks, Head(metas={"og:site_name": (site,)}))
        issued = issuer.find(page, Letterhead(), (Paragraph(PLAIN * 3),))
        assert (issued.value.name if issued else None) == found


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("NOTA DE PRENSA — ArchBot", "ArchBot"),
        ("Press Release — Springfield", None),
        ("Drawbridges — ArchBot", None),
    ],
)
def test_a_line_above_names_the_house_behind_what_it_is(line, name):
    lead = f"ArchBot, el asistente de puentes, alcanza su primera versión. {PLAIN * 2}"
    page = Page((Block(line), TITLE, Block(lead)))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    assert (found.value.name if found else None) == name


def test_of_two_houses_below_the_headline_a_carrier_credits_none():
    lines = [Block(f"National Centre for {of}", zone=Zone.MARGIN) for of in ("Arches", "Tunnels")]
    head = Head(metas={"og:site_name": ("EurekAlert!",)})
    page = Page((TITLE, *lines, Block(PLAIN * 3)), head)
    assert issuer.find(page, Letterhead(), (Paragraph(PLAIN * 3),)) is None


def test_of_two_headings_of_the_site_neither_names_a_part_of_it():
    names = "Institute for Safe Arches", "Institute for Low Arches"
    lead = f"{PLAIN} Those of the {names[0]} and the {names[1]} have seen it."
    above = [Block(name, BlockKind.HEADING, level=2, zone=Zone.CHROME) for name in names]
    head = Head(metas={"og:site_name": ("Department of Arches",)})
    found = issuer.find(Page((*above, TITLE, Block(lead)), head), Letterhead(), (Paragraph(lead),))
    assert found.value.name == "Department of Arches"


@pytest.mark.parametrize(
    ("heading", "alt", "name"),
    [
        ("The University of Roe", None, "University of Roe"),
        ("The University of Acme", None, None),
        ("Miss Arch World Press Release4 2023", "miss arch world", "Miss Arch World"),
        ("Miss Arch World Press Release", "a bridge", None),
        ("Latest Press Releases", "logo", None),
    ],
)
def test_a_heading_outside_the_release_names_the_house(heading, alt, name):
    lead = f"{PLAIN} Jane Roe of the University of Roe has seen it."
    found = read(
        lead,
        Block("", BlockKind.IMAGE, zone=Zone.MARGIN, picture=Picture("arch.png", alt)),
        Block(heading, BlockKind.HEADING, level=2, zone=Zone.CHROME),
        people=("Jane Roe",),
    )
    assert found == name


@pytest.mark.parametrize(
    ("heading", "zone", "name"),
    [
        ("The Institute for Safe Arches (ISA)", Zone.CHROME, "Institute for Safe Arches"),
        ("The Institute for Low Arches", Zone.CHROME, "Department of Arches"),
        ("Safe Arches", Zone.CHROME, "Department of Arches"),
    ],
)
def test_a_heading_of_the_site_names_a_part_of_it(heading, zone, name):
    lead = f"{PLAIN} Jane Roe of the Institute for Safe Arches (ISA) has seen it."
    above = Block(heading, BlockKind.HEADING, level=2, zone=zone)
    head = Head(metas={"og:site_name": ("Department of Arches",)})
    found = issuer.find(Page((above, TITLE, Block(lead)), head), Letterhead(), (Paragraph(lead),))
    assert found.value.name == name


@pytest.mark.parametrize(
    ("line", "site", "name"),
    [
        ("Ministry of Bridges", "Within the Country", "Ministry of Bridges"),
        ("Ministry of Bridges", "Bridge Office", "Bridge Office"),
        ("Ministry of Tunnels", "Within the Country", "Within the Country"),
    ],
)
def test_a_portal_names_its_department_below_the_headline(line, site, name):
    lead = f"Builders from the Ministry of Bridges and the Bridge Office have come. {PLAIN * 2}"
    credit = Block(line, BlockKind.LIST_ITEM, zone=Zone.CHROME)
    page = Page((TITLE, credit, Block(lead)), Head(metas={"og:site_name": (site,)}))
    assert issuer.find(page, Letterhead(), (Paragraph(lead),)).value.name == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Das Brücken- und Tunnelamt des Landes Roe teilt mit:",
         "Brücken- und Tunnelamt des Landes Roe"),
        ("La Casa dei Ponti rende noto:", "Casa dei Ponti"),
        ("Minister Xaver Roe teilt mit:", None),
        ("Die Pressestelle teilt mit:", None),
        ("Wer bauen will, teilt mit:", None),
        ("Unser Verein teilt mit:", None),
    ],
)  # fmt: skip
def test_a_line_says_who_tells_what_follows(line, name):
    found = issuer.find(Page((TITLE, Block(line), Block(PLAIN))), Letterhead(), (Paragraph(PLAIN),))
    assert (found.value.name if found else None) == name


def test_a_line_beside_the_release_names_with_whom_the_text_begins():
    for zone, lead, name in (
        (Zone.MARGIN, f"The University of Roe took part. {PLAIN * 2}", "University of Roe"),
        (Zone.MARGIN, f"Some of the University of Roe took part. {PLAIN * 2}", None),
        (Zone.CHROME, f"The University of Roe took part. {PLAIN * 2}", None),
    ):
        page = Page((Block("University of Roe", zone=zone), TITLE, Block(lead)))
        found = issuer.find(page, Letterhead(), (Paragraph(lead),))
        assert (found.value.name if found else None) == name


def test_a_carrier_is_known_by_the_pages_title_too():
    lead = f"Builders have come. {PLAIN * 2}"
    credit = Block("National Centre of Bridges", zone=Zone.MARGIN)
    for title, name in ((f"{TITLE.text} | EurekAlert!", credit.text), (TITLE.text, None)):
        page = Page((TITLE, credit, Block(lead)), Head(title=title))
        found = issuer.find(page, Letterhead(), (Paragraph(lead),))
        assert (found.value.name if found else None) == name


def test_what_stands_below_the_headline_the_text_may_name_at_its_end():
    lead = PLAIN * 9 + " The Ministry of Bridges (MoB) has paid for it."
    credit = Block("Ministry of Bridges", BlockKind.LIST_ITEM, zone=Zone.CHROME)
    page = Page((TITLE, credit, Block(lead)), Head(metas={"og:site_name": ("Within the Country",)}))
    assert issuer.find(page, Letterhead(), (Paragraph(lead),)).value.name == "Ministry of Bridges"


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Roe Bridge Society likes boats", "Roe Bridge Society"),
        ("Roe Bridge Society likes rain", None),
    ],
)
def test_a_line_that_the_text_repeats_heads_nothing(headline, name):
    lead = f"It is known that Roe Bridge Society likes rain. {PLAIN * 2}"
    page = Page((Block(headline), Block(lead)))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("緑川まつり実行委員会", "緑川まつり実行委員会"),
        ("緑川まつりを開催", None),
        ("橋の委員会", None),
    ],
)
def test_a_line_above_names_the_house_in_a_script_without_blanks(line, name):
    told = "橋は今日から通れます。" * 20 + "主催:緑川まつり実行委員会。"
    page = Page((Block(line), TITLE, Block(told)))
    found = issuer.find(page, Letterhead(), (Paragraph(told),))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("title", "more", "name"),
    [
        ("About ACMEX | Press Release", "The group has ACMEX and others.", "ACMEX"),
        ("Tentang ACMEX | Press Release", "The group has ACMEX and others.", "ACMEX"),
        ("Press Release - Roe Ferries", "We thank Roe Ferries.", "Roe Ferries"),
        ("Press Release - Roe Ferries", "We thank all.", None),
        ("Welcome to Roe Ferries", "We thank Roe Ferries.", "Roe Ferries"),
        ("Roe Ferry Council", "We thank the Roe Ferry Council.", "Roe Ferry Council"),
        ("Roe Week", "We thank the Roe Week.", None),
        ("Press Release - Bridge opens over the river", "Bridge opens over the river!", None),
    ],
)
def test_a_title_of_a_section_bears_a_house_that_the_text_names(title, more, name):
    assert read(f"{PLAIN} {more}", title=title) == name


@pytest.mark.parametrize("between", [["3 June 2021, Thursday - 11:42"], ["3.6.2021"], []])
def test_a_day_may_stand_between_the_headline_and_the_department(between):
    lead = "The arch stands again, the Roeville County Department says."
    name = "Roeville County Department"
    lines = [*between, name, lead]
    blocks = (TITLE, *(Block(line, zone=Zone.MARGIN) for line in lines[:-1]), Block(lead))
    page = Page(blocks, Head(metas={"og:site_name": ("Ministry",)}))
    assert issuer.find(page, Letterhead(), (Paragraph(lead),)).value.name == name


GROUP = "Acme Ropes Opens a Rope Walk on the Lake"


@pytest.mark.parametrize(
    ("headline", "lead", "line", "name"),
    [
        (GROUP, "Acme Ropes has opened a walk.", "Acme Ropes Inc.", "Acme Ropes"),
        ("Acme Seile eröffnet eine Bahn", "Bonn - Acme Seile eröffnet eine Seilbahn.",
         "Acme Seile GmbH", "Acme Seile"),
        ("Acme Funi apre una corderia", "ROMA – Acme Funi apre una corderia.",
         "Acme Funi S.p.A.", "Acme Funi"),
        (GROUP, "The walk on the lake was opened.", "Acme Ropes Inc.", "Acme"),
        ("A Rope Walk Opens", "Acme Ropes has opened a walk.", "Acme Ropes Inc.", "Acme"),
        ("Acme Phone 3 Is Shown", "Acme Phone 3 has been shown.", "Acme Phone 3", "Acme"),
    ],
)  # fmt: skip
def test_the_company_of_a_group_opens_headline_and_text(headline, lead, line, name):
    blocks = (Block(headline, BlockKind.HEADING, level=1), Block(lead), Block(line))
    page = Page(blocks, Head(metas={"og:site_name": ("Acme",)}))
    points = [Paragraph("A walk of 300 metres", "list_item"), Paragraph("Open to all", "list_item")]
    found = issuer.find(page, Letterhead(), (*points, Paragraph("", "list_item"), Paragraph(lead)))
    assert found.value.name == name


def test_very_many_companies_of_a_group_are_read_in_linear_time():
    lines = (Block(f"Acme Ropes{at} Inc.") for at in range(5000))
    page = Page((Block(GROUP, BlockKind.HEADING, level=1), Block("It is open."), *lines))
    assert site_headings.arm(page, "Acme", "It is open.\n" * 5000) is None
