"""A link home at the top of a page, in a menu too, and a logo say whose site it is."""

import pytest

from newsdrop.page import Block, BlockKind, Head, Page, Picture, Zone
from newsdrop.parse import issuer
from newsdrop.parse.houses import logos
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Paragraph
from newsdrop.scrape import scrape
from tests.asking.issuer import PLAIN, TITLE

HERE = '<link rel="canonical" href="https://www.roeferries.example/news/1">'


def brands(link, head=""):
    menu = f'<nav><ul><li>{link}</li><li><a href="/news">News</a></li></ul></nav>'
    page = scrape(f"<html><head>{head}</head><body>{menu}<p>It rains.</p></body></html>".encode())
    return page.brands


@pytest.mark.parametrize(
    "link",
    [
        '<a class="navbar-brand" href="/">Roe Ferries</a>',
        '<a href="/"><img src="/l.svg" alt="Roe Ferries"></a>',
        '<a class="logo" href="#" title="Roe Ferries"><svg></svg></a>',
        '<a href="./" aria-label="Roe Ferries"><svg></svg></a>',
        '<a href="../index.html">Roe Ferries</a>',
        '<a href="/en/"> Roe\n Ferries </a>',
        '<a href="/de-at">Roe Ferries</a>',
        '<a href="https://roeferries.example">Roe Ferries</a>',
        '<a href="//www.roeferries.example/index.php">Roe Ferries</a>',
        '<a class="site-logo" href="/start">Roe Ferries</a>',
    ],
)
def test_a_link_home_names_the_site(link):
    assert brands(link, HERE) == ("Roe Ferries",)


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/boats">Roe Ferries</a>',
        '<a>Roe Ferries</a>',
        '<a class="logo" href="https://partner.example/"><img src="p.png" alt="Partner"></a>',
        '<a class="logo" href="mailto:press@roeferries.example">Roe Ferries</a>',
        '<a href="/"><img src="/l.svg" alt=""></a>',
        f'<a href="/">{"Roe Ferries " * 20}</a>',
    ],
)  # fmt: skip
def test_other_links_name_nobody(link):
    assert brands(link, HERE) == ()


def test_where_the_address_is_unknown_a_brand_is_told_by_its_class():
    assert brands('<a href="https://roeferries.example/">Roe Ferries</a>') == ()
    link = '<a class="brand" href="https://roeferries.example/">Roe Ferries</a>'
    assert brands(link) == ("Roe Ferries",)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Roe Ferries logo", "Roe Ferries"),
        ("Go to Roe Ferries home page", "Roe Ferries"),
        ("Logo of the Roe Ferries", "Roe Ferries"),
        ("Roe Ferries Logo Mark", "Roe Ferries"),
        ("ROE Wordmark", "ROE"),
        ("Home - Roe Ferries", "Roe Ferries"),
        ("Roefähren, zur Startseite", "Roefähren"),
        ("Logo der Roefähren", "Roefähren"),
        ("Retour à l’accueil - Bacs de la Roe", "Bacs de la Roe"),
        ("Barcas del Roe - página de inicio", "Barcas del Roe"),
        ("Gå til forsiden - Roe Færger", "Roe Færger"),
        ("Promy Roe - strona główna", "Promy Roe"),
        ("Naar Roe Veren homepage", "Roe Veren"),
        ("Zur Roe Group", "Zur Roe Group"),
        ("Till Roe Brücken", "Till Roe Brücken"),
        ("Home Bridges Trust", "Home Bridges Trust"),
        ("Homeland Ferries", "Homeland Ferries"),
        ("Roe Ferries Logo: Boats for Everybody", "Roe Ferries"),
        ("Roe Ferries logo - to all islands", "Roe Ferries"),
        ("Company Logo: Roe Ferries", "Roe Ferries"),
        ("Roe Nursing Home: Care for All", "Roe Nursing Home: Care for All"),
        ("Logo-Design Roe: Signs for All", "Design Roe: Signs for All"),
        ("Home", ""),
        (f"Logo of a bridge {'-' * 20_000} seen", ""),
    ],
)
def test_what_a_logo_says_besides_the_name_is_left_out(said, name):
    assert logos.bare(said) == name


def test_of_very_many_links_home_a_few_are_read():
    links = "".join(f'<a href="/">Roe Ferries {line}</a>' for line in range(30))
    assert len(brands(links, HERE)) == 6


def logo(alt, src="/img/1.png", zone=Zone.CHROME):
    return Block("", BlockKind.IMAGE, zone, tag="img", picture=Picture(src, alt))


@pytest.mark.parametrize(
    ("image", "name"),
    [
        (logo("City of Springfield logo"), "City of Springfield"),
        (logo("Springfield Water Utility Home"), "Springfield Water Utility"),
        (logo("Friends of the River", "/img/logo-white.png"), "Friends of the River"),
        (logo("A bridge over the river"), None),
        (logo("Logo"), None),
        (logo("Roe Bridges logo for printing"), "Roe Bridges"),
        (logo("Roe Brücken Logo Druckversion"), "Roe Brücken"),
    ],
)
def test_the_logo_names_the_site(image, name):
    found = issuer.find(Page((image, TITLE, Block(PLAIN))), Letterhead(), (Paragraph(PLAIN),))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("brand", "name"),
    [
        ("U.S. Senator Jane Q. Roe", "U.S. Senator Jane Q. Roe"),
        ("Congresswoman Jane Roe-Ito", "Congresswoman Jane Roe-Ito"),
        ("Mayor John Roe, City of Roeville", "Mayor John Roe, City of Roeville"),
        ("Senator", None),
        ("About Jane", None),
        ("Jane Roe", None),
    ],
)
def test_a_link_home_names_who_holds_an_office(brand, name):
    page = Page((TITLE, Block(PLAIN)), Head(title="Newsroom"), brands=(brand,))
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Roe Survey Release, Press Release; image with boats links to home page", "Roe Survey"),
        ("Roe Survey, image of a boat", "Roe Survey"),
        ("Roe Survey (link to the home page)", "Roe Survey"),
        ("Roe Survey - opens in a new window", "Roe Survey"),
        ("Roe Survey, which links to the first page", "Roe Survey"),
        ("Roe Survey | News Release", "Roe Survey"),
        ("Ministère des Ponts - Communiqué de presse", "Ministère des Ponts"),
        ("Ville de Roe, retour à l’accueil", "Ville de Roe"),
        ("Amt für Brücken, Pressemitteilung; Adler", "Amt für Brücken"),
        ("Stadt Roe – verlinkt auf die Startseite", "Stadt Roe"),
        ("Press Release", "Press Release"),
        ("Roe Release", "Roe Release"),
        ("Roe - Link Valley Council", "Roe - Link Valley Council"),
        ("Roe, Links Golf Club", "Roe, Links Golf Club"),
        ("Welcome Back to School Fund", "Welcome Back to School Fund"),
        ("Open Bridge Institute, Opens Doors", "Open Bridge Institute, Opens Doors"),
    ],
)
def test_what_a_letterheads_picture_says_besides_the_name(said, name):
    assert logos.bare(said) == name
