"""Pages of public bodies: whose line stands under a status, and how recalls and facts are set."""

import pytest

import newsdrop

LEAD = (
    "The new lock opened to boats this morning after four years of work, and crews will take down"
    " the old gates by the end of June, the harbor master said."
)
MORE = "Boats of up to forty feet may pass from seven in the morning until nine at night."


def read(front, *, below="", head="", above=""):
    return newsdrop.read(
        f"<html lang=en><head>{head}</head><body>{above}<main><h1>Harbor lock opens to boats</h1>"
        f"{front}<div class=body><p>{LEAD}</p><p>{MORE}</p></div>{below}</main></body>"
        "</html>".encode()
    )


def issuer(front, **page):
    found = read(front, **page).issuer
    return (found.name, found.office) if found else None


SITE = '<meta property="og:site_name" content="U.S. Department of Harbors">'


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "<div><a href='/n'>U.S. Harbor Master's Office, District of Roe</a></div>",
            ("U.S. Harbor Master's Office, District of Roe", None),
        ),
        (
            "<ul><li><a href='/opa'>Office of Public Affairs</a></li></ul>",
            ("U.S. Department of Harbors", "Office of Public Affairs"),
        ),
        (
            "<div>Office of Public Affairs</div>",
            ("U.S. Department of Harbors", "Office of Public Affairs"),
        ),
        (
            "<div><a href='/a'>Bureau of Locks</a></div><div><a href='/b'>Bureau of Dams</a></div>",
            ("U.S. Department of Harbors", None),
        ),
        ("<div><a href='/a'>Boats and locks</a></div>", ("U.S. Department of Harbors", None)),
        ("<p>Contact: Harbor Office Communications</p>", ("U.S. Department of Harbors", None)),
    ],
)
def test_a_link_under_the_status_line_names_who_issues(line, told):
    front = f"<p>Tuesday, March 5, 2024</p><p>For Immediate Release</p>{line}"
    assert issuer(front, head=SITE) == told
    alone = f"<p>Tuesday, March 5, 2024</p>{line}"  # may be what the page is filed under
    assert issuer(alone, head=SITE) != (told[0], None) or told[0] == "U.S. Department of Harbors"


STATE = '<meta property="og:site_name" content="State of Ohio">'


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Ohio Department of Harbors", "Ohio Department of Harbors"),
        ("Ohio Department of Canals", "State of Ohio"),
        ("Department of Harbors", "State of Ohio"),
    ],
)
def test_the_agency_of_a_state_that_its_own_text_names(line, told):
    more = "<p>The Ohio Department of Harbors pays for the work and its Department of Harbors.</p>"
    above = f"<header><a href='/x'>{line}</a></header><nav><a href='/y'>Boats</a></nav>"
    assert issuer("<p>March 5, 2024</p>", head=STATE, above=above, below=more) == (told, None)


def test_who_holds_an_office_may_stand_between_a_department_and_its_district():
    html = (
        "<table><tr><td>Department of Harbors<br>United States Attorney Jane Q. Roe<br>Western"
        " District of Arkansas</td></tr></table><p>FOR IMMEDIATE RELEASE<br>August 14, 2008</p>"
        f"<p align=center><b>HARBOR LOCK OPENS TO BOATS</b></p><p>Fort Smith, Arkansas - {LEAD}"
        f"</p><p>{MORE}</p>"
    )
    found = newsdrop.read(html.encode()).issuer
    assert found.name == "Department of Harbors"
    assert found.office == "United States Attorney Jane Q. Roe, Western District of Arkansas"


def test_a_label_opens_the_list_that_a_text_begins_with():
    points = "<p>- Boats of up to forty feet may pass the lock from Monday on.</p>" * 2
    front = "<p>March 5, 2024</p>{}" + points
    assert read(front.format("<p>FAST FACTS:</p>")).body[0].text == "FAST FACTS:"
    assert read(front.format("<p>News releases:</p>")).body[0].text.startswith("- Boats")


