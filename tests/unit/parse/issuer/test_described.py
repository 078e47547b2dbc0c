"""Whom a text describes below "About" issues it, unless that is a partner or a place."""

import pytest

import newsdrop
from newsdrop.page import Block, BlockKind, Head, Page
from newsdrop.parse import issuer
from newsdrop.parse.houses import described
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Paragraph
from tests.asking.issuer import PLAIN, TITLE, read


def test_about_names_the_issuer_where_the_text_knows_the_name():
    lead = "Bridges of a new kind were shown by Acme engineers in Springfield."
    about = Block("About Acme Robotics", BlockKind.HEADING, level=4)
    assert read(lead, about, og_site_name="Springfield Times") == "Acme Robotics"
    assert read(PLAIN, about, og_site_name="Springfield Times") == "Springfield Times"
    assert read(lead, Block("About the study", BlockKind.HEADING, level=4)) is None
    museum = "The museum shows a bridge."
    assert read(museum, Block("About the Museum", BlockKind.HEADING, level=4)) is None


def test_the_texts_form_of_a_name_is_surer_than_the_headings():
    lead = "Today the Mozilla Foundation launched a browser."
    assert read(lead, "ABOUT MOZILLA AND THE MOZILLA FOUNDATION") == "Mozilla Foundation"


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("À propos de la Société des Ponts", "Société des Ponts"),
        ("À propos de l’Institut des Ponts", "Institut des Ponts"),
        ("Sobre la Fundación Puente", "Fundación Puente"),
        ("Sobre a Fundação Ponte", "Fundação Ponte"),
        ("Nota sobre a Fundação Ponte:", "Fundação Ponte"),
        ("Über die Stiftung Brücke", "Stiftung Brücke"),
        ("Informationen über die Stiftung Brücke", "Stiftung Brücke"),
        ("Over de Stichting Brug", "Stichting Brug"),
        ("Informazioni sulla Fondazione Ponte", "Fondazione Ponte"),
        ("Che cos'è la Fondazione Ponte:", "Fondazione Ponte"),
        ("Sobre la mesa", None),
    ],
)
def test_an_article_stands_between_about_and_the_name(heading, name):
    lead = f"SPRINGFIELD - 12 ponts, {name}."
    assert read(lead, heading) == name


def about(*names):
    return [Block(f"About {name}", BlockKind.HEADING, level=3) for name in names]


@pytest.mark.parametrize(
    ("lead", "described", "people", "name"),
    [
        ("SPRINGFIELD - Jane Roe will speak on Friday at the Bridge Fund.",
         ("Jane Roe", "Bridge Fund"), ("Jane Roe",), "Bridge Fund"),
        ("SPRINGFIELD - Jane Roe will speak on Friday.", ("Jane Roe",), ("Jane Roe",), None),
        ("SPRINGFIELD - Acme Ferry, Ltd., a maker of graphene rope, today announced a ship.",
         ("Graphene", "Acme Ferry, Ltd."), (), "Acme Ferry, Ltd."),
        ("The rope is made of graphene by engineers of Acme Ferry, Ltd. in Springfield.",
         ("Graphene", "Acme Ferry, Ltd."), (), "Acme Ferry, Ltd."),
        ("Springfield – ABC – Acme Bridge Club, which belongs to the Dome network, turns ten.",
         ("Dome", "ABC"), (), "ABC"),
        ("At a fair in Springfield, ships by Dome and by Acme were shown.", ("Acme", "Dome"), (),
         "Acme"),
    ],
)  # fmt: skip
def test_of_several_who_are_described_the_one_that_announces(lead, described, people, name):
    assert read(lead, *about(*described), people=people) == name


def test_a_described_name_may_begin_with_a_small_letter():
    lead = "Both schools use bRidge, a learning project."
    assert read(lead, *about("bRidge")) == "bRidge"
    assert read(lead, "About small bridges") is None


def test_the_fuller_of_two_printed_names_counts():
    lead = "The Anvil Group today announced the creation of the Anvil Makers Foundation."
    assert read(lead, "ABOUT THE ANVIL MAKERS FOUNDATION") == "Anvil Makers Foundation"


