"""The lines of a block, put together: who answers, for which house, at which number."""

import pytest

from newsdrop.page import Anchor, Block
from newsdrop.record import Contact
from tests.asking.contacts import STORY, heading, item, read


@pytest.mark.parametrize(
    ("lines", "numbers"),
    [
        (("Jane Roe, Acme Corp.", "Tel: 908-555-0100", "Mobile: 908-555-0101"),
         ["908-555-0100", "908-555-0101"]),
        (("Jane Roe", "908-555-0100 / 908-555-0101"), ["908-555-0100", "908-555-0101"]),
        (("Jane Roe", "Tel: 908-555-0100", "Fax: 908-555-0101"), ["908-555-0100"]),
        (("Jane Roe", "Tel: 908-555-0100", "Mobile: 908-555-0100"), ["908-555-0100"]),
        (("Jane Roe", "Acme plc", "Ireland, +353 1 634 7887", "U.S., +1 650 496 2717"),
         ["+353 1 634 7887", "+1 650 496 2717"]),
        (("Jane Roe", "Dublin: +353 1 634 7887", "Boston: +1 650 496 2717"),
         ["+353 1 634 7887", "+1 650 496 2717"]),
    ],
)  # fmt: skip
def test_who_has_two_numbers_is_there_twice(lines, numbers):
    found, _ = read("Press contact:", *lines)
    assert [one.phone for one in found] == numbers
    assert {one.name for one in found} == {"Jane Roe"}


def test_a_place_below_who_is_reached_is_another_desk():
    found, _ = read("Press contact:", "Jane Roe", "jane@example.org", "Boston: +1 650 496 2717")
    assert [one.name for one in found] == ["Jane Roe", None]
    lines = ("Jane Roe", "Dublin: +353 1 634 7887", "Boston: +1 650 496 2717, boston@example.org")
    found, _ = read("Press contact:", *lines)
    assert [one.name for one in found] == ["Jane Roe", None]


def test_several_persons_below_each_other():
    found, _ = read(
        heading("Media Contacts"),
        "Jane Roe", "Acme Robotics, Inc.", "+44 (0)1865 555010", "jane@example.org",
        "John Doe", "Greenpeace Press Desk", "john@example.org",
    )  # fmt: skip
    assert found == [
        Contact("Jane Roe", "Acme Robotics, Inc.", "+44 (0)1865 555010", "jane@example.org"),
        Contact("John Doe", "Greenpeace Press Desk", None, "john@example.org"),
    ]


def test_the_company_under_a_name_is_no_second_person():
    found, _ = read("CONTACT: Jane Roe", "Acme Robotics", "217-555-0100")
    assert found == [Contact("Jane Roe", "Acme Robotics", "217-555-0100", None)]


def test_a_long_name_of_a_house_belongs_to_its_contact():
    house = "Secretariat of the State Governor’s High-Level Anti-Flood Commission on Bridges"
    assert read(STORY, "Media Inquiries:", "Jane Roe", house, "jane@example.gov")[0] == [
        Contact("Jane Roe", house, None, "jane@example.gov")
    ]


