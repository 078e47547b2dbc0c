import pytest

from newsdrop.page import Head, Page
from newsdrop.parse.titling import pagetitle

NAMES = frozenset({"acme", "acme news"})


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Bridge opens | Acme", "Bridge opens"),
        ("Bridge opens - Acme News", "Bridge opens"),
        ("Acme | Bridge opens", "Bridge opens"),
        ("Press Release: Bridge opens", "Bridge opens"),
        ("Bridge opens | Press Releases | Department of Roads", "Bridge opens"),
        ("Bridge opens today – Department of Roads", "Bridge opens today"),
        ("Bridge opens - and stays open", "Bridge opens - and stays open"),
        ("Bridge: A History", "Bridge: A History"),
        ("SEC.gov | SEC Opens Bridge", "SEC Opens Bridge"),
        ("Federal Reserve Board - Bridge over river opens", "Bridge over river opens"),
        ("Neue Brücke eröffnet - BMVI", "Neue Brücke eröffnet"),
        ("ABC-Fraktion im Stadtrat - Neue Brücke wird eröffnet", "Neue Brücke wird eröffnet"),
        ("Un pont est ouvert ‹ Friends of Bridges", "Un pont est ouvert"),
        ("橋が開通しました | 国土交通省", "橋が開通しました"),
        ("The Open Data Project: Better Roads", "The Open Data Project: Better Roads"),
        ("Acme", "Acme"),
    ],
)
def test_names_of_site_and_section_go(title, bare):
    assert pagetitle.without_site(title, NAMES) == bare


def test_a_site_is_known_by_its_metas_its_publisher_and_its_host():
    head = Head(
        metas={"og:site_name": ("Acme News",)},
        json_ld=({"@type": "NewsArticle", "publisher": {"name": "Acme Corp."}},),
    )
    names = pagetitle.site_names(Page((), head, url="https://www.acme-tools.com/1"))
    assert {"acme news", "acme corp", "acme tools"} <= names


def test_a_title_given_for_the_sites_name_is_none():
    head = Head(title="Bridge opens", metas={"og:site_name": ("Bridge opens",)})
    assert "bridge opens" not in pagetitle.site_names(Page((), head))


@pytest.mark.parametrize("title", ["index.html", "Press Releases", "Untitled Document"])
def test_titles_that_say_nothing_are_no_claim(title):
    assert pagetitle.claimed(Page((), Head(title=title))) == []


def test_a_title_may_be_a_path():
    title = "Bridge opens over the river > U.S. Department of Roads > News"
    assert pagetitle.without_site(title, frozenset()) == "Bridge opens over the river"


def test_an_east_asian_title_needs_no_blanks():
    assert pagetitle.parts("防汛演练-新闻发布-水利部") == ["防汛演练", "新闻发布", "水利部"]


@pytest.mark.parametrize(
    "title",
    [
        "Press Release - 7/8/2025",
        "May 4, 2010 Press Release",
        "Pressemitteilung vom 04.05.2010",
        "Press Release for May 4, 2010",
        "News: May 2010",
        "Nota de Prensa - ACM",
        "Press Releases – Roe Power",
        "Museum of Bridges: Newsroom",
        "Roe Bridge Watch > News > Press Releases",
    ],
)
def test_a_kind_with_a_day_or_a_house_is_no_claim(title):
    assert pagetitle.claimed(Page((), Head(title=title))) == []


@pytest.mark.parametrize(
    "title",
    ["Press Release - Bridges", "News - Museum of Bridges opens", "Bridges of May 4, 2010"],
)
def test_what_names_more_is_a_claim(title):
    assert pagetitle.claimed(Page((), Head(title=title))) != []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Acme Corp. Press Release, May 5, 2020", True),
        ("Friends of Bridges news, May 5, 2020", True),
        ("5 May 2020 - Acme Press Release", True),
        ("Press Release of Acme Corp – 5 May 2020", True),
        ("Bruecken.org Pressemitteilung vom 5. Mai 2020", True),
        ("Medienmitteilung der Stadt Bern vom 5. Mai 2020", True),
        ("Communiqué de presse d'Acme du 5 mai 2020", True),
        ("Comunicato stampa della Regione Lazio del 5 maggio 2020", True),
        ("Acme pressmeddelande 5 maj 2020", True),
        ("Tisková zpráva Acme ze dne 5. května 2020", True),
        ("Siaran Pers Kementerian Keuangan, 5 Mei 2020", True),
        ("Пресс-релиз Академии от 5 мая 2020", True),
        ("Governor Delivers Good News, May 5, 2020", False),
        ("Mayor opens press center, May 5, 2020", False),
        ("Press Release: Mayor Opens New River Bridge, May 5, 2020", False),
        ("Acme press release on bridges, May 5, 2020", False),
        ("Statement by Jane Roe on Bridges, May 5, 2020", False),
        ("Communiqué de presse d’Albi Ponts Routes, 5 mai 2020", True),
        ("Press Release May 5, 2020 Bridge Opens", False),
        ("Governor delivers press release, May 5, 2020", False),
    ],
)
def test_the_day_of_a_release_and_whose_it_is(line, expected):
    assert pagetitle.is_kind_and_day(line) is expected


@pytest.mark.parametrize(
    ("line", "is_letterhead"),
    [
        ("Bridge Council Press Release 21-045", True),
        ("Acme Press Release No. 12", True),
        ("Landkreis Waldau Pressemitteilung Nr. 45/2021", True),
        ("Press Release: Acme Opens Bridge No. 7", False),
        ("Council opens bridge 21-045", False),
        ("Acme News 24/7", False),
        ("River Festival Press Release Day 2", True),
        ("Acme Pressemitteilung Teil 3", True),
        ("Siaran Pers Hari ke-2", True),
        ("Press Release #3", True),
        ("River Festival Opens Day 2", False),
        ("Press Release: Bridge Opens Day 2", False),
        ("Council brings press release to Day 2", False),
        ("Acme News 2020-2021", False),
    ],
)
def test_the_number_of_a_houses_release_is_no_title(line, is_letterhead):
    assert pagetitle.is_kind_and_day(line) is is_letterhead
