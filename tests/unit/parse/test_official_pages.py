"""Pages of ministries, police forces and international bodies, as their newsrooms build them."""

import pytest

from newsdrop.parse.datelines import reading
from newsdrop.parse.ending.foot import reader_calls
from newsdrop.parse.prose import end_marks
from newsdrop.parse.refusing import telling
from newsdrop.parse.titling import kind_labels
from newsdrop.scrape import scrape
from tests.asking import pages
from tests.asking.pages import FIRST, SECOND, TITLE, body, story

DAY = '<meta property="article:published_time" content="2021-06-05T10:00:00+02:00">'


def read(main, *, head="", foot=""):
    return pages.read(main, head=f"{DAY}{head}", foot=f"<footer>{foot}</footer>")


def test_a_first_sentence_with_a_day_is_no_value_of_the_kind_above_it():
    release = read(
        f"{TITLE}<p>November 19, 2020<br>Roeville, Ohio</p><h2>News release</h2>"
        f"<p>On November 17, 2020, at noon, officers stopped a truck on the bridge.</p>{story()}"
    )
    assert release.published.value == "2020-11-19"
    assert body(release)[0].startswith("On November 17, 2020")


def test_the_day_below_a_kind_is_its_value():
    release = read(f"{TITLE}<h2>News release</h2><p>21-045, November 17, 2020</p>{story()}")
    assert release.published.value == "2020-11-17"


def test_whose_a_release_is_may_be_a_link_below_its_title():
    link = '<p class="byline">From: <a href="/roads">Roads and Bridges Canada</a></p>'
    text = f"<p>Today, the Honourable Jane Roe opened the bridge.</p>{story()}"
    assert read(f"{TITLE}{link}{text}").issuer.name == "Roads and Bridges Canada"


@pytest.mark.parametrize("name", ["Jane Roe", "Reuters", "our readers"])
def test_other_links_below_a_title_name_no_issuer(name):
    release = read(f'{TITLE}<p class="byline">From: <a href="/roads">{name}</a></p>{story()}')
    assert release.issuer is None or release.issuer.name != name


@pytest.mark.parametrize(
    "line",
    [
        "Today, the Honourable Jane Roe, Minister of Roads and Ropes, announced that it is open.",
        "Today, the Minister of Roads, Ferries and the Roe Rope Guard, announced that it is open.",
        "Yesterday, the mayor announced that the bridge is open.",
    ],
)
def test_no_day_and_no_part_of_a_portfolio_announces(line):
    release = read(f"{TITLE}<p>{line}</p>{story()}")
    assert release.issuer is None


def test_whoever_announces_behind_a_list_of_others_is_named():
    line = "Earlier, Roe Ferries and Ropes Inc. announced that the bridge is open."
    assert read(f"{TITLE}<p>{line}</p>{story()}").issuer.name == "Roe Ferries and Ropes Inc."


def test_what_a_page_says_of_its_words_and_itself_is_no_text():
    page = (
        "<details><summary>Search for related information by keyword:</summary><p>Bridges | Roe "
        "County | general public | news releases | Hon. Jane Roe | Roads and Bridges Canada</p>"
        "</details><h2>Page details</h2><p>Zie ook</p><ul><li>Waterveiligheid</li></ul>"
    )
    assert body(read(f"{TITLE}{story()}{page}")) == [FIRST, SECOND]


def test_a_section_on_the_product_stays():
    product = "Product information"
    assert product in body(read(f"{TITLE}{story()}<h2>{product}</h2><p>{SECOND} Twice.</p>"))


def test_the_kind_with_its_day_is_no_text():
    release = read(f"{TITLE}<p>{FIRST}</p><div>News release 15 April 2021</div><p>{SECOND}</p>")
    assert body(release) == [FIRST, SECOND]


@pytest.mark.parametrize("line", ["AM/ NK", "MJPS/JK", "DJN/TPJ/NK"])
def test_who_typed_a_release_stands_below_its_end_mark(line):
    assert body(read(f"{TITLE}{story('*****', line)}")) == [FIRST, SECOND]
    assert line in body(read(f"{TITLE}{story(line, SECOND + ' Twice.')}"))


@pytest.mark.parametrize("line", ["AM/NK next week", "A / 5", "Am/Nk", "NK"])
def test_other_lines_are_no_initials(line):
    assert not end_marks.are_initials(line)


@pytest.mark.parametrize(
    "text",
    [
        "If you are not a journalist, please send your request to the information service.",
        "If you do not work for a media organisation, you are welcome to call 00 800 6 7 8 9 10.",
        "Disclaimer: Acme Wire is not responsible for the accuracy of news releases posted here.",
    ],
)
def test_what_a_newsroom_says_to_others_is_no_text(text):
    assert body(read(f"{TITLE}{story(text)}")) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe is not a journalist, but she wrote about the bridge for nine years.",
        "The court held that the firm is responsible for the accuracy of news releases.",
    ],
)
def test_stories_of_journalists_are_text(text):
    assert not reader_calls.is_call(text)


def test_labels_up_to_a_day_are_no_deck():
    labels = (
        '<div class="subtitle"><span>Press Releases</span> <span>Plenary session</span> '
        "<span>FISH</span> <time>13-03-2021 - 16:32</time></div>"
    )
    assert read(f"{TITLE}{labels}{story()}").subheadline is None