def test_a_text_of_headings_with_colons_begins_with_the_first():
    parts = {
        "Name of Product:": "Roe Gates",
        "Hazard:": "The gates can fall on whoever stands below them, which may hurt them badly.",
        "Remedy:": "Refund",
        "Description:": "This recall involves gates of steel that were sold in black and in white.",
        "Incidents:": "The firm has had eleven reports of gates that fell, and of no injuries.",
        "Recall number:": "25-041",
    }
    html = "".join(f"<h5>{label}</h5><p>{text}</p>" for label, text in parts.items())
    release = newsdrop.read(
        f"<main><h1>Roe Works Recalls Its Gates</h1>{html}</main><p>{MORE}</p>".encode()
    )
    assert [part.text for part in release.body[:3]] == ["Name of Product:", "Roe Gates", "Hazard:"]
    assert release.release_numbers == ("25-041",)


def test_a_sentence_may_lead_over_to_how_the_press_reaches_a_house():
    sentence = "Please use the below phone number and email address for all media requests."
    lines = "<p>Phone: (301) 555-0100<br>Email: press@roe.example</p>"
    block = f"<h3>Media Contact</h3><p>{sentence}</p>{lines}"
    (one,) = read("<p>March 5, 2024</p>", below=block).contacts
    assert (one.phone, one.email) == ("(301) 555-0100", "press@roe.example")


def test_where_a_number_can_be_called_is_nobody():
    block = (
        "<h3>Contact</h3><p>Jane Roe<br>Information Office<br>301-555-0130 or<br>877-555-0131"
        " (U.S. and Canada only)<br>pio@roe.example</p>"
    )
    first, *others = read("<p>March 5, 2024</p>", below=block).contacts
    assert (first.name, first.email) == ("Jane Roe", "pio@roe.example")
    assert {one.name for one in others} <= {"Jane Roe"}


def test_labels_of_a_contact_that_are_headings():
    block = (
        "<div class=contact><h2>Media Contact</h2><h3>Jane Roe, Press Secretary</h3><h4>Phone</h4>"
        "<a href='tel:1'>(617) 555-0143</a><h4>Online</h4><a href='mailto:jane@roe.example'>Email"
        " jane@roe.example</a></div>"
    )
    (one,) = read("<p>March 5, 2024</p>", below=block).contacts
    assert (one.name, one.phone, one.email) == ("Jane Roe", "(617) 555-0143", "jane@roe.example")


@pytest.mark.parametrize(
    ("site", "part", "told"),
    [
        ("Roe County", "Sheriff's Office", ("Roe County", "Sheriff's Office")),
        ("City of Roe", "Police Department", ("City of Roe", "Police Department")),
        ("City of Roe", "Roe Police Department", ("Roe Police Department", None)),
        ("Acme Works", "Health Department", ("Health Department", None)),
    ],
)
def test_a_part_that_every_town_has_is_its_office(site, part, told):
    html = (
        f"<head><meta property='og:site_name' content='{site}'></head><main><h3>{part}</h3>"
        "<h1>Harbor lock opens to boats</h1><p>FOR IMMEDIATE RELEASE</p><p>May 19, 2022</p>"
        f"<p>{LEAD}</p><p>{MORE}</p></main>"
    )
    found = newsdrop.read(html.encode()).issuer
    assert (found.name, found.office) == told


@pytest.mark.parametrize(
    ("logo", "told"),
    [
        ("City of Roe", ("City of Roe", "Office of the Mayor")),
        ("Acme Works", ("Office of the Mayor", None)),
    ],
)
def test_a_part_of_a_town_is_the_towns_whose_logo_the_page_has(logo, told):
    html = (
        "<head><title>Harbor lock opens to boats | Office of the Mayor | roe.example</title></head>"
        f"<header><a href='/'><img src='/logo.svg' alt='{logo}'></a></header><main>"
        "<h1>Harbor lock opens to boats</h1><p>For Immediate Release: May 19, 2022<br>"
        f"Published By: Office of the Mayor</p><p>{LEAD}</p><p>{MORE}</p></main>"
    )
    found = newsdrop.read(html.encode()).issuer
    assert (found.name, found.office) == told


def test_whose_site_it_is_a_publisher_tells_before_a_name_for_news():
    head = (
        "<meta property='og:site_name' content='Roe Gov News'>"
        "<meta name='dcterms.publisher' content='Province of British Columbia'>"
    )
    assert issuer("<p>May 19, 2022</p>", head=head) == ("Province of British Columbia", None)


