"""Pages of theatres, rescues, campaigns, clubs, hotels and firms, as site builders make them."""

import pytest

import newsdrop
from newsdrop.parse.datelines import reading
from newsdrop.parse.houses import organizations, rights
from newsdrop.parse.issuing.text import beginnings
from newsdrop.parse.publishing import posting_line
from newsdrop.parse.reaching.lines import contact_line
from tests.asking import pages
from tests.asking.pages import body


def read(main, *, title="Ferry opens", **more):
    return pages.read(main, title=title, **more)


HEAD = "<h1>Ferry opens to all who wait for it</h1>"
LEAD = (
    "<p>The ferry over the river opened on Monday, two months earlier than planned, and carried "
    "more than four hundred people before the sun went down.</p>"
)
NEXT = "<p>It has two engines and a roof, and it cost four million dollars to build.</p>"


def plain(lines):
    return newsdrop.read(f"<html><body>{lines}{LEAD}{NEXT}</body></html>".encode())


def issuer(*args, **more):
    found = read(*args, **more).issuer
    return found and found.name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (
            "Copyright © 2017 Voices of Holm (Inc), All rights reserved.",
            "Voices of Holm (Inc)",
        ),
        ("© 2017 Roe Ferries (All rights reserved)", "Roe Ferries"),
    ],
)
def test_brackets_of_who_holds_the_rights_are_whole(line, name):
    assert rights.holder(line) == name


def test_a_deck_may_begin_with_a_number():
    deck = "1,200-seat ferry joins a fleet that is the oldest one on the whole river"
    opening = LEAD.replace("The ferry over", "HOLM, Maine – The ferry over")
    assert read(f"{HEAD}<p>{deck}</p>{opening}{NEXT}").subheadline == deck
    shown = "ferries-in-a-row with people who wait for them at the old pier"
    assert read(f"{HEAD}<p>{shown}</p>{opening}{NEXT}").subheadline is None


def test_the_house_of_an_address_is_no_office():
    above = (
        "<p><b>HOLM CHAMBER OF COMMERCE</b></p><p>Roe House, Ring Road, Holm</p>"
        "<p><b>PRESS STATEMENT</b></p><p><b>CHAMBER ASKS FOR A FERRY OVER THE RIVER</b></p>"
    )
    found = plain(above).issuer
    assert (found.name, found.office) == ("HOLM CHAMBER OF COMMERCE", None)


def test_who_wrote_a_play_is_no_author_of_the_release():
    listing = (
        "<p><b>The Last Ferry</b><br>By Jane Roe<br>2 May – 1 June 2019<br>Holm Theatre, 14 Lane "
        "Road, Holm<br>Box office: 0114 496 0111</p>"
    )
    found = read(HEAD + LEAD + NEXT + listing + "<p>The play has two acts.</p>")
    assert found.byline is None
    assert "2 May – 1 June 2019" in body(found)
    assert read(f"{HEAD}{LEAD}{NEXT}<p>By Jane Roe</p>").byline == "By Jane Roe"


CAMPAIGN = (
    "<p>FOR IMMEDIATE RELEASE: November 3, 2020</p><h1>Nora Quist Wins Praise of Ferry Crews</h1>"
    f"{LEAD}{NEXT}<p>“I am glad,” said Quist. “It floats.”</p><p>###</p>"
)


def test_a_campaign_says_who_has_paid():
    foot = "<p>Paid for by Quist for Senate 2020. FPPC #1412345</p>"
    assert plain(CAMPAIGN + foot).issuer.name == "Quist for Senate 2020"
    for payer in ("the pupils of Holm, who baked all of the bread", "the National Lottery"):
        assert plain(f"{CAMPAIGN}<p>Paid for by {payer}.</p>").issuer is None


@pytest.mark.parametrize(("above", "count"), [("FOR IMMEDIATE RELEASE", 0), ("At the pier", 1)])
def test_the_logo_of_a_sheet_is_no_photo(above, count):
    sheet = f'<p><img src="images/image1.png"></p><p>{above}</p>{HEAD}{LEAD}{NEXT}'
    assert len(plain(sheet).images) == count


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Centre for Fair Ferries on the River·3 min read·Nov 30, 2020", True),
        ("The Long Way from Holm to the Sea | May 4, 2021", True),
        ("The Long Way from Holm to the Sea, as It Was on May 4, 2021", False),
    ],
)
def test_a_day_behind_a_mark_is_of_the_post(line, is_one):
    assert posting_line.is_posting_line(line) is is_one


