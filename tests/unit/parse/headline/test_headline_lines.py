"""A headline may be set in several lines, and stand below more than one line of a letterhead."""

import pytest

import newsdrop
from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.houses.public import governs_a_place, is_public_body
from newsdrop.parse.letterheads import codes, house_kind
from newsdrop.parse.reaching.lines import postal
from newsdrop.parse.titling import kind_line, nameless
from newsdrop.parse.titling.unfinished import is_open

TEXT = """\
SPRINGFIELD, May 4, 2010 - The harbor authority will deepen its main channel from October, after \
a court dismissed the last of three suits that owners along the shore had brought against it.
“We waited nine years for this,” said Jane Roe, director of the authority. “Our pilots are glad.”
The work will take fourteen months and cost $38 million, of which the state pays a third.
""".splitlines()
PROSE = "".join(f"<p>{paragraph}</p>" for paragraph in TEXT)


def read(markup, title="Release", text=PROSE):
    head = f"<title>{title}</title>"
    return newsdrop.read(f"<html><head>{head}</head><body>{markup}{text}</body></html>".encode())


def told(markup, **page):
    release = read(markup, **page)
    return release.headline, release.subheadline


def printed(*lines):
    return newsdrop.read("\n\n".join((*lines, *TEXT)).encode())


def bold(*lines):
    return "".join(f'<p align="center"><b>{line}</b></p>' for line in lines)


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("Roe Harbor Corp. Reports", "Second Quarter Results"),
        ("Roe Bancorp, Inc. Announces", "Dividend of 21 Cents"),
        ("Roe Marine Hastily Recalls", "Life Jackets"),
        ("Harbor authority will deepen", "its main channel"),
        ("First Port in the State to Deepen Channel in", "Winter Months"),
        ("COUNCIL VOTES MONEY FOR", "HARBOR BRIDGE"),
        ("Pilots and Owners Agree on", "Channel"),
        ("Roe Bancorp Buys Doe Savings and", "Names Chief"),
        ("Hafen Roe vertieft die Rinne an", "beiden Ufern"),
        ("Le port de Roe creuse un chenal pour", "Les pilotes"),
        ("Director Opens Harbor Bridge,", "Promises Another"),
        ('Roe: "Delay Would Strand', 'the Islanders"'),
        ("Museum Shows “Boats of the", "Northern Lakes”"),
    ],
)
def test_a_line_that_cannot_be_the_last_goes_on(line, below):
    assert is_open(line, below)


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("Winter Moves In", "Ferries Stay in Dock"),
        ("Lotsen rufen zum Streik auf", "Hafen bleibt geschlossen"),
        ("Amt stellt Pläne vor", "Brücke bis Herbst"),
        ("Channel Will Be Deepened, Director Announces", "Work Starts in May"),
        ("What the Audit Reveals", "Ten Findings"),
        ("Council Debates Street Names", "Owners Object"),
        ("Authority Publishes Annual Reports", "Cargo Grows"),
        ("Fewer Product Recalls", "Toys Are Safer"),
        ("Authority Resolves Supply Issues", "Work Goes On in October"),
        ("Quarterly Reports", "Harbor Authority Deepens Channel"),
        ("A Harbor Worth Waiting For", "Channel Is Deepened"),
        ("Something to Look Forward To", "Channel Is Deepened"),
        ("Project news", "tidegauge 2.0 is out"),
        ('6" Pipe Bursts at Harbor', 'Crews Lay 12" Main'),
        ("Winners Announced", "Ten Schools Honored"),
        ("Collision off Roe Harbor, LA", "Two Hurt"),
        ("Water Rates to Rise", "why the town needs it"),
        ("A Harbor to Be Proud of", "Channel Is Deepened"),
        ("The Bridge They Hoped For", "Council Gives Money"),
    ],
)
def test_a_line_that_may_be_the_last_does_not(line, below):
    assert not is_open(line, below)


@pytest.mark.parametrize(
    "lines",
    [
        bold("Harbor Authority Announces", "Deepening of Main Channel"),
        bold("Harbor Authority Announces<br>Deepening of Main Channel"),
        "<h2>Harbor Authority Announces</h2><h2>Deepening of Main Channel</h2>",
        "<center><b>Harbor Authority</b></center>"
        + bold("Harbor Authority Announces", "<i>Deepening of Main Channel</i>"),
    ],
)
def test_lines_set_alike_are_one_headline(lines):
    assert told(lines) == ("Harbor Authority Announces Deepening of Main Channel", None)


