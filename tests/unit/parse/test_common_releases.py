"""Whole releases as houses write them: who issues, when, who speaks and who answers."""

import pytest

import newsdrop
from newsdrop.record import Contact, Issuer, Release

HEAD = "Roe Anvils opens a second forge in the valley of the Birk"
LEAD = "Roe Anvils will open a second forge in May, the house announced today in its old one."


def release(*paragraphs, title="Page", lang="en"):
    told = "".join(map("<p>{}</p>".format, paragraphs))
    page = f"<html lang={lang}><title>{title}</title><body><h1>{HEAD}</h1>{told}</body></html>"
    found = newsdrop.read(page.encode())
    assert isinstance(found, Release)
    return found


def house(*paragraphs, title="Page"):
    issuer = release(*paragraphs, title=title).issuer
    return issuer.name if issuer else None


def test_a_birthday_is_no_day_of_publication():
    told = release(
        "July 8, 2024", LEAD, "Post: Smith<br>Date of Birth: March 2, 2001<br>Town: Roeville"
    )
    assert told.published.value == "2024-07-08"


def test_a_dateline_stands_behind_the_status_that_opens_the_text():
    more = "Nobody was hurt. Whoever has one should return it to the shop where it was bought."
    told = release(f"FOR IMMEDIATE RELEASE — August 3, 2022 — Roe Co. recalls anvils. {more}")
    assert told.dateline.date == told.published.value == "2022-08-03"
    assert told.dateline.place is None
    told = release(f"For Immediate Release – BOSTON, Mass., May 4, 2021 – Roe Co. is new. {more}")
    assert (told.dateline.place, told.dateline.date) == ("BOSTON, Mass.", "2021-05-04")
    assert told.summary.startswith("Roe Co. is new.")
    told = release(f"FOR IMMEDIATE RELEASE – Roe Co. recalls its anvils of iron. {more}")
    assert told.dateline is None


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("on Sunday (May 9)", "2021-05-12"),
        ("on December 3", "2021-12-05"),
        ("in the old forge", None),
        ("on May 20, as planned", None),  # what is to come may be far away
        ("on May 9, and again on December 1", None),
    ],
)
def test_days_right_before_it_tell_the_order_of_two_numbers(printed, day):
    told = release("Published: 12/05/2021", f"{LEAD} It was decided {printed} by the smiths.")
    assert (told.published.value if told.published else None) == day


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("“I made seven. Seven,” said Jane Roe, a smith who has been here for years.", None),
        ("They won, United Smiths Local 12 announced this morning.", "United Smiths Local 12"),
        ("International law firm Roe Poe LLP has today named a partner.", "Roe Poe LLP"),
        ("Energy company Roe Power Ltd today opened a plant.", "Roe Power Ltd"),
        ("The Poe Company Ltd today opened a plant.", "Poe Company Ltd"),
    ],
)
def test_who_announces(lead, name):
    assert house(f"{lead} It is the first one in the valley of the Birk for many years.") == name


@pytest.mark.parametrize(
    ("site", "lead", "name"),
    [
        ("Kite Air Media", "Kite Air will fly to Roe.", "Kite Air"),
        ("Kite Air News", "Kite Air will fly to Roe, Kite Air News says.", "Kite Air News"),
        ("Kite Media", "A new house of kites will open in Roe.", "Kite Media"),
        ("Boston News", "Boston will have a new bridge.", "Boston News"),
    ],
)
def test_a_sites_kind_is_no_part_of_the_house_that_begins_the_text(site, lead, name):
    told = f"{lead} It is the first in the valley of the Birk for many years, says who knows it."
    assert house("May 4, 2021", told, title=f"{HEAD} | {site}") == name


def test_an_office_behind_a_dash_is_the_houses():
    top = "<p>Diocese of Roe — Communications Office</p>"
    page = f"<title>Page</title>{top}<h1>{HEAD}</h1><p>May 4, 2021</p><p>{LEAD}</p>"
    assert newsdrop.read(page.encode()).issuer == Issuer("Diocese of Roe", "Communications Office")


def test_a_court_is_named_without_in():
    top = "<p>IN THE HIGH COURT OF ROE</p><p>MEDIA SUMMARY</p><p>15 June 2018</p>"
    told = f"<p>The Court has allowed an appeal.</p><p>{LEAD}</p>"
    page = f"<title>Media releases | Courts</title>{top}<h1>Roe v Poe [2018] RHC 41</h1>{told}"
    found = newsdrop.read(page.encode())
    assert found.headline == "Roe v Poe [2018] RHC 41"
    assert found.issuer.name == "HIGH COURT OF ROE"


def test_a_partner_among_the_contacts_does_not_sign():
    lead = "Kite Air (KIA) and Roe Airlines (ROA) will share their flights, the two announced."
    about = ("<b>About Kite Air</b>", "Kite Air has 5.", "<b>About Roe Airlines</b>", "It has 9.")
    row = "Kite Air<br>Ann Poe<br>+64 21 555 019", "Roe Airlines<br>Public Affairs<br>+65 6555 0180"
    cells = "".join(map("<td>{}</td>".format, row))
    assert (
        house(lead, *about, f"<table><tr>{cells}</tr></table>", title=f"{HEAD} | Kite Air")
        == "Kite Air"
    )
    alone = "Roe Airlines<br>Public Affairs Department"
    assert house("May 4, 2021", LEAD, alone) == "Roe Airlines"


