"""Who sent a text that a site carries, and how names that pages cut are made whole."""

import pytest

from newsdrop.page import Block, BlockKind, Head, Page, Picture, Zone
from newsdrop.parse import issuer, letterhead
from newsdrop.parse.found import Found
from newsdrop.parse.houses import described, organizations
from newsdrop.parse.issuing.headline import statements
from newsdrop.parse.issuing.names import headlines, wholes
from newsdrop.parse.issuing.text import announcer, beginnings
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Evidence, Issuer, Paragraph

TITLE = Block("Eels return to the river", BlockKind.HEADING, level=1)
TEXT = "Eels have come back to the river after thirty years, and nobody knows by which way."
LONG = f"{TEXT} They were counted at night, by lamps, at nine weirs between the lake and the sea."
CARRIER = Head(metas={"og:site_name": ("Sciencewell",)})


def lines(*texts, zone=Zone.RELEASE):
    return tuple(Block(text, zone=zone) for text in texts)


def read(*blocks, head=CARRIER, told=LONG, brands=()):
    found = issuer.find(Page(blocks, head, brands=brands), Letterhead(), (Paragraph(told),))
    return found.value.name if found else None


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (("Peer-reviewed publication", "University of Eelmouth"), ("University of Eelmouth",)),
        (("University of Eelmouth",), ("Jane Roe, roe@eelmouth.example",)),
        (("May 4, 2010, by University of Eelmouth",), ("Jane Roe, roe@eelmouth.example",)),
        (("Press release: University of Eelmouth",), ()),
    ],
)
def test_a_carrier_gives_way_to_a_house_with_two_signs(above, below):
    page = (TITLE, *lines(*above), Block(LONG), *lines(*below, zone=Zone.MARGIN))
    assert read(*page) == "University of Eelmouth"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (("University of Eelmouth",), ()),  # a line alone may tell of a guest
        (("University of Eelmouth", "Lake Museum"), ("University of Eelmouth", "Lake Museum")),
        (("School of Rivers",), ("School of Rivers",)),
        (("By Eelmouth News Agency",), ("Eelmouth News Agency",)),
        (("Jane Roe, President, Eelmouth Society",), ("Eelmouth Society",)),
        (("EQS Group AG",), ("EQS Group AG",)),
        (("Partner: Eelmouth Society",), ("Eelmouth Society",)),
        (("Tags: Eelmouth Society",), ("Eelmouth Society",)),
        (("Eelmouth Society",), ("Eelmouth Society", "Ask us: eels@sciencewell.example")),
    ],
)
def test_a_site_keeps_what_a_line_alone_tells_of_others(above, below):
    page = (TITLE, *lines(*above), Block(LONG), *lines(*below, zone=Zone.MARGIN))
    assert read(*page) == "Sciencewell"


def test_what_stands_below_short_paragraphs_is_no_line_above_them():
    counted = "They were counted at night, by lamps, at nine weirs between the lake and the sea."
    short = lines(TEXT, counted)
    page = (TITLE, *short, *lines("Eelmouth Society", "Eelmouth Society, 12 Weir Lane"))
    assert read(*page) == "Sciencewell"


def test_a_page_without_a_headline_has_no_line_below_it():
    assert read(*lines("Eelmouth Society"), Block(LONG)) == "Sciencewell"


def test_a_site_that_the_text_names_sent_it_but_for_a_wires_mark():
    page = (TITLE, *lines("Press release: University of Eelmouth"), Block(LONG))
    assert read(*page, told=f"Readers of Sciencewell know. {LONG}") == "Sciencewell"
    assert read(*page, told=f"Sciencewell — {LONG}") == "University of Eelmouth"


@pytest.mark.parametrize(
    ("site", "line", "name"),
    [
        ("EVU News", "Eel Valley University", "Eel Valley University"),
        ("EVU News", "Every Vote United", "EVU News"),
        ("Eelmouth USD", "Eelmouth Unified School District", "Eelmouth Unified School District"),
        ("Eelmouth USD", "Eelmouth Under Six Degrees Below", "Eelmouth USD"),
    ],
)
def test_a_line_beside_the_release_writes_an_acronym_out(site, line, name):
    page = (TITLE, Block(LONG), *lines(line, zone=Zone.MARGIN))
    assert read(*page, head=Head(metas={"og:site_name": (site,)})) == name


def test_a_picture_above_the_text_writes_an_acronym_out():
    banner = Picture("banner.jpg", alt="Eel Valley Observatory")
    page = (Block("", BlockKind.IMAGE, picture=banner), TITLE, Block(LONG))
    head = Head(title="EVO Press Release 12-07: Eels return to the river")
    assert read(*page, head=head) == "Eel Valley Observatory"