@pytest.mark.parametrize(
    ("lines", "contacts_of"),
    [
        # two persons share a number; "or" opens another contact
        (["Kontakt: Anna Roe i Jan Doe, 22 555 01 00"],
         [("Anna Roe", None, "22 555 01 00"), ("Jan Doe", None, "22 555 01 00")]),
        (["Kontakt: Anna Roe i Oslo kommune, 22 55 01 00"],
         [("Anna Roe", "Oslo kommune", "22 55 01 00")]),
        (["Contact: Jane Roe and John Doe, 202-555-0100."],
         [("Jane Roe", None, "202-555-0100"), ("John Doe", None, "202-555-0100")]),
        (["Kontakt: Jane Roe und John Doe, 030 20314550"],
         [("Jane Roe", None, "030 20314550"), ("John Doe", None, "030 20314550")]),
        (["Contact: Jane Roe or John Doe", "202-555-0100"],
         [("Jane Roe", None, "202-555-0100"), ("John Doe", None, "202-555-0100")]),
        # the desk of a house answers for it
        (["Pressekontakt:", "Ministerium für Brücken", "Presseabteilung", "030 20314550"],
         [("Presseabteilung", "Ministerium für Brücken", "030 20314550")]),
        (["Press contact:", "Acme Press Office", "Media Relations", "202-555-0100"],
         [("Acme Press Office", None, "202-555-0100")]),
        (["Press contact: press@acme.example, 202-555-0100; or Acme Foundation, 202-555-0101"],
         [(None, None, "202-555-0100"), ("Acme Foundation", None, "202-555-0101")]),
        # who follows behind a comma, with its stops
        (["Press contacts:", "Jane Roe, U.Ex.", "202-555-0100", "John Doe, Acme University",
          "202-555-0101"],
         [("Jane Roe", "U.Ex.", "202-555-0100"), ("John Doe", "Acme University", "202-555-0101")]),
        # words before the label, where somebody is reached behind it
        (["Survey Program Contact: Jane Roe, 202-555-0100"], [("Jane Roe", None, "202-555-0100")]),
        # firms that write themselves small, below a name or in its line
        (["Pressekontakt:", "Jane Roe", "acme robotik AG", "030 20314550"],
         [("Jane Roe", "acme robotik AG", "030 20314550")]),
        (["Pressekontakt:", "Jane Roe acme Text und Bild GmbH", "030 20314550"],
         [("Jane Roe", "acme Text und Bild GmbH", "030 20314550")]),
        (["Press contact:", "Jane Roe", "Director, Acme Outreach – Europe", "Acme Robotics Inc.",
          "202-555-0100"],
         [("Jane Roe", "Acme Robotics Inc.", "202-555-0100")]),
        # places are neither persons nor offices
        (["Contatti:", "Belgio: +32 2 555 01 02", "New Delhi: +91 11 5550 0100"],
         [(None, None, "+32 2 555 01 02"), (None, None, "+91 11 5550 0100")]),
        (["Press contact:", "Jane Roe", "12 Main Street", "Albany, NY 12207", "518-555-0100"],
         [("Jane Roe", None, "518-555-0100")]),
        (["Press contact:", "Jane Roe (GMT +01h00)", "518-555-0100"],
         [("Jane Roe", None, "518-555-0100")]),
        # an extension is enough for a person to belong
        (["Contact:", "+32 2 555 01 02", "Jane Roe, Law Coordinator, FEX extension: 408"],
         [(None, None, "+32 2 555 01 02"), ("Jane Roe", "FEX", None)]),
    ],
)  # fmt: skip
def test_who_is_who_in_a_line(lines, contacts_of):
    found, left = read(STORY, *lines)
    assert [(one.name, one.organization, one.phone) for one in found] == contacts_of
    assert left == [STORY]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Press Contact:", "Dr. Jane Roe", "202-555-0100"), ("Jane Roe", None)),
        (("Press Contact:", "Professor Jane Roe", "202-555-0100"), ("Jane Roe", None)),
        (("For further details, please contact:", "Jane Roe", "202-555-0100"), ("Jane Roe", None)),
        (("Press Contact:", "Jane Roe of Acme Agency", "202-555-0100"),
         ("Jane Roe", "Acme Agency")),
        (("Press Contact:", "University of Acme", "202-555-0100"), ("University of Acme", None)),
        (("Press Contact:", "Acme Bridges Japan K.K.", "Media Relations", "202-555-0100"),
         ("Media Relations", "Acme Bridges Japan K.K.")),
    ],
)  # fmt: skip
def test_who_answers_and_for_whom(lines, found):
    one, *_ = read(STORY, *lines)[0]
    assert (one.name, one.organization, one.phone) == (*found, "202-555-0100")


def test_a_town_is_a_house_where_the_address_has_its_name():
    where = "For enquiries, please contact:", "Houston"
    assert read(STORY, *where, "acme@houston.example")[0][0].name == "Houston"
    assert read(STORY, *where, "press@acme.example")[0][0].name is None


def test_an_office_with_a_number_of_its_own_is_another_contact():
    found, _ = read(
        "Contacts:", "Jane Roe", "Acme Bridges, Inc", "202-555-0100", "Acme Communications",
        "202-555-0101",
    )  # fmt: skip
    assert [(one.name, one.phone) for one in found] == [
        ("Jane Roe", "202-555-0100"),
        ("Acme Communications", "202-555-0101"),
    ]


