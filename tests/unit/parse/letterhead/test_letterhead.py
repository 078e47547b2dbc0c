"""Status, number, date, issuer and correction above a text, in all the forms they take."""

import pytest

from newsdrop.page import Anchor, Block, BlockKind, Page, Zone
from newsdrop.parse import letterhead
from newsdrop.parse.found import Found
from newsdrop.record import Date, Evidence, Issuer

TITLE = "Agency Opens Bridge Over the River"
STORY = (
    "SPRINGFIELD, Ill. — The agency opened a bridge over the river today, which will carry forty "
    "thousand cars a day and is the longest of its kind in the state."
)


def row(*cells, group=9):
    return Block(" | ".join(cells), BlockKind.TABLE, tag="tr", cells=cells, group=group)


def read(*above, below=()):
    """The letterhead of a page with lines above the headline and others below the text."""
    blocks = [Block(line) if isinstance(line, str) else line for line in above]
    at = len(blocks)
    blocks += [Block(TITLE, BlockKind.HEADING, level=1), Block(STORY)]
    blocks += [Block(line) if isinstance(line, str) else line for line in below]
    title = Found(TITLE, Evidence.MARKUP, frozenset({at}))
    return letterhead.find(Page(tuple(blocks)), title)


def value(part):
    return part.value if part else None


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("FOR IMMEDIATE RELEASE", "FOR IMMEDIATE RELEASE"),
        ("For Immediate Release:", "For Immediate Release"),
        ("*** FOR IMMEDIATE RELEASE ***", "FOR IMMEDIATE RELEASE"),
        ("FOR IMMEDIATE RELEASE CRM", "FOR IMMEDIATE RELEASE"),
        ("FOR IMMEDIATE RELEASE – May 4, 2010", "FOR IMMEDIATE RELEASE"),
        ("NEWS RELEASE – FOR IMMEDIATE RELEASE", "FOR IMMEDIATE RELEASE"),
        ("IMMEDIATE RELEASE", "IMMEDIATE RELEASE"),
        ("NEWS ADVISORY", "NEWS ADVISORY"),
        ("Para publicación inmediata", "Para publicación inmediata"),
        ("POUR DIFFUSION IMMÉDIATE", "POUR DIFFUSION IMMÉDIATE"),
        ("Zur sofortigen Veröffentlichung", "Zur sofortigen Veröffentlichung"),
        ("즉시 보도용", "즉시 보도용"),
        ("EMBARGOED UNTIL 10 a.m. EDT, May 4", "EMBARGOED UNTIL 10 a.m. EDT, May 4"),
        ("Sperrfrist: 4. Mai 2010, 10 Uhr", "Sperrfrist: 4. Mai 2010, 10 Uhr"),
        ("For release: 10:00 a.m. EST, May 4", "For release: 10:00 a.m. EST, May 4"),
        ("FOR RELEASE: IMMEDIATELY", "FOR RELEASE: IMMEDIATELY"),
    ],
)
def test_status_lines(line, status):
    found = read(line).status
    assert value(found) == status
    assert found.claims == {0}


@pytest.mark.parametrize(
    "line",
    [
        "For release: May 4, 2010",
        "For immediate release of all prisoners, the committee will meet again on Friday.",
        "Embargo on steel",
        "Press Release",
        "Immediate release of the report is planned",
    ],
)
def test_lines_that_are_no_status(line):
    assert read(line).status is None


@pytest.mark.parametrize(
    "line",
    [
        "EMBARGOED UNTIL DELIVERY",
        "Sperrfrist: Redebeginn",
        "EMBARGOED UNTIL FURTHER NOTICE",
        "Not for publication until 00:01 on Tuesday 4 May 2021",
        "This news is embargoed until May 4, 2021, noon ET.",
        "This release is embargoed.",
    ],
)
def test_what_holds_a_release_back_is_its_status(line):
    assert value(read(line).status) == line


@pytest.mark.parametrize(
    "line",
    ["News of the arms embargo drew protest", "The report says goods are under embargo at sea"],
)
def test_other_embargoes_are_no_status(line):
    assert read(line).status is None


def test_an_embargo_counts_before_all():
    found = read("NEWS RELEASE", "FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL noon, May 4")
    assert value(found.status) == "EMBARGOED UNTIL noon, May 4"


