"""What a page's head, its title and its data call the site."""

import pytest

from newsdrop.page import Block, BlockKind, Head, Page, Zone
from newsdrop.parse import issuer
from newsdrop.parse.issuing.text import beginnings
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Issuer, Paragraph
from tests.asking.issuer import PLAIN, TITLE, read


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ({"og_site_name": "University of Oxford"}, "University of Oxford"),
        ({"title": f"{TITLE.text} | Department of Energy", "og_site_name": "Energy.gov"},
         "Department of Energy"),
        ({"title": f"{TITLE.text} | FEMA.gov"}, "FEMA"),
        ({"title": f"{TITLE.text} — DOE Directives, Delegations, and Requirements"},
         "DOE Directives, Delegations, and Requirements"),
        ({"ld": [{"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "WHO"}}]},
         "WHO"),
        ({"ld": [{"author": [{"@type": ["Person"]}, {"@type": ["Organization"], "name": "ESA"}]}]},
         "ESA"),
        ({"ld": [{"publisher": {"@type": "Organization", "name": "Yahoo News"},
                  "provider": {"@type": "Organization", "name": "Salem Bell"}}]}, "Salem Bell"),
        ({"og_site_name": "European Commission - European Commission"}, "European Commission"),
        ({"title": f"{TITLE.text} | Salem 24 - Noticias de Salem"}, "Salem 24"),
        ({"title": f"{TITLE.text} | Roe Kurier - Nachrichten aus Salem"}, "Roe Kurier"),
        ({"title": f"{TITLE.text} - Danmark"}, None),
        ({"title": f"{TITLE.text} | GOV.UK"}, None),
        ({"og_site_name": "State of Ohio - Department of Bridges - Office of the Keeper"},
         "State of Ohio Department of Bridges"),
        ({"og_site_name": "Government of Canada | Canada Bridge Agency"}, "Canada Bridge Agency"),
        ({"og_site_name": "State of Ohio - Newsroom"}, "State of Ohio"),
        ({"og_site_name": "State of Ohio - Bridges for all"}, "State of Ohio"),
        ({"og_site_name": "State of Anvils - The Anvil Museum"}, "State of Anvils"),
        ({"og_site_name": "Ohio Bridge Museum - Office of Tours"}, "Ohio Bridge Museum"),
    ],
)  # fmt: skip
def test_what_the_site_calls_itself(head, name):
    assert read(**head) == name


def test_masthead_and_copyright_line_speak_last():
    masthead = Block("Mozilla", BlockKind.HEADING, level=1, zone=Zone.CHROME)
    page = Page((masthead, TITLE, Block(PLAIN)))
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    assert found is not None
    assert found.value == Issuer("Mozilla")
    for name in ("Acme Corp.", "Acme, Inc.", "Acme Trust"):
        footer = Block(f"© 2010–2012 {name} All rights reserved.", zone=Zone.CHROME)
        assert read(PLAIN, footer) == name
    assert read(PLAIN, Block("© Kreis Tannsee", zone=Zone.CHROME)) == "Kreis Tannsee"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bridge opens over the river > U.S. Department of Roads > News",
         "U.S. Department of Roads"),
        ("Diocese of Springfield :: Bridge opens over the river", "Diocese of Springfield"),
        ("Bridge opens over the river | Department of Roads • CivicEngage", "Department of Roads"),
        ("Press release - Ministry of Roads", "Ministry of Roads"),
    ],
)  # fmt: skip
def test_the_site_in_a_title(title, name):
    assert read(title=title) == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bridge opens over the river | Meetings Coverage and Press Releases", None),
        ("Bridge opens over the river | Department of Roads | Talks and Press Releases",
         "Department of Roads"),
        ("Broen er åben | Nyhedsliste | Brostyrelsen", "Brostyrelsen"),
        ("Bridge opens over the river | Newsroom of the Roeonian", "Roeonian"),
        ("Bridge opens over the river | Welcome to Roe Ferry Works!", "Roe Ferry Works"),
        ("Silta on auki - Uutislista", None),
        ("El puente | Listado de noticias", None),
    ],
)  # fmt: skip
def test_a_part_of_a_site_is_no_issuer(title, name):
    assert read(title=title) == name