def test_an_item_with_a_number_goes_with_the_name_that_links_to_its_mail():
    name = Block("Jane Roe", anchors=(Anchor("Jane Roe", "mailto:jane@acme.example", 0, 8),))
    found, _ = read(STORY, "Press contact:", name, item("202-555-0100"))
    assert found == [Contact("Jane Roe", None, "202-555-0100", "jane@acme.example")]


def test_an_office_with_a_mail_address_of_its_own_is_another_contact():
    found, _ = read(
        STORY, "Press Contacts", "Jane Roe", "Acme", "jane@acme.example", "Acme Media Helpline",
        "help@acme.example",
    )  # fmt: skip
    assert found == [
        Contact("Jane Roe", "Acme", None, "jane@acme.example"),
        Contact("Acme Media Helpline", None, None, "help@acme.example"),
    ]


def test_a_desk_below_a_whole_contact_is_the_next_one():
    lines = ("Jane Roe", "Office of the Minister", "roe@acme.example", "Media Relations")
    behind = ("Bridges Service Canada, Ottawa", "343-555-0100", "media@acme.example")
    found, _ = read(STORY, "Contacts:", *lines, *behind)
    assert [(one.name, one.email) for one in found] == [
        ("Jane Roe", "roe@acme.example"),
        ("Media Relations", "media@acme.example"),
    ]


@pytest.mark.parametrize(
    ("house", "person"),
    [
        ("Brückenbund Österreich", "Mag.a Zdenka Roe"),
        ("Bridge Union Ireland", "Jane Roe"),
        ("Amboss Forum", "Dr. Zdenka Roe"),
    ],
)
def test_a_house_may_stand_above_who_answers_for_it(house, person):
    (one,), _ = read(STORY, heading("Kontakt:"), house, person, "Tel.: 030 20314550")
    assert (one.name, one.organization) == (" ".join(person.split()[-2:]), house)


def test_a_house_that_is_reached_is_no_persons():
    found, _ = read(
        STORY, "Press contacts:", "Anvil Trust Ireland", "202-555-0101", "Jane Roe", "202-555-0100"
    )
    assert [(one.name, one.organization) for one in found] == [
        ("Anvil Trust Ireland", None),
        ("Jane Roe", None),
    ]


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Acme Anvils, Inc., San Jose", "Acme Anvils, Inc."),
        ("Acme Corp., New York", "Acme Corp."),
        ("Acme GmbH, Bad Nauheim", "Acme GmbH"),
    ],
)
def test_the_town_of_a_house_is_nobodys_name(line, house):
    found, _ = read(STORY, "Contact:", line, "Jane Roe, 408/555-0162", "or", "John Doe")
    assert found[0] == Contact("Jane Roe", house, "408/555-0162")


def test_who_stands_behind_a_house_may_be_somebody():
    found, _ = read(STORY, "Contact:", "Acme Corp., Jane Roe", "John Doe, 408/555-0162")
    assert [one.name for one in found] == ["Jane Roe", "John Doe"]


TWO = (
    "Press contacts:",
    "For Italy :Jane ROE: jane.roe@bell-press.example",
    "For other countries: John DOE: doe@acme-anvils.co.example",
)


def test_each_of_several_has_the_number_of_the_house_at_whose_address_he_is():
    found, _ = read(
        *TWO,
        "Agency Bell Press - 9 Main Street, Springfield", "Tel.: (202) 555-0100",
        "Acme-Anvils - 6 Roe Road, Shelbyville", "Tel.: (202) 555-0101",
    )  # fmt: skip
    assert found == [
        Contact("Jane ROE", "Agency Bell Press", "(202) 555-0100", "jane.roe@bell-press.example"),
        Contact("John DOE", "Acme-Anvils", "(202) 555-0101", "doe@acme-anvils.co.example"),
    ]


@pytest.mark.parametrize(
    ("house", "names"),
    [
        ("Roe Robotics, Inc.", ["Jane ROE", "John DOE"]),  # at nobody's address
        ("Example Robotics, Inc.", ["Jane ROE", "John DOE"]),
    ],
)
def test_a_house_at_nobodys_address_is_the_last_ones(house, names):
    found, _ = read(*TWO, house, "Tel.: (202) 555-0100")
    assert [one.name for one in found] == names
    assert [one.phone for one in found] == [None, "(202) 555-0100"]