def test_a_partner_may_be_described_alone():
    lead = "Acme Bridges Japan K.K. today announced a partnership with Roe Inc. to build arches."
    assert read(lead, "About Roe", "Roe is a maker of arches.") == "Acme Bridges Japan K.K."
    assert read("Acme Arch is a partnership with Roe Inc. of arches.", "About Roe") == "Roe"


def test_of_two_that_announce_together_the_first_counts_where_it_is_described():
    lead = "Roe Bridges, Inc. and Acme Arch, Inc., a maker of arches, today announced a plan."
    both = *about("Acme Arch, Inc."), *about("Roe Bridges, Inc.")
    assert read(lead, *both) == "Roe Bridges, Inc."
    assert read(lead, *about("Acme Arch, Inc.")) == "Acme Arch, Inc."


def test_a_place_is_no_short_name_of_who_is_described():
    lead = "Everybody else rests. Minnesota will keep its bells ringing at night."
    assert read(lead, *about("Quiet Bells Minnesota")) == "Quiet Bells Minnesota"


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Anvil Watch", "Anvil Watch"),
        ("Anvil Keepers", None),
        ("Anvil Association", "Anvil Association"),
    ],
)
def test_who_is_described_alone_counts_where_the_title_or_its_words_tell(heading, name):
    told = Paragraph(f"{PLAIN * 9} {heading} is free of charge.")
    blocks = TITLE, Block(told.text), Block(f"About {heading}", BlockKind.HEADING, level=2)
    page = Page(blocks, Head(title="Press release by Anvil Watch"))
    found = issuer.find(page, Letterhead(), (told,))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("About Acme, read our guide to the old bridges", "Acme"),
        ("About Acme Bridges, Inc.", "Acme Bridges, Inc"),
        ("About Dr. Jane Roe", None),
    ],
)
def test_what_is_described_ends_at_the_comma_and_is_no_person(line, name):
    lead = f"In the spring Acme Bridges, with Jane Roe as its guide, walks the town. {PLAIN}"
    found = read(lead, Block(line, BlockKind.HEADING, level=3), people=("Jane Roe",))
    assert found == name or (name is not None and found.startswith("Acme Bridges"))


def test_a_part_of_the_site_that_speaks_and_is_described_issues():
    lead = "SPRINGFIELD -- The Acme Foundation today announced a bridge made of Acme stone."
    both = about("Acme Foundation", "Acme Stone Works")
    assert read(lead, *both, og_site_name="Acme") == "Acme Foundation"
    works = lead.replace("Foundation", "Stone Works")
    assert read(works, *about("Acme Foundation"), og_site_name="Acme") == "Acme"
    glad = "Acme is glad that the Acme Foundation today announced a bridge."
    assert read(glad, *both, og_site_name="Acme") == "Acme"


def test_who_is_described_beside_others_needs_a_sign():
    lead = f"It is one for everybody, paediatric and wide. {PLAIN}"
    assert read(lead, *about("Paediatric Bridges Club", "Friends of Everybody")) is None


def test_a_fair_that_is_described_beside_the_house_issues_nothing():
    lead = "Arch Seats plans to show at the Roeville Merchandise Show this week. Arch Seats sells."
    about = [Block(f"About {name}", BlockKind.HEADING, level=3)
             for name in ("the Roeville Merchandise Show", "Arch Seats")]  # fmt: skip
    assert read(lead, *about) == "Arch Seats"


def test_a_partner_alone_is_described_by_a_site_that_calls_itself_in_short():
    lead = "RBX is pleased to announce that it works with Archwork Ltd."
    partner = Block("About Archwork", BlockKind.HEADING, level=2)
    assert read(lead, partner, og_site_name="RBX River Works plc") == "RBX River Works plc"


def test_a_river_is_no_short_name_of_who_is_described():
    lead = "The bridge over the Roe will be closed, and Roe Ferries carries all."
    assert read(lead, Block("About Roe Ferries", BlockKind.HEADING, level=2)) == "Roe Ferries"