@pytest.mark.parametrize(
    ("above", "below", "numbers"),
    [
        (["Release No. 123-10"], [], ("123-10",)),
        (["Release No: NR-123-10"], [], ("NR-123-10",)),
        (["RELEASE 20-084"], [], ("20-084",)),
        (["Release: 20-123"], [], ("20-123",)),
        (["Release #: 054"], [], ("054",)),
        (["Press Release: No. 5/2010"], [], ("5/2010",)),
        (["No. 812-10", "May 4, 2010"], [], ("812-10",)),
        (["IP/21/1234"], [], ("IP/21/1234",)),
        (["Ref: 21/045"], [], ("21/045",)),
        (["Our ref.: PR/21/45"], [], ("PR/21/45",)),
        (["Réf : 2021-045"], [], ("2021-045",)),
        (["Rif. 12/2021"], [], ("12/2021",)),
        (["Referenz: 045/2021"], [], ("045/2021",)),
        (["N° 2021-03 4 mai 2021"], [], ("2021-03",)),
        (["N.º 45/2021"], [], ("45/2021",)),
        (["Bridge Council Press Release 21-045"], [], ("21-045",)),
        (["Landkreis Waldau Pressemitteilung Nr. 45/2021"], [], ("45/2021",)),
        (["Ministère des Ponts Communiqué de presse N° 45"], [], ("45",)),
        (["n. 45/2021"], [], ("45/2021",)),
        (["č. 45/2021"], [], ("45/2021",)),
        (["Núm. 45/2021"], [], ("45/2021",)),
        (["Datum: 04.05.2021 | Pressemitteilung Nr. 45/2021"], [], ("45/2021",)),
        (["Erscheinungsdatum: 04.05.2021 · Nr. 45/2021"], [], ("45/2021",)),
        (["May 4, 2021 • Press Release No. 21-045"], [], ("21-045",)),
        (["Fecha: 4 de mayo de 2021 / Boletín 045/2021"], [], ("045/2021",)),
        (["Company announcement no. 4 – 2021"], [], ("4 – 2021",)),
        (["Selskabsmeddelelse nr. 4/2021"], [], ("4/2021",)),
        (["Company Announcement No 4/2021 - 4 May 2021"], [], ("4/2021",)),
        (["Nomor: 45/SP/V/BRDG/2021"], [], ("45/SP/V/BRDG/2021",)),
        (["No. SP-045/KLI/2021"], [], ("SP-045/KLI/2021",)),
        (["NOMOR 45/HUMAS PMK/V/2021"], [], ("45/HUMAS PMK/V/2021",)),
        (["NO. 45/BRDG/Humas/PK.03.02/05/2021"], [], ("45/BRDG/Humas/PK.03.02/05/2021",)),
        (["Số: 45/TCBC-BC"], [], ("45/TCBC-BC",)),
        (["No. A/TCBC-BC"], [], None),
        (["HQ-24-208"], [], ("HQ-24-208",)),
        (["ABX No. 05-138"], [], ("05-138",)),
        (["2004-96"], [], ("2004-96",)),
        (["CB05-91"], [], ("CB05-91",)),
        (["RELEASE21-131"], [], ("21-131",)),
        (["JS-1004"], [], ("JS-1004",)),
        (["IR-2021-123, June 4, 2021"], [], ("IR-2021-123",)),
        (["IR-2021-123, a bridge"], [], None),
        (["DR-4332-TX NR 045"], [], ("DR-4332-TX NR 045",)),
        (["21-R012"], [], ("21-R012",)),
        (["ACME Release No. 0123.10"], [], ("0123.10",)),
        (["ACME Release 21-123"], [], ("21-123",)),
        (["ACME Release 5"], [], None),
        (["Release: US OPEN 2026"], [], None),
        (["Release: DR-4332-TX NR 045"], [], ("DR-4332-TX NR 045",)),
        (["ACME Release No. 4.7"], [], None),
        (["PR07.05"], [], ("PR07.05",)),
        (["PRI 19 / 2004 (163)"], [], ("PRI 19 / 2004 (163)",)),
        (["Region 5 News Release: 11-644-CHI"], [], ("11-644-CHI",)),
        (["Wednesday, May 4, 2021 Release No. M-21-13"], [], ("M-21-13",)),
        ([], ["May 2001 30/01"], ("30/01",)),
        (["Mai 2001 130/2001"], [], ("130/2001",)),
        ([], ["2006/832", "Released on September 13, 2006"], ("2006/832",)),
        ([Block("CB05-91", zone=Zone.CHROME)], [], ("CB05-91",)),
        (["Pressemitteilung Nr. 12/2020"], [], ("12/2020",)),
        (["Comunicado de prensa N.º 045-2020"], [], ("045-2020",)),
        (["Communiqué n° 21-17"], [], ("21-17",)),
        (["N° 2023-118"], [], ("2023-118",)),
        (["Roeville, le 17 mai 2020", "N° 412"], [], ("412",)),
        (["Nr. 087"], [], ("087",)),
        (["Nr. 45 / 2018"], [], ("45 / 2018",)),
        (["Comunicato n. 118 del 5/03/2022"], [], ("118",)),
        (["Communiqué de presse n°3 – 17h30"], [], ("3",)),
        ([], ["Contact: Jane Roe", "IP/24/1234"], ("IP/24/1234",)),
        (["Pressemitteilung Nr. 045/2020 vom 20.08.2020"], [], ("045/2020",)),
        (["DOT 12-05"], [], ("DOT 12-05",)),
        (["Boletín de prensa 0231"], [], ("0231",)),
        (["Pressemeldung 12/2020"], [], ("12/2020",)),
        (["Nr. 045/19 | 12. März 2019"], [], ("045/19",)),
        ([], ["Press Release Number: 10-308"], ("10-308",)),
        ([], ["Press Release Number:", "09-227", "Updated May 19, 2016"], ("09-227",)),
        ([], ["###", "05-123"], ("05-123",)),
        ([row("Release Date", "Release Number"), row("May 4, 2010", "NR-61")], [], ("NR-61",)),
        ([row("Release Number:", "HQ-21-145")], [], ("HQ-21-145",)),
        ([row("Release Number:", "DR-1234-VA NR-038")], [], ("DR-1234-VA NR-038",)),
        ([row("Release Number:", "NR- 048")], [], ("NR- 048",)),
        (["FOR IMMEDIATE RELEASE 2010-117"], [], ("2010-117",)),
        (["FOR IMMEDIATE RELEASE | No. 12/2010"], [], ("12/2010",)),
        (["For immediate release: No. 12/2010"], [], ("12/2010",)),
        (["Zur sofortigen Veröffentlichung – Nr. 45/2010"], [], ("45/2010",)),
        (["POUR DIFFUSION IMMÉDIATE – N° 2010-45"], [], ("2010-45",)),
        (["Release # 2010-05-02"], [], ("2010-05-02",)),
        (["News Release No. 2010-05-02"], [], ("2010-05-02",)),
        ([], ["Related topics:", "IP/10/874"], ("IP/10/874",)),
        ([], ["IP/10/874", Block("Related topics", zone=Zone.MARGIN)], ("IP/10/874",)),
    ],
)
def test_release_numbers(above, below, numbers):
    assert value(read(*above, below=below).numbers) == numbers


