"""What governments print beside a text: kinds, days, questions, languages, labels of numbers."""

import pytest

from newsdrop.page import Anchor, Block
from newsdrop.parse import kind, summary
from newsdrop.parse.datelines import reading
from newsdrop.parse.ending.foot import linked, reader_calls
from newsdrop.record import Contact, Paragraph, Release
from newsdrop.scrape import scrape
from tests.asking.contacts import STORY
from tests.asking.contacts import read as contacts
from tests.asking.pages import FIRST, SECOND, TITLE, body, story
from tests.asking.people import find
from tests.unit.parse.letterhead.test_letterhead import read as letterhead
from tests.unit.parse.test_official_pages import read


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("<p>Speech</p>", "speech"),
        ("<span>Oral statement to Parliament</span>", "statement"),
        ("<p>Discours</p>", "speech"),
        ("<p>Speech and language therapy</p>", "press_release"),
        ("<nav>Speech</nav>", "press_release"),
        ("<ul><li>Speech</li><li>Travel</li></ul>", "press_release"),
    ],
)
def test_a_line_above_the_title_is_the_kind(line, said):
    release = read(f"{line}{TITLE}<p>PRESS RELEASE</p><p>No. 21-045</p>{story()}")
    assert release.kind == said


def test_a_short_speech_is_one_of_ours():
    text = "<p>Good morning, and thank you for having me.</p><p>The bridge still stands.</p>"
    menu = "<nav><a href='/a'>Home</a> <a href='/b'>News</a></nav>"
    source = f"<html><body>{menu}<main><p>Speech</p><h1>On bridges</h1>{text}</main></body></html>"
    page = scrape(source.encode())
    assert kind.called_beside(page, Release(headline="On bridges")) == "speech"


def test_terms_that_tell_when_a_text_was_put_up_are_none_of_it():
    terms = (
        "<dl><dt>Published</dt><dd>14 September 2021</dd></dl><dl><dt>Delivered on:</dt>"
        "<dd>14 September 2021 (Transcript of the speech, exactly as it was delivered)</dd></dl>"
    )
    assert body(read(f"{TITLE}{terms}{story()}")) == [FIRST, SECOND]


def test_terms_of_the_text_stay():
    terms = (
        "<dl><dt>Price</dt><dd>Forty dollars for each family, which is less than before</dd></dl>"
    )
    assert "Price" in body(read(f"{TITLE}{story()}{terms}{story()}"))
    book = "<dl><dt>First published</dt><dd>1984, Acme Press</dd></dl>"
    assert "First published" in body(read(f"{TITLE}{story()}{book}{story()}"))


def test_the_first_of_several_questions_is_no_deck():
    text = (
        f"<p><b>Why is a new bridge needed?</b></p><p>{FIRST}</p>"
        f"<p><b>What will it cost?</b></p><p>{SECOND}</p>"
    )
    release = read(f"{TITLE}{text}")
    assert release.subheadline is None
    assert body(release)[0] == "Why is a new bridge needed?"
    deck = "<p><b>Can nine thousand drivers find another way over the river?</b></p>"
    dated = f"<p>ROEVILLE, Ohio, May 4, 2021 – {FIRST}</p>{text}"
    assert read(f"{TITLE}{deck}{dated}").subheadline is not None


def test_a_question_alone_may_be_one():
    deck = "Why does the town need a new bridge?"
    assert read(f"{TITLE}<p><b>{deck}</b></p>{story()}").subheadline == deck


@pytest.mark.parametrize(
    ("text", "links", "told"),
    [
        ("30 August 2022 | Français | Deutsch", ("Français", "Deutsch"), True),
        ("30 August 2022 | Town Hall | Deutsch", ("Deutsch",), False),
        ("Bridge Day | Français", ("Français",), False),
        ("30 August 2022", (), False),
    ],
)
def test_a_day_beside_languages(text, links, told):
    anchors = tuple(
        Anchor(link, "/x", text.index(link), text.index(link) + len(link)) for link in links
    )
    assert linked.is_day_with_links(Block(text, anchors=anchors)) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("♦ Receive daily updates directly in your inbox - Subscribe here to a topic.", True),
        ("Download the Bridge News app for your iOS or Android devices.", True),
        ("The office has an app for bridges, which nine drivers have downloaded.", False),
        ("Residents can report damage with the office's free app for iOS or Android.", False),
        ("If you are not a member of the press, you can watch the opening at noon.", False),
    ],
)
def test_calls_of_a_news_site(text, told):
    assert reader_calls.is_call(text) is told