def test_three_lines_may_be_one_headline_above_its_deck():
    lines = bold(
        "Roe Bancorp Announces Merger With",
        "Doe Savings and",
        "Election of Two Directors",
        "All Branches Will Stay Open",
    )
    headline = "Roe Bancorp Announces Merger With Doe Savings and Election of Two Directors"
    assert told(lines) == (headline, "All Branches Will Stay Open")


def test_a_headline_begins_above_the_line_that_weighs_most():
    lines = bold("HARBOR AUTHORITY TO BEGIN<br>DEEPENING OF CHANNEL<br>AFTER RULING")
    release = read(f"<center><b>ROE HARBOR AUTHORITY</b></center>{lines}")
    assert release.headline == "HARBOR AUTHORITY TO BEGIN DEEPENING OF CHANNEL AFTER RULING"
    assert release.issuer.name == "ROE HARBOR AUTHORITY"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Harbor Authority to Deepen Its Channel", "Court Dismisses Last of Three Suits"),
        ("Harbor Authority Deepens Channel", "for pilots, every foot counts here"),
    ],
)
def test_a_deck_set_as_its_headline_stays_the_deck(first, second):
    assert told(bold(first, second)) == (first, second)


def test_an_address_above_a_headline_is_none_of_it():
    lines = bold("Harbor House, Pier 4,<br>Harbor Authority Deepens Main Channel")
    assert told(lines)[0] == "Harbor Authority Deepens Main Channel"


def test_whom_a_heading_says_to_call_is_no_headline():
    lines = "<h2>Media Contact: 555-0100, press@roe.example</h2><h3>Authority Deepens Channel</h3>"
    assert told(lines)[0] == "Authority Deepens Channel"


def test_about_a_house_below_a_sentence_is_no_headline_where_no_dateline_opens_the_text():
    line = "Authority Deepens Main Channel"
    short = (
        "<p>The harbor authority will deepen its main channel from October, it said on Monday.</p>"
    )
    about = "<h2>About the Authority of Roe Harbor</h2>"
    assert told(f"<p><b>{line}</b></p>{short}{about}", text=short)[0] == line


def test_a_place_above_a_headline_is_none_of_it():
    lines = bold("Springfield, Illinois –", "Harbor Authority Deepens Main Channel")
    assert told(lines)[0] == "Harbor Authority Deepens Main Channel"


def test_small_letters_below_capitals_are_the_deck_within_one_heading():
    headline, deck = "AUTHORITY TO DEEPEN CHANNEL", "Court Dismisses Last of Three Suits"
    assert told(f"<h3>{headline}<br><small>{deck}</small></h3>") == (headline, deck)


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("<h1>City of Roe</h1><p>Office of the Mayor</p>", "City of Roe - News Releases"),
        ("<h1>ROE COUNTY LIBRARY</h1><p>12 Bridge Street, Roe, OR 97531</p>", "ROE COUNTY LIBRARY"),
        ("<h1>Office of the Governor</h1>", "Office of the Governor"),
        ("<h1>Bureau of Harbors</h1><p>FOR IMMEDIATE RELEASE</p>", "Bureau of Harbors"),
        ("<h1>Harbor Authority</h1>", "Harbor Authority"),  # which the text names
    ],
)
def test_the_house_above_a_headline_is_not_the_headline(above, title):
    lines = f"{above}<h2>Court Ruling Frees Way for Deeper Harbor Channel</h2><p>May 4, 2010</p>"
    assert told(lines, title=title)[0] == "Court Ruling Frees Way for Deeper Harbor Channel"


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("Department of Inland Harbors", True),
        ("Ayuntamiento de Roe", True),
        ("Stadt Roe", True),
        ("Gmina Roe", True),
        ("Roes kommun", True),
        ("City of Roe Mourns Mayor", False),
        ("Ministry of Harbors Bans Nets", False),
        ("Police Chief Resigns", False),
        ("Stadt lädt zum Fest", False),
        ("Stadt der Zukunft", False),
        ("Gemeinde des Jahres", False),
        ("Gemeente van het Jaar", False),
        ("Department of Labor and Harbors Looks Back", False),
        ("Friends of the Harbor", False),
        ("Council of the Year", False),
        ("Agency of the Year", False),
        ("Service of Remembrance", False),
        ("Court of Public Opinion", False),
        ("Agency for Change", False),
        ("Ferry service", False),
        ("Federal agency", False),
        ("Supreme court", False),
    ],
)
def test_the_form_of_a_name_tells_a_public_body(line, body):
    assert is_public_body(line) == body