@pytest.mark.parametrize(
    ("name", "told", "whole"),
    [
        ("Eel River", "The Eel River Project and Eel River Project’s boats", "Eel River Project"),
        ("Eel River", "The Eel River Data Systems boats are out.", "Eel River Data Systems"),
        ("Eel River", "The Eel River Project is glad. Eel River is long.", "Eel River"),
        ("Eel River", "The Eel River Boat is out.", "Eel River"),
        ("Eel River", "Nobody names it.", "Eel River"),
        ("Eel", "The Eel Project is glad.", "Eel"),
        ("Eel School District", "The Eel School District Board met.", "Eel School District"),
    ],
)  # fmt: skip
def test_a_name_is_made_whole_where_a_text_never_cuts_it(name, told, whole):
    assert wholes.completed(name, told) == whole


def test_whose_address_it_is_has_the_whole_name():
    told = "The boats that Eel River Data Systems sells are out. Ask eels@eelriverdata.example."
    assert read(TITLE, Block(told), head=Head(), told=told) == "Eel River Data Systems"


def test_a_site_has_the_name_that_it_gives_itself():
    told = f"The Eel River Network router is out. {LONG}"
    head = Head(metas={"og:site_name": ("Eel River",)})
    assert read(TITLE, Block(told), head=head, told=told) == "Eel River"


@pytest.mark.parametrize(
    ("title", "name", "is_one"),
    [
        ("News Flash • Council Opens River Dam", "Council Opens River Dam", True),
        ("Peru : eels are back", "Peru", True),
        ("Peru: eels are back | Peru", "Peru", False),
        ("Council Opens River | City of Eelmouth", "City of Eelmouth", False),
        ("Eels | Council Opens River Long", "Council Opens River Long", False),
        ("Press Releases • Eels Are Back", "Eels Are Back", True),
        ("Eels | Eels Are Back", "Eels Are Back", False),
    ],
)
def test_the_beginning_of_a_headline_names_no_site(title, name, is_one):
    heads = ("Council Opens River Long Dam", "Peru : eels that nobody had seen", "Eels Are Back")
    page = Page(tuple(Block(head, level=1) for head in heads), Head(title=title))
    assert headlines.begins_one(page, name) is is_one
    assert not headlines.begins_one(Page(page.blocks, page.head, brands=(name,)), name)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Statement by the Eel Council on the new dam", "Eel Council"),
        ("Joint Statement by the Department of Eels and the Boat Ministry on Cross-Border Help",
         "Department of Eels and the Boat Ministry"),
        ("Press conference of the Eel Workers' Federation", "Eel Workers' Federation"),
        ("Comments from the Eel County Library Sought", "Eel County Library"),
        ("Stellungnahme des Bundesamts", None),
        ("Statement by the President of the Eel Council", None),
        ("Statement by Jane Roe", None),
        ("Eel Council opens", None),
    ],
)  # fmt: skip
def test_whose_statement_a_headline_announces(line, name):
    assert statements.house(Page((Block(line, level=1), Block(LONG)))) == name


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Eelmouth - Eelio.com, a service, is out. See www.eelio.com for more.", "Eelio.com"),
        ("Eelmouth - Eelio, a service, is out. See www.boats.com for more.", None),
    ],
)
def test_who_opens_the_text_behind_its_dateline_has_an_address(lead, name):
    assert read(TITLE, Block(lead), head=Head(), told=lead) == name


def test_behind_a_dateline_each_dash_may_end_it():
    assert [*beginnings.behind_dateline("EELMOUTH – May 4 -- Eels")] == ["May 4 -- Eels", "Eels"]


@pytest.mark.parametrize(
    ("lead", "known", "name"),
    [
        ("Eel Interactive and publisher Bay Games today announced a game.", ["Eel Interactive"],
         "Eel Interactive"),
        ("Eel Interactive and publisher Bay Games today announced a game.", ["Bay Games"],
         "Bay Games"),
    ],
)  # fmt: skip
def test_the_first_of_two_that_announce_is_described(lead, known, name):
    assert announcer.find(lead, known, ()) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("EZZ „Aal”", "EZZ „Aal”"),
        ("Society “Eel”", "Society “Eel”"),
        ('Society "Eel"', 'Society "Eel"'),
        ("“Eel Society”", "Eel Society"),
        ('"Eel Society', "Eel Society"),
        ("Bündnis Aal e. V.", "Bündnis Aal e. V."),
    ],
)
def test_marks_within_a_name_stay(line, name):
    assert organizations.tidy(line) == name


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Federation of Boat Clerks, Local 71", True),
        ("Boat & Terminal Workers Local 418", True),
        ("BOAT WORKERS LOCAL NO. 9", False),
        ("Boat workers of Local 71", False),
        ("Chapter 11", False),
        ("Town of Eelmouth", True),
        ("Town Roads Reopen", False),
        ("National Guard Units Return From Airports", False),
        ("Mayors Ask Congress for Money", False),
    ],
)
def test_communities_and_parts_of_unions_are_houses(line, is_one):
    assert organizations.is_organization(line) is is_one


def test_a_link_home_may_name_the_house_of_who_holds_an_office():
    head = Head(title="Eels return to the river")
    brand = "Senator Jane Q. Roe, Roe State Senate, Twenty-First District"
    assert read(TITLE, Block(LONG), head=head, brands=(brand,)) == "Senator Jane Q. Roe"