def test_a_numbered_note_with_a_contact_is_one():
    notes = (
        "<p>ENDS</p><p>Notes to editors</p><p>1. The ferry is the oldest one on the river.</p>"
        "<p>2. For interviews: Nora Quist, nora@ferry.example, 07700 900 451</p>"
    )
    found = read(HEAD + LEAD + NEXT + notes)
    assert "2." not in body(found)
    assert [one.name for one in found.contacts] == ["Nora Quist"]


CLIENT = (
    "<h1>Nora's Kitchen opens a second branch</h1><p>HOLM, Maine - Nora's Kitchen, the chain that "
    "is known for its soup, opened its second branch on the old pier last Saturday.</p>"
    f"{NEXT}<p>For media inquiries, contact Tom Poe of Bright Lake PR at 0917-555-0166 or "
    "tom@brightlake.example.</p>"
)


def test_an_agency_issues_what_is_its_own_alone():
    site = '<meta property="og:site_name" content="Bright Lake PR">'
    assert issuer(CLIENT, head=site) == "Nora's Kitchen"
    own = LEAD.replace("and carried", "Bright Lake PR said, and carried")
    assert issuer(f"{HEAD}{own}{NEXT}", head=site) == "Bright Lake PR"


def test_an_agency_that_answers_is_not_the_house():
    site = '<meta property="og:site_name" content="Roe House Hotel">'
    text = LEAD.replace("The ferry", "Roe House, whose ferry crosses")
    contact = "<p>Media:</p><p>Tom Poe</p><p>Lake PR</p><p>01 555 0190</p><p>tom@lakepr.example</p>"
    note = "<ul><li>Photos are to be had from Lake PR.</li></ul>"
    assert issuer(HEAD + text + NEXT + contact + note, head=site) == "Roe House Hotel"


def test_a_town_behind_a_house_in_its_foot_is_left_out():
    told = LEAD.replace("The ferry", "Holm, May 4, 2018: The Roe Ferry Trust told that the ferry")
    foot = "<div>© Roe Ferry Trust, Holm | Visitors: 1200</div>"
    assert issuer(HEAD + told + NEXT, foot=foot) == "Roe Ferry Trust"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Nairobi, Thursday, October 4, 2018… Roe Air will fly to all coasts.", "Nairobi"),
        ("Mombasa, 4 October 2018 … Roe Air will fly to all coasts.", "Mombasa"),
    ],
)
def test_stops_may_set_a_dateline_off(text, place):
    found = reading.read(text)
    assert (found.place, found.date) == (place, "2018-10-04")


def test_a_headline_in_capitals_goes_on_behind_a_comma():
    sheet = (
        "<html><head><title>nora quist signs and sings here | Tin Roof Records</title></head>"
        "<body><pre>\nTIN ROOF RECORDS\n"
        "press@tinroof.example\n\nFor immediate release - 9 May 2017\n\n"
        "NORA QUIST ANNOUNCES FIRST ALBUM 'SOFT FERRY',\nOUT 14 JULY ON TIN ROOF RECORDS\n\n"
        "Holm singer Nora Quist will release her first album, Soft Ferry,\non 14 July through Tin "
        "Roof Records. It has ten songs, and\nshe wrote all of them on a boat.\n\n"
        "It was recorded in six days, and it deals with rain and the\nsea at night.\n</pre></body>"
    )
    headline = newsdrop.read(sheet.encode()).headline
    assert headline == (
        "NORA QUIST ANNOUNCES FIRST ALBUM 'SOFT FERRY', OUT 14 JULY ON TIN ROOF RECORDS"
    )


def test_the_news_of_a_house_head_no_text():
    page = (
        "<html><head><title>Roe's Dairy</title>"
        '<meta property="og:site_name" content="Roe\'s Dairy">'
        "</head><body><div><a href=\"/\"><h3>Roe's Dairy</h3></a></div><h1>Roe's Dairy News</h1>"
        f"<h4>Roe’s Dairy Wins First Prize for Its Cheese</h4>{LEAD}{NEXT}</body></html>"
    )
    assert newsdrop.read(page.encode()).headline == "Roe’s Dairy Wins First Prize for Its Cheese"


def test_the_post_of_a_contact_is_no_house():
    contact = "<p><b>Contact:</b><br>Mr. Tom Poe, PRO<br>Mob: 98220 55501<br>pro@roe.example</p>"
    (found,) = read(HEAD + LEAD + NEXT + contact).contacts
    assert (found.name, found.organization) == ("Tom Poe", None)


def test_the_county_of_an_irish_town_is_no_firm():
    assert not organizations.is_organization("Holm and Baltray, Co. Louth")
    assert organizations.is_organization("Holm Ferries, Co. Louth") is False
    assert organizations.is_organization("Roe, Quist & Co.")


