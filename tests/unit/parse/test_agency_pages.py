"""Pages of agencies and prosecutors: pictured letterheads, old numbers, victims who may call."""

import pytest

from tests.asking.offices import LEAD, MORE, headed, read

NEUTRAL = "<p>A bridge opened on Monday, after three years of work on both banks of it.</p>"


REST = "<p>The bridge carries four lanes, and it is the first of its kind in the whole county.</p>"


def people(sentence):
    return [one.name for one in headed(text=f"{NEUTRAL}<p>{sentence}</p>{REST}").people]


@pytest.mark.parametrize(
    "sentence",
    [
        "The crew of the diving boat John Jack called for help off the cape.",
        "Two men were taken off the freighter Mary Ann by a helicopter.",
        "He owned cars, among them a 1999 Morgan Taylor and a 2004 Maybach.",
        "She sold her 2014 Ann Taylor on Monday and bought no other one.",
    ],
)
def test_boats_and_cars_of_a_year_are_nobody(sentence):
    assert people(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The boat captain Tom Roe brought the crew home on Monday.", "Tom Roe"),
        ("They left the Tom Roe wreck on Monday. Tom Roe, 34, drove the car.", "Tom Roe"),
        ("In 1999 Jane Roe, a carpenter, built the first of the bridges.", "Jane Roe"),
        ("Since 2004 Jane Roe, a carpenter, has kept the keys.", "Jane Roe"),
        ("De 2019 a 2023 Ana García dirigió la empresa.", "Ana García"),
        ("V letech 2019 a 2023 Jan Novák učil na škole.", "Jan Novák"),
    ],
)
def test_who_sails_and_what_somebody_did_in_a_year(sentence, name):
    assert people(sentence) == [name]


def test_a_title_that_drops_the_article_of_a_wreck_names_nobody():
    text = (
        "<p>The search for a diver ended on Wednesday, far from the harbor of the town.</p>"
        "<p>The Andrea Doria wreck lies in deep water, and few have been down to it.</p>"
    )
    title = "Guard suspends search for diver near Andrea Doria wreck; 7th death in 10 years"
    assert read(f"<h1>{title}</h1>{text}{REST}", title=title).people == ()


def test_a_new_place_is_not_the_old_one():
    text = "<p>Crews came from southeastern New England and from New London on Monday.</p>"
    names = {place.name for place in headed(text=NEUTRAL + text + MORE).places}
    assert names.isdisjoint({"England", "London"})
    text = "<p>Crews came from southern England and from London on Monday.</p>"
    assert {"England", "London"} <= {one.name for one in headed(text=NEUTRAL + text + MORE).places}


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        (
            (
                "The Road Safety Commission and nine states have brought 31 cases against firms "
                "that promised too much, the Commission announced today."
            ),
            "Road Safety Commission",
        ),
        ("The Commission today announced that three firms have settled.", "Commission"),
        (
            "The Commission today announced that three firms settled with the Roe Commission.",
            "Commission",
        ),
    ],
)
def test_a_common_word_means_the_house_named_before(lead, name):
    found = headed(text=f"<p>{lead}</p>{MORE.replace('Bridge Office', 'keeper')}")
    assert found.issuer is not None
    assert found.issuer.name == name


SHEET = (
    "<img src='{file}' alt='{alt}' width=400 height=80><hr>"
    "<b>FOR IMMEDIATE RELEASE - May 3, 1996</b><p>"
    "<h2>Two members join the board of canals</h2><p>SALEM - Gov. Tom Roe today appointed two "
    "members of the board, who will serve until the end of the century, as the law has it.</p>"
)


def test_the_picture_above_a_status_is_the_letterhead():
    found = read(SHEET.format(file="top.gif", alt="Office of the Canal Board") + MORE)
    assert found.issuer is not None
    assert found.issuer.name == "Office of the Canal Board"
    assert found.images == ()


def test_a_picture_above_a_status_may_be_a_photo():
    found = read(SHEET.format(file="lock.gif", alt="A lock gate") + MORE)
    assert [photo.src for photo in found.images] == ["lock.gif"]
    assert found.issuer is None or found.issuer.name != "A lock gate"