@pytest.mark.parametrize(
    "deck",
    [
        "Press release of the mayor started a long quarrel over the bridge in 2019",
        "Doors open to everybody on 13-03-2021",
        "Media invited to preview the new crossing on May 4, 2021",
        "News for drivers: southern ramp stays closed until May 4, 2022",
        "University of Roe and Acme Corp. to Study Ropes",
    ],
)
def test_decks_may_end_with_a_day(deck):
    assert read(f'{TITLE}<div class="subtitle">{deck}</div>{story()}').subheadline == deck


def test_a_house_in_a_box_of_teasers_is_no_deck():
    house = "Presse- und Brückenamt der Landesregierung (BPA)"
    assert read(f'{TITLE}<p class="subtitle">{house}</p>{story()}').subheadline is None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("<p>18 November 2020 - Press release</p>", True),
        ('<div><a href="/x">Press releases</a></div>', True),
        ("<p>18 November 2020 - Interview</p>", False),
        ('<nav><a href="/x">Press releases</a></nav>', False),
        ('<ul><li><a href="/x">Press releases</a></li><li>News</li></ul>', False),
    ],
)
def test_a_line_above_the_title_tells_the_kind(line, told):
    for title in (TITLE, TITLE.replace("h1", "h2")):
        page = scrape(f"<html><body>{line}{title}{story()}</body></html>".encode())
        assert kind_labels.is_labelled(page) is told


def test_a_line_in_the_text_tells_no_kind():
    section = "<h2>The bridge</h2><p>Press release</p><h2>The town</h2>"
    page = scrape(f"<html><body><h2>News</h2>{story()}{section}{story()}</body></html>".encode())
    assert not kind_labels.is_labelled(page)
    first = "<p>Press release</p><h2>The town</h2>"
    page = scrape(f"<html><body>{story()}{first}{story()}</body></html>".encode())
    assert not kind_labels.is_labelled(page)


def test_who_publishes_stands_below_the_text_with_an_address():
    below = "<h3>Herausgeber</h3><p>Der Brückenrat<br>https://www.rat.example</p>"
    assert body(read(f"{TITLE}{story()}{below}")) == [FIRST, SECOND]


def test_links_in_the_line_of_rights_are_none_of_the_name():
    foot = '<p>© Roe Bridge Authority <a href="/legal">Legal framework</a></p>'
    assert read(f"{TITLE}{story()}", foot=foot).issuer.name == "Roe Bridge Authority"
    foot = '<p>© 2021 <a href="/">Roe Bridge Authority</a></p>'
    assert read(f"{TITLE}{story()}", foot=foot).issuer.name == "Roe Bridge Authority"


def test_a_portal_of_many_houses_is_none():
    text = "<p>The Roe Commission today adopted rules on bridges and ferries.</p>"
    head = '<meta property="og:site_name" content="Europa">'
    assert read(f"{TITLE}{text}{story()}", head=head).issuer.name == "Roe Commission"


def test_a_government_has_a_site():
    head = '<meta property="og:site_name" content="Webseite der Bundesregierung | Startseite">'
    assert read(f"{TITLE}{story()}", head=head).issuer.name == "Bundesregierung"


@pytest.mark.parametrize(
    ("text", "place", "date"),
    [
        ("Le 22 avril 2019 – Rimouski (Québec)", "Rimouski (Québec)", "2019-04-22"),
        ("Le 22 avril 2019 – Ottawa (Ontario) – Agence des ponts", "Ottawa (Ontario)",
         "2019-04-22"),
        ("5 May 2009 | GENEVA -- The bridge is open.", "GENEVA", "2009-05-05"),
        ("22 avril 2019 – Concert (gratuit)", None, "2019-04-22"),
    ],
)  # fmt: skip
def test_datelines_that_begin_with_the_day(text, place, date):
    said = reading.read(text)
    assert (said.place, said.date) == (place, date)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('From <a href="/roads">Department of Roads, Ropes and Ferries</a>',
         "Department of Roads, Ropes and Ferries"),
        ('From <a href="/roads">the new bridge to the old town</a>', None),
        ("From Department of Roads to Ministry of Ferries: a bridge", None),
    ],
)  # fmt: skip
def test_whose_a_release_is_may_stand_in_a_list_below_its_title(line, name):
    items = f"<ul><li>{line}</li><li>Published on 8 July 2021</li></ul>"
    found = read(f"{TITLE}{items}{story()}").issuer
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    "line",
    ["Publisher: Envoy on Bridges and Ferries of the Roe Valley", "Joint media release with"],
)
def test_whose_a_release_is_is_no_deck(line):
    assert read(f"{TITLE}<h3>{line}</h3>{story()}").subheadline is None


def test_a_call_to_give_is_no_text():
    ask = "Your tax deductible gift can help save bridges around the world."
    button = '<p><a href="/give">Donate Now</a></p><p>Region / Country <a href="/r">Roeland</a></p>'
    assert body(read(f"{TITLE}{story(ask)}{button}")) == [FIRST, SECOND]


def test_a_day_of_the_week_and_its_part_are_news():
    text = "Een man uit Roedam is dinsdagavond aangehouden na een steekpartij in de Kerkstraat."
    assert telling.names_a_day(text)
    assert not telling.names_a_day("Een man uit Roedam is een goede bakker in de Kerkstraat.")
