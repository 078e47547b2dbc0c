"""Pages of public offices as their systems build them: fields above the headline, old tables."""

import pytest

from tests.asking.offices import LEAD, MORE, headed, read


@pytest.mark.parametrize(
    ("above", "below", "kind"),
    [
        ("<div>News Transcript</div>", "", "transcript"),
        ("", "<p>Press Statement</p>", "statement"),
        ("<p>Press briefing</p>", "", "news_article"),
        ("", "<p>Readout</p><p>Office of the Spokesman</p>", "readout"),
        ("<p>Remarks</p><p>May 4, 2021</p>", "", "speech"),
        ("", "<p><i>As Prepared for Delivery</i></p>", "speech"),
        ("<p>Press Release</p>", "<p>Statement</p>", "press_release"),
        ("", "<h2>Media Statement</h2>", "statement"),
        ("", "<p>12 views</p><h3>Transcript</h3>", "news_article"),
        ("<ul><li>Statement</li></ul>", "", "news_article"),
        ("<p><a href='/s'>Statement</a></p>", "", "news_article"),
        ("", LEAD + "<p>Statement</p>", "news_article"),
    ],
)
def test_a_line_beside_the_headline_names_the_kind(above, below, kind):
    assert headed(above, below).kind == kind


def test_a_speech_says_so_below_its_headline():
    deck = "<p><b>Remarks by the Governor on Bridges</b></p>"
    spoken = "<p>THE GOVERNOR: Thank you all. (Applause.) It is good to be here.</p>"
    assert headed(below=deck, text=spoken + MORE).kind == "speech"
    assert headed(below=deck).kind != "speech"


def test_where_a_speech_was_held_issues_nothing():
    venue = "Roe County Fairgrounds<br>Roeville, Ohio"
    old = (
        "<p>For Immediate Release<br>Office of the Press Secretary<br>May 4, 2004</p>"
        f"<p align=center><b>Governor Talks of Bridges</b><br>{venue}</p>"
        "<p>THE GOVERNOR: Thank you all. (Applause.) It is good to be here, at a bridge.</p>"
    )
    found = read(old + MORE, title="Governor Talks of Bridges")
    assert found.issuer is None or "Fairgrounds" not in found.issuer.name
    assert [part.text for part in found.body][:2] == venue.split("<br>")


@pytest.mark.parametrize("status", ["", "<p>FOR IMMEDIATE RELEASE</p>"])
def test_a_house_above_its_town_may_issue(status):
    house = f"<p>Roe Ferry Foundation<br>Roeville, Ohio</p>{status}"
    lead = "<p>A new bridge opened on Monday with money of the Roe Ferry Foundation.</p>"
    found = read(f"<h1>Bridge Opens</h1>{house}{lead}{MORE}", title="Bridge Opens")
    assert found.issuer is not None
    assert found.issuer.name == "Roe Ferry Foundation"


def test_a_letterhead_in_a_picture_names_the_house():
    page = (
        "<table><tr><td><img src='/i/top.gif' alt='Department of Canals Seal and Letterhead'></td>"
        "</tr></table><p><b>FOR IMMEDIATE RELEASE</b><br>MAY 4, 2009</p>"
        "<h3>Lock Keeper Honored</h3>"
    )
    found = read(page + LEAD.replace("The Bridge Office", "A keeper") + MORE)
    assert found.issuer is not None
    assert found.issuer.name == "Department of Canals"


def test_a_seal_above_the_name_of_its_house_is_no_photo():
    page = (
        "<table><tr><td><img src='/i/roeseal.gif' alt='County of Roe seal'></td>"
        "<td><b>County of Roe</b><br><b>News Release</b></td></tr></table>"
        "<h2>Bridge opens early</h2>"
    )
    assert read(page + LEAD + MORE).images == ()


def test_the_first_of_several_bold_headings_is_text():
    names = ["LOCKS", "PIERS", "ROADS"]
    rows = (f"<p align=center><b>{name}</b></p>{LEAD}{MORE}" for name in names)
    found = headed(below="<p>Release No. 21-045</p>", text="".join(rows))
    assert [part.text for part in found.body][::4] == names


