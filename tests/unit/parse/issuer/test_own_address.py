"""Sites that go by their own address."""

import pytest

from newsdrop.page import Block, BlockKind, Head, Page, Picture, Zone
from newsdrop.parse import issuer
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Paragraph
from tests.asking.issuer import PLAIN, TITLE


def read(url, title=TITLE.text, brands=()):
    page = Page((TITLE, Block(PLAIN)), Head(title=title), url=url, brands=brands)
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    return found.value.name if found else None


@pytest.mark.parametrize("name", ["roehomes.com.au", "RoeHomes.com.au"])
def test_the_title_or_a_link_home_may_name_the_pages_own_address(name):
    url = "https://www.roehomes.com.au/news/bridge"
    assert read(url, f"{TITLE.text} - {name}") == name
    assert read(url, brands=(name, f"{name} homepage")) == name


def test_another_address_is_not_the_sites():
    url = "https://news.acme.example/bridge"
    assert read(url, f"{TITLE.text} - roehomes.com.au") is None
    assert read(url, brands=("roehomes.com.au",)) is None
    assert read(None, brands=("roehomes.com.au",)) is None


@pytest.mark.parametrize(
    ("name", "url", "expected"),
    [
        ("The Week", "https://theweek.example/1", "The Week"),
        ("The Hill", "https://www.thehill.example/1", "The Hill"),
        ("The Hill", "https://hill.example/1", "Hill"),
        ("The Week", "https://news.acme.example/1", None),
        ("The Bridge Trust", "https://bridgetrust.example/1", "Bridge Trust"),
    ],
)
def test_an_article_that_the_address_has_is_part_of_the_name(name, url, expected):
    publisher = {"@type": "Organization", "name": name}
    head = Head(title=TITLE.text, json_ld=({"@type": "NewsArticle", "publisher": publisher},))
    found = issuer.find(Page((TITLE, Block(PLAIN)), head, url=url), Letterhead(), ())
    assert (found.value.name if found else None) == expected


def test_a_house_that_has_the_rights_at_its_own_address_keeps_its_name():
    publisher = {"@type": "Organization", "name": "roewerke.example"}
    head = Head(title=TITLE.text, json_ld=({"@type": "NewsArticle", "publisher": publisher},))
    rights = Block("© 2026 Roewerke GmbH. Alle Rechte vorbehalten.", zone=Zone.MARGIN)
    page = Page((TITLE, Block(PLAIN), rights), head, url="https://www.roewerke.example/1")
    assert issuer.find(page, Letterhead(), ()).value.name == "Roewerke GmbH"


@pytest.mark.parametrize(
    ("stated", "logo", "expected"),
    [
        ("salem.example", "Acme Digital logo", "salem.example"),
        ("salem.example", "Salem Digital logo", "Salem Digital"),
        ("roe.example", "Acme Digital logo", "Acme Digital"),
    ],
)
def test_a_logo_names_the_owner_of_a_site_that_states_its_address(stated, logo, expected):
    picture = Picture("/logo.png", alt=logo)
    shown = Block("", BlockKind.IMAGE, zone=Zone.MARGIN, picture=picture)
    head = Head(title=TITLE.text, metas={"og:site_name": (stated,)})
    brands = (stated.title(),)
    page = Page((shown, TITLE, Block(PLAIN)), head, url="http://salem.example/1", brands=brands)
    assert issuer.find(page, Letterhead(), (Paragraph(PLAIN),)).value.name == expected


@pytest.mark.parametrize(
    ("owner", "kind", "host", "expected"),
    [
        ("Roe S.A.", "article", "money.salem.example", "salem.example"),
        ("Roe S.A.", "article", "www.salem.example", "salem.example"),
        ("Roe S.A.", "website", "www.salem.example", "salem.example"),
        ("Roe Media", "article", "www.salem.example", "salem.example"),
        ("Roe S.A.", "article", "acme.example", "Roe S.A."),
    ],
)
def test_an_older_paper_has_its_address_for_its_name(owner, kind, host, expected):
    metas = {"og:type": (kind,), "og:site_name": ("salem.example",)}
    rights = Block(f"© 2016 {owner}", zone=Zone.MARGIN)
    head = Head(title=TITLE.text, metas=metas)
    page = Page((TITLE, Block(PLAIN), rights), head, url=f"http://{host}/1")
    assert issuer.find(page, Letterhead(), ()).value.name == expected


@pytest.mark.parametrize(
    ("end", "brands", "expected"),
    [
        ("Bridges in Ohio Salem.com", ("Salem.com",), "Salem.com"),
        ("Salemer Salem.com", ("Salemer",), "Salemer"),
        ("Bridges of Acme.org", ("Acme.org",), "Bridges of Acme.org"),
    ],
)
def test_a_rubric_before_the_address_is_none_of_the_name(end, brands, expected):
    title = f"{TITLE.text} - {end}"
    assert read("https://www.salem.com/1", title, brands) == expected