def test_a_number_below_its_label_counts_among_links():
    links = [Block("Press Release Number:", zone=Zone.CHROME), Block("18-413", zone=Zone.CHROME)]
    assert value(read(below=links).numbers) == ("18-413",)


@pytest.mark.parametrize(
    "lines",
    [
        ["Press Release: 8th Congress of Bridges to Convene in Springfield"],
        [row("Release Date", "Release Number"), row("May 4, 2010", "")],
        [row("Release Number:", "Version 048 of June")],
        [Block("Release Number:", zone=Zone.CHROME), Block("May 4, 2010", zone=Zone.CHROME)],
        [Block("Release:", zone=Zone.CHROME), Block("4.2", zone=Zone.CHROME)],
        ["Release Number:", "Release Date:", "May 4, 2010"],
        ["Release Number"],
        ["Release date: 05/12/2020"],
        ["Release 5.0 of the software is out"],
        ["Press release 2010"],
        ["Release: 4.2.3"],
        ["2010-2012"],
        ["May 2001 05/01"],
        ["May 2001 30/02"],
        ["Issue 2001 30/01"],
        ["No. 12/A"],
        ["No. 12 and/or 14"],
        ["45/SP/V/BRDG/2021"],
        ["Bridges | Releases | 2010"],
        ["COVID-19"],
        ["May 4, 2010"],
        ["FOR IMMEDIATE RELEASE 05-12"],
        ["FOR IMMEDIATE RELEASE 2010-2011"],
        ["FOR IMMEDIATE RELEASE 05-12-2010"],
        ["FOR IMMEDIATE RELEASE 217-555-0100"],
        ["Release: 2010-05-02"],
        ["Release Number:", "Release Date:", "2010-05-04"],
    ],
)
def test_nothing_is_taken_for_a_number(lines):
    assert read(*lines).numbers is None


@pytest.mark.parametrize(
    ("lines", "source"),
    [
        (["Release Date: May 4, 2010"], Evidence.LABEL),
        (["Release Date", "May 4, 2010"], Evidence.LABEL),
        ([row("Release Date", "Release Number"), row("May 4, 2010", "054")], Evidence.LABEL),
        (["FOR IMMEDIATE RELEASE", "Tuesday, May 4, 2010"], Evidence.LABEL),
        (["For Immediate Release: May 4, 2010"], Evidence.LABEL),
        (["News release from Argonne National Laboratory, May 4, 2010."], Evidence.LABEL),
        (["Release No. 123-10, May 4, 2010"], Evidence.LABEL),
        (["May 4, 2010"], Evidence.TEXT),
    ],
)
def test_the_date_says_how_sure_it_is(lines, source):
    assert value(read(*lines).date) == Date("2010-05-04", "day", source)


def test_the_releases_own_date_counts_before_the_postings():
    found = read("May 6, 2010", "News release from Acme Laboratory, May 4, 2010.").date
    assert value(found) == Date("2010-05-04", "day", Evidence.LABEL)
    assert 0 in found.claims


def test_other_news_below_the_text_date_nothing():
    below = ["More news can be found elsewhere.", "Press Release", "Plant Opens", "May 6, 2010"]
    assert read(below=below).date is None
    assert read("Press Release", "May 6, 2010").date is not None


@pytest.mark.parametrize(
    ("url", "town", "day"),
    [
        ("https://www.example.gov/1", "", "2010-05-04"),
        ("https://www.example.co.uk/1", "", "2010-04-05"),
        ("https://www.example.co.uk/1", "SPRINGFIELD, Ill. — ", "2010-04-05"),
        (None, "SPRINGFIELD, Ill. — ", "2010-05-04"),
        (None, "Columbus, Ohio - ", "2010-05-04"),
        (None, "LONDON, Ontario — ", None),
        (None, "", None),
    ],
)
def test_the_country_tells_the_day_from_the_month(url, town, day):
    story = f"{town}{STORY.partition(' — ')[2]}"
    page = Page((Block("Release Date: 05/04/2010"), Block(story)), url=url)
    found = letterhead.find(page, None).date
    assert (found.value.value if found else None) == day


