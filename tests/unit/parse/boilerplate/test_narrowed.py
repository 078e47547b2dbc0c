"""Ordinary releases that have the form of what is no text, no person or somebody else's."""

import pytest

import newsdrop
from newsdrop.parse.ending.notes import reuse
from newsdrop.parse.issuing.text import beginnings

HEAD = "<h1>New terminal opens for the islands</h1>"
LEAD = "<p>ROEVILLE, Ohio, May 4, 2021 – The terminal of the ferries is open.</p>"
MORE = (
    "<p>The new terminal has room for four hundred cars and serves the islands all year round.</p>"
    "<p>Work on the pier began in the spring of last year and ended two weeks ahead of plan.</p>"
)
TOLD = HEAD + LEAD + MORE
UNDATED = f"<p>The terminal is open.</p>{MORE}"


def read(*parts, head=""):
    title = "<title>New terminal opens for the islands</title>"
    text = "".join(parts)
    page = f"<html lang=en><head>{title}{head}</head><body><article>{text}</article></body></html>"
    return newsdrop.read(page.encode())


def body(*parts):
    return [part.text for part in read(*parts).body]


def people(*lines):
    return {one.name for one in read(TOLD, *(f"<p>{line}</p>" for line in lines), MORE).people}


@pytest.mark.parametrize(
    "rows",
    [
        {"Location": "Pier 7", "Size": "40,000 square feet", "Category": "Terminal"},
        {"Category": "Games", "Size": "40 MB", "Downloads": "4 million"},
        {"Location": "Roeville", "Size": "4 m", "Resolution": "8K"},
    ],
)
def test_a_table_on_a_thing_is_the_text_s(rows):
    cells = "".join(f"<tr><td>{name}</td><td>{value}</td></tr>" for name, value in rows.items())
    assert len(body(TOLD, f"<table>{cells}</table>")) == len(body(TOLD)) + len(rows)


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("This work, A Pier, by Jane Roe, must comply with the restrictions shown on a.example", 1),
        ("This image is in the public domain.", 1),
        ("This article is licensed under a Creative Commons licence.", 1),
        ("This work, which shaped a century, is in the public domain from today, and is shown.", 0),
        ("This work is licensed under the Apache licence, so that every port can use it.", 0),
        ("This story is in the public domain, and the library tells it again on Monday.", 0),
    ],
)
def test_news_of_a_work_s_rights_is_no_notice(text, notice):
    assert reuse.is_notice(text) is bool(notice)


@pytest.mark.parametrize(
    "last",
    [
        "<p>Doors open at seven and the first boat leaves at eight @RoePier</p>",
        "<p>The speakers are:</p><ul><li>Jane Roe – @jroe</li><li>Tom Poe – @tpoe</li></ul>",
    ],
)
def test_an_account_in_the_text_is_the_text_s(last):
    assert "@" in body(TOLD, last)[-1]


@pytest.mark.parametrize(
    "box",
    [
        f"{HEAD}<div>The pier was early.<br>By Jane Roe<br>May 4, 2021</div>{UNDATED}",
        f"{TOLD}<p>Published<br>By Jane Roe<br>May 4, 2021</p>",
        f"{TOLD}<p>Story and photos<br>By Jane Roe<br>Posted May 4, 2021</p>",
    ],
)
def test_an_author_above_the_day_of_the_post_is_its_author(box):
    assert read(box).byline == "By Jane Roe"


def test_an_author_line_may_end_with_a_stop():
    line = "May 4, 2021 By Jane Roe, Kessel staff writer."
    assert read(HEAD, f"<p>{line}</p>", UNDATED).byline == "By Jane Roe, Kessel staff writer."


def test_a_day_above_the_buttons_that_share_it_is_no_clock():
    bar = '<ul class="share"><li><a href="https://facebook.com/x">Facebook</a></li></ul>'
    found = read("<p>Tuesday, May 4, 2021</p>", bar, HEAD, UNDATED)
    assert found.published.value == "2021-05-04"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Delvex Plating, of Dayton, Ohio, pleaded guilty to dumping oil.", "Delvex Plating"),
        ("Brindle Carriers, of Salem, was sentenced to pay for the oil.", "Brindle Carriers"),
        ("The defendant, Delvex Plating, agreed to pay for the oil.", "Delvex Plating"),
        ("Delvex Brindle replaced Acme Kessel as operator of the pier.", "Delvex Brindle"),
        ("Delvex Brindle replaced Acme Kessel as builder of the pier.", "Delvex Brindle"),
        ("Roe Insulation (R-Value 30) covers the roof.", "Roe Insulation"),
    ],
)
def test_firms_are_sued_and_succeed_others_as_well(line, name):
    assert name not in people(line)


@pytest.mark.parametrize(
    ("told", "said", "speaker"),
    [
        ("She was an engineer and died in 1950.", "It is a good name for this pier.", "Tom Poe"),
        ("She drew it in school.", "We are all proud of her work and of the pier.", "Tom Poe"),
        ("She drew it in school.", "I had never drawn a pier or a boat before.", "Ann Roe"),
    ],
)
def test_whom_a_paragraph_tells_of_speaks_of_herself(told, said, speaker):
    before = "<p>“We will build it,” said Tom Poe, the mayor of the town.</p>"
    lines = f"<p>The pier is named for Ann Roe. {told}</p><p>“{said}”</p>"
    assert read(TOLD, before, lines, MORE).quotes[-1].speaker == speaker


@pytest.mark.parametrize(
    "told",
    [
        "Chronic Obstructive Pulmonary Disease (COPD) makes it hard to breathe.",
        "Tax Increment Financing (TIF) is what pays for the pier.",
        "Attention Deficit Hyperactivity Disorder (ADHD) affects many on the islands.",
    ],
)
def test_what_only_is_has_no_letters_of_a_house(told):
    assert beginnings.shortened(told) is None


def test_a_series_that_is_promoted_is_no_campaign():
    line = (
        "<p>The series, promoted by Live Acts on behalf of the Roeville Arts Council, returns to"
        " the pier in May.</p>"
    )
    assert read(HEAD, line, MORE).issuer is None


def test_who_built_a_site_governs_nothing():
    foot = "<p>Site by State of Play Studio</p>"
    found = read(TOLD, foot, head="<meta name='author' content='State of Play Studio'>")
    assert found.issuer is None


def test_an_agency_issues_what_its_headline_tells_of_it():
    name = "<meta property='og:site_name' content='Harbor PR'>"
    found = read(
        "<h1>Harbor PR wins the ferry prize</h1><p>May 4, 2021</p><p>We have won.</p>",
        MORE,
        head=name,
    )
    assert found.issuer.name == "Harbor PR"


@pytest.mark.parametrize(
    ("top", "headline"),
    [
        ("<p><b>Ann Roe Named</b></p><p><b>Chief Financial Officer</b></p>", "Ann Roe Named"),
        (
            "<h1>Ferries open their doors on the pier</h1><p>12 Pier Road, Roeville, OH 45001</p>",
            "Ferries open their doors on the pier",
        ),
    ],
)
def test_a_headline_above_an_office_or_an_address_is_kept(top, headline):
    page = f"<title>News</title>{top}<p>For immediate release</p>{LEAD}{MORE}"
    assert newsdrop.read(page.encode()).headline == headline