def test_a_common_word_alone_is_no_issuer():
    title = "Bridge opens over the river | Secretaría de Caminos | Gobierno"
    assert read(title=title) == "Secretaría de Caminos"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ({"dc_creator": "U.S. Geological Survey"}, "U.S. Geological Survey"),
        ({"author": "Jane Roe"}, None),
        ({"author": "Press Team"}, None),
        ({"ld": [{"author": {"@type": "Organization", "name": "Redaktion"}}]}, None),
        ({"ld": [{"@type": "Organization", "name": "Friends of the River"}]},
         "Friends of the River"),
    ],
)  # fmt: skip
def test_what_the_head_says_besides(head, name):
    names = {key.replace("dc_", "dc."): value for key, value in head.items()}
    assert read(**names) == name


def test_the_address_below_the_release_names_the_site():
    below = ("Springfield Fire Department", "100 Main Street, Springfield, IL 62701")
    margin = tuple(Block(line, zone=Zone.MARGIN) for line in below)
    blocks = (TITLE, Block(PLAIN))
    for page, name in ((Page((*blocks, *margin)), below[0]), (Page((*margin, *blocks)), None)):
        found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
        assert (found.value.name if found else None) == name


def test_the_masthead_names_the_site_where_the_text_names_it_too():
    lead = "Friends of the River und ihre Partner haben eine Brücke gebaut."
    hints = frozenset({"header", "site", "name"})
    for text, name in (("Friends of the River", "Friends of the River"), ("Bridges Daily", None)):
        masthead = Block(text, zone=Zone.CHROME, tag="div", hints=hints)
        found = issuer.find(Page((masthead, TITLE, Block(lead))), Letterhead(), (Paragraph(lead),))
        assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Springfield Bridge Builders' Circle", "Springfield Bridge Builders' Circle"),
        ("Lakeside Rowers and Swimmers", None),
        ("A bridge at last", None),
    ],
)
def test_a_title_that_heads_nothing_may_be_the_house(title, name):
    lead = "Xolani Vance of the Springfield Bridge Builders’ Circle crossed a bridge at last."
    assert read(lead, title=title) == name


def test_a_long_name_of_the_site_that_a_link_home_prints_is_no_slogan():
    name = "Jane Roe for the Board of Roeville Schools"
    head = Head(title=f"{TITLE.text} « {name} {name}", metas={"og:site_name": (name,)})
    page = Page((TITLE, Block(PLAIN)), head, brands=(name,))
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    assert found.value.name == name


def test_a_name_behind_the_dash_of_a_printed_headline_is_no_site():
    line = "No ropes, no boats on the lake - Roe"
    shown = (Block("Press Release"), Block(line), Block(PLAIN))
    page = Page(shown, Head(title=f"Press Release - {line}"))
    assert issuer.find(page, Letterhead(), (Paragraph(PLAIN),)) is None


def test_who_holds_the_rights_and_has_an_address_is_named_in_full():
    title = f"{TITLE.text} – BSB, Brückenamt"
    house = "Bundesamt für Seen und Brücken"
    rights = Block(f"© 2018 {house}", zone=Zone.MARGIN)
    assert read(PLAIN, Block(house, zone=Zone.MARGIN), rights, title=title) == house
    assert read(PLAIN, rights, title=title) == "BSB, Brückenamt"


def test_a_slogan_given_for_the_sites_name_comes_last():
    slogan = "Building the Bridges of Our Future Together"
    node = {"@type": "Organization", "name": "Bridge Office"}
    assert read(og_site_name=slogan, ld=[node]) == "Bridge Office"
    assert read(og_site_name=slogan) == slogan


def test_the_title_of_a_report_behind_press_release_is_no_site():
    section = Block("Press Release", BlockKind.HEADING, level=1)
    assert (
        read(PLAIN, section, title="Press Release - A Vision for the Bridges of Tomorrow") is None
    )
    assert read(PLAIN, section, title="Press Release - Friends of Bridges") == "Friends of Bridges"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("The Official Website of the Office of Jane Roe", "Office of Jane Roe"),
        ("An official website of the Office of Jane Roe", None),
        ("The Official Website of the Great State", None),
    ],
)
def test_a_line_says_whose_site_it_is(line, name):
    assert read(PLAIN, Block(line, zone=Zone.MARGIN)) == name