def test_a_date_within_a_line_of_words_is_none():
    assert read("The meeting on May 4, 2010 is public").date is None


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        (["Department of Justice", "Office of Public Affairs", "FOR IMMEDIATE RELEASE"],
         Issuer("Department of Justice", "Office of Public Affairs")),
        (["The White House", "Office of the Press Secretary", "For Immediate Release"],
         Issuer("The White House", "Office of the Press Secretary")),
        ([Block("U.S. Department of Bridges", group=1), Block("United States Attorney", group=1),
          Block("Central District of Roe", group=1), "FOR IMMEDIATE RELEASE"],
         Issuer("U.S. Department of Bridges", "United States Attorney, Central District of Roe")),
        (["News release from the Department of Energy"], Issuer("Department of Energy")),
        (["PRÉFET DES BORDS-DE-ROE", "Direction de la communication", "COMMUNIQUÉ DE PRESSE"],
         Issuer("PRÉFET DES BORDS-DE-ROE", "Direction de la communication")),
        (["News release from Argonne National Laboratory, June 3, 2016."],
         Issuer("Argonne National Laboratory")),
        (["August 20, 2020 09:00 ET | Source: Acme Robotics, Inc."],
         Issuer("Acme Robotics, Inc.")),
        (["News provided by", "Acme Robotics, Inc."], Issuer("Acme Robotics, Inc.")),
        (["From:", "Department for Transport"], Issuer("Department for Transport")),
        (["From:", "Department for Transport and The Rt Hon Jane Roe MP"],
         Issuer("Department for Transport")),
        (["The Hon Jane Roe MP Minister for Bridges and Arches", "MEDIA RELEASE"],
         Issuer("Minister for Bridges and Arches")),
        (["Hon Jane Roe", "Assistant Minister of Bridges", "3 May 2016", "MEDIA RELEASE"],
         Issuer("Assistant Minister of Bridges")),
        (["ROE COUNTY HEALTH DEPARTMENT", "Public Health. Working for you.",
          "1 Main Street, Roeville * (555) 555-0120", "Jane Roe, MD", "Health Officer",
          "PRESS RELEASE", "FOR IMMEDIATE RELEASE"],
         Issuer("ROE COUNTY HEALTH DEPARTMENT")),
        (["Landkreis Rehau", "Bahnhofstraße 1", "Telefon 09283 555-0120", "Jana Roe", "Landrätin",
          "Öffentlichkeitsarbeit", "PRESSEMITTEILUNG"],
         Issuer("Landkreis Rehau")),
    ],
)  # fmt: skip
def test_who_issues(lines, issuer):
    assert value(read(*lines).issuer) == issuer


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        (["U.S. Department of Defense",
          "Office of the Assistant Secretary of Defense (Public Affairs)"],
         Issuer("U.S. Department of Defense",
                "Office of the Assistant Secretary of Defense (Public Affairs)")),
        (["SOURCE Acme Robotics, Inc."], Issuer("Acme Robotics, Inc.")),
        (["Company: AnvilWare3"], Issuer("AnvilWare3")),
        (["Aussender", "Mieterbund Rehau"], Issuer("Mieterbund Rehau")),
        (["Aussender: Mieterbund Rehau"], Issuer("Mieterbund Rehau")),
    ],
)  # fmt: skip
def test_who_signs(lines, issuer):
    found = read(below=["More news can be found elsewhere.", *lines]).issuer
    assert value(found) == issuer
    assert len(found.claims) == len(lines)


def test_a_source_needs_its_mark_or_the_name_of_a_house():
    assert read("Source Code of Every Bridge Moves to a New Home").issuer is None
    for label in ("Source: ", "SOURCE "):
        assert value(read(f"{label}Roe Iron").issuer) == Issuer("Roe Iron")
    assert value(read("Source Roe Iron Ltd").issuer) == Issuer("Roe Iron Ltd")


def test_a_numbered_label_names_no_issuer():
    assert read("Comunicado de Prensa No. 045").issuer is None
    assert read("COMMUNIQUÉ DE PRESSE").issuer is None


def test_a_company_that_the_text_speaks_of_is_no_label():
    assert read(below=["More news can be found elsewhere.", "Company AnvilWare3"]).issuer is None


def test_a_column_of_links_below_the_release_is_no_label():
    heading = Block("Company", BlockKind.HEADING, zone=Zone.MARGIN, level=4)
    team = Block("Team", BlockKind.LIST_ITEM, zone=Zone.MARGIN)
    told = Block("Team", zone=Zone.MARGIN)
    assert read(below=["More news can be found elsewhere.", heading, team]).issuer is None
    assert read(below=["More news can be found elsewhere.", heading, told]).issuer is not None


def test_the_heading_of_another_column_is_no_value():
    company = Block("Company", BlockKind.HEADING, zone=Zone.MARGIN, level=4)
    legal = Block("Legal", BlockKind.HEADING, zone=Zone.MARGIN, level=4)
    assert read(below=["More news can be found elsewhere.", company, legal]).issuer is None


