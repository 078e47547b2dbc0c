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
