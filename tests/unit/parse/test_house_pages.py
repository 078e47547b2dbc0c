"""Pages of laboratories, museums, unions, churches and companies, as their newsrooms build them."""

import pytest

import newsdrop
from newsdrop.parse.authors import authored
from newsdrop.parse.ending.foot import furniture
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.names import sitenames, wholes
from newsdrop.parse.prose import counts
from newsdrop.parse.reaching.lines import contact_line
from newsdrop.parse.reaching.unheaded import stacks
from newsdrop.parse.titling import title_marks
from newsdrop.parse.when import page_days
from newsdrop.record import Contact
from newsdrop.scrape import scrape, wrapped
from tests.asking import pages
from tests.asking.contacts import STORY
from tests.asking.contacts import read as contacts_of
from tests.asking.pages import body

FIRST = (
    "The laboratory opened its new wind tunnel on Friday, two months earlier than planned, and "
    "thanked everybody who had worked on it through two hard winters."
)
SECOND = "The tunnel has four fans, and it cost forty million dollars."


def read(main, *, title="Wind tunnel opens", foot="", **more):
    return pages.read(main, title=title, foot=f"<div>{foot}</div>", **more)


def story(*paragraphs):
    return pages.story(*paragraphs, first=FIRST, second=SECOND)


TITLE = "<h1>Wind tunnel opens</h1>"


def test_a_title_printed_twice_is_no_deck_above_a_short_text():
    page = (
        f"<html><head><title>Wind tunnel opens</title></head><body><div>{TITLE}</div>"
        "<div>PRESS RELEASE</div><div>June 4, 2021</div>"
        f"<div><header>{TITLE}<h2>First test of a kite is next week</h2></header>"
        "<div><p>Delft - The tunnel is open to all who build kites, the laboratory said.</p>"
        "<p>It has four fans and a roof of glass.</p>"
        '<p>"We waited long for it," said Jane Roe, who heads the laboratory.</p>'
        "<p>The first kites will fly in May, and the doors stay open until June.</p>"
        "</div></div></body></html>"
    )
    assert newsdrop.read(page.encode()).subheadline == "First test of a kite is next week"


def test_a_day_on_which_a_page_was_read_is_not_its_own():
    note = (
        "<p>Source: Roe Works</p><p>Online; URL: https://roe.example/tunnel</p>"
        "<p>Date: 12.4.2023 10:11</p>"
    )
    above = '<p class="date">Brief news / March 1, 2023</p>'
    assert read(f"{TITLE}{above}{story()}", foot=note).published.value == "2023-03-01"


def test_a_day_below_a_text_counts_without_such_an_address():
    assert read(f"{TITLE}{story()}", foot="<p>Date: 12 April 2023</p>").published is not None


@pytest.mark.parametrize(
    ("line", "is_counted"),
    [
        ("Reading time: 4 min", True),
        ("Lesezeit: 4 Min.", True),
        ("Temps de lecture : 3 minutes", True),
        ("Reading time is short in May 4", False),
        ("Reading time: the 4 best books", False),
    ],
)
def test_minutes_of_reading(line, is_counted):
    assert counts.is_counted(line) == is_counted


@pytest.mark.parametrize(
    ("line", "is_such"),
    [
        ("08.11.2022 Reading time: 4 min", True),
        ("May 4, 2021 | 3 min read", True),
        ("May 4, 2021: 300 ropes tied", False),
        ("Doors open May 4, 2021", False),
        ("May 4, 2021", False),
    ],
)
def test_a_day_with_a_count(line, is_such):
    assert page_days.is_day_with_count(line) == is_such


def test_a_day_with_minutes_of_reading_is_no_text():
    line = "<div><time>June 4, 2021</time> <span>Reading time: 4 min</span></div>"
    release = read(f"<article>{TITLE}{line}{story()}</article>")
    assert body(release) == [FIRST, SECOND]


def test_an_arrow_may_lead_back():
    blocks = scrape(b"<p>&#9668; Back to: Press releases</p>").blocks
    assert furniture.is_furniture(blocks[0])


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("acme.fr", "acme"),
        ("www.acme.example", "acme"),
        ("acme.org", "acme"),
        ("acme.di", None),
        ("acme.qz", None),
    ],
)
def test_names_with_a_dot_are_no_addresses(name, known):
    assert organizations.from_domain(name) == known