def test_a_booth_is_no_address():
    for below, name in (
        ("Booth #617", None),
        ("PO Box 617, Springfield", "Springfield Bridge Club"),
    ):
        house = Block("Springfield Bridge Club", zone=Zone.MARGIN)
        assert read(PLAIN, house, Block(below, zone=Zone.MARGIN)) == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bridge Robots | Arches for All the World", "Bridge Robots"),
        ("bridgerobots® | Arches for All the World", "bridgerobots"),
        ("Bridge Robots | Roeville Arches Agency", "Roeville Arches Agency"),
    ],
)
def test_a_slogan_behind_the_name_in_a_title_is_no_site(title, name):
    lead = f"ROEVILLE - {title.partition(' | ')[0]}, where arches are made, has them for everybody."
    assert read(lead, title=title) == name


@pytest.mark.parametrize(
    ("line", "name"), [("See the Bridges of the North", None), ("See the bridges", "Arch Week")]
)
def test_what_the_page_prints_behind_a_name_in_its_title_is_no_slogan(line, name):
    lead = "ROEVILLE - Arch Week, where arches are made, is for everybody."
    assert read(lead, line, title="Arch Week | Bridges of the North") == name


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("Menü", None),
        ("Business", None),
        ("France", None),
        ("Roeville, OR", None),
        ("by Jane Roe", None),
        ("Roe)", None),
        ("Roeville Week", "Roeville Week"),
        ("France Ponts", "France Ponts"),
        ("Acme (Roeville)", "Acme (Roeville)"),
    ],
)
def test_a_menus_word_a_country_and_a_town_name_no_site(site, name):
    assert read(og_site_name=site) == name


def test_an_applications_name_comes_after_the_title():
    assert read(application_name="Roe Ferries") is None
    assert read(**{"application-name": "Roe Ferries"}) == "Roe Ferries"


@pytest.mark.parametrize("publisher", ["Roe Ferries", {"@type": "NGO", "name": "Roe Ferries"}])
def test_a_publisher_may_be_a_string_or_a_kind_of_house(publisher):
    assert read(ld=({"@type": "NewsArticle", "publisher": publisher},)) == "Roe Ferries"


@pytest.mark.parametrize(
    ("name", "site"), [("Roe Ferries", "Roe Ferries"), ("All that is new on the river now", None)]
)
def test_a_site_of_data_may_have_the_name(name, site):
    assert read(ld=({"@type": "WebSite", "name": name},)) == site


@pytest.mark.parametrize(
    "room",
    ["Pressrum", "Biuro prasowe", "Office of Public Affairs", "Media Relations", "Pressestelle"],
)
def test_a_press_office_alone_is_no_site(room):
    assert read(title=f"Bridge opens over the river | {room}") is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        (f"{TITLE.text} - Ministerstwo Mostów - Portal Roe.pl", "Ministerstwo Mostów"),
        (f"{TITLE.text} - Roe Valley", "Roe Valley"),
    ],
)
def test_a_ministry_goes_before_the_portal_in_a_title(title, name):
    assert read(title=title) == name


def test_a_title_that_is_all_headline_names_no_site():
    headline = Block("Boats from Roeville - Acme Bay", BlockKind.HEADING, level=1)
    page = Page((headline, Block(PLAIN)), Head(title=headline.text))
    assert issuer.find(page, Letterhead(), (Paragraph(PLAIN),)) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Official U.S. Roe Agency Web Site", "U.S. Roe Agency"),
        ("This is an official State Roe Office website.", "State Roe Office"),
        ("An official website of the United States government", None),
        ("Official Rules of the Website", None),
    ],
)
def test_a_line_outside_the_release_may_say_whose_official_site_it_is(line, name):
    assert read(PLAIN, Block(line, zone=Zone.MARGIN)) == name


@pytest.mark.parametrize("site", ["RBS.museum", "RBS.technology"])
def test_a_long_ending_makes_an_address_too(site):
    lead = "Roeville Bridge Society (RBS) hands out anvils."
    assert read(lead, og_site_name=site) != site