def test_a_town_is_told_from_a_title_by_the_page():
    line = "Court Ruling Frees Way for Deeper Harbor Channel"
    assert governs_a_place("Town of Roe")
    assert not governs_a_place("Town of the Year")
    assert told(f"<h1>Town of Roe</h1><h3>{line}</h3>")[0] == line
    lights = "City of Lights"
    assert told(f"<h1>{lights}</h1><h3>{line}</h3>", title=lights)[0] == lights


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("Roes kommun", "Court Ruling Frees Way for Deeper Harbor Channel"),
        ("Department of Inland Harbors", "Statement of Secretary Roe on the Ferry"),
    ],
)
def test_a_heading_below_a_public_body_needs_no_other_sign(body, line):
    assert told(f"<h1>{body}</h1><h3>{line}</h3>", title=body)[0] == line


@pytest.mark.parametrize(
    "between",
    [
        "Roe County Executive Ann Doe",
        "Department of Harbors and Roads",
        "May 4, 2010",
        "Our Harbor",
    ],
)
def test_the_headline_is_not_every_heading_below_a_house(between):
    line = "Court Ruling Frees Way for Deeper Harbor Channel"
    lines = f"<h1>Ministry of Harbors</h1><h2>{between}</h2><h3>{line}</h3>"
    assert told(lines, title="Ministry of Harbors")[0] == line


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        (
            "Roe Harbor Association",
            "Roe Harbor Association",
        ),  # nothing says that it is a letterhead
        ("Harbor Authority", "Harbor Authority | Roe Gazette"),
        ("Harbor Authority Gets Its Channel", "Harbor Authority Gets Its Channel"),
    ],
)
def test_a_house_may_be_the_headline(heading, title):
    lines = f"<h1>{heading}</h1><h2>Court Ruling Frees Way for Deeper Harbor Channel</h2>"
    assert told(lines, title=title)[0] == heading


@pytest.mark.parametrize(
    "line",
    [
        "30 E. Harbor Street, Springfield, Oregon 97531",
        "500 HARBOR BLVD, SPRINGFIELD, OR 97531-0044",
        "P.O. Box 118, Springfield OR 97531",
        "12 Harbor Road, Holm SW1A 1AA",
        "10 rue du Port, 44000 Nantes",
        "Piazza Grande 1 - 31020 Roe (TV)",
    ],
)
def test_an_address_is_no_headline(line):
    assert postal.is_address_line(line)
    release = printed("HARBOR AUTHORITY\n" + line, "May 4, 2010", "AUTHORITY TO DEEPEN CHANNEL")
    assert release.headline == "AUTHORITY TO DEEPEN CHANNEL"


@pytest.mark.parametrize(
    "line",
    [
        "500 Jobs to Go at Harbor Street, 12000 Others Stay",
        "12 Harbor Street, Closed in 2019, Opens Again in 2024",
        "30 Ships Wait at Harbor Road",
        "Fire at 12 Harbor Street, Springfield, OR 97531",
    ],
)
def test_news_of_a_street_is_no_address(line):
    assert not postal.is_address_line(line)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("RHA Release No. 14-31", "14-31"),
        ("RHA Release #98-12", "98-12"),
        ("City of Roe Release Number 2004-12", "2004-12"),
        ("RHA Issues Statement No. 157", None),
        ("Roe Adopts Release No. 34-123", None),
    ],
)
def test_a_house_may_stand_before_the_number_it_counts(line, number):
    assert house_kind.number(line) == number
    assert nameless.is_kind_and_day(line) == (number is not None)
    assert list(codes.in_line(line)) == ([number] if number else [])


def test_the_number_of_a_houses_release_is_no_headline():
    release = printed("RHA Release No. 14-31", "COURT RULING FREES WAY FOR DEEPER HARBOR")
    assert release.headline == "COURT RULING FREES WAY FOR DEEPER HARBOR"
    assert release.release_numbers == ("14-31",)