@pytest.mark.parametrize(
    ("site", "house"),
    [
        ("Roe Museum presse", "Roe Museum"),
        ("Roe Museum press", "Roe Museum"),
        ("Communiqué de presse", ""),
        ("Neue Roe Presse", "Neue Roe Presse"),
        ("Agence Roe-Presse", "Agence Roe-Presse"),
    ],
)
def test_press_behind_the_name_of_a_house(site, house):
    assert sitenames.house(site) == house


@pytest.mark.parametrize(
    ("told", "house"),
    [
        ("Roe Field saw its busiest May.", "Roe Field"),
        ("Roe Field Media Centre is the voice of Roe Field.", None),
        ("Roe Field Ltd. has a Roe Field Media Centre.", "Roe Field"),
        ("Roefield saw its busiest May.", None),
    ],
)
def test_a_media_centre_may_be_a_house(told, house):
    assert sitenames.without_room("Roe Field Media Centre", told) == house
    assert sitenames.without_room("Roe Field", told) is None


def test_the_site_of_a_media_centre_is_its_houses():
    site = '<meta property="og:site_name" content="Roe Field Media Centre">'
    release = read(f"{TITLE}{story('Roe Field has two runways.')}", head=site)
    assert release.issuer.name == "Roe Field"


@pytest.mark.parametrize(
    ("name", "told", "whole"),
    [
        (
            "Institute for Ropes",
            "at the Jane Roe Institute for Ropes",
            "Jane Roe Institute for Ropes",
        ),
        ("Institute for Ropes", "On Monday Institute for Ropes staff", "Institute for Ropes"),
        ("Institute for Ropes", "the Roe Institute for Ropes. The Institute for Ropes", None),
        ("Acme Ropes", "at the Great Acme Ropes", "Acme Ropes"),
    ],
)
def test_capital_words_ahead_of_a_house(name, told, whole):
    assert wholes.led(name, told) == (whole or name)


def test_an_address_with_initials_stands_for_the_whole_name():
    contact = "<h2>Contact</h2><p>Jane Doe<br>jdoe@ifr.roe.example</p>"
    lead = "<p>Knots hold, as staff at the Roe Doe Institute for Ropes in Delft have shown.</p>"
    release = read(f"{TITLE}{lead}{story()}{contact}")
    assert release.issuer.name == "Roe Doe Institute for Ropes"


def test_a_source_in_brackets():
    page = f"{TITLE}<p>(Source: Roe Kite Laboratory)</p>{story()}"
    assert read(page).issuer.name == "Roe Kite Laboratory"


def test_joiners_ahead_of_all_words_are_left_out():
    blocks = scrape(
        "<p>\u200d</p><h3><b>\u200d</b>Four fans</h3><p>می\u200cروم</p>".encode()
    ).blocks
    assert [block.text for block in blocks] == ["Four fans", "می\u200cروم"]


def test_the_picture_of_an_account_is_no_photo():
    picture = '<img src="/4711.png" alt="Profile picture for user jroe" width="600" height="600">'
    assert read(f"{TITLE}<header>{picture}</header>{story()}").images == ()


def test_the_profile_of_a_sitter_is_a_photo():
    picture = '<img src="/files/4711.png" alt="Profile of a queen" width="600" height="600">'
    assert len(read(f"{TITLE}<header>{picture}</header>{story()}").images) == 1


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Pressemitteilung | Von Anna Roe", "Von Anna Roe"),
        ("News By Jane Roe", "By Jane Roe"),
        ("News by Design Week", None),
        ("Pressemitteilung Von Rosen und Dornen", None),
    ],
)
def test_the_kind_before_an_author_is_left_out(line, author):
    assert authored.read(line) == author


def test_who_is_named_below_the_desk_of_a_sign_off_stays_out_of_the_text():
    release = read(
        f"{TITLE}{story()}<p>Delft, 5. November 2022</p><p>Pressestelle der Werke</p>"
        "<p>Jana Roe</p>",
        lang="de",
    )
    assert body(release) == [FIRST, SECOND]


def test_a_name_below_an_office_stays_in_it():
    release = read(
        f"{TITLE}{story()}<p>Delft, 5. November 2022</p><p>Der Vorstand</p><p>Jana Roe</p>",
        lang="de",
    )
    assert "Jana Roe" in body(release)


