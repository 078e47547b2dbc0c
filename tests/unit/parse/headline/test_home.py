"""Headings that link to the front page have the site's name; a headline may link there too."""

import pytest

import newsdrop
from newsdrop.page import Anchor
from tests.asking.headline import TITLE, head, heading, read


def linked(text, href, level=1):
    return heading(text, level, anchors=(Anchor(text, href, 0, len(text)),))


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (linked("Friends of the River", "http://a.example/"), f"Friends of the River » {TITLE}"),
        (linked("Friends of the River", "/"), f"Friends of the River - {TITLE}"),
        (linked("Friends of the River", "./index.php"), f"{TITLE} | Friends of the River"),
        (linked("Friends of the River", "https://river.example/blog/"),
         f"{TITLE}: Friends of the River"),
        (linked("Friends of the River Water for all", "../", 2), f"{TITLE} - Friends of the River"),
        (heading("Friends of the River"), f"Friends of the River » Blog Archive » {TITLE}"),
        (heading("Amis de la rivière"), f"Amis de la rivière » Archives du blog » {TITLE}"),
    ],
)  # fmt: skip
def test_a_heading_that_links_home_is_the_sites_name(above, title):
    assert read(above, heading(TITLE, 2), head=head(title)) == (TITLE, [1])


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ((linked(TITLE, "/"), heading("Acme", 2)), f"{TITLE} | Acme"),
        ((linked(TITLE, "/"), heading("A river that divides no more", 2)), f"{TITLE} | Acme"),
        ((linked(TITLE, "/2010/05/bridge/"), heading("Friends of the River", 2, group=1)),
         f"{TITLE} | Friends of the River"),
    ],
)  # fmt: skip
def test_a_headline_may_link_home_where_no_other_line_has_the_title(lines, title):
    assert read(*lines, head=head(title)) == (TITLE, [0])


SITE = "River Bridge Friends"
TOP = f"<header><h1>{SITE}</h1><p>Candidates for the Council of Bridges</p>"
MENU = "<nav><a href='/'>Home</a> <a href='/give'>Give</a> <a href='/news'>News</a></nav></header>"
STATUS = "<p>Press Release</p><p>For Immediate Release</p><p>May 3, 2021</p>"
LINES = (
    f"A group of neighbours filed on Friday to run for the council. {SITE} want it to be open.",
    f"In the north, {SITE} have two members who know the river and its bridges very well.",
    f"In the south, {SITE} have three members, and one of them has built a bridge by hand.",
)


def opened(top, *lines, title=SITE):
    told = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<title>{title}</title>{top}<main><article>{STATUS}{told}</article></main>"
    return newsdrop.read(page.encode())


def test_the_name_of_a_site_above_its_menu_heads_no_release():
    record = opened(TOP + MENU, *LINES)
    assert (record.headline, record.subheadline) == (None, None)
    assert record.issuer.name == SITE


def test_a_headline_above_the_menu_stays():
    few = LINES[0], "In the north, they have two members who know the river and its bridges well."
    assert opened(TOP + MENU, *few).headline == SITE
    assert opened(TOP + "</header>", *LINES).headline == SITE


SHEET = """<title>Ropeshed 12</title><section>{head}<article><pre>{status}

{title}

Ropeshed 12, a shed full of ropes that nobody spins any more, has opened a shop in which everybody
may buy a part of the old looms and what else stood in the shed before the flood of last year.

“We sell all of it,” said Jane Roe, who keeps the shed and its looms for the people of the town.
</pre></article></section>"""
NEWS = "Ropeshed 12 Opens a Shop for Old Looms"


HOME = '<h1><a href="https://ropes.example">Ropeshed 12</a></h1>'


@pytest.mark.parametrize(
    ("head", "status", "headline"),
    [
        (f"{HOME}<h2>All that spins</h2>", "FOR IMMEDIATE RELEASE", NEWS),
        (HOME, "For immediate release:", NEWS),
        (HOME, "From the shed:", "Ropeshed 12"),
        ("<h1>Ropeshed 12</h1>", "FOR IMMEDIATE RELEASE", "Ropeshed 12"),
    ],
)
def test_a_heading_that_leads_home_is_no_headline_above_a_status(head, status, headline):
    release = newsdrop.read(SHEET.format(head=head, status=status, title=NEWS).encode())
    assert release.headline == headline
    if headline == NEWS:
        assert release.subheadline is None
        assert release.issuer.name == "Ropeshed 12"