def test_an_element_called_dateline_is_one_in_bold_too():
    found = headed(below="<div class='dateline'><b>FORT ROE, Alaska (RNS) -- </b></div>")
    assert found.dateline is not None
    assert found.dateline.place == "FORT ROE, Alaska"
    assert headed(below="<div class='dateline'><b>Bridges and Piers</b></div>").dateline is None


def test_photos_that_are_named_for_their_size_differ_by_their_folder():
    row = "".join(
        f"<figure><img src='/m/2021/{name}/size0-full.jpg'><figcaption>A {name} at work."
        "</figcaption></figure>"
        for name in ("crane", "ferry")
    )
    assert [one.caption for one in headed(text=row + LEAD + MORE).images] == [
        "A crane at work.",
        "A ferry at work.",
    ]


def test_numbers_of_an_american_page_have_the_month_first_below_a_caption():
    caption = (
        "<p>Photo By Jane Roe | The crew of a ferry stands on the pier at noon, where it waits for "
        "the last of the travellers who have come down from the hills to see the new bridge.</p>"
    )
    text = LEAD.replace("<p>The", "<p>SITKA, Alaska — The") + MORE
    posted = "<table><tr><td>Date Posted:</td><td>04.07.2021</td></tr></table>"
    found = headed(below=caption, text=f"{text}{posted}")
    assert found.published is not None
    assert found.published.value == "2021-04-07"


def test_a_release_number_may_be_called_prn():
    assert headed(text=f"{LEAD}{MORE}<p>PRN: 2012/398</p>").release_numbers == ("2012/398",)


def test_the_ranks_of_who_answers_stand_before_a_name():
    above = "<p>Roe Office</p><p>Special Agent Jane Fox</p><p>(555) 555-0155</p><p>May 4, 2021</p>"
    assert [(one.name, one.phone) for one in headed(above=above).contacts] == [
        ("Jane Fox", "(555) 555-0155")
    ]


def test_a_day_pushed_to_the_end_of_a_contacts_line_is_the_releases():
    gap = "&nbsp;" * 12
    above = (
        f"<p>Jane Fox<br>Headquarters, Washington{gap}July 22, 2005<br>(Phone: 555/555-0126)</p>"
        "<p>Ann Poe<br>Roe Bridge Laboratory<br>(Phone: 555/555-0143)</p>"
    )
    found = headed(above=above)
    assert [one.name for one in found.contacts] == ["Jane Fox", "Ann Poe"]
    assert found.published is not None
    assert found.published.value == "2005-07-22"
    same = headed(text=f"{LEAD}<p>It opened on{gap}July 22, 2005</p><p>Date:{gap}July 2005</p>")
    assert "Date: July 2005" in [part.text for part in same.body]


def test_the_number_in_an_element_called_so():
    below = "<div class='press-release-number'>{}</div>"
    assert headed(text=LEAD + MORE + below.format("jy1330")).release_numbers == ("jy1330",)
    assert headed(text=LEAD + MORE + below.format("05-04-2021")).release_numbers == ()
    assert headed(text=LEAD + MORE + below.format("Call 311")).release_numbers == ()
    box = "<div class='release-contact'><div class='phone-number'>555-0100</div></div>"
    assert headed(text=LEAD + MORE + box).release_numbers == ()


def test_the_number_of_the_year_may_close_the_contacts():
    ask = "<h3>Media Contact</h3><p>Jane Fox</p><p>555-555-0442</p><p>2022-155</p>"
    assert headed(text=LEAD + MORE + ask).release_numbers == ("2022-155",)
    assert headed(text=f"{LEAD}{MORE}<p>2022-10</p>").release_numbers == ()


