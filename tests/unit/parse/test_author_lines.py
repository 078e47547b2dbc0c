"""What stands beside an author: accounts, labels of the text, and other links."""

import pytest

from newsdrop.parse.authors import authored
from tests.asking.pages import TITLE, read, story

DAY = "<p>May 4, 2021</p>"
PERSON = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "author": '
    '{"@type": "Person", "name": "Jane Roe"}}</script>'
)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("<p>By Jane Roe @janeroe</p>", "By Jane Roe"),
        ("<p>By Jane Roe (@janeroe)</p>", "By Jane Roe"),
        ("<p>By Jane Roe, @janeroe</p>", "By Jane Roe"),
        ("<p>By <a href='/a'>Jane Roe</a><a href='/b'>@janeroe</a></p>", "By Jane Roe"),
        ("<p>By Jane Roe@janeroe and Karl Poe@kpoe</p>", "By Jane Roe and Karl Poe"),
        (
            (
                "<div class='byline'>By <a href='/a'>Jane Roe</a> <a href='/b'>@janeroe</a> "
                "<span>Reporter</span></div>"
            ),
            "By Jane Roe Reporter",
        ),
        (
            (
                "<div class='byline'><a class='name' href='/a'>Jane Roe</a>"
                "<span class='label'>Sponsored</span></div>"
            ),
            "Jane Roe",
        ),
        (
            (
                "<div class='byline'><a class='name' href='/a'>Jane Roe</a>"
                "<span class='kind'>Contributor</span></div>"
            ),
            "Jane Roe Contributor",
        ),
    ],
)
def test_an_author_line(line, author):
    assert read(f"{TITLE}{line}{DAY}{story()}").byline == author


def test_links_alone_below_the_headline():
    line = (
        "<div class='bar'><a href='/editors/jane'>Jane Roe</a><span>, "
        "<a href='https://x.example/janeroe'>@janeroe</a></span></div>"
    )
    assert read(f"{TITLE}{line}{DAY}{story()}", head=PERSON).byline == "Jane Roe"
    other = line.replace("Jane Roe", "Local News")
    assert read(f"{TITLE}{other}{DAY}{story()}", head=PERSON).byline is None


def test_a_deck_below_the_headline_that_a_list_of_stories_repeats():
    deck = "Acme is the first partner of the county in the new river bridge."
    lists = "<aside><h2>Bridge opens to traffic</h2><h2>Ferry stays closed in May</h2></aside>"
    top = f"<div>{lists}</div><div><div>{TITLE}<div>{deck}</div></div></div>"
    page = f"{top}<article>{DAY}{story()}</article>"
    assert read(page).subheadline == deck


def test_an_author_in_small_letters_is_told_by_the_class_and_a_given_name():
    line = "<div class='author'>jane roe <span>May 4, 2021</span></div>"
    assert read(f"{TITLE}{line}{story()}").byline == "jane roe"
    assert read(f"{TITLE}{line.replace('jane roe', 'yard news')}{story()}").byline is None
    assert read(f"{TITLE}<div>jane roe</div>{DAY}{story()}").byline is None


def test_below_a_deck_in_marks_stands_the_author():
    line = "<div class='author'>jane roe</div>"
    deck = "“It is the bridge that we waited for all these years”"
    assert read(f"{TITLE}<h2>{deck}</h2>{line}{DAY}{story()}").byline == "jane roe"
    assert read(f"{TITLE}{DAY}{story()}<p>{deck}</p>{line}").byline is None
    assert read(f"{TITLE}{DAY}{story()}<h2>{deck}</h2>{line}{story()}").byline is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Por Agencia Roe", "Por Agencia Roe"),
        ("Par l'Agence Acme Presse", "Par l'Agence Acme Presse"),
        ("Por agencia de la comarca", None),
    ],
)
def test_an_agency_that_is_called_one_may_be_the_author(line, author):
    assert read(f"{TITLE}<p>{line}</p>{DAY}{story()}").byline == author


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Jane Roe March 18 at 3:57 PM Follow @janeroe", "By Jane Roe"),
        ("By Jane Roe March 18, 3:57 p.m.", "By Jane Roe"),
        ("By Jane Roe May 4, 2021 Follow @janeroe", "By Jane Roe"),
        ("By Jane Roe 18 March 15:57", "By Jane Roe"),
    ],
)
def test_day_and_button_behind_an_author(line, author):
    assert read(f"{TITLE}<p class='byline'>{line}</p>{story()}").byline == author


def test_a_day_behind_a_work_is_no_end_of_an_author_line():
    line = f"{DAY}<p>By ferry on March 18 at 3:57 in the afternoon</p>"
    assert read(f"{TITLE}{line}{story()}").byline is None


@pytest.mark.parametrize(
    "day", ["10/ 5/11 09:19 PM ET", "10/5/2011", "10/5/11 9:19 AM", "13/5/2011"]
)
def test_a_day_goes_off_an_author_line_whichever_of_its_numbers_is_the_day(day):
    assert read(f"{TITLE}<p>By JANE ROE {day}</p>{story()}").byline == "By JANE ROE"


def test_links_alone_above_the_headline():
    above = (
        "<div class='bar'><a href='/editors/jane'>Jane Roe</a></div>"
        "<div class='rubric'><a href='/business'>Business</a></div>"
    )
    assert read(f"{above}{DAY}{TITLE}{story()}", head=PERSON).byline == "Jane Roe"
    other = above.replace("Jane Roe", "Ann Poe")  # the author of another story
    assert read(f"{other}{DAY}{TITLE}{story()}", head=PERSON).byline is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("<p class='firma'>Juana Roe | Salem</p>", "Juana Roe"),
        ("<div class='box'><p class='autor'>Juana Roe | Salem | 08/01/2014</p></div>", "Juana Roe"),
        ("<div class='author-box'><p>Juana Roe | Salem</p></div>", None),
        ("<p class='author'>Follow Acme.example</p>", None),
        ("<p class='firma'>Acme Bridges GmbH</p>", None),
    ],
)
def test_a_line_of_author_and_place(line, author):
    assert read(f"{TITLE}{line}{DAY}{story()}", lang="es").byline == author


def test_the_site_is_no_author():
    line = "<div class='author'>La Roe</div>"
    site = '<meta property="og:site_name" content="La Roe">'
    assert read(f"{TITLE}{line}{DAY}{story()}", lang="es").byline == "La Roe"
    assert read(f"{TITLE}{line}{DAY}{story()}", lang="es", head=site).byline is None
    own = site.replace("La Roe", "Jane Roe")  # who has a site of her own
    line = line.replace("La Roe", "Jane Roe")
    assert read(f"{TITLE}{line}{DAY}{story()}", lang="es", head=own).byline == "Jane Roe"


def test_who_took_the_photo_did_not_write_the_text():
    photo = "<div class='foto'><img src='/a.jpg'><p class='figcaption firma'>JUANA ROE</p></div>"
    assert read(f"{TITLE}{photo}{DAY}{story()}", lang="es").byline is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Trucks cross the bridge in Salem, Ore., June 4, 2021. (Acme photo by Ann Doe)", None),
        ("Trucks cross the bridge, June 4, 2021. U.S. Army photo by Ann Doe", None),
        ("SALEM (ABX) June 4, 2021 by Ann Doe", "by Ann Doe"),
        ("Posted on June 4, 2021 by Ann Doe", "by Ann Doe"),
    ],
)
def test_who_made_a_photo_of_a_day_is_no_author(line, author):
    assert authored.read(line) == author