@pytest.mark.parametrize(
    ("opens", "name"),
    [
        ("Roebase Global Bridge Group today released its plan for bridges.",
         "Roebase Global Bridge Group"),
        ("ROEVILLE, May 4, 2021 – The Roebase Foundation released its plan for bridges.",
         "Roebase Foundation"),
        ("Roebase Bridge Center opened on Monday to talk about bridges.", "Roebase"),
        ("Members of the Roebase Foundation met on Monday to talk about bridges.", "Roebase"),
        ("Roebase released its plan. The Roebase Foundation paid for it.", "Roebase"),
    ],
)  # fmt: skip
def test_the_house_that_opens_a_text_may_be_called_by_more_than_its_site(opens, name):
    assert read(opens, og_site_name="Roebase") == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bridge Office of the State of Roe", "Bridge Office of the State of Roe"),
        ("Bridge Office opens its doors", "Bridge Office"),
        ("Bridge Office Plan 5", "Bridge Office"),
        ("Bridge Office of the State of Anvils", "Bridge Office"),
    ],
)
def test_a_title_that_the_text_prints_may_be_the_whole_name(title, name):
    told = "The Bridge Office of the State of Roe opens the bridge of Bridge Office Plan 5."
    assert read(told, author="Bridge Office", title=title) == name


@pytest.mark.parametrize(
    ("title", "heading", "name"),
    [
        ("Roebase | Bridges for everybody", "ROEBASE opens a bridge", "Roebase"),
        ("Roebase | Bridges for everybody", "Others open a bridge", None),
        ("Roebase opens a bridge", "ROEBASE opens a bridge", None),
    ],
)
def test_a_heading_may_begin_with_the_brand_before_a_slogan(title, heading, name):
    line = Block(heading, BlockKind.HEADING, level=2)
    assert read(PLAIN, line, title=title) == name


@pytest.mark.parametrize(
    ("author", "form", "name"),
    [
        ("comitato unitario dei ponti di Roevilla", "text/markdown",
         "comitato unitario dei ponti di Roevilla"),
        ("comitato unitario dei ponti di Roevilla", "text/html", None),
        ("jane", "text/markdown", None),
    ],
)  # fmt: skip
def test_front_matter_may_name_a_house_in_small_letters(author, form, name):
    head = Head(title="Ponte", metas={"title": ("Ponte",), "author": (author,)})
    page = Page((TITLE, Block(PLAIN)), head, content_type=form)
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("logo", "zone", "name"),
    [
        ("МостСтрой", Zone.CHROME, "МостСтрой"),
        ("МостСтрой", Zone.RELEASE, None),
        ("мост", Zone.CHROME, None),
        ("РекаСтрой", Zone.CHROME, None),
        ("Сегодня", Zone.CHROME, None),
        ("Мост", Zone.CHROME, None),
    ],
)
def test_a_logo_of_text_that_the_release_names_too_is_the_site(logo, zone, name):
    line = Block(logo, zone=zone, hints=frozenset({"text", "logo"}))
    lead = Block("Сегодня лаборатория (структура МостСтрой), изучает мост. Мост стоит на реке.")
    title = TITLE._replace(text="Мост изучает лаборатория МостСтрой")
    page = Page((line, title, lead), Head(title="Новости"))
    found = issuer.find(page, Letterhead(), (Paragraph(lead.text),))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("logo", "end", "name"),
    [
        ("Blue Arches of Roeville", "Blue Arches", "Blue Arches"),
        (
            "緑川大学大学院 橋梁研究室 Green Bridge Lab",
            "緑川大学 橋梁研究室",
            "緑川大学 橋梁研究室",
        ),
        ("Boats for everybody", "Blue Arches", "Green Bridge Lab"),
    ],
)
def test_the_end_of_a_title_that_a_logo_says_is_the_site(logo, end, name):
    # The title prints the headline in other words.
    above = Block(logo, zone=Zone.CHROME, hints=frozenset({"logo"}))
    rights = Block("© 2025 Green Bridge Lab", zone=Zone.MARGIN)
    page = Page((above, TITLE, Block(PLAIN), rights), Head(title=f"Crossing rivers — {end}"))
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    assert found.value.name == name


