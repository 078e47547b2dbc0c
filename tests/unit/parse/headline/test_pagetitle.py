"""Titles in a page's head: what they call its text, and what in them is the site's name."""

import pytest

from newsdrop.page import Block, Head, Page, Zone
from newsdrop.parse import headline
from newsdrop.parse.titling import house_title, nameless, pagetitle, title_marks
from newsdrop.record import Evidence
from tests.asking.headline import STORY, TITLE, bold, head, heading, read

NAMES = frozenset({"acme", "acme news"})


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Bridge opens | Acme", "Bridge opens"),
        ("Bridge opens - Acme News", "Bridge opens"),
        ("Acme | Bridge opens", "Bridge opens"),
        ("Acme -- Bridge opens", "Bridge opens"),
        ("Bridge opens // Acme", "Bridge opens"),
        ("Press Release: Bridge opens", "Bridge opens"),
        ("Bridge opens | Press Releases | Department of Roads", "Bridge opens"),
        ("Bridge opens today – Department of Roads", "Bridge opens today"),
        ("Bridge opens - and stays open", "Bridge opens - and stays open"),
        ("Bridge: A History", "Bridge: A History"),
        ("SEC.gov | SEC Opens Bridge", "SEC Opens Bridge"),
        ("Bridges.gov News Release: Bridge opens", "Bridge opens"),
        ("Bridges.gov wins the day: A bridge", "Bridges.gov wins the day: A bridge"),
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
    assert title_marks.without_site(title, NAMES) == bare


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
    assert title_marks.without_site(title, frozenset()) == "Bridge opens over the river"


def test_an_east_asian_title_needs_no_blanks():
    assert title_marks.parts("防汛演练-新闻发布-水利部") == ["防汛演练", "新闻发布", "水利部"]


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
    assert nameless.is_kind_and_day(line) is expected