def test_a_family_name_ahead_is_part_of_the_whole_name():
    told = release(
        LEAD,
        "The chief smith, Ms Lim Swee Hong, said, “We make anvils for all who need one.”",
        "“We have made them for years,” Ms Lim added.",
    )
    assert [quote.speaker for quote in told.quotes] == ["Lim Swee Hong"] * 2
    assert [(one.name, one.aliases, one.mentions) for one in told.people] == [
        ("Lim Swee Hong", ("Lim",), 2)
    ]


def test_a_form_of_address_before_the_whole_name_tells_a_woman():
    told = release(
        LEAD,
        "“We began small,” said Jane Poe, a smith.",
        "Ms Nurul Huda, 62, a teacher, has had one since March. “It is heavy,” she said.",
    )
    assert told.quotes[-1].speaker == "Nurul Huda"


def test_two_given_names_are_somebody_of_the_story():
    told = release(
        f"{LEAD} Ruth Ann Zimmerman and Carlos Vega were elected.",
        "“Ruth Ann knows her anvils,” said Tom Poe, the chief smith.",
    )
    assert [one.name for one in told.people] == ["Ruth Ann Zimmerman", "Carlos Vega", "Tom Poe"]


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        ("The Bishop of Roe, the Rt Revd Ann Poe, came.", "Ann Poe", "Bishop of Roe"),
        ("With her was the Archdeacon of Roe, the Ven Tom Poe.", "Tom Poe", "Archdeacon of Roe"),
        ("In Roeville, the Rev. Tom Poe came.", "Tom Poe", "Rev."),
    ],
)
def test_the_office_before_a_form_of_the_clergy(line, name, title):
    people = release(LEAD, f"{line} The old forge was full of smiths.").people
    assert [(one.name, one.title) for one in people] == [(name, title)]


@pytest.mark.parametrize(
    ("line", "contacts"),
    [
        (
            "Media contact: Ann Pike 021 555 0112 (Rewiti), Tom Lowe 027 555 0134 (Farrow)",
            [("Ann Pike", "Rewiti", "021 555 0112"), ("Tom Lowe", "Farrow", "027 555 0134")],
        ),
        (
            "Senator Roe’s office: Tom Lowe 0400 555 012",
            [("Tom Lowe", "Senator Roe’s office", "0400 555 012")],
        ),
        ("The smith’s office: three anvils and a hammer", []),
        (
            "For press tickets and interviews contact Ann Pike at Poe PR: 020 7946 0555",
            [("Ann Pike", "Poe PR", "020 7946 0555")],
        ),
        ("For tickets and tours contact Ann Pike at Poe PR: 020 7946 0555", []),
        (
            "Media contact: Tom Lowe, Supreme Court Registrar, (03) 555 0182",
            [("Tom Lowe", None, "(03) 555 0182")],
        ),
        (
            "Press contact: Wexcombe: Tom Lowe, ROEF, +254 700 555 019",
            [("Tom Lowe", "ROEF", "+254 700 555 019")],
        ),
    ],
)
def test_who_answers(line, contacts):
    assert release("May 4, 2021", LEAD, line).contacts == tuple(
        Contact(*contact) for contact in contacts
    )


def test_a_line_that_leads_to_its_own_words_signs_none_above():
    told = release(
        LEAD,
        "NHS Roe Chair Prof Tom Poe said:",
        "“This is a proud day for all who work here.”",
        "Patient Morag Birk, 71, who cut the ribbon, said: “I can see my house from the bed.”",
    )
    assert [quote.speaker for quote in told.quotes] == ["Tom Poe", "Morag Birk"]


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("Ann Bell’s son, Harold, said: “She fanned herself with a bulletin.”", "Harold"),
        ("Ann Bell’s husband, Tom Bell, said: “She fanned herself all day.”", "Tom Bell"),
        ("Ann Bell, whose son works here, said: “She fanned herself all day.”", "Ann Bell"),
        ("The Trust’s Director, Dr Anil Mehra, paid tribute: “She never asked.”", "Anil Mehra"),
        ("Yesterday Ann Bell, the chief, said: “It is open and all may come.”", "Ann Bell"),
        ("Coach Lisa Van der Merwe said: “It is open and all may come.”", "Lisa Van der Merwe"),
    ],
)
def test_whose_words_a_sentence_leads_to(line, speaker):
    told = release(LEAD, line, "Ann Bell has been a smith for years, and so has Anil Mehra.")
    assert told.quotes[0].speaker == speaker