def test_the_house_of_one_of_two_contacts_above_a_number_issues_nothing():
    html = (
        "<head><title>Lock opens</title></head><p>Dec. 6, 2007</p><p>Jane Roe-Poe<br>Headquarters,"
        " Washington<br>202-555-0168<br>jane@roe.example</p><p>Ann Roe<br>Johnson Space Center,"
        " Houston<br>281-555-0111<br>ann@roe.example</p><p>RELEASE : 07-267</p><p><b>Harbor lock"
        f" opens to boats</b></p><p>HOUSTON - {LEAD}</p><p>{MORE}</p>"
    )
    release = newsdrop.read(html.encode())
    assert release.issuer is None or "Johnson" not in release.issuer.name
    assert [one.name for one in release.contacts] == ["Jane Roe-Poe", "Ann Roe"]


def test_a_posting_day_below_an_american_text_has_the_month_first():
    table = "<table><tr><td>Date Taken:</td><td>09.10.2022</td></tr>{}</table>".format(
        "<tr><td>Date Posted:</td><td>09.12.2022 10:44</td></tr>"
        "<tr><td>Story ID:</td><td>429102</td></tr>"
    )
    html = (
        "<article><h1>Harbor lock opens to boats</h1><h2>FORT ROE, KENTUCKY, UNITED STATES</h2>"
        f"<h2>09.10.2022</h2><p>FORT ROE, Ky. — {LEAD}</p><p>{MORE}</p><h3>NEWS INFO</h3>{table}"
        "<h3>PUBLIC DOMAIN</h3><p>This work, <em>Harbor lock opens to boats</em>, by Jane Roe, must"
        " comply with the restrictions shown on https://www.roe.example/about.</p></article>"
    )
    release = newsdrop.read(html.encode())
    assert release.published.value == "2022-09-12T10:44:00"
    assert [part.text[:8] for part in release.body] == ["FORT ROE", "Boats of"]


def test_a_table_of_the_text_stays_though_it_has_a_label_of_the_page():
    table = "<table><tr><td>Location:</td><td>Roe</td></tr><tr><td>Length:</td><td>40 ft</td></tr>"
    html = f"<h1>Harbor lock opens to boats</h1><p>May 19, 2022</p><p>{LEAD}</p>{table}</table>"
    release = newsdrop.read(f"<article>{html}<p>{MORE}</p></article>".encode())
    assert release.body[-2].text.startswith("Length")


def test_a_credit_before_a_caption_that_ends_with_one():
    figure = (
        "<figure><img src='/lock.jpg' width=800 height=600><figcaption>Photo By Jane Roe | Boats"
        " pass the new lock on Monday. (U.S. Army photo by Jane Roe)</figcaption></figure>"
    )
    (image,) = read(f"<p>May 19, 2022</p>{figure}").images
    assert image.caption == "Boats pass the new lock on Monday."
    assert image.credit == "U.S. Army photo by Jane Roe"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("U.S. Senators Jane Roe (D-MN) and Chuck Poe (R-IA), Chair and Member of the", True),
        ("Jane Roe and Chuck Poe, Chair and Member of the", False),
    ],
)
def test_two_offices_respectively_are_not_the_second_persons(said, title):
    release = read(f"<p>May 19, 2022</p><p>{said} Subcommittee on Locks, respectively, spoke.</p>")
    titles = {one.name: one.title for one in release.people}
    assert titles["Chuck Poe"] == titles["Jane Roe"] == ("U.S. Senators" if title else None)


def test_several_of_one_office_respectively_keep_it():
    said = "Jane Roe and Ann Poe, managers of the upper lock and of the lower one, respectively,"
    people = read(f"<p>May 19, 2022</p><p>{said} spoke to the crews.</p>").people
    assert {one.title for one in people} != {None}


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("The Prince George RCMP is asking whoever saw it to call.", []),
        ("The Prince George Fire Department was there, too.", []),
        ("Prince George II was there, who loves boats.", ["George II"]),
    ],
)
def test_a_town_that_is_called_for_a_prince(said, named):
    people = read(f"<p>May 19, 2022</p><p>{said}</p>").people
    assert [one.name for one in people] == named