def test_when_to_see_a_show_is_no_lead():
    first = "<h2>Kites: Threads<br>Floor 3, Roe Galleries</h2>"
    first += "<p>Press Preview: Tuesday, October 4, 10:00 a.m. to 1:00 p.m.</p>"
    release = read(f"{TITLE}{first}<p>DELFT, May 12, 2022—{FIRST}</p><p>{SECOND}</p>")
    assert release.summary == FIRST


def test_a_table_signs_no_quote():
    rows = "<table><tr><td>Kite Summary</td></tr><tr><td>Kites</td><td>33</td></tr></table>"
    said = "<p><b>Director Jane Roe said:</b></p><p>“It was a month to remember for us all.”</p>"
    assert read(f"{TITLE}{story()}{said}{rows}").quotes[0].speaker == "Jane Roe"


@pytest.mark.parametrize(
    ("before", "after", "is_one"),
    [
        ("Jane Roe", "acme.di Head Office", False),
        ("Jane Roe", "jane.roe @acme.example", False),
        ("Visit us at", "acme.example today", True),
        ("Jane Roe", "of the works", True),
        ("Jane Roe", "acme.example, where ropes are made and sold to all who ask", True),
    ],
)
def test_a_dotted_name_begins_a_line(before, after, is_one):
    assert wrapped.is_sentence_broken(before, after) == is_one


@pytest.mark.parametrize(
    ("line", "is_place"),
    [
        ("Leiden, The Netherlands", True),
        ("Roe bei München, Germany", True),
        ("Frankfurt am Main", True),
        ("Central", True),
        ("Roe am Werk", False),
    ],
)
def test_where_a_contact_is(line, is_place):
    said = contact_line.read(line)
    assert said.place == is_place
    assert not (is_place and (said.names or said.offices))


def test_where_a_contact_is_names_no_other():
    found, _ = contacts_of(
        STORY,
        "Contacts:",
        "Jane Roe",
        "Kite Observatory, University of Delft",
        "Delft, The Netherlands",
        "Tel: +31 15 555 0100",
    )
    assert found == [Contact("Jane Roe", "Kite Observatory", "+31 15 555 0100")]


def test_a_region_above_a_contact_is_no_house():
    found, _ = contacts_of(
        STORY, "Media contacts:", "Central", "Jane Roe", "Acme Communications", "+41 79 555 0100"
    )
    assert found == [Contact("Jane Roe", "Acme Communications", "+41 79 555 0100")]


def test_a_surname_is_no_label():
    assert contact_line.read("Gail Webb 202-555-0100").names == ["Gail Webb"]
    assert contact_line.read("Gail Webb 202-555-0100").phones == ["202-555-0100"]
    assert contact_line.read("Jane Fax 202-555-0100").phones == []


def test_numbers_above_houses_in_towns():
    found, left = contacts_of(
        STORY,
        "Jane Roe 202-555-0100",
        "Kite Laboratory, Pasadena, Calif.",
        "John Doe 202-555-0101",
        "Acme Headquarters, Washington",
        "2006-117",
    )
    assert found == [
        Contact("Jane Roe", "Kite Laboratory", "202-555-0100"),
        Contact("John Doe", "Acme Headquarters", "202-555-0101"),
    ]
    assert not any("Headquarters" in line for line in left)


@pytest.mark.parametrize(
    ("line", "is_such"),
    [
        ("Kite Laboratory, Pasadena, Calif.", True),
        ("Kite Laboratory", False),
        ("Jane Roe, Pasadena", False),
        ("Kite Laboratory, where kites are made", False),
    ],
)
def test_a_house_in_a_town(line, is_such):
    assert stacks.is_house_there(line) == is_such


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane Roe in the communications team on 01632 960123", ["Jane Roe"]),
        ("Jane Roe from our press office on 01632 960123", ["Jane Roe"]),
        ("Jane Roe in the Press Team on 01632 960123", []),
        ("Jane Roe Fellow", []),
    ],
)
def test_the_team_of_a_contact(line, names):
    assert contact_line.read(line).names == names