def test_the_motto_of_a_site_is_no_dateline():
    page = (
        "<html><head><title>Ferry opens to all who wait for it</title></head><body>"
        '<div class="header">'
        '<h1><a href="/">Holm Ferry Club</a></h1><p class="description">Dublin, Ireland</p></div>'
        f'<h2 class="date-header">Sunday, 12 June 2011</h2><h3>{HEAD[4:-5]}</h3><div>{LEAD}{NEXT}'
        "</div></body></html>"
    )
    assert newsdrop.read(page.encode()).dateline is None


@pytest.mark.parametrize(
    "text",
    [
        "Founded in 2019 by pupils Nora Quist and Tom Poe, Roe Ferries has tested 600 boats.",
        "Opened on May 4, 2010 by Nora Quist, the ferry has a roof.",
        "Founded in 2010 by Nora Quist.",
    ],
)
def test_what_a_story_says_of_a_year_is_no_author(text):
    found = read(f"{HEAD}{LEAD}<p>{text}</p>{NEXT}")
    assert found.byline is None
    assert text in body(found)


def test_where_photos_are_to_be_had_is_no_credit():
    note = (
        '<p>ENDS</p><p>Contact:<br>Nora Quist 027 555 0126<br>Photos: <a href="/f">Dropbox</a></p>'
    )
    found = plain(HEAD + LEAD + NEXT + note)
    assert found.images == ()
    assert [one.name for one in found.contacts] == ["Nora Quist"]


def test_the_first_point_below_a_photo_is_no_caption():
    points = "<ul><li><em>Two engines made in Holm</em></li><li><em>One roof for all</em></li></ul>"
    found = read(f'{HEAD}<img src="/uploads/ferry.jpg" alt="The ferry">{points}{LEAD}{NEXT}')
    assert [image.caption for image in found.images] == [None]
    assert body(found)[:2] == ["Two engines made in Holm", "One roof for all"]


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("for Roe Ferries", "Roe Ferries"),
        ("on behalf of Roe Ferries", "Roe Ferries"),
        ("for Media Inquiries", None),
    ],
)
def test_who_answers_for_a_client(line, house):
    contact = f"<p><b>Media contact</b></p><p>Nora Quist<br>{line}<br>nora@tellstory.example</p>"
    (found,) = read(HEAD + LEAD + NEXT + contact).contacts
    assert (found.name, found.organization) == ("Nora Quist", house)


SHEET = (
    "<center><h2>Voices to Save the Holm</h2><i>P.O. Box 1128, Washington, NC 27889 * 252-555-0117"
    "</i></center><hr><p><b>PRESS RELEASE</b><br>September 14, 1999</p><h3>VOTSH Sues to Stop a "
    "Second Ferry on the River</h3><p>Washington, N.C. -- Voices to Save the Holm (VOTSH) and the "
    "Roe River Foundation today filed suit to block a ferry that would cross the river at night."
    f"</p>{NEXT}<p>-30-</p>"
)


def test_a_sheet_has_its_house_above_its_address():
    found = newsdrop.read(f"<html><body>{SHEET}</body></html>".encode())
    assert found.headline == "VOTSH Sues to Stop a Second Ferry on the River"
    assert found.issuer.name == "Voices to Save the Holm"


def test_a_statement_is_the_title_of_a_sheet():
    sheet = (
        "<table><tr><td><b>ST. ROE HOSPITAL – HOLM</b><br>P.O. Box 46, Holm, Uganda<br>"
        "Tel: +256 772 555 046</td></tr></table><p>Our Ref: SRH/PR/07/2020 Date: 30th June 2020</p>"
        "<p><b>PRESS STATEMENT ON THE DEATH OF DR. TOM QUIST</b></p>"
        "<p>It is with sorrow that the staff of St. Roe Hospital tell of the death of Tom Quist, "
        "which occurred on Sunday, and all who knew him are sad.</p>"
    )
    page = (
        f"<html><head><title>St. Roe Hospital Holm</title></head><body>{sheet}{NEXT}</body></html>"
    )
    headline = newsdrop.read(page.encode()).headline
    assert headline == "PRESS STATEMENT ON THE DEATH OF DR. TOM QUIST"


@pytest.mark.parametrize(
    ("told", "house"),
    [
        ("HOLM -- Voices to Save the Holm (VOTSH) filed suit.", "Voices to Save the Holm"),
        ("Ferries of the North (ABC) sail again.", None),
        ("Holm Voices for Ferries (HVF) Society sails again.", None),
        ("Nora Quist (NQ) filed suit.", None),
    ],
)
def test_a_house_with_its_letters_opens_a_text(told, house):
    assert beginnings.shortened(told) == house