@pytest.mark.parametrize(
    ("line", "houses"),
    [
        ("Roe Teaching Hospitals Foundation Trust and the University of Doe", True),
        ("and the University of Doe", True),
        ("Historical Society and the County Library", True),
        ("Roe Trust and Doe Bank to Merge", False),
        ("Merger of Roe Bank and Doe Savings Trust", False),
        ("Partnership of Roe University and Doe Institute", False),
        ("New Home for Roe Orchestra and Doe Museum", False),
        ("Roe Group and Doe University Partner on Dredging", False),
        ("School Board and Teachers Union Agree", False),
    ],
)
def test_two_houses_may_share_a_line(line, houses):
    assert kind_line.is_of_houses(line) == houses


def test_two_houses_are_no_headline():
    above = "Roe Harbor and Waterways Authority Foundation Trust\nand the University of Doe"
    release = printed("PRESS RELEASE", above, "COURT RULING FREES WAY FOR DEEPER HARBOR")
    assert release.headline == "COURT RULING FREES WAY FOR DEEPER HARBOR"


@pytest.mark.parametrize("line", ["Harbor Authority to Begin", "Ten Members Elected to Board"])
def test_what_is_done_is_no_house(line):
    assert not is_organization(line)


def test_a_club_may_set_a_blank_in_its_form():
    assert is_organization("Lotsenverein Roe e. V.")
    release = printed(
        "PRESSEMITTEILUNG", "Lotsenverein Roe e. V.", "Authority Deepens Channel for Pilots"
    )
    assert release.headline == "Authority Deepens Channel for Pilots"


def test_a_kind_in_two_languages_is_no_headline():
    lines = "<h1>Datganiad i’r wasg / Press release</h1><h2>Authority to deepen main channel</h2>"
    assert told(lines)[0] == "Authority to deepen main channel"
    assert not nameless.is_empty("News / Bridge opens")


@pytest.mark.parametrize(
    ("name", "below", "headline"),
    [
        ("RT-12", "Roe Unveils RT-12, a Tug for Deep Harbor Channels", 1),
        ("Low Water", "Museum Presents Low Water, Ninety Photographs of Harbors", 1),
        ("RT-12", "A tug for deep harbor channels", 0),
        ("Roe Opens Yard", "Ninety jobs: Roe opens yard for tugs in Springfield", 0),
    ],
)
def test_a_name_leaves_the_headline_to_the_line_that_tells_of_it(name, below, headline):
    text = f"<p>The {name} stands in Springfield, where {PROSE[4:]}"
    found = told(f"<h1>{name}</h1><h2>{below}</h2>", title=f"{name} | Roe", text=text)[0]
    assert found == (name, below)[headline]


def test_the_mark_of_an_old_page_is_none_of_its_headline():
    line = "Authority deepens main channel"
    assert told(f"<h1>[ARCHIVED] {line}</h1>", title=f"News - [ARCHIVED] {line}")[0] == line
    assert told(f"<h1>[Updated] {line}</h1><p>May 4</p>", title="x")[0].endswith(line)


@pytest.mark.parametrize(
    "heading",
    [
        "<h1>Harbor authority deepens its channel<br>May 4, 2010</h1>",
        "<h1>Harbor authority deepens its channel<br>\n<span class='ontop'>4 May 2010</span></h1>",
        "<h1>Harbor authority deepens its channel <span class='date'>May 4, 2010</span></h1>",
        "<h2>Harbor authority deepens its channel<br>May 4, 2010<br>Work begins in October</h2>",
    ],
)
def test_the_day_in_a_heading_is_none_of_the_headline(heading):
    release = read(heading, text="".join(f"<p>{line}</p>" for line in TEXT[1:]) * 2)
    assert release.headline == "Harbor authority deepens its channel"
    assert release.published.value == "2010-05-04"


@pytest.mark.parametrize(
    "lines",
    [
        ("Harbor Authority Reports Results for the Year Ended", "March 31, 2010"),
        ("Minutes of the meeting of", "4 May 2010"),
        ("Harbor festival", "May 2010"),
        ("Budget of the harbor authority", "2010"),
        ("Opening hours from Monday,", "4 May 2010"),
        ("Opening of the harbor", "Tuesday, 4 May 2010"),
        ("Der Hafen ist offen ab", "4. Mai 2010"),
        ("Le port de Roe ouvre", "le 4 mai 2010"),
    ],
)
def test_a_title_that_goes_on_with_a_day_is_whole(lines):
    assert read(f"<h1>{'<br>'.join(lines)}</h1>").headline == " ".join(lines)