def linked(*names, between=" "):
    """A line of links in a margin, with something between them."""
    text, anchors = between.join(names), []
    for name in names:
        start = text.index(name)
        anchors.append(Anchor(name, f"/{name.lower()}", start, start + len(name)))
    return Block(text, zone=Zone.MARGIN, anchors=tuple(anchors))


@pytest.mark.parametrize(
    ("value", "issuer"),
    [
        (linked("About", "Team", "Careers"), None),
        (linked("Overview", "Our Team"), None),
        (linked("Wayward Anvils"), "Wayward Anvils"),
        (linked("Wayward", "Anvils", between=" & "), "Wayward & Anvils"),
        (linked("Department of Roads", "Roe Bridge Trust"), "Department of Roads Roe Bridge Trust"),
    ],
)
def test_the_links_of_a_column_are_no_value(value, issuer):
    company = Block("Company", zone=Zone.MARGIN)
    found = read(below=["More news can be found elsewhere.", company, value]).issuer
    assert (found.value.name if found else None) == issuer


@pytest.mark.parametrize("line", ["Health Officer", "Department Director", "Agency Spokesperson"])
def test_a_post_below_a_name_is_no_house(line):
    assert read("Jane Roe, MD", line, "FOR IMMEDIATE RELEASE").issuer is None


def test_a_minister_who_only_takes_part_issues_nothing():
    assert read("MEDIA RELEASE", "The Hon Jane Roe MP Minister for Bridges").issuer is None
    assert read("Opening by the Minister for Bridges", "MEDIA RELEASE").issuer is None


def test_a_status_line_is_no_house():
    assert read("FOR IMMEDIATE RELEASE Contact: ABC Press Office").issuer is None


def test_two_institutions_in_a_list_sign_nothing():
    items = [
        Block(text, BlockKind.LIST_ITEM, tag="li")
        for text in ("University of Springfield", "Office of Public Affairs")
    ]
    assert read(below=items).issuer is None


def test_an_office_alone_is_no_letterhead():
    assert read("Office of Public Affairs", "FOR IMMEDIATE RELEASE").issuer is None


def test_a_menu_is_no_letterhead():
    chrome = Block("FOR IMMEDIATE RELEASE", zone=Zone.CHROME)
    assert read(chrome).parts == (None,) * 5


@pytest.mark.parametrize(
    "line",
    [
        "CORRECTION: The bridge is 400 metres long, not 500.",
        "Corrected copy",
        "UPDATED: adds quote from the mayor",
        "Berichtigung: Die Brücke ist 400 Meter lang.",
    ],
)
def test_corrections(line):
    assert value(read(line).correction) == line


def told(*paragraphs):
    """The correction of a page whose headline stands above these paragraphs."""
    title = Found(TITLE, Evidence.MARKUP, frozenset({0}))
    blocks = (Block(TITLE, BlockKind.HEADING, level=1), *map(Block, paragraphs))
    return value(letterhead.find(Page(blocks), title).correction)


def test_a_correction_of_several_sentences_stands_above_the_text():
    notice = (
        "CORRECTION: In the release of May 3, 2010, the length of the new bridge was given as "
        "500 metres. It is 400 metres long. The corrected release follows."
    )
    assert told(notice, STORY) == notice
    notice = notice.replace("The corrected release follows.", "That is as long as the old one.")
    assert told(notice, STORY) == notice
    assert told(notice.replace("CORRECTION:", "Correction of rivers:"), STORY) is None
    assert told(notice.replace("CORRECTION:", "UPDATE:"), STORY) is None
    assert told(notice) is None


@pytest.mark.parametrize("mark", ["CORRECTION: ", "Corrected - ", "UPDATE: ", "Korrektur: "])
def test_a_mark_on_the_headline_is_a_correction(mark):
    page = Page((Block(f"{mark}{TITLE}", BlockKind.HEADING, level=1), Block(STORY)))
    title = Found(TITLE, Evidence.MARKUP, frozenset({0}))
    assert value(letterhead.find(page, title).correction) == page.blocks[0].text


def test_an_update_is_news_and_no_correction():
    page = Page((Block(f"Update: {TITLE}", BlockKind.HEADING, level=1), Block(STORY)))
    title = Found(page.blocks[0].text, Evidence.MARKUP, frozenset({0}))
    assert letterhead.find(page, title).correction is None


@pytest.mark.parametrize(
    "line", ["Updated: May 19, 2016", "Updated May 19", "Update on the bridge"]
)
def test_a_stamp_of_the_page_is_no_correction(line):
    assert read(line).correction is None


@pytest.mark.parametrize("line", ["News Release 30-Aug-2021", "News Release: 30 Aug 2021"])
def test_a_day_behind_a_number_label_is_no_number(line):
    assert value(read(line).numbers) is None


@pytest.mark.parametrize(
    ("line", "number"),
    [("Story Number: NNS090927-04", "NNS090927-04"), ("RNS Number : 4471K", "4471K")],
)
def test_a_story_number(line, number):
    assert value(read(line).numbers) == (number,)


def test_a_misspelt_source_line_names_the_issuer():
    assert value(read("News relese from Acme Laboratory").issuer) == Issuer("Acme Laboratory")


