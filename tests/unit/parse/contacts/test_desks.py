"""Desks and offices that answer where nobody is named, and houses that are no desk."""

import pytest

from newsdrop.page import Anchor, Block, Zone
from newsdrop.parse.reaching.lines import desks
from newsdrop.parse.reaching.unheaded import at_desk
from newsdrop.record import Contact
from tests.asking.contacts import JANE, STORY, contact, heading, item, read


def test_an_office_stands_for_the_name():
    found, left = read(
        heading("Contact Us"),
        "If you have any questions, please contact the office that you need:",
        item("Tribal Affairs at (202) 555-0100 or at tribal@example.gov"),
        item("Congressional Affairs at (202) 555-0101 or at congress@example.gov"),
    )
    assert found == [
        Contact("Tribal Affairs", None, "(202) 555-0100", "tribal@example.gov"),
        Contact("Congressional Affairs", None, "(202) 555-0101", "congress@example.gov"),
    ]
    assert left == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Media Contact: DHS Press Office, (202) 555-0100", "DHS Press Office"),
        ("Office of Public Affairs: (202) 555-0100", "Office of Public Affairs"),
        ("Contact: Press Office (202) 555-0100", "Press Office"),
        ("Media enquiries: (202) 555-0100", None),
        ("Media: Contact the News Desk at (202) 555-0100.", "News Desk"),
        ("Media contact: Brostyrelsens pressetelefon: (202) 555-0100",
         "Brostyrelsens pressetelefon"),
        ("Pressetelefon: (202) 555-0100", None),
        ("Media Contact: Secretaria Municipal da Educação, (202) 555-0100",
         "Secretaria Municipal da Educação"),
    ],
)  # fmt: skip
def test_who_answers_where_nobody_is_named(line, name):
    assert read(line)[0] == [Contact(name, None, "(202) 555-0100", None)]


@pytest.mark.parametrize(
    ("line", "contact"),
    [
        ("Jane Roe, Media Relations", ("Jane Roe", "Media Relations")),
        ("Acme Robotics, Media Relations", ("Acme Robotics, Media Relations", None)),
    ],
)
def test_a_name_before_an_office_is_a_person(line, contact):
    found, _ = read(line, "(202) 555-0100", STORY)
    assert [(one.name, one.organization) for one in found] == [contact]


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Jane Roe, Account Manager, Anvil Communications", "Anvil Communications"),
        ("Jane Roe, President, Bank of Ireland", "Bank of Ireland"),
        ("Jane Roe, Manager, Media Relations", None),
        ("Jane Roe, Manager, Ireland", None),
    ],
)
def test_a_house_behind_a_post_is_no_desk(line, house):
    found, _ = read("Press contact:", line, "(202) 555-0100")
    assert [(one.name, one.organization) for one in found] == [("Jane Roe", house)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("17th District Public Affairs", "17th District Public Affairs"),
        ("101st Brigade Public Affairs", "101st Brigade Public Affairs"),
        ("350 5th Avenue", None),
        ("12th Floor", None),
        ("2nd Entrance", None),
    ],
)
def test_an_office_may_be_numbered(line, name):
    (one,), _ = read(STORY, "Contact:", line, "Office: (907) 555-0100")
    assert one.name == name


@pytest.mark.parametrize("desk", ["Corporate Communications", "Unternehmenskommunikation"])
def test_a_desk_stands_for_its_house(desk):
    lines = ("Acme Anvils AG", desk, "Tel.: 0228 555049", "medien@acme.example")
    (one,), _ = read(STORY, heading("Medienkontakt"), *lines)
    assert (one.name, one.organization) == (desk, "Acme Anvils AG")


@pytest.mark.parametrize(
    ("desk", "house"),
    [
        ("Press Office", "Ministry of Anvils"),
        ("Oficina de Prensa", "Ayuntamiento de Roeville"),
        ("Γραφείο Τύπου", "Υπουργείο Πολιτισμού"),
        ("Ufficio Stampa", "Comune di Roe"),
        ("Tiskové oddělení", "Ministerstvo kultury"),
        ("Пресс-служба", "Министерство культуры"),
        ("Pressestelle", "Stadt Roe"),
    ],
)
def test_a_desk_stands_for_the_house_below_it(desk, house):
    (one,), _ = read(STORY, desk, house, "202-555-0100", "press@example.gov")
    assert (one.name, one.organization) == (desk, house)