def test_a_posting_line_is_no_deck_whatever_its_class():
    line = '<div class="sub head">प्रविष्टि तिथि: 12 JAN 2023 4:35PM by ABC Delhi</div>'
    release = read(f"{TITLE}{line}{story()}")
    assert release.subheadline is None
    assert release.published.value.startswith("2023-01-12")


@pytest.mark.parametrize("above", ["Notice number: 2008/064", "रिलीज़ आईडी: 2008/064"])
def test_numbers_of_notices(above):
    assert letterhead(above).numbers.value == ("2008/064",)


def test_a_number_may_be_labelled_with_its_town():
    found, _ = contacts(
        STORY,
        "Press contact:",
        "Jana ROE",
        "E-mail address: press@acme.example",
        "Telephone number in Brussels: (32-2) 28 31555",
        "Telephone number in Roeville: (33-3) 881 72555",
    )
    assert found == [
        Contact("Jana ROE", None, "(32-2) 28 31555", "press@acme.example"),
        Contact("Jana ROE", None, "(33-3) 881 72555"),
    ]


def test_a_rate_is_nobody():
    assert find("The Official Cash Rate rose, and the Bank Rates fell.") == ()


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Prime Minister, the Most Hon. Jane Roe, has opened the bridge.", "Prime Minister"),
        ("Minister of Roads and Ropes, Dr. the Hon. Jane Roe, has opened the bridge.",
         "Minister of Roads and Ropes"),
        ("Minister of Finance, the Hon. Jane Roe, has opened the bridge.", "Minister of Finance"),
        ("At the Most, the Hon. Jane Roe has opened the bridge.", None),
    ],
)  # fmt: skip
def test_forms_of_address_between_an_office_and_a_name(line, title):
    (one,) = find(line)
    assert (one.name, one.title) == ("Jane Roe", title)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("NEW YORK/GENEVA (ABC News) – The bridge is open.", "NEW YORK/GENEVA"),
        ("Frankfurt (Oder) – Die Brücke ist offen.", "Frankfurt (Oder)"),
    ],
)
def test_a_house_of_news_is_no_part_of_a_place(text, place):
    assert reading.read(text).place == place


def test_numbers_of_paragraphs_are_no_sentences():
    text = ("The bridge opened today. It took nine years.", "2. The bridge carries four lanes.")
    found = summary.find([Paragraph(line) for line in text], None)
    assert found == " ".join((text[0], text[1].removeprefix("2. ")))
    german = "12. Mai und 13. Mai sind die Tage, an denen die neue Brücke geöffnet wird."
    assert summary.find([Paragraph(german)], None) == german


def test_what_a_text_is_filed_under_is_none_of_it():
    filed = "<p><b>Unit responsible:</b> <a href='/d'>Communication (DCOMM)</a></p>"
    assert body(read(f"{TITLE}{story()}{filed}")) == [FIRST, SECOND]


def test_two_desks_in_a_table():
    table = (
        "<table><tr><td><b>Contact:</b></td><td>Jane Roe<br>Bridge Office<br>418 555-6980</td></tr>"
        "<tr><td><b>Information:</b></td><td>Media Relations<br>Ministry of Bridges<br>"
        "418 555-2400</td></tr></table>"
    )
    release = read(f"{TITLE}{story()}{table}")
    assert body(release) == [FIRST, SECOND]
    assert release.contacts[1] == Contact("Media Relations", "Ministry of Bridges", "418 555-2400")


def test_a_statement_says_so():
    title = "<h1>Statement attributable to the Spokesperson of the Bridge Council</h1>"
    assert read(f"{title}{story()}").kind == "statement"


def test_what_heads_other_things_too_heads_no_contact_without_a_person():
    sale = "Tickets cost 12 dollars. The box office is open daily at 202-555-0100."
    release = read(f"{TITLE}{story()}<p><b>Information</b></p><p>{sale}</p>")
    assert not release.contacts
    assert body(release) == [FIRST, SECOND, "Information", sale]