def test_the_day_of_an_event_is_not_the_releases():
    lines = ("MEDIA ADVISORY", "WHEN: Friday, June 4, 2021, 10 a.m. CDT")
    assert read(*lines).date is None
    assert read("業務開始日：2021年7月1日").date is None
    found = read(*lines, below=["FOR IMMEDIATE RELEASE: June 1, 2021"]).date
    assert value(found).value == "2021-06-01"


def test_a_house_named_twice_is_not_its_own_office():
    found = value(read("Acme Oil Trust", "ACME OIL TRUST", "FOR IMMEDIATE RELEASE").issuer)
    assert found == Issuer("Acme Oil Trust")


@pytest.mark.parametrize(
    ("label", "linked", "name"),
    [
        ("Press Release: ", "University of Acme", "University of Acme"),
        ("Press Release: ", "Agency Opens Bridge", None),
        ("Contact: ", "Media Relations", None),
        ("Press Release: ", "Public Affairs", None),
    ],
)
def test_a_linked_name_behind_press_release_is_the_issuers(label, linked, name):
    line = label + linked
    found = read(Block(line, anchors=(Anchor(linked, "/acme", len(label), len(line)),))).issuer
    assert (found.value.name if found else None) == name


def test_the_house_of_a_press_contact_is_no_letterhead():
    lines = ["FOR IMMEDIATE RELEASE", "Contact: Jane Roe", "Anvil Group", "555-555-0100"]
    assert read(*lines).issuer is None
    assert value(read(lines[0], lines[2]).issuer) == Issuer("Anvil Group")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Posted On: 12 MAY 2020 1:05PM by ABC Chicago", "ABC Chicago"),
        ("Posted on: May 5, 2021 by ADMIN", None),
        ("Posted On: 12 MAY 2020 by Jane Roe", None),
        ("Posted On: 12 MAY 2020 by admin", None),
    ],
)
def test_an_agency_that_posts_issues(line, name):
    assert value(read(line).issuer) == (Issuer(name) if name else None)


@pytest.mark.parametrize(
    ("above", "name"),
    [
        ("Ministry of Roads & Bridges", "Ministry of Roads & Bridges"),
        ("Department of Bridges", "Department of Bridges"),
        ("First Minister's Office", "First Minister's Office"),
        ("Ministry of Roads opens a bridge.", "ABC Chicago"),
        ("All bridges", "ABC Chicago"),
    ],
)
def test_a_ministry_goes_before_the_agency_that_posts(above, name):
    lines = [above, "Posted On: 12 MAY 2020 1:05PM by ABC Chicago"]
    assert value(read(*lines).issuer) == Issuer(name)


@pytest.mark.parametrize(
    ("hint", "line", "name"),
    [
        ("sender", "FOD Bruggen en Wegen", "FOD Bruggen en Wegen"),
        ("absender", "Acme Brücken", "Acme Brücken"),
        ("sender", "4 May 2020", None),
        ("lead", "FOD Bruggen en Wegen", None),
    ],
)
def test_an_element_may_be_there_for_the_sender(hint, line, name):
    found = read(Block(line, hints=frozenset({"field", hint}))).issuer
    assert (found.value.name if found else None) == name


def test_a_press_office_signs_for_a_name_that_the_text_knows():
    text = "La senadora Juana Robles Vega presentó el proyecto de puentes en Lakeside."
    lines = ["Oficina de prensa", "Senadora de la República", "Juana Robles Vega"]
    assert value(read(below=[text, *lines]).issuer) == Issuer(lines[-1], lines[0])
    assert read(below=["Se presentó el proyecto de puentes.", *lines]).issuer is None
    assert read(below=[text, *lines, "Tel. 555 0100"]).issuer is None


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (("FOR IMMEDIATE RELEASE Contact: Press Office", "May 4, 2010 (555) 555-0100"), True),
        (("Pressemitteilung vom 4. Mai 2010",), True),
        (("FOR IMMEDIATE RELEASE", "May 4, 2010 The bridge opens"), False),
    ],
)
def test_a_number_to_call_and_the_kind_may_stand_beside_the_day(lines, day):
    found = read(*lines).date
    assert (found is not None and found.value.value == "2010-05-04") is day


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("105/2012 - Bridge opens", ("105/2012",)),
        ("14/2012: Bridge opens", ("14/2012",)),
        ("10/2012 - Bridge opens", None),
        ("105/2012 bridges open", None),
        ("24/7 - Bridge opens", None),
    ],
)
def test_a_number_of_the_year_may_open_the_headline(title, number):
    page = Page((Block(title, BlockKind.HEADING, level=1), Block(STORY)))
    found = letterhead.find(page, Found(title, Evidence.MARKUP, frozenset({0})))
    assert value(found.numbers) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FOR IMMEDIATE RELEASE — ", "FOR IMMEDIATE RELEASE"),
        ("Zur sofortigen Veröffentlichung – ", "Zur sofortigen Veröffentlichung"),
        ("For immediate release of all prisoners — ", None),
        ("Embargo — ", None),
    ],
)
def test_a_dash_sets_the_status_before_the_first_paragraph(text, expected):
    found = letterhead.find(Page((Block(TITLE), Block(f"{text}{STORY}"))), None).status
    assert value(found) == expected
    assert found is None or not found.claims