@pytest.mark.parametrize(
    ("alt", "caption"),
    [
        ("", "Volunteers plant trees at the ferry – Canal Board"),
        ("Jane Roe - Canal Board", "Jane Roe: Canal Board"),
    ],
)
def test_a_photo_above_a_status_may_say_whose_it_is(alt, caption):
    photo = f"<figure><img src='roe.jpg' alt='{alt}'><figcaption>{caption}</figcaption></figure>"
    page = f"{photo}<p>FOR IMMEDIATE RELEASE</p><h1>Two members join the board</h1>{LEAD}{MORE}"
    assert [one.src for one in read(page).images] == ["roe.jpg"]


def test_an_office_below_a_pictured_letterhead_is_no_caption():
    page = (
        "<table><tr><td colspan=2><img src='/i/newstop.gif' width=620 height=100 "
        "alt='NEWS from RBO - Roe Bridge Commission'></td></tr><tr><td>Office of Information and "
        "Public Affairs</td><td>Salem, OR 97301</td></tr></table>"
        "<p>FOR IMMEDIATE RELEASE<br>May 3, 1998</p><h3>Ladders are called back</h3>"
    )
    assert read(page + NEUTRAL + MORE).images == ()


@pytest.mark.parametrize("apart", ["blog-meta-author-disabled", "no-sidebar", "comments-closed"])
def test_a_class_that_says_what_is_left_out_tells_nothing(apart):
    photo = "<div class='featured-image'><img src='/u/shop.jpg' width=900 height=500 alt=''></div>"
    page = (
        f"<main class='content {apart}'><article>{photo}<h1>Bridge opens early</h1>"
        f"<div class='entry-content'>{LEAD}{MORE}</div></article></main>"
    )
    assert [one.src for one in read(page, title="Bridge opens early").images] == ["/u/shop.jpg"]


def plain(number, foot=""):
    return read(
        f"<pre>\n                 ROE DEPOSIT CORPORATION\n\nFOR IMMEDIATE RELEASE"
        f"                         Media Contact:\n{number}"
        "                             Jane Roe (202) 555-0148\n\n\n"
        "        CORPORATION APPROVES THE ASSUMPTION OF DEPOSITS IN SALEM\n\n"
        "     The board of the corporation has approved the assumption of deposits\n"
        "of a bank in Salem by another bank, which will open its doors on Monday.\n\n"
        "     Checks drawn on the bank will be honored, and nobody who has put money\n"
        f"into it will lose a penny of it, as the board has said at its meeting.\n</pre>{foot}"
    )


def test_a_number_has_its_day_in_brackets():
    found = plain("PR-41-99 (7-9-99)", "<p><a href='mailto:a@roe.gov'>a@roe.gov</a></p>")
    assert found.release_numbers == ("PR-41-99",)
    assert found.published is not None
    assert found.published.value == "1999-07-09"


def test_an_office_that_a_sentence_names_does_not_say_where_a_text_is_from():
    told = "<p>The board asks whoever has questions on the numbers to write to a@roe.gov today.</p>"
    assert plain("PR-41-99 (7-9-99)", told).published is None


def test_which_number_is_the_day_is_not_guessed():
    found = plain("PR-41-99 (7-9-99)", "<p><a href='mailto:a@roe.org'>a@roe.org</a></p>")
    assert found.release_numbers == ("PR-41-99",)
    assert found.published is None


@pytest.mark.parametrize(
    "line",
    [
        "(FTC File No. X980022)",
        "(Civil Action No. 398CV-0312-R)",
        "(bridge.wpd)",
        "Docket No. 9-12",
    ],
)
def test_what_a_release_is_filed_under_is_no_text(line):
    end = "<p>Copies of the plan are to be had from the office in the hall of the town.</p>"
    found = headed(text=f"{LEAD}{MORE}{end}<p>{line}</p>")
    assert line in found.boilerplate
    assert line not in [part.text for part in found.body]