def test_who_stands_below_a_desk_is_no_house():
    (one,), _ = read(STORY, "Press Office", "Jane Roe", "202-555-0100", "press@example.gov")
    assert (one.name, one.phone) == ("Jane Roe", "202-555-0100")


@pytest.mark.parametrize(
    ("lines", "name", "organization"),
    [
        (["Press contact:", "Jane Roe", "Interview Requests 202-555-0100"], "Jane Roe", None),
        (["Press contact:", "Interview Requests: 202-555-0100"], None, None),
        # who answers, below another desk and below a house
        (["Acme Press Office:", "Media Relations", "202-555-0100"], "Media Relations", None),
        (["Press Office:", "Ministry of Roe", "202-555-0100"], "Press Office", "Ministry of Roe"),
    ],
)
def test_headings_and_desks_are_told_from_names_and_houses(lines, name, organization):
    (one,), _ = read(STORY, *lines)
    assert (one.name, one.organization, one.phone) == (name, organization, "202-555-0100")


@pytest.mark.parametrize(
    "house",
    ["Acme press office", "Harbour Trust press office", "ACM media team", "Roe city press desk"],
)
@pytest.mark.parametrize("reached", [("(202) 555-0100",), ("(202) 555-0100", "jane@example.gov")])
def test_a_desk_in_small_letters_is_a_contact_of_its_own(house, reached):
    desk = Contact(house, None, "(202) 555-0101", "press@example.gov")
    lines = ("Jane Roe", *reached, house, "(202) 555-0101", "press@example.gov")
    found, _ = read(STORY, heading("Media contacts"), *lines)
    assert found == [Contact("Jane Roe", None, *(*reached, None)[:2]), desk]


@pytest.mark.parametrize("line", ["View press office", "Send us media mail", "by press mail"])
def test_small_words_above_an_address_are_no_desk(line):
    lines = ("Media contacts", "Jane Roe", "(202) 555-0100", line, "jane@example.gov")
    assert read(STORY, heading(lines[0]), *lines[1:])[0] == [JANE]


@pytest.mark.parametrize(
    ("house", "desk"),
    [
        ("Landkreis Roe", "Pressestelle"),
        ("Ministry of Roads", "Press Office"),
        ("Ville de Roe", "Service de presse"),
        ("Ayuntamiento de Roe", "Gabinete de prensa"),
        ("Acme Corp.", "Media Relations"),
    ],
)
def test_who_answers_at_a_desk_stands_below_it(house, desk):
    lines = (house, desk, "Jane Roe", "(202) 555-0100", "jane@example.gov")
    found, _ = read(STORY, heading("Media contact"), *lines)
    assert found == [Contact("Jane Roe", house, *lines[-2:])]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Acme Media Hotline", "Acme Media Hotline"),
        ("Acme Press Hotline: (202) 555-0100", "Acme Press Hotline"),
        ("Jane Roe, Hotline", "Jane Roe"),
        ("Pressestelle, Hotline (202) 555-0100", "Pressestelle"),
    ],
)
def test_a_hotline_is_a_desk_of_its_name_or_a_label(line, name):
    found, _ = read(STORY, "Media contacts:", line, "(202) 555-0100")
    assert [one.name for one in found] == [name]


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Vice President, Treasury and Investor Relations", None),
        ("Director, Sales & Communications", None),
        ("Leiterin, Strategie und Marketing", None),
        ("Directora, Finanzas y Marketing", None),
        ("Manager, Acme and Roe Communications", "Acme and Roe Communications"),
        ("Manager, Treasury Department of Acme", "Treasury Department of Acme"),
    ],
)
def test_what_a_post_is_for_may_be_two_things(line, house):
    found, _ = read("Press contact:", "Jane Roe", line, "(202) 555-0100", "jane@example.gov")
    assert found == [Contact("Jane Roe", house, "(202) 555-0100", "jane@example.gov")]


@pytest.mark.parametrize(
    ("line", "post"),
    [
        ("Director of Communications", True),
        ("Communications Director", True),
        ("Roe County Sheriff", False),
        ("* * *", False),
    ],
)
def test_a_post_from_a_house_that_an_officer_is(line, post):
    assert desks.is_post(line) is post