def test_who_signs_for_accounts_is_of_an_agency():
    sign = "<p>--</p><p>Nora Quist<br>Account Director, Roe Communications<br>T: 01453 555 012</p>"
    ask = (
        "<p>For more information please contact Nora Quist at Roe Communications on 01453 555 012 "
        "or nora@roecomms.example.</p>"
    )
    found = plain(f"<p>PRESS RELEASE</p>{HEAD}{LEAD}{NEXT}{ask}{sign}")
    assert found.issuer is None
    assert [one.email for one in found.contacts] == ["nora@roecomms.example"]


def test_who_speaks_below_the_last_quotation_signs_nothing():
    quotes = (
        "<h2>Quotes</h2><p>“It has made our way short.”<br>– Lars Holm, Director, Roe Works</p>"
        "<p>“It is the best of all.”<br>– Prof. Amina Yusuf, Ahmadu Bello University</p>"
        "<h2>About Roe Ferries</h2><p>Roe Ferries has four boats and two piers.</p>"
    )
    found = read(HEAD + LEAD + NEXT + quotes)
    assert [quote.speaker for quote in found.quotes] == ["Lars Holm", "Amina Yusuf"]


def test_the_letters_of_an_order_are_no_house():
    signed = "<p><b>Signed:</b></p><p>Tom Poe – Voices for Ferries<br>Sr. Luisa Reyes, RSCJ</p>"
    assert plain(HEAD + LEAD + NEXT + signed).issuer is None


def test_a_blog_is_its_house():
    site = '<meta property="og:site_name" content="Ledgerly Blog">'
    told = LEAD.replace("The ferry", "Ledgerly, whose ferry crosses")
    assert issuer(HEAD + told + NEXT, head=site) == "Ledgerly"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Osogbo, Osun State; October 8, 2021: The ferry is open.", "Osogbo, Osun State"),
        ("Kerugoya, Kirinyaga County, October 8, 2021 – It is.", "Kerugoya, Kirinyaga County"),
    ],
)
def test_a_town_may_lie_in_a_state_that_nobody_lists(text, place):
    found = reading.read(text)
    assert (found.place, found.date) == (place, "2021-10-08")


SHEET_TOP = (
    "<p align=center><b>Tails &amp; Trotters</b></p><p align=center>Est. 2006</p><p><b>NEWS RELEASE"
    f"</b></p><p>Issued: 8 March 2022</p>{HEAD}<p>Nine piglets born at a sanctuary on Shrove "
    "Tuesday have been named after what people eat on that day, and all of them are warm.</p>"
)


def test_the_top_of_a_sheet_names_whom_the_text_prints_too():
    told = "<p>Tails &amp; Trotters is home to 140 animals and lives on what people give.</p>"
    assert plain(SHEET_TOP + told).issuer.name == "Tails & Trotters"
    assert plain(SHEET_TOP).issuer is None  # nor is the day that stands before the verb


def test_a_town_in_a_title_is_not_whose_site_it_is():
    told = LEAD.replace("The ferry", "LAS CRUCES, N.M. – The ferry")
    foot = "<div>© 2014 Quist Kolb &amp; Roe, P.C. | Disclaimer</div>"
    title = "Quist Kolb & Roe | Trial Lawyers | Las Cruces"
    assert issuer(HEAD + told + NEXT, title=title, foot=foot) == "Quist Kolb & Roe"


def test_a_british_campaign_says_for_whom_it_is_promoted():
    imprint = "<p>Promoted by Tom Poe on behalf of Nora Quist, both of 14 Western Road, Holm.</p>"
    assert plain(CAMPAIGN + imprint).issuer.name == "Nora Quist"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("RIVERTON, WISC. — The ferry is open to all who wait for it.", "RIVERTON, WISC."),
        ("DULUTH, MINN.—The ferry is open to all who wait for it.", "DULUTH, MINN."),
        ("DUMAGUETE CITY - More than 400 people planted trees.", "DUMAGUETE CITY"),
    ],
)
def test_capital_places_are_whole(text, place):
    assert reading.read(text).place == place


def test_who_signs_answers_at_the_number_below():
    sign = "<p>Signed<br>Tom Quist<br>Public Relations Officer<br>024 455 5018</p>"
    (found,) = plain(HEAD + LEAD + NEXT + sign).contacts
    assert (found.name, found.phone) == ("Tom Quist", "024 455 5018")


def test_a_region_behind_a_street_is_no_house():
    line = contact_line.read("12 Chapel Street, Tarkwa, Western Region, Ghana")
    assert line.offices == []