@pytest.mark.parametrize(
    ("line", "is_letterhead"),
    [
        ("Bridge Council Press Release 21-045", True),
        ("Acme Press Release No. 12", True),
        ("Release 21-045", True),
        ("Resolution 21-045", False),
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
    assert nameless.is_kind_and_day(line) is is_letterhead


@pytest.mark.parametrize(
    ("printed", "page"),
    [
        (f"{TITLE} | Acme", {"head": head(og_site_name="Acme")}),
        (f"Acme - {TITLE}", {"head": head(og_site_name="Acme")}),
        (f"{TITLE} - Acme", {"url": "https://www.acme.com/news/1"}),
    ],
)
def test_the_sites_name_goes(printed, page):
    found = read(heading(printed), **page)
    assert found is not None
    assert found[0] == TITLE


@pytest.mark.parametrize(
    "title", ["Bridge opens — and stays open", "Bridge: A History", "Yes | No"]
)
def test_other_dashes_and_colons_stay(title):
    found = read(heading(title), head=head(og_site_name="Acme"))
    assert found is not None
    assert found[0] == title


@pytest.mark.parametrize(
    ("metas", "title"),
    [
        (head(f"{TITLE} | Press Releases | Acme"), TITLE),
        (head("Acme News", og_title=TITLE), TITLE),
        (head(mail_subject=f"FW: Re: {TITLE}"), TITLE),
        (Head(json_ld=({"@type": "NewsArticle", "headline": TITLE},)), TITLE),
    ],
)
def test_the_head_speaks_where_the_page_prints_no_title(metas, title):
    found = headline.find(Page((Block(STORY),), metas))
    assert found is not None
    assert (found.value, found.claims) == (title, frozenset())
    assert found.source in {Evidence.META, Evidence.JSON_LD}


@pytest.mark.parametrize("title", ["EX-99.1", "Exhibit 99.2", "New Page 1", "Untitled Document"])
def test_a_title_that_an_editor_or_a_filing_left_calls_the_page_nothing(title):
    lines = (bold("Exhibit 99.1"), bold(TITLE))
    assert read(*lines, head=head(title)) == (TITLE, [1])


def test_a_title_that_names_only_the_site_leaves_it_to_the_page():
    lines = (bold("FOR IMMEDIATE RELEASE"), bold(TITLE.upper()))
    assert read(*lines, head=head("Acme - Press Releases")) == (TITLE.upper(), [1])


def test_a_title_that_names_only_a_house_and_its_releases_leaves_it_to_the_page():
    assert read(bold(TITLE), head=head("Corps News Release"))[0] == TITLE


@pytest.mark.parametrize("title", ["Acme Press Release", "Fox Lab Press Release", "Acme Newsroom"])
def test_a_title_that_names_the_house_and_the_sort_of_page_is_none(title):
    assert read(bold(TITLE), head=head(title)) == (TITLE, [0])


@pytest.mark.parametrize(
    "title",
    [
        "Acme 13 Press Kit",
        "Acme opens newsroom",
        "Mayor sorry for late press release",
        "Acme Corporation Withdraws Press Release",
    ],
)
def test_a_title_of_more_than_the_house_and_the_sort_of_page_heads_it(title):
    assert read(heading(title), head=head(title)) == (title, [0])


def test_a_title_that_is_a_trail_leaves_it_to_the_page():
    trail = head("Bridge Office of Ohio: Press: Press Releases")
    assert read(bold(TITLE), head=trail) == (TITLE, [0])
    reverse = head(f"{TITLE} | Press Releases | Press")
    assert read(head=reverse) == (TITLE, [])


def test_the_day_in_a_title_of_the_head_is_no_part_of_it():
    assert read(head=head(f"June 2, 2021 - {TITLE}")) == (TITLE, [])


def test_the_name_of_a_filing_leaves_it_to_the_page():
    assert read(heading("FORM 6-K"), bold(TITLE), head=head("Acme Inc. - 6-K")) == (TITLE, [1])


@pytest.mark.parametrize(
    ("lines", "title", "at"),
    [
        ((heading("Press Release - 7/8/2025"), heading(TITLE, 3)), "Press Release - 7/8/2025", 1),
        ((heading("May 4, 2010, PRESS RELEASE"), heading(TITLE, 3)), "Press Releases", 1),
        ((heading("Press Release, May 2010"), heading(TITLE, 2)), "Press Releases", 1),
        ((Block("MUSEUM", zone=Zone.CHROME), bold(TITLE)), "Museum of Bridges: Newsroom", 1),
        ((heading("e化收費橋梁今年起全面通車"),), "資訊中心", 0),
    ],
)
def test_a_title_that_names_kind_day_or_house_leaves_it_to_the_page(lines, title, at):
    assert read(*lines, head=head(title)) == (lines[at].text, [at])


@pytest.mark.parametrize(
    ("content_type", "found"),
    [("text/plain", ("Joy in the whole town", [0])), ("text/html", ("Note", []))],
)
def test_the_title_of_a_file_is_no_reason_to_pass_over_its_first_line(content_type, found):
    assert read("Joy in the whole town", head=head("Note"), content_type=content_type) == found


def test_a_title_of_a_town_and_its_office_calls_no_text():
    town = Block("CITY OF ANVIL", centered=True, group=1)
    title = Block("MAYOR NAMES NINE TO STUDY THE TOWN'S OLD BRIDGE", centered=True, strong=True)
    named = head("City of Anvil - Mayor's Office")
    story = Block("The mayor today named nine people to study the old bridge of the town. " * 4)
    found = headline.find(Page((town, title, story), named))
    assert found
    assert found.value == title.text


def test_a_title_of_a_headline_and_a_house_still_calls_it():
    assert read("Agency of Rivers", heading(TITLE, 2), head=head(f"{TITLE} - Agency of Rivers"))


@pytest.mark.parametrize(
    ("title", "claim"),
    [
        ("RBA: Press Release -- Board opens the bridge -- May 4, 2002", "Board opens the bridge"),
        ("Press Release -- Board opens the Roe bridge", "Board opens the Roe bridge"),
        ("Pressemitteilung -- Amt öffnet die Brücke -- 4. Mai 2002", "Amt öffnet die Brücke"),
        ("Bridge opens -- Press Release -- RBA", "Bridge opens -- Press Release -- RBA"),
        ("Bells: News -- and how to make them ring", "Bells: News -- and how to make them ring"),
        ("Board opens the Roe bridge -- May 4, 2002", "Board opens the Roe bridge"),
        ("May 4, 2002 -- May 6, 2002", "May 4, 2002"),
        ("May 4, 2002", "May 4, 2002"),
        ("News -- RBA", "News -- RBA"),
    ],
)  # fmt: skip
def test_kind_and_day_set_off_with_hyphens(title, claim):
    assert house_title.between_dashes(title) == claim