@pytest.mark.parametrize(
    "desk",
    [
        "NIH Media Branch", "DOD Press Operations", "Acme Communications",
        "Joint Information Center", "City of Salem Communications Division",
        "Region 6 Press Office", "Community Relations", "Roe News & Science Writing Branch",
        "Pressestelle der Stadt Roe", "Region Roes presstjänst",
        "Service de presse de la Ville de Roe", "Gabinete de Prensa de la Universidad de Roe",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "lines",
    [
        ("{}", "202-555-0100", "roe@acme.example"), ("{}", "roe@acme.example", "202-555-0100"),
        ("{}, 202-555-0100, roe@acme.example",), ("{}: 202-555-0100 | roe@acme.example",),
        ("{}", "12 Main Street", "Phone: 202-555-0100", "E-mail: roe@acme.example"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("above", [True, False])
def test_a_desk_is_reached_in_whatever_order_stands_beside_or_below_it(desk, lines, above):
    rows = [line.format(desk) for line in lines]
    found, left = read(*rows, STORY) if above else read(STORY, STORY, *rows)
    assert found == [Contact(desk, None, "202-555-0100", "roe@acme.example")]
    assert left == [STORY] * (2 - above)


@pytest.mark.parametrize(
    ("line", "name", "house"),
    [
        ("Public Affairs Office, Fort Salem: 202-555-0100", "Public Affairs Office", "Fort Salem"),
        ("Acme AG, Konzernkommunikation, 202-555-0100", "Konzernkommunikation", "Acme AG"),
        ("Pressavdelningen, Acme AB, 202-555-0100", "Pressavdelningen", "Acme AB"),
    ],
)
def test_a_desk_and_its_house_stand_in_one_line(line, name, house):
    assert read(STORY, line)[0] == [Contact(name, house, "202-555-0100", None)]


@pytest.mark.parametrize(
    "lines",
    [
        ("The Salem Press Office, whose number is 202-555-0100, was moved with all of the staff.",),
        ("Salem Helpline: 202-555-0100",), ("Box Office: 202-555-0100",),
        ("Sales: 202-555-0100, sales@acme.example",), ("Human Resources", "202-555-0100"),
        ("Public Information Hotline: 202-555-0100",), ("Public Information Line: 202-555-0100",),
        ("Customer Relations: 202-555-0100",), ("Visitor Information Center", "202-555-0100"),
        ("Salem News Subscription Office: 202-555-0100",), ("Student Affairs: 202-555-0100",),
        ("Department of Public Works: 202-555-0100",),
        ("Roe Media Museum Ticket Office: 202-555-0100",),
        ("Emergency Communications Center: 202-555-0100",),
        ("Newsroom: 202-555-0100", "Advertising: 202-555-0101", "Circulation: 202-555-0102"),
        ("Salem Media Center, 12 Main Street", "Tickets: 202-555-0100"),
        ("Media Branch Library, 12 Main Street", "202-555-0100"),
        ("Department of Media Studies, Salem University", "202-555-0100"),
        ("Acme Works, 12 Main Street, 202-555-0100", "Roe Motors, 14 Main Street, 202-555-0101"),
    ],
)  # fmt: skip
def test_what_answers_others_is_no_desk_of_the_press(lines):
    assert read(STORY, *lines)[0] == []
    assert read(*lines, STORY)[0] == []


def test_who_a_mail_is_from_and_to_is_no_desk():
    assert at_desk.is_there(["News Desk desk@acme.example"])
    assert not at_desk.is_there(["News Desk <desk@acme.example>"])


def test_an_office_that_heads_a_letter_is_no_desk():
    lines = ("Office of Public Affairs", "May 4, 2010", "Contact: Jane Roe", "(202) 555-0100")
    assert read(*lines, STORY)[0] == [contact("Jane Roe")]


@pytest.mark.parametrize("number", ["202-555-0100", None])
def test_the_name_of_a_desk_may_be_a_link_that_writes_to_it(number):
    link = Anchor("Acme Press Office", "mailto:press@acme.example", 0, 17)
    desk = Block(link.text, anchors=(link,))
    found, _ = read(STORY, desk, *([number] if number else []))
    assert found == [Contact("Acme Press Office", None, number, "press@acme.example")]
    menu = (desk._replace(zone=Zone.CHROME), Block("Jobs", zone=Zone.CHROME))
    assert read(STORY, *menu)[0] == []
    above = read(STORY, desk, "Jane Roe", "202-555-0101")[0]
    assert above == [Contact("Jane Roe", None, "202-555-0101")]