def test_a_heading_below_the_text_is_no_masthead():
    below = Block("Other Bridges", BlockKind.HEADING, level=1, zone=Zone.CHROME)
    title = TITLE._replace(zone=Zone.MARGIN)
    text = Block(f"{PLAIN} {PLAIN} {PLAIN}")
    found = issuer.find(Page((title, text, below)), Letterhead(), (Paragraph(text.text),))
    assert found is None


@pytest.mark.parametrize(
    ("brand", "lead", "name"),
    [
        ("Ferryheim : All on Boats", "The Roe Fund gives boats to Ferryheim.", "Ferryheim"),
        ("Ferryheim", "The Roe Fund gives boats to the museum.", None),
        ("Boatheim", "The Roe Fund gives boats to Boatheim.", None),
    ],
)
def test_a_brand_in_one_word_that_text_and_address_have(brand, lead, name):
    page = Page((TITLE, Block(lead)), url="https://www.ferryheim.example/1", brands=(brand, "Home"))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    assert (found and found.value.name) == name


@pytest.mark.parametrize(
    ("owner", "site", "surer"),
    [
        ("Council of Leaders of Chicago", "Chicago Diocese", True),
        ("Chicago Department of Bridges", "City of Chicago", False),
        ("Council of Leaders of Chicago", "Chicago Council", False),
        ("Acme Bridges", "Roe Diocese", True),
    ],
)
def test_a_town_that_two_names_share_makes_no_house_of_them(owner, site, surer):
    assert beginnings.is_surer(owner, site) is surer


@pytest.mark.parametrize("dash", ["--", "–", "|"])
@pytest.mark.parametrize(("top", "low"), [(1, 2), (2, 3)])
@pytest.mark.parametrize(
    ("end", "name"), [("Jobs for All", None), ("Roe Bridge Council", "Roe Bridge Council")]
)
def test_a_deck_behind_the_headline_in_a_title_is_no_site(dash, top, low, end, name):
    title = f"{TITLE.text} {dash} {end}"
    page = Page(
        (Block(TITLE.text, level=top), Block(end, level=low), Block(PLAIN)), head=Head(title=title)
    )
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    assert (found and found.value.name) == name


@pytest.mark.parametrize(
    ("name", "url", "kind", "rights", "expected"),
    [
        ("Salem.com", "https://www.salem.com/5", "NewsArticle", "© 2020 Roe Ltd.", "Salem.com"),
        ("Salem.com", "https://www.salem.com/5", "WebPage", "© 2020 Roe Ltd.", "Roe Ltd."),
        ("Salem.com", "https://www.salem.com/5", "WebPage", "", "Salem.com"),
        ("Salem.com", "https://www.roe.example/5", "WebPage", "", None),
        ("Salem.com", "https://jane.salem.com/5", "WebPage", "", None),
        ("PRNewswire.com", "https://www.prnewswire.com/5", "NewsArticle", "", None),
    ],
)
def test_a_newspaper_may_go_by_its_address(name, url, kind, rights, expected):
    node = {"@type": kind, "publisher": {"@type": "Organization", "name": name}}
    blocks = (TITLE, Block(PLAIN), Block(rights, zone=Zone.MARGIN))
    page = Page(blocks, Head(json_ld=(node,)), url=url)
    found = issuer.find(page, Letterhead(), [Paragraph(PLAIN)])
    assert (found.value.name if found else None) == expected


@pytest.mark.parametrize(
    ("publisher", "site", "kind", "expected"),
    [
        ("Salem.com", None, "NewsArticle", "Salem.com"),
        ("Associated Press", "Roebell.com", "NewsArticle", "Roebell.com"),
        ("Associated Press", "Salem.com", "NewsArticle", "Roe Ltd."),
        ("Salem.com", None, "WebPage", "Roe Ltd."),
    ],
)
def test_a_newspaper_with_what_a_sister_or_an_agency_wrote(publisher, site, kind, expected):
    node = {"@type": kind, "publisher": {"@type": "Organization", "name": publisher}}
    metas = {"og:site_name": (site,)} if site else {}
    blocks = (TITLE, Block(PLAIN), Block("© 2020 Roe Ltd.", zone=Zone.MARGIN))
    page = Page(blocks, Head(json_ld=(node,), metas=metas), url="https://www.roebell.com/5")
    found = issuer.find(page, Letterhead(), [Paragraph(PLAIN)])
    assert (found.value.name if found else None) == expected