def test_the_status_stands_behind_the_kind():
    assert value(read("PRESS RELEASE: For immediate release").status) == "For immediate release"
    assert read("Contact: For immediate release").status is None


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Tiedote - vapaa julkaistavaksi heti", "vapaa julkaistavaksi heti"),
        ("Til umiddelbar publisering", "Til umiddelbar publisering"),
        ("Azonnali közlésre", "Azonnali közlésre"),
        ("UNTUK SEGERA DISIARKAN", "UNTUK SEGERA DISIARKAN"),
        ("Για άμεση δημοσίευση", "Για άμεση δημοσίευση"),
        ("Для немедленной публикации", "Для немедленной публикации"),
        ("請即發放", "請即發放"),
        ("Vapaa pääsy sillalle", None),
    ],
)
def test_a_status_in_more_languages(line, status):
    assert value(read(line).status) == status


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Comunicado de prensa OCP N.º 057-2026", "057-2026"),
        ("Press Release Friends of Bridges No. 12/2020", "12/2020"),
        ("Pressemitteilung BMF Nr. 12/2020", "12/2020"),
        ("Persbericht Gemeente Utrecht nr. 12/2020", "12/2020"),
        ("Nota de prensa 45/2021", "45/2021"),
        ("Pressmeddelande 45/2021", "45/2021"),
        ("Пресс-релиз № 12/2020", "12/2020"),
        ("Siaran Pers No. SP-12/2020", "SP-12/2020"),
        ("Tisková zpráva č. 12/2020", "12/2020"),
        ("Press Release Acme No. 1 in Sales", None),
    ],
)
def test_the_house_may_stand_before_the_number(line, number):
    assert value(read(line).numbers) == ((number,) if number else None)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ([], ["Ref: 10.1234/bridge.2021.045"]),
        ([], ["Reference: 21/045"]),
        (["Ref: bridges, rivers"], []),
        (["Ref. 12 of the report"], []),
    ],
)
def test_a_reference_below_the_text_is_no_number_of_it(above, below):
    assert value(read(*above, below=below).numbers) is None


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["By Jane Roe", "12th Bridge Wing Public Affairs"], "12th Bridge Wing Public Affairs"),
        (["By Sgt. Jane Roe, 12th Bridge Wing Public Affairs"], "12th Bridge Wing Public Affairs"),
        (["By Jane Roe, 2nd Roe Squadron Public Affairs / Published May 05, 2020"],
         "2nd Roe Squadron Public Affairs"),
        (["Story by Jane Roe", "Roe Guard Public Affairs Office"],
         "Roe Guard Public Affairs Office"),
        (["Courtesy Story", "101st Roe Division Public Affairs"],
         "101st Roe Division Public Affairs"),
        (["From Seaman Jane Roe, Commander, Roe Force, U.S. Roe Fleet Public Affairs"],
         "Commander, Roe Force, U.S. Roe Fleet Public Affairs"),
        (["From Commander, Roe Force Public Affairs"], "Commander, Roe Force Public Affairs"),
        (["From Roe Bridge Command Public Affairs"], "Roe Bridge Command Public Affairs"),
        (["By Jane Roe", "3rd Annual Bridge Forum"], None),
        (["By Jane Roe, Acme Bridges"], None),
        (["12th Bridge Wing Public Affairs"], None),
        (["Photo by Jane Roe, Roe Wing Public Affairs"], None),
    ],
)  # fmt: skip
def test_the_unit_of_an_author(lines, name):
    found = value(read(*lines).issuer)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("5 May 2026 | City of Roeville | Press release", "City of Roeville"),
        ("5.5.2026 09:05:00 EET | Roelan kaupunki | Tiedote", "Roelan kaupunki"),
        ("Pressemelding | Dato: 05.05.2026 | Broministeriet", "Broministeriet"),
        ("05.05.2026 · Pressemitteilung · Kreis Roe, Pressestelle", "Kreis Roe"),
        ("5 May 2026 | Roeville | Press release", None),
        ("5 May 2026 | Bridges | City of Roeville", None),
        ("5 May 2026 | Jane Roe | Press release", None),
    ],
)
def test_a_house_between_a_day_and_a_kind(line, name):
    found = value(read(line).issuer)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Published by: Ministry of Bridges", "Ministry of Bridges"),
        ("Published by the Ministry of Bridges", "Ministry of Bridges"),
        ("Órgão: Ministério das Pontes", "Ministério das Pontes"),
        ("Herausgeber: Bundesamt für Brücken", "Bundesamt für Brücken"),
        ("Fuente: Secretaría de Puentes, 5 de mayo de 2026", "Secretaría de Puentes"),
        ("Avsändare: Broministeriet", "Broministeriet"),
        ("From: Bridges Canada", "Bridges Canada"),
        ("Herausgeber: Kreis Roe, Pressestelle", "Kreis Roe"),
        ("From: Jordan Roe", None),
        ("From Bridges Canada", None),
        ("Bron: Pixabay", None),
        ("Published by Jane Roe", None),
    ],
)
def test_a_label_of_a_portal(line, name):
    found = value(read(line).issuer)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["UNITED STATES SENATOR JANE ROE", "FOR IMMEDIATE RELEASE"],
         "UNITED STATES SENATOR JANE ROE"),
        (["Congresswoman Jane Q. Roe", "NEWS RELEASE"], "Congresswoman Jane Q. Roe"),
        (["Governor Jane Roe", "May 5, 2026", "FOR IMMEDIATE RELEASE"], "Governor Jane Roe"),
        (["U.S. Representative Jane Roe (D-Roe)", "FOR IMMEDIATE RELEASE"],
         "U.S. Representative Jane Roe (D-Roe)"),
        (["Senator Jane Roe"], None),
        (["FOR IMMEDIATE RELEASE", "Senator Jane Roe"], None),
        (["Senator Roe", "FOR IMMEDIATE RELEASE"], None),
        (["Governor Jane Roe Opens a Bridge Today", "FOR IMMEDIATE RELEASE"], None),
    ],
)  # fmt: skip
def test_who_holds_an_office_heads_the_letter(lines, name):
    found = value(read(*lines).issuer)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("Ref.: 20201217ABC94207", ("20201217ABC94207",)),
        ("Reference: PR-2021-045", ("PR-2021-045",)),
        ("Our ref: STA/2021/17", ("STA/2021/17",)),
        ("Aktenzeichen: 2021-B-0417", ("2021-B-0417",)),
        ("Réf. : CP/2021/045", ("CP/2021/045",)),
        ("Reference: 10.1038/S41586-020-2000", None),
        ("Reference: Roe J, Nature 2020", None),
        ("Ref.: 12", None),
        ("Rif: J-30412345-2", None),
        ("References: 2021", None),
    ],
)
def test_a_reference_below_the_text_is_a_number_where_it_looks_like_one(line, numbers):
    assert value(read(below=(line,)).numbers) == numbers