@pytest.mark.parametrize(
    ("described", "last", "name"),
    [
        (("Vale County Radio", "Archwork"), "Vale County Radio helps.", "Vale County Radio"),
        (("VCR", "Archwork"), "Vale County Radio helps.", "Vale County Radio"),
        (("Vale FM / Vale County Radio", "Archwork"), "VCR helps.", "Vale County Radio"),
        (("the Vale County Radio", "Archwork", "Roe Group"), "VCR helps.", "Vale County Radio"),
        (("Archwork", "Vale County Radio"), "Vale County Radio helps.", "Archwork"),
        (("Archwork",), "Vale County Radio helps.", "Archwork"),
        (("Vale County Radio", "Archwork"), "The tour ends in May.", "Archwork"),
        (("Lake County Radio", "Archwork"), "Vale County Radio helps.", "Archwork"),
    ],
)
@pytest.mark.parametrize("level", [0, 3])
def test_a_site_that_is_described_first_issues_what_a_partner_opens(described, last, name, level):
    told = "Archwork, a guild of masons, today announced a tour.", PLAIN, PLAIN, last
    kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
    about = [Block(f"About {house}", kind, level=level) for house in described]
    blocks = TITLE, *map(Block, told), *about
    page = Page(blocks, Head(metas={"og:site_name": ("Vale County Radio",)}))
    found = issuer.find(page, Letterhead(), tuple(map(Paragraph, told)))
    assert found.value.name == name


def test_the_first_of_two_houses_that_announce_together_issues():
    lead = (
        "Roelink, a maker of ropes, and Archwork, a builder of arches for all, announced a bridge."
    )
    about = ("About Roelink", "About Archwork")
    assert read(lead, *(Block(line, BlockKind.HEADING, level=2) for line in about)) == "Roelink"


def test_the_points_of_a_summary_do_not_begin_the_text():
    points = [
        Paragraph(f"Trial TENDER{end}", kind="list_item")
        for end in (" holds", " is safe", " lasts for more years than all others")
    ]
    story = Paragraph("BASEL – Acme Works today announced what the TENDER study says.")
    blocks = (TITLE, *(Block(part.text) for part in (*points, story)), Block("About TENDER"))
    about = (*blocks, Block("TENDER is a study of bridges. It has run since 2001."))
    page = Page(about, Head(metas={"og:site_name": ("Acme",)}))
    found = issuer.find(page, Letterhead(), (*points, story))
    assert found.value.name == "Acme"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Jane Roe, Roe-IV Spokesperson, jane@mail.example", "Roe-IV"),
        ("Jane Roe, Roe-IV Spokesperson", None),
        ("Jane Roe, jane@mail.example", None),
    ],
)
def test_who_is_described_alone_counts_where_somebody_is_reached_for_it(line, name):
    lead = f"{' '.join([PLAIN] * 12)} Before Roe-IV it was shut."
    assert read(lead, Block("About Roe-IV", BlockKind.HEADING, level=3), line) == name


def test_who_answers_for_a_release_may_be_a_partner_of_the_site_that_it_describes():
    told = "Jane Roe of Springfield State University leads the Roe Bell Survey."
    about = Block("About the Roe Bell Survey", BlockKind.HEADING, level=2)
    contact = Block("Jane Roe, Springfield State University, roe@ssu.example, 202-555-0100")
    head = Head(title=f"{TITLE.text} - Roe Bell Survey")
    for end, name in ((about, "Roe Bell Survey"), (Block("Notes"), "Springfield State University")):
        lines = (Block(PLAIN), Block(PLAIN), Block(PLAIN), Block(told))
        page = Page((TITLE, *lines, end, contact), head)
        text = tuple(Paragraph(line.text) for line in lines)
        found = issuer.find(page, Letterhead(), text)
        assert found is not None
        assert found.value.name == name


@pytest.mark.parametrize(
    ("line", "below", "hints", "name"),
    [
        ("Acme – Bridges for All", "Acme builds bridges.", {"boilerplate"}, "Acme"),
        ("Acme Ropes | Made to Last", "Acme Ropes makes ropes.", {"boilerplate"}, "Acme Ropes"),
        ("Acme – Bridges for All", "The firm builds bridges.", {"boilerplate"}, None),
        ("Acme – Bridges for All", "Acme builds bridges.", {"teaser"}, None),
    ],
)
def test_a_name_and_a_slogan_head_a_box_on_the_house(line, below, hints, name):
    lead = "A bridge of a new kind was shown in Springfield by Acme and Acme Ropes on Monday."
    boxed = frozenset(hints)
    head = Block(line, strong=True, hints=boxed)
    assert read(lead, head, Block(below, hints=boxed)) == name