def test_the_name_of_a_nations_agency_heads_no_release():
    page = (
        "<h1>U.S. BRIDGE AND CANAL COMMISSION</h1>"
        "<h2>Litigation Release No. 25401 / June 3, 2022</h2>"
        "<h3>Commission Charges a Lock Keeper</h3>"
    )
    found = read(page + LEAD + MORE, title="A. Roe, et al. (LR-25401)")
    assert found.headline == "Commission Charges a Lock Keeper"
    assert found.release_numbers == ("25401",)
    assert found.published is not None
    assert found.published.value == "2022-06-03"
    plain = read(f"<h1>U.S. Army Opens Bridge Command in Roeland</h1>{LEAD}{MORE}", title="Acme")
    assert plain.headline == "U.S. Army Opens Bridge Command in Roeland"


def test_who_may_be_asked_is_no_office_and_no_deck():
    contact = (
        "<p><b>U.S. River Guard 8th District Roeland</b><br>Contact: River Guard Public Affairs<br>"
        "Office: (555) 555-0114</p>"
    )
    found = headed(below=contact)
    assert found.subheadline is None
    assert found.issuer is None or found.issuer.office is None


def test_what_a_page_asks_its_readers_is_no_text():
    ask = "<p>Contact Us to ask a question, provide feedback, or report a problem.</p>"
    found = headed(text=f"{LEAD}{MORE}{ask}")
    assert not any("feedback" in part.text for part in found.body)


def test_a_link_home_names_the_house_of_a_domain():
    site = "<meta property='og:site_name' content='Bridge.gov'>"
    text = LEAD.replace("The Bridge Office", "The Bridge Bureau")
    for brand, name in (("Roe Bridge Bureau", "Roe Bridge Bureau"), ("Roe Canal Bureau", "Bridge")):
        home = f"<a href='/'>{brand}</a><h1>Ferry closes early</h1><article>{text}{MORE}</article>"
        found = read(home, site, "Ferry closes early")
        assert found.issuer is not None
        assert found.issuer.name == name


def test_the_sites_masthead_is_none_of_the_releases():
    page = (
        "<header>ROELAND DEPARTMENT OF LABOR Bridge Safety Administration</header><main><div>"
        "<p><b>Roeland Department of Labor</b></p><h2>News Release</h2><p>May 17, 2023</p>"
        f"<h1>Bridge opens early</h1>{LEAD}{MORE}</div></main>"
    )
    found = read(page)
    assert found.issuer is not None
    assert (found.issuer.name, found.issuer.office) == ("Roeland Department of Labor", None)


def test_a_heading_that_leads_home_is_no_headline():
    title = "Press Release | Newsroom | U.S. Senator Jane Fox of Roeland"
    top = "<div><h1><a href='{}'>Jane Fox | U.S. Senator for Roeland</a></h1></div>"
    for home in ("/", "/public/", "https://fox.example/"):
        own = f"<main><h1>Fox Asks for Bridges</h1><p>May 4, 2017</p>{LEAD}{MORE}</main>"
        found = read(top.format(home) + own, title=title)
        assert found.headline == "Fox Asks for Bridges"
        assert found.issuer is not None
        assert found.issuer.name == "U.S. Senator Jane Fox of Roeland"
    linked = f"<main><h1><a href='/news/fox-asks'>Fox Asks for Bridges</a></h1>{LEAD}{MORE}</main>"
    assert read(linked, title=title).headline == "Fox Asks for Bridges"
    asks = "Fox Asks for Nine Bridges Over the River"
    page = f"<main><h1><a href='/'>{asks}</a></h1>{LEAD}{MORE}</main>"
    assert read(page, title="Newsroom").headline == asks


def test_who_released_a_text_is_no_house():
    masthead = "<div><h2>Marl County Sheriff's Office</h2><p>Marl County, OR</p></div>"
    closing = (
        "<p>Released by: Sgt. Nora Fox</p><h4>Contact</h4><p>Emergency: 9-1-1<br>"
        "Non-emergencies: 541-555-0100</p><p><b>Nora Fox</b><br>Sergeant<br>nora@marl.example<br>"
        "541-555-0137</p>"
    )
    text = LEAD.replace("The Bridge Office", "A crew of ten") + MORE
    found = headed(masthead, text=f"<p>PRESS RELEASE</p>{text}{closing}")
    assert found.issuer is not None
    assert (found.issuer.name, found.issuer.office) == ("Marl County Sheriff's Office", None)
    person = found.contacts[-1]
    assert (person.name, person.organization, person.phone) == ("Nora Fox", None, "541-555-0137")
    assert not any("mergenc" in (one.name or "") for one in found.contacts)