@pytest.mark.parametrize("line", ["(The bridge has three lanes)", "In case no boat comes, walk"])
def test_a_last_line_may_be_of_the_text(line):
    assert line in [part.text for part in headed(text=f"{LEAD}{MORE}<p>{line}</p>").body]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            (
                "If you believe you were paid too little on a bridge of the town, please call the "
                "Roe Bureau of Labor at 212-555-0148."
            ),
            [],
        ),
        ("Consumers who bought the ladder should please contact Jane Roe at 212-555-0148.", []),
        ("If you have questions, please contact Jane Roe at 212-555-0148.", ["Jane Roe"]),
        (
            "To interview victims of the flood, please contact Jane Roe at 212-555-0148.",
            ["Jane Roe"],
        ),
        (
            "Journalists who have been invited should please contact Jane Roe at 212-555-0148.",
            ["Jane Roe"],
        ),
        (
            (
                "The show on victims of the fire opens soon. For more information, please contact "
                "Jane Roe at 212-555-0148."
            ),
            ["Jane Roe"],
        ),
    ],
)
def test_whom_victims_may_call_is_no_contact_of_the_press(sentence, names):
    found = headed(text=f"{LEAD}{MORE}<p>{sentence}</p>")
    assert [one.name for one in found.contacts] == names


def test_what_something_is_known_as_is_no_speech():
    text = (
        "<p>They told readers to ask for a new number, a practice known as “file segregation,” "
        "which is a federal crime.</p>"
        "<p>“It was referred to us,” Tom Poe said. “We looked into it.”</p>"
    )
    said = [quote.text for quote in headed(text=LEAD + text + REST).quotes]
    assert said == ["It was referred to us,", "We looked into it."]


def speaker(opening):
    text = (
        "<p>“We start where the others stopped,” Capt. David Poe, the pilot, said on Monday.</p>"
        f"<p>{opening}</p><p>“My son learned to walk while I was gone,” he said.</p>"
    )
    return headed(text=LEAD + text + REST).quotes[-1].speaker


def test_for_whom_it_was_a_long_day_speaks_next():
    assert speaker("For carpenter Tom Roe, Monday was about something else.") == "Tom Roe"
    assert speaker("For Tom Roe and Jane Roe, Monday was about something else.") == "David Poe"
    assert speaker("For Tom Roe's family, Monday was about something else.") == "David Poe"


def section(name, place="Roe County"):
    page = (
        f"<header><a href='/'><img src='/logo.png' alt='{place}'></a></header>"
        f"<h1>News Flash</h1><h2>{name}</h2><p>Posted on: March 11, 2021</p>"
        f"<h3>Four boats found below the bridge</h3><div class='newsBody'>"
        f"<p>SALEM, Ore. - Four boats were found below the river bridge on Monday evening, and "
        f"nobody in {place} knows whose they are.</p>{REST}</div>"
        f"<footer><p>{place}<br>12 Main Street<br>Salem, OR 97301</p></footer>"
    )
    return read(page, title=f"News Flash • {place}, OR").issuer


def test_the_section_of_a_countys_news_is_the_office_that_tells():
    issuer = section("Sheriff's Office")
    assert issuer is not None
    assert (issuer.name, issuer.office) == ("Roe County", "Sheriff's Office")
    other = section("Community News")
    assert other is not None
    assert other.office is None


def test_an_office_does_not_say_again_whose_it_is():
    above = "<div>Roe Safety Board Office of Public Affairs</div>"
    lead = "<p>SALEM (May 4, 2021) — The Roe Safety Board announced on Monday a new rule.</p>"
    found = read(f"{above}<h1>Bridge opens early</h1>{lead}{REST}{REST}")
    assert found.issuer is not None
    assert (found.issuer.name, found.issuer.office) == (
        "Roe Safety Board",
        "Office of Public Affairs",
    )


def heading(title, first, second):
    page = f"<h3>{first}<br>{second}</h3>{LEAD}{MORE}"
    found = read(page, title=title)
    return found.headline, found.subheadline


def test_a_title_goes_on_with_a_relative_clause():
    first, second = "Office Sues Credit Firms", "That Couldn't Deliver On Promises"
    assert heading(first, first, second) == (f"{first} {second}", None)
    for second in (
        "Thirty-One Cases In Nine States",
        "Who Pays For The Bridge And When",
        "And Three More Cases Follow Next Year",
    ):
        assert heading(first, first, second) == (first, second)