def test_a_dash_behind_a_title_leads_to_what_is_said():
    told = release(
        f"{LEAD} “It is new,” said Doug Lamb, the chief.",
        "<b>Jennifer Rice-Bauer, member for Roe South –</b>",
        "“I drove out of my own town with fire on both sides of the road.”",
        "<b>Raymond Alphonse, Roe Nation –</b>",
        "“Our people have looked after this land for thousands of years.”",
    )
    speakers = [quote.speaker for quote in told.quotes]
    assert speakers == ["Doug Lamb", "Jennifer Rice-Bauer", "Raymond Alphonse"]


def test_who_is_cited_within_a_speech_that_runs_on_does_not_end_it():
    told = release(
        "May 4, 2021",
        "Julio Zamora, the chief of smiths, issued the following statement:",
        "“The rule of our house is clear: we must help all who ask.",
        "I urge you to act. As Pope Benedict said, ‘Everybody is a human person.’",
        "May that be so for all.”",
    )
    assert [quote.speaker for quote in told.quotes] == ["Julio Zamora"] * 3


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Tom Poe was named as Provost with effect from 1 March 2020.", "Provost"),
        ("Tom Poe, Dean effective July 1, came.", "Dean"),
        ("Roe College President Professor Tom Poe came.", "Roe College President"),
        ("Associate Professor Tom Poe came.", "Associate Professor"),
        ("Publishing Director Tom Poe came.", "Publishing Director"),
        ("Thanking Director Tom Poe, the smiths sang.", "Director"),
    ],
)
def test_titles(line, title):
    assert [one.title for one in release(LEAD, line).people] == [title]


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("Smiths sued the U.S. Bridge Agency today for its old anvils.",), None),
        ((LEAD, "ISSUED BY THE DEPARTMENT OF HUMAN ROADS"), "DEPARTMENT OF HUMAN ROADS"),
        ((LEAD, "Issued by Poe PR on behalf of the Department of Public Works"),
         "Department of Public Works"),
        ((LEAD, "Issued by: Ann Poe"), "Roe Anvils"),
        (("Smiths met at the Ojo River.", "Press contact: Ann Poe, ann@ojoriver.example"), None),
    ],
)  # fmt: skip
def test_who_issues(lines, name):
    more = "They have had them for years, and nobody knows why they were made in the first place."
    assert house("May 4, 2021", f"{lines[0]} {more}", *lines[1:]) == name


def test_a_ministry_of_works_is_a_house():
    top = "<p>News Release</p><p>April 22, 2020</p><p>Ministry of Forests and Rural Works</p>"
    page = f"<title>{HEAD} | Roe Gov News</title>{top}<h1>{HEAD}</h1><p>{LEAD}</p><p>{LEAD}</p>"
    assert newsdrop.read(page.encode()).issuer.name == "Ministry of Forests and Rural Works"


def test_a_particle_that_touches_a_name_is_part_of_it():
    told = release(
        LEAD, "“We can wait,” said Erick deRoes, a professor of iron. “It is no bother.”"
    )
    assert {quote.speaker for quote in told.quotes} == {"Erick deRoes"}
    assert [one.name for one in told.people] == ["Erick deRoes"]


def test_a_hospital_called_after_a_queen_is_nobody():
    told = release(LEAD, "Nurse Ann Bell has worked at the Queen Edith for 26 years.")
    assert [one.name for one in told.people] == ["Ann Bell"]
    told = release(LEAD, "Queen Edith opened the forge with Ann Bell, the smith.")
    assert [one.name for one in told.people] == ["Edith", "Ann Bell"]


def test_the_office_of_a_senator_issues():
    top = "<p>Office of U.S. Senator Wade Birk</p><p>Nebraska</p><p>For Immediate Release</p>"
    page = f"<title>Page</title>{top}<h1>{HEAD}</h1><p>May 4, 2021</p><p>{LEAD}</p>"
    assert newsdrop.read(page.encode()).issuer.name == "Office of U.S. Senator Wade Birk"


def test_a_ministers_office_answers_by_itself():
    told = release("May 4, 2021", LEAD, "<b>Minister's office - 6555 0100</b>")
    assert told.contacts == (Contact("Minister's office", None, "6555 0100"),)


def test_the_room_of_all_ministers_is_no_house():
    more = "“It took us three years and a day,” she said. It will be open to all in the spring."
    told = ("May 4, 2021", f"Premier Ann Bell said the tunnel was dug and dry. {more}")
    assert house(*told, title=f"{HEAD} - Ministerial Media Statements") is None


ASKED = "Contact:<br>Nadjeli Qwabe<br>Co-Founder<br>Roe Anvils<br>202-555-0100"


@pytest.mark.parametrize(
    ("told", "known"),
    [
        ("The wish to make iron ring moved Nadjeli Qwabe to build the forge.", True),
        ("For more on the forge and its anvils, please contact Nadjeli Qwabe.", False),
        ("The wish to make iron ring moved a baker to build the forge.", False),
    ],
)
def test_the_press_contact_is_known_to_the_story(told, known):
    found = release(LEAD, told, ASKED)
    assert [one.name for one in found.contacts] == ["Nadjeli Qwabe"]
    assert [one.name for one in found.people] == (["Nadjeli Qwabe"] if known else [])