def test_the_facts_that_open_a_text_stay_together():
    facts = ["Incident: Theft", "Place: Orchard Avenue, behind the bridge that is closed there now"]
    lines = "<br>".join(facts)
    found = headed(text=f"<p>{lines}</p>{LEAD}{MORE}")
    assert [part.text for part in found.body][:2] == facts


@pytest.mark.parametrize(
    "facts",
    [
        ["Report: 21-00107", "Date: May 4, 2021", "Time: 3:10 p.m.", "Location: Elm Street"],
        ["Vehicle: A grey van", "Driver: Jane Roe, 41", "Bridge: Orchard Avenue"],
    ],
)
def test_facts_in_paragraphs_that_open_a_text_stay_together(facts):
    lines = "".join(f"<p>{fact}</p>" for fact in facts)
    found = headed(text=f"{lines}{LEAD}{MORE}")
    assert [part.text for part in found.body][: len(facts)] == facts


@pytest.mark.parametrize(
    "lines",
    [
        ["Category: Roads", "Author: Jane Roe", "Tags: Bridges"],
        ["Posted: May 4, 2021", "Topic: Roads", "Bridge: Orchard Avenue"],
        ["Bridge: Orchard Avenue", "Driver: Jane Roe, 41"],
        ["Language: English", "Pages: 3", "Format: PDF"],
        ["Ticker: ACM", "Market: Roeville", "Sector: Bridges"],
    ],
)
def test_what_a_page_says_of_a_release_above_its_text_is_no_fact_of_it(lines):
    fields = "".join(f"<p>{line}</p>" for line in lines)
    assert headed(text=f"{fields}{LEAD}{MORE}").body[0].text.startswith("The Bridge Office")


def test_facts_that_are_set_unlike_the_text_are_the_pages():
    lines = ["Vehicle: A grey van", "Driver: Jane Roe, 41", "Bridge: Orchard Avenue"]
    fields = "".join(f"<p class='facet'>{line}</p>" for line in lines)
    assert headed(text=f"{fields}{LEAD}{MORE}").body[0].text.startswith("The Bridge Office")


def test_a_heading_that_asks_readers_to_call_names_the_desk():
    ask = "<h2>Contact the Mayor’s Press Office</h2><p>Contact us by phone:</p><p>555-555-0148</p>"
    assert [one.name for one in headed(text=LEAD + MORE + ask).contacts] == ["Mayor’s Press Office"]


def test_the_hall_of_a_town_issues_nothing():
    foot = "<footer><p>City Hall<br>100 Main Street<br>Roe Creek, WA 98001</p></footer>"
    text = LEAD.replace("The Bridge Office", "A crew of ten")
    found = read(f"<main><h1>Bridge opens early</h1><article>{text}{MORE}</article></main>{foot}")
    assert found.issuer is None


def test_a_part_of_the_house_that_the_title_names_is_no_headline():
    title = "ABC: Bridge Attorney's Office - Northern District of Ohio"
    page = (
        "<div><h1><a href='/office/noh/'>The Bridge Attorney's Office</a></h1>"
        "<h2>Northern District of Ohio</h2></div><div><h2>Press Release</h2>"
        f"<h1>Keeper charged over two bridges</h1><p>April 12, 2012</p>{LEAD}{MORE}</div>"
    )
    assert read(page, title=title).headline == "Keeper charged over two bridges"


@pytest.mark.parametrize("line", ["Released by: Sgt. Jane Roe", "Issued by: Lt. Jane Roe"])
def test_who_released_it_is_no_house(line):
    office = "<p>Roe County Sheriff's Office</p>"
    lead = "<p>A bridge opened on Monday, after three years of work on both banks of it.</p>"
    found = read(f"{office}<p>{line}</p><h1>Bridge Opens</h1>{lead}{MORE}", title="Bridge Opens")
    assert found.issuer is not None
    assert found.issuer.name == "Roe County Sheriff's Office"