def test_a_date_above_contacts_is_no_house_of_theirs():
    side = (
        "<div class='contact'><h3>News Release Information</h3><div><b>Date:</b> September 4, 2018"
        "</div><div><b>Contact:</b> <a href='mailto:jane_roe@roe.gov'>Jane Roe</a>, 555-555-0148"
        "</div><div><b>Contact:</b> <a href='mailto:ann_poe@roe.gov'>Ann Poe</a>, 555-555-0149"
        "</div></div>"
    )
    page = f"<h1>Bridge opens early</h1><div class='row'>{side}<div>{LEAD}{REST}{REST}</div></div>"
    found = [(one.name, one.organization) for one in read(page).contacts]
    assert found == [("Jane Roe", None), ("Ann Poe", None)]


def test_whom_a_pages_foot_writes_to_is_no_contact():
    foot = (
        "<p>###</p><p>Comments: <a href='mailto:web@roe.gov'>web@roe.gov</a> | "
        "<a href='/'>Patrol Home Page</a></p>"
    )
    assert headed(text=LEAD + MORE + foot).contacts == ()
    for line in (
        "Contact: Jane Roe | jane@roe.gov | 555-555-0148",
        "Contact: Prof. Jane Roe | 555-555-0148 | Homepage",
        "Contact: Jane Roe | jane@roe.gov | Home",
        "Contact: Press Office | press@roe.gov | Home",
    ):
        found = [one.name for one in headed(text=f"{LEAD}{MORE}<p>{line}</p>").contacts]
        assert found == ["Press Office" if "Press" in line else "Jane Roe"]


def test_the_middle_initial_tells_two_of_one_name():
    text = "<p>Director Robert L. Cook and State Rep. Robert R. Cook will cut the ribbon.</p>"
    found = [(one.name, one.title) for one in headed(text=NEUTRAL + text + REST).people]
    assert found == [("Robert L. Cook", "Director"), ("Robert R. Cook", "State Rep.")]
    text = "<p>Director Robert L. Cook came. R. L. Cook is a carpenter, and Robert Cook sings.</p>"
    assert len(headed(text=NEUTRAL + text + REST).people) == 1


def newsroom(title):
    page = (
        "<table><tr><td><img src='/m.jpg' width=780 height=120 alt='Tom Poe, United States "
        "Senator'></td></tr><tr><td><span>Press Release</span><br><br><span class='caps'>"
        "Poe, Roe Urge Office to Speed Aid to Ferries</span><br><br><b>Contact:</b> Nick Simpson - "
        "(202) 555-0148<br><br>Friday, August 3, 2012<br><br><b>WASHINGTON, D.C. -</b> U.S. Sens. "
        "Tom Poe (R-Neb.) and Ben Roe (D-Neb.) today called on the office to open more lanes to "
        'ferries as low water grips most of the rivers of the state.<br><br>"Our crews are '
        'watching the water fall," Poe said. "There is no good reason to wait."<br></td></tr>'
        "</table>"
    )
    found = read(page, title=title)
    return found.headline, found.issuer and found.issuer.name


def test_a_senator_and_a_section_are_no_headline():
    headline = "Poe, Roe Urge Office to Speed Aid to Ferries"
    assert newsroom("Senator Tom Poe - Newsroom") == (headline, "Senator Tom Poe")
    assert newsroom("U.S. Rep. Tom Poe : Press Releases")[0] == headline


def test_a_logo_writes_out_its_letters():
    logo = (
        "<header><a href='/'><img src='/l.svg' alt='Office of the Canal Keeper (OCK)'></a></header>"
    )
    text = "<p>SALEM — The OCK today assessed a penalty against a bank on the river.</p>"
    page = f"{logo}<main><h1>OCK Assesses Penalty</h1>{text}{REST}{REST}</main>"
    found = read(page, title="OCK Assesses Penalty | OCK")
    assert found.issuer is not None
    assert found.issuer.name == "Office of the Canal Keeper"


def test_links_to_parts_of_the_page_are_no_text():
    said = "<p>The office posts what firms announce, as a public service, and endorses none.</p>"
    links = "<a href='#text'>Read Announcement</a><a href='#pics'>View Product Photos</a>"
    found = headed(text=f"<div>{said}{links}</div>{LEAD}{MORE}")
    assert not any("View Product" in part.text for part in found.body)
    heading = f"{LEAD}<h2><a href='#a'>What the bridge cost</a><a href='#a'>¶</a></h2>{MORE}"
    assert any("bridge cost" in part.text for part in headed(text=heading).body)