def test_the_status_in_a_heading_of_several_lines():
    lines = "<h4>RELEASED MAY 4, 2010<br />FOR IMMEDIATE RELEASE</h4>"
    release = read(f"{lines}<h2>Harbor authority deepens its channel</h2>")
    assert release.headline == "Harbor authority deepens its channel"
    assert release.release_status == "FOR IMMEDIATE RELEASE"


def test_the_heading_of_a_form_is_no_headline():
    form = "<h1>Find a berth</h1><form action=''>Port: <input name='p'> Size: </form>"
    title = "<p align='center'><b>Harbor Authority Deepens Main Channel</b></p>"
    found = read(f"<div id='search'>{form}</div>{title}", title="Berths and boats for hire")
    assert found.headline == "Harbor Authority Deepens Main Channel"
    assert found.issuer is None or found.issuer.name != "Find a berth"


def test_a_headline_may_stand_above_a_form():
    markup = "<h1>Channel will be deepened</h1><form>Search: <input name='q'></form>"
    assert read(markup, title="Acme").headline == "Channel will be deepened"


def test_a_long_headline_may_stand_between_a_form_and_a_deck():
    markup = (
        "<h1>Harbor authority deepens its main channel</h1><form>Search: <input name='q'></form>"
        "<p><b>Large ships will come as far as the old town</b></p>"
    )
    assert read(markup, title="Acme").headline == "Harbor authority deepens its main channel"


@pytest.mark.parametrize(
    "line", ["Press release 2021-05-04", "Pressemeddelelse 04-05-2021", "Communiqué 04/05/2021"]
)
def test_a_part_of_a_day_is_no_number(line):
    assert house_kind.number(line) is None
    assert list(codes.in_line(line)) == []


FIRST = "New lamp app lights the talks of close friends."
SECOND = "Go from typing to blinking and see who answers."


@pytest.mark.parametrize(
    ("lines", "headline", "deck"),
    [
        (f"{FIRST}<br>{SECOND}", FIRST, SECOND),
        ("Think big.<br>Build a bridge.", "Think big. Build a bridge.", None),
        (f"{FIRST[:-1]}<br>{SECOND}", f"{FIRST[:-1]} {SECOND}", None),
    ],
)
def test_two_sentences_of_a_heading_are_headline_and_deck(lines, headline, deck):
    assert told(f"<h2>{lines}</h2>") == (headline, deck)


NOUS = (
    "Nous, les pilotes, les passeurs, les gardiens du phare, les gens du port et de la ville "
    "de Roe,"
)
REST = "Étudiants de la mer, gardons depuis lundi le phare de Roe."
DEMANDS = "".join(f"<li>Plus de moyens pour le port, et des phares {n}.</li>" for n in range(9))


@pytest.mark.parametrize("kind", ["Communiqué de presse", "Comunicado", "Tisková zpráva"])
def test_the_kind_above_a_text_is_its_title_where_only_sections_have_others(kind):
    lead = f"<h1>{kind}</h1><p>{NOUS}<br>{REST}</p><p>{REST}</p>"
    text = f"<h1>Nous demandons</h1><ul>{DEMANDS}</ul>"
    page = f"<html><body>{lead}{text}</body></html>"
    release = newsdrop.read(page.encode())
    assert release.headline == kind
    assert release.body[0].text == f"{NOUS} {REST}"


LEAD = (
    "Jane Roe has had the kind of summer that few in the harbor town have, and for four years she "
    "worked on a plan for its channel that nobody believed in until it was there."
)


def test_a_title_below_a_notice_may_ask_or_exclaim():
    for line in (
        "Is your harbor ready for it?",
        "Harbor opens to all boats!",
        "Mayor: “A day for Salem”",
    ):
        dated = f"SALEM, Ore., June 3, 2021 – {TEXT[1]}"
        assert newsdrop.read("\n\n".join((LEAD, line, dated, *TEXT[2:])).encode()).headline == line


@pytest.mark.parametrize(
    ("line", "titled"),
    [
        ("Roe smiles when I tell her this. “A proud moment.”", False),
        ("Was it hard to wait so long for the first of the boats?", False),
        ("Harbor Deepens Its Main Channel", True),
    ],
)
def test_a_plain_text_may_have_no_title(line, titled):
    release = newsdrop.read("\n\n".join((LEAD, line, *TEXT[1:])).encode())
    assert release.headline == (line if titled else None)
    told = [part.text for part in release.body]
    assert titled or told[:2] == [LEAD, line]