@pytest.mark.parametrize(
    ("line", "url", "found"),
    [
        ("PR 21-017", "https://roe.example/item/prn-21-017/bridge", ("PR 21-017",)),
        ("18-09", "https://roe.example/press/2018/nr18-09", ("18-09",)),
        ("18-09", "https://roe.example/press/2018/bridge", None),
        ("2018-09", "https://roe.example/press/2018-09/bridge", None),
        ("Room 18-09", "https://roe.example/press/2018/nr18-09", None),
    ],
)
def test_a_code_that_the_pages_address_has_is_the_number(line, url, found):
    title = Block(TITLE, BlockKind.HEADING, level=1)
    page = Page((title, Block(STORY), Block("# # #"), Block("Jane Roe"), Block(line)), url=url)
    letter = letterhead.find(page, Found(TITLE, Evidence.MARKUP, frozenset({0})))
    assert value(letter.numbers) == found


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("NEWS RELEASE #7 - FLOOD WATCH", "7"),
        ("News Release No. 7 - Spring Floods", "7"),
        ("Release No. 12 - 048", "12 - 048"),
        ("Release No. 12 / HQ", "12 / HQ"),
        ("Release No. HQ24-100-ES", "HQ24-100-ES"),
    ],
)
def test_words_behind_a_number_and_a_dash_are_none_of_it(line, number):
    assert value(read(line).numbers) == (number,)


BELOW = ("FOR IMMEDIATE RELEASE", "January 10, 2007", "Contact: Jane Roe", "202-555-0100")


@pytest.mark.parametrize(
    "below",
    [BELOW, ("MEDIA RELEASE", "For immediate release", "Contact: Jane Roe", "202-555-0100")],
)
def test_the_letterhead_may_stand_below_the_text(below):
    status = read(below=below).status
    assert value(status).casefold() == "for immediate release"
    assert not status.claims


@pytest.mark.parametrize(
    "below",
    [
        (*BELOW, "Another Bridge Opens", STORY),  # another release
        ("For immediate release", "Bridge tolls", "All our news"),
    ],
)
def test_no_status_of_another_release(below):
    assert read(below=below).status is None


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("Nr. 98214/17.05.2022", ("98214",)),
        ("Nr. 45 / 2018", ("45 / 2018",)),
        ("17.05.2022", None),
    ],
)
def test_the_day_behind_a_registered_number_is_no_part_of_it(line, numbers):
    found = read("COMUNICAT DE PRESĂ", line).numbers
    assert (found.value if found else None) == numbers


@pytest.mark.parametrize(
    ("line", "day"),
    [
        (
            "報道関係者各位 プレスリリース 2026年5月4日 Bridges for All Japan 橋の日0504企画者",
            "2026-05-04",
        ),
        ("各位 2026年5月4日 会社名 アクメ株式会社 代表取締役社長 黒部 太郎", "2026-05-04"),
        ("To the Media – May 4, 2026 – Office of the Bridge Commissioner of Salem", "2026-05-04"),
        ("To the Media: the mayor opens the bridge over the river on May 4, 2026", None),
        ("Aux journalistes : visite du pont de Salem avec Jane Roe le 4 mai 2026", None),
    ],
)
def test_the_day_stands_behind_whom_the_release_is_for(line, day):
    date = value(read(line).date)
    assert (date and date.value) == day