@pytest.mark.parametrize(
    ("names", "speaker", "first"),
    [
        (("Acme", "Bell"), "Bell", "Acme"),
        (("Bell", "Acme"), "Bell", "Bell"),
        (("Bell", "Acme"), None, "Acme"),
        (("Bell",), "Bell", "Bell"),
    ],
)
def test_who_opens_the_text_and_is_described_first_goes_before_a_partner(names, speaker, first):
    lead = (
        "LYON – Acme, a maker of rope, and Bell, which builds bridges, join forces. Bell says so."
    )
    assert described.foremost(names, lead, speaker) == first


CONTACT = ("Contact", "Jane Roe", "Friends of Rivers", "(202) 555-0100")
GIVEN = (
    "has received a grant for its ropes from the Poe Foundation, which gives such grants to those "
    "who make things by hand, and which has given more than forty of them since it was founded"
)


@pytest.mark.parametrize(
    "begins",
    [
        "SPRINGFIELD, IL - May 3, 2021 - FRIENDS OF RIVERS is proud to announce that it",
        "Friends of Rivers is very pleased to announce that it",
        "SPRINGFIELD – Friends of Rivers announced today that it",
    ],
)
def test_who_announces_what_it_was_given_goes_before_the_giver(begins):
    about = Block("About the Poe Foundation", BlockKind.HEADING, level=4)
    assert read(f"{begins} {GIVEN}.", about, *CONTACT) == "Friends of Rivers"


@pytest.mark.parametrize(
    ("lead", "about"),
    [
        ("Cordia, a brand of Poe Works, is proud to announce new ropes.", "Poe Works"),
        ("Poe is proud to announce new ropes of Poe Works.", "Poe Works"),
        ("Cordia is used a lot, and Poe Works announced more of it.", "Poe Works"),
    ],
)
def test_a_brand_does_not_go_before_its_house(lead, about):
    heading = Block(f"About {about}", BlockKind.HEADING, level=4)
    assert read(lead, heading, "Contact", "Jane Roe", "Cordia") == about


def test_who_announces_but_is_not_reached_leaves_it_to_who_is_described():
    about = Block("About the Poe Foundation", BlockKind.HEADING, level=4)
    lead = f"Friends of Rivers is proud to announce that it {GIVEN}."
    assert read(lead, about, "Contact", "Jane Roe") == "Poe Foundation"


def test_a_firm_in_small_letters_is_described_before_its_partner():
    lead = "ROEVILLE, May 4, 2021 – ropeyard has bought two looms of Springloom Ltd."
    own = (Block("About ropeyard AG", strong=True), "ropeyard spins ropes.")
    assert read(lead, *own, *about("Springloom Ltd")) == "ropeyard AG"
    assert read(lead, Block("About looms", strong=True), "People like looms.") is None
    assert read("We met ropeyard.", Block("About ropeyard", strong=True), "ropeyard spins.") == (
        "ropeyard"
    )


JOINT = """<title>{headline}</title><header><a href="/" aria-label="Rope Bank Vance"></a>
<h1>{headline}</h1></header><article><p>SPRINGFIELD, May 4, 2021 – Loomers is a house of looms in
Springfield, whose threads hold for years. The Yard already uses these looms for all its ropes.</p>
<p>A new looming hall opens next year, with room for forty people and their threads.</p>
<p><b>About The Yard</b></p><p>Set up in 1895 by sailors, it spins ropes for ships.</p></article>"""


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Yard and Rope Bank Vance buy into a house of looms", "Rope Bank Vance"),
        ("Yard buys into a house of looms", "Yard"),
    ],
)
def test_a_partner_is_described_on_the_site_of_who_is_in_the_headline(headline, name):
    release = newsdrop.read(JOINT.format(headline=headline).encode())
    assert release.issuer.name == name