def test_who_released_a_text_is_whom_the_press_calls():
    block = (
        "<p><b>Released by</b></p><p><b>Cpl. Jane Roe</b><br>Media Relations Officer<br>Roe"
        " RCMP<br>455 Lock Street, Roe, BC V2L 4B7<br>Office: 250-555-0134<br>Email:"
        " jane.roe@roe.example</p>"
    )
    release = read("<p>May 19, 2022</p>", below=block)
    assert [(one.name, one.phone) for one in release.contacts] == [("Jane Roe", "250-555-0134")]
    assert release.body[-1].text == MORE


@pytest.mark.parametrize(
    ("desk", "found"),
    [
        ("Communications<br>250 555-0177", True),
        ("250 555-0177 (media line)", True),
        ("Visitors<br>250 555-0177", False),
    ],
)
def test_contacts_beside_a_text_are_those_of_the_press(desk, found):
    below = (
        "<section class=contacts><h2>Contacts</h2><div><p>Ministry of Locks</p>"
        f"<p>{desk}</p></div></section>"
    )
    assert bool(read("<p>May 19, 2022</p>", below=below).contacts) is found


@pytest.mark.parametrize(
    ("foot", "told"),
    [
        ("City of Fort Roe | 1 Main Street | 954-555-0100", ("City of Fort Roe", None)),
        ("City of Marlow | 1 Main Street | 954-555-0100", None),
    ],
)
def test_a_site_that_is_called_by_its_town_is_the_towns_government(foot, told):
    head = "<title>Lock opens | Fort Roe, FL</title>"
    found = issuer("<p>May 19, 2022</p>", head=head, below=f"<footer><p>{foot}</p></footer>")
    assert found == told


QUOTED = (
    "<h2>Quotes</h2><p>“Boats of all sizes will come here, and so will those who love them.”</p>"
    "<p>{}</p><h2>Additional Resources</h2><ul><li><a href='/x'>Locks</a></li></ul>"
)


@pytest.mark.parametrize(
    "line",
    [
        "- Prabmeet Sarkar<br>Chair, Harbor District School Board",
        "- Prabmeet Sarkar, Chair, Harbor District School Board",
        "Jane Roe<br>Chair, Harbor District School Board",
    ],
)
def test_who_said_the_last_words_is_no_signature(line):
    html = f"<h1>Harbor lock opens to boats</h1><p>May 19, 2022</p><p>{LEAD}</p>"
    release = newsdrop.read(f"<article>{html}{QUOTED.format(line)}</article>".encode())
    name = "Prabmeet Sarkar" if "Sarkar" in line else "Jane Roe"
    (said,) = release.quotes
    assert said.speaker == name
    assert [(one.name, one.title) for one in release.people] == [
        (name, "Chair, Harbor District School Board")
    ]


def test_a_house_below_the_last_words_still_signs():
    html = (
        f"<article><h1>Harbor lock opens to boats</h1><p>May 19, 2022</p><p>{LEAD}</p>"
        "<p>“Boats of all sizes will come here,” said Jane Roe.</p><p>Harbor District Council</p>"
    )
    release = newsdrop.read(html.encode())
    assert "Harbor District Council" in release.boilerplate


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("“We are glad,” said Elder Mary Thomas-Roe.", ("Mary Thomas-Roe", "Elder")),
        ("“We are glad,” said Tom Elder.", ("Tom Elder", None)),
    ],
)
def test_an_elder_of_a_nation(said, told):
    html = f"<h1>Harbor lock opens</h1><p>May 19, 2022</p><p>{LEAD}</p><p>{said}</p>"
    release = newsdrop.read(f"<article>{html}<p>Elder care is no aim of it.</p></article>".encode())
    assert [(one.name, one.title) for one in release.people] == [told]
    assert release.quotes[0].speaker == told[0]


def test_a_rank_in_the_name_of_a_house_makes_no_place_of_its_town():
    html = f"<h1>Harbor lock opens</h1><p>May 19, 2022</p><p>{LEAD}</p>"
    told = "<p>The Boston Bishop Health Center was there, and Boston Bishop Jane Roe spoke.</p>"
    release = newsdrop.read(f"<article>{html}{told}</article>".encode())
    assert [(one.name, one.mentions) for one in release.places] == [("Boston", 1)]