@pytest.mark.parametrize(
    ("headline", "bare"),
    [
        (
            "Roe Union: new hall is a “lifeline” for all",
            "Roe Union: new hall is a “lifeline” for all",
        ),
        ("Roe Union: New hall is open", "New hall is open"),
        ("New hall is open | Roe Union", "New hall is open"),
    ],
)
def test_who_says_a_headline_stays_in_its_sentence(headline, bare):
    assert title_marks.bare(headline, frozenset({"roe union"})) == bare


def test_the_foot_of_a_page_is_no_contact_of_a_heading_in_the_text():
    foot = "<p>412 Maynard St. Email news@roe.example Phone 734-555-0100</p>"
    more = "<p>More information:</p><ul><li>Study: Fans and heat (DOI: 10.1016/j)</li></ul>"
    release = read(f"<article>{TITLE}{story()}{more}</article>", foot=foot)
    assert body(release)[-1] == "Study: Fans and heat (DOI: 10.1016/j)"


def test_a_contact_may_stand_below_the_text_of_its_heading():
    foot = "<p>Jane Roe, 734-555-0100, jane@roe.example</p>"
    release = read(f"<article>{TITLE}{story()}<p>Media contact:</p></article>", foot=foot)
    assert [one.name for one in release.contacts] == ["Jane Roe"]


def test_a_row_of_contacts_names_no_office():
    rows = (
        "<table><tr><td>Roe Kite Group</td><td></td></tr>"
        "<tr><td>Media Relations</td><td>GroupMedia@kites.example</td></tr></table>"
    )
    about = "<p><b>About Roe Kite Group</b></p><p>Roe Kite Group is a maker of kites.</p>"
    more = f"<p>For more information, please contact:</p>{rows}{about}"
    site = '<meta property="og:site_name" content="Roe Kites">'
    assert read(f"{TITLE}{story('- ends -')}{more}", head=site).issuer.office is None


def test_the_mark_of_a_licence_is_no_photo():
    mark = '<p><a><img src="/4711.png" alt="Creative Commons License"></a></p>'
    assert read(f"{TITLE}{story()}{mark}").images == ()


def test_topics_alike_are_no_text():
    topics = "<h2>Ähnliche Themen</h2><ul><li><a href='/r'>Kites</a></li></ul>"
    assert body(read(f"<article>{TITLE}{story()}{topics}</article>")) == [FIRST, SECOND]


def test_a_time_zone_is_no_house():
    line = contact_line.read("Jane Roe, +49 6227 555010, jane@acme.example, CET")
    assert (line.names, line.offices) == (["Jane Roe"], [])
    assert contact_line.read("Jane Roe, CET, +49 6227 555010").offices == ["CET"]


@pytest.mark.parametrize(
    ("rights", "credit"),
    [("© Acme Great Systems B.V. 1999-2022", None), ("© Jane Roe", "© Jane Roe")],
)
def test_the_rights_of_a_site_are_no_credit_of_the_last_photo(rights, credit):
    photo = '<img src="/hall.jpg" alt="The front of the new hall"><p>The front of the new hall.</p>'
    release = read(f"{TITLE}{story()}{photo}", foot=f"<p>{rights}</p>")
    assert [one.credit for one in release.images] == [credit]


@pytest.mark.parametrize(
    ("site", "foot", "house"),
    [
        ("Ontario.ca", "© 2021 Government of Ontario", "Government of Ontario"),
        ("ROB.gov", "© 2021 Roeland Office of Bridges", "Roeland Office of Bridges"),
        ("Acme.com", "© 2021 Acme Bridges Inc.", "Acme Bridges Inc."),
        ("Acme.com", "© 2021 Hill Web Design Ltd", "Acme.com"),
        ("Acme.com", "© 2021 Acme.com", "Acme.com"),
        ("Ontario.ca", "The Government of Ontario paid for it.", "Ontario.ca"),
    ],
)
def test_a_host_yields_to_the_body_that_holds_the_rights(site, foot, house):
    post = f"[ {site}](/)\n\n# Wind tunnel opens\n\n{FIRST}\n\n{SECOND}\n\n{foot}\n"
    assert wholes.of_rights(scrape(post.encode()), site, f"{FIRST}\n{SECOND}") == house
    assert wholes.of_rights(scrape(post.encode()), site, f"{site} opened it.") == site