@pytest.mark.parametrize(
    ("short", "brand", "name"),
    [
        ("UNIAAL", "Université d’Aalmont", "Université d’Aalmont"),
        ("UNIAAL", "Université de Aalmont", "Université de Aalmont"),
        ("UNIAAL", "Université de Roemont", "UNIAAL"),
        ("UNIAALMONTDELACS", "Université de Aalmont", "UNIAALMONTDELACS"),
    ],
)
def test_a_link_home_writes_beginnings_of_words_out(short, brand, name):
    head = Head(metas={"og:site_name": (short,)})
    assert read(TITLE, Block(LONG), head=head, brands=(brand,)) == name


def test_what_begins_today_is_no_house():
    assert announcer.find("Beginning today, boats of both towns may cross.", (), ()) is None


def test_a_kind_of_text_is_no_site():
    head = Head(title="Open Letter: Eels return to the river")
    assert read(TITLE, Block(LONG), head=head) is None


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (f"The Eel Bank Association meets. {LONG}", "Eel Bank Association"),
        (f"The Eel Bank Association meets. The EBA is old. {LONG}", "EBA"),
        (LONG, "EBA"),
    ],
)
def test_a_text_that_never_uses_an_acronym_writes_it_out(told, name):
    head = Head(title="Eels return to the river | EBA")
    assert read(TITLE, Block(told), head=head, told=told) == name


@pytest.mark.parametrize(
    ("line", "below", "name"),
    [
        ("Aalvesenet i Roevik", "Kari, Aalvesenet i Roevik, kari@aalvesenet.example",
         "Aalvesenet i Roevik"),
        ("Aalvesenet i Roevik", "Kari, Aalvesenet i Roevik, kari@boats.example", "Sciencewell"),
        ("Jane Roemere", "Jane Roemere, jane@roemere.example", "Sciencewell"),
        ("Eels everywhere", "Eels everywhere, eels@everywhere.example", "Sciencewell"),
    ],
)  # fmt: skip
def test_a_line_that_is_no_house_by_its_words_needs_all_signs(line, below, name):
    page = (TITLE, *lines(line), Block(LONG), *lines(below))
    assert read(*page) == name


def test_what_an_about_says_behind_a_colon_is_no_name():
    page = Page((TITLE, *lines("About the Eel Race: It was first run in 1989."), Block(LONG)))
    assert [*described.named(page)] == ["Eel Race"]


def test_a_region_is_no_source():
    page = Page((*lines("News Releases from Region 6"), TITLE, Block(LONG)))
    assert letterhead.find(page, None).issuer is None


@pytest.mark.parametrize("opening", ["Starting today at 9", "Launching today", "Effective today"])
def test_what_begins_today_is_nobody(opening):
    assert read(TITLE, head=Head(), told=f"ROE – May 4, 2020 – {opening}, {LONG}") is None


@pytest.mark.parametrize(
    ("desk", "name", "office"),
    [
        ("Press and Public Affairs Bureau", "Eelmouth City Council", True),
        ("Public Information Office", "Eelmouth City Council", True),
        ("Eelmouth Press Office", "Eelmouth Press Office", False),
        ("Bureau of Public Roads", "Bureau of Public Roads", False),
        ("Public Media Group", "Public Media Group", False),
    ],
)
def test_a_press_office_without_a_house_is_the_office_of_the_site(desk, name, office):
    printed = Letterhead(issuer=Found(Issuer(desk), Evidence.LABEL, frozenset((0,))))
    head = Head(metas={"og:site_name": ("Eelmouth City Council",)})
    found = issuer.find(Page((TITLE,), head), printed, (Paragraph(LONG),))
    assert found.value == (Issuer(name, desk) if office else Issuer(name))


def test_a_press_office_is_the_issuer_where_the_page_names_nobody():
    printed = Letterhead(issuer=Found(Issuer("Press Office"), Evidence.LABEL, frozenset((0,))))
    assert issuer.find(Page((TITLE,)), printed, (Paragraph(LONG),)) == printed.issuer


@pytest.mark.parametrize(
    ("line", "foot", "name"),
    [
        ("Posted: May 4, 2021 · Eel Works", "Eel Works · Weir Lane 12", "Eel Works"),
        ("4 May 2021 | Eel Works", "Eel Works", "Eel Works"),
        ("Posted: May 4, 2021 · Eel Works", "Eels are welcome", None),
        ("Posted: May 4, 2021 · Jane Roe", "Jane Roe", None),
        ("Posted: May 4, 2021 · rivers and weirs", "rivers and weirs", None),
        ("Updated · Eel Works", "Eel Works", None),
    ],
)
def test_the_name_beside_the_posting_day_that_the_foot_has_too(line, foot, name):
    page = (TITLE, *lines(line, zone=Zone.MARGIN), Block(LONG), *lines(foot, zone=Zone.MARGIN))
    assert read(*page, head=Head()) == name