@pytest.mark.parametrize(
    ("heading", "title", "expected"),
    [
        ("/ Bridges", "SalemNews.com", "SalemNews.com"),
        ("Salem News Company", "SalemNews.com", "Salem News Company"),
        ("Acme Bridges", "News", "Acme Bridges"),
    ],
)
def test_a_site_that_states_its_address_may_have_it_in_its_title(heading, title, expected):
    banner = Block(heading, BlockKind.HEADING, Zone.CHROME, level=1)
    page = Page(
        (banner, TITLE, Block(PLAIN)),
        Head(title=f"{TITLE.text} - {title}", metas={"og:site_name": ("SalemNews.com",)}),
        url="https://salemnews.com/bridge",
    )
    assert issuer.find(page, Letterhead(), (Paragraph(PLAIN),)).value.name == expected


@pytest.mark.parametrize(
    ("owner", "brands", "expected"),
    [
        ("ЗАО «Мосты.Ру»", ("Мосты.Ru",), "Мосты.Ru"),
        ("Учредитель: ЗАО «Мосты.Ру»", ("Мосты.Ru",), "Мосты.Ru"),
        ("ЗАО «Мосты.Ру»", (), "ЗАО «Мосты.Ру»"),
    ],
)
def test_an_address_may_be_in_other_letters_than_the_host(owner, brands, expected):
    blocks = (
        TITLE,
        Block(PLAIN),
        Block("© ЗАО «Мосты.Ру» (1999-2016) - Новости дня", zone=Zone.CHROME),
        Block(owner, zone=Zone.CHROME),
        Block("125080, Россия, Москва, ул. Мира, д. 4", zone=Zone.CHROME),
    )
    metas = {"og:site_name": ("Мосты.Ru",), "og:type": ("article",)}
    head = Head(title=f"{TITLE.text} - Мосты.Ru", metas=metas)
    page = Page(blocks, head, url="http://www.mosty.ru/1", brands=brands)
    assert issuer.find(page, Letterhead(), (Paragraph(PLAIN),)).value.name == expected


@pytest.mark.parametrize("word", ["Kezdőlap", "Начало", "หน้าแรก"])
def test_the_way_home_is_no_site(word):
    banner = Block(word, BlockKind.HEADING, Zone.CHROME, level=1)
    page = Page((banner, TITLE, Block(PLAIN)), Head(title=TITLE.text))
    assert issuer.find(page, Letterhead(), (Paragraph(PLAIN),)) is None


@pytest.mark.parametrize("line", ["FOR IMMEDIATE RELEASE", "Press release"])
def test_who_issues_a_release_is_no_address(line):
    shown = Block(
        "", BlockKind.IMAGE, zone=Zone.MARGIN, picture=Picture("/a.png", alt="Acme Digital logo")
    )
    metas = {"og:type": ("article",), "og:site_name": ("salem.example",)}
    head = Head(title=TITLE.text, metas=metas)
    label = Block(line, zone=Zone.MARGIN)
    rights = Block("© 2016 Acme S.A.", zone=Zone.MARGIN)
    where = {"url": "http://salem.example/1", "brands": ("salem.example",)}
    page = Page((label, TITLE, Block(PLAIN), rights), head, **where)
    assert issuer.find(page, Letterhead(), ()).value.name == "Acme S.A."
    branded = Page((shown, label, TITLE, Block(PLAIN)), head, **where)
    found = issuer.find(branded, Letterhead(), (Paragraph(PLAIN),))
    assert found.value.name == "Acme Digital"


def test_a_firm_that_its_text_tells_of_is_no_address():
    metas = {"og:type": ("article",), "og:site_name": ("salem.example",)}
    rights = Block("© 2016 Acme Holding S.A.", zone=Zone.MARGIN)
    told = f"Acme told of it. {PLAIN}"
    page = Page(
        (TITLE, Block(told), rights),
        Head(title=TITLE.text, metas=metas),
        url="http://salem.example/1",
    )
    assert issuer.find(page, Letterhead(), (Paragraph(told),)).value.name != "salem.example"


@pytest.mark.parametrize(
    ("logo", "expected"),
    [("Acme Anvil Trust", "Acme Anvil Trust"), ("Roe Trust", "anvils.example")],
)
def test_whose_logo_stands_above_a_text_on_it_issues_it(logo, expected):
    shown = Block("", BlockKind.IMAGE, Zone.CHROME, picture=Picture("/logo.png", alt=logo))
    told = f"The Acme Anvil Trust told of it. {PLAIN}"
    page = Page(
        (shown, TITLE, Block(told)),
        Head(title=f"{TITLE.text} | anvils.example", metas={"og:site_name": ("anvils.example",)}),
        url="https://anvils.example/1",
    )
    assert issuer.find(page, Letterhead(), (Paragraph(told),)).value.name == expected


@pytest.mark.parametrize(
    ("alt", "expected"),
    [
        ("Friends of the Salem River Bridge logo", "Friends of the Salem River Bridge"),
        ("Woman passing by the old Acme logo", None),
    ],
)
def test_a_scene_with_a_logo_in_it_names_no_house(alt, expected):
    shown = Block("", BlockKind.IMAGE, zone=Zone.CHROME, picture=Picture("/logo.png", alt=alt))
    page = Page((shown, TITLE, Block(PLAIN)), Head(title=TITLE.text))
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    assert (found and found.value.name) == expected
