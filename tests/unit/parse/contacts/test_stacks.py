"""Contacts that no heading announces: above the text, below it, in cards and in rows."""

import pytest

from newsdrop.page import Block, Zone
from newsdrop.record import Contact
from tests.asking.contacts import JANE, STORY, heading, read


@pytest.mark.parametrize("where", ["Headquarters, Washington, D.C.", "Acme Research Center, Ohio"])
def test_above_the_text_a_house_may_stand_between_name_and_number(where):
    found, left = read("Jane Roe", where, "(Phone: 202-555-0100)", STORY)
    assert [(one.name, one.phone) for one in found] == [("Jane Roe", "202-555-0100")]
    assert left == [STORY]


STACKED = (
    "May 4, 2010", "Jane Roe", "Chief of Staff", "Office: 714-555-0100", "Cell: 714-555-0101",
    "John Doe", "Spokesperson", "Office: 714-555-0102", "Cell: 714-555-0103",
)  # fmt: skip


@pytest.mark.parametrize("lines", [(*STACKED, STORY), (STORY, *STACKED)])
def test_names_above_their_posts_and_numbers_need_no_heading(lines):
    found, left = read(*lines)
    assert found == [
        Contact("Jane Roe", None, "714-555-0100", None),
        Contact("Jane Roe", None, "714-555-0101", None),
        Contact("John Doe", None, "714-555-0102", None),
        Contact("John Doe", None, "714-555-0103", None),
    ]
    assert sorted(left) == sorted(("May 4, 2010", STORY))


def test_above_the_text_a_number_may_stand_right_below_a_name():
    jane = Contact("Jane Roe", None, "(202) 555-0100 x12", None)
    assert read("Jane Roe", "(202) 555-0100 x12", STORY) == ([jane], [STORY])


@pytest.mark.parametrize(
    ("lines", "organization"),
    [
        (("Jane Roe", "Anvils & Alliances", "+1 202-555-0100", "jane@acme.example"),
         "Anvils & Alliances"),
        (("Jane Roe", "Acme Anvils", "jane@acme.example", "+1 202-555-0100"), "Acme Anvils"),
        (("Jane Roe", "Tel: +1 202-555-0100", "jane@acme.example"), None),
    ],
)  # fmt: skip
def test_a_card_below_the_text_needs_no_heading(lines, organization):
    jane = Contact("Jane Roe", organization, "+1 202-555-0100", "jane@acme.example")
    assert read(STORY, *lines) == ([jane], [STORY])
    assert read(STORY, *map(heading, lines)) == ([jane], [STORY])


@pytest.mark.parametrize(
    "lines",
    [
        (STORY, "Jane Roe", "Anvils", "Call +1 202-555-0100 and ask for a tour", "j@acme.example"),
        (STORY, "Acme Library", "+1 202-555-0100", "library@acme.example"),
        (STORY, "Roe Library", "Phone: 714-555-0100"),  # one of the places that the text lists
        ("Jane Roe", "714-555-0100 callers were counted", STORY),
        ("Jane Roe", "The mayor spoke", "Office: 714-555-0100", STORY),
    ],
)
def test_a_name_alone_opens_no_contact(lines):
    assert read(*lines)[0] == []


def test_an_element_may_say_that_it_is_a_contact():
    marked = frozenset({"contact", "rounded"})
    helpline = Block("Acme Media Helpline (202) 555-0100 media@acme.example", hints=marked)
    assert read(STORY, helpline)[0] == [
        Contact("Acme Media Helpline", None, "(202) 555-0100", "media@acme.example")
    ]
    assert read(STORY, Block("Contact Jane Roe at jane@acme.example", hints=marked))[0] == []


def test_two_names_with_numbers_below_the_text_need_no_heading():
    found, _ = read(STORY, "Jane Roe 202-555-0100", "John Doe 202-555-0101 jd@acme.example")
    assert [one.name for one in found] == ["Jane Roe", "John Doe"]
    assert read(STORY, "Jane Roe 202-555-0100", "The doors open at nine.")[0] == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Jane Roe | Acme Anvils | 202-555-0100 | jane@acme.example", "Jane Roe"),
        ("Jane Roe | Head of Press | jane@acme.example | Tel: 202-555-0100", "Jane Roe"),
        ("Acme Library | 202-555-0100 | library@acme.example", None),
        ("Jane Roe | Anvils of the World | May 4, 2010 | Springfield", None),
    ],
)
def test_a_line_with_bars_is_a_contact_where_it_opens_with_a_person(line, found):
    assert [one.name for one in read(STORY, line)[0]] == ([found] if found else [])


@pytest.mark.parametrize(("hint", "count"), [("contact", 1), ("card", 0)])
def test_a_card_may_be_called_a_contact_by_its_class(hint, count):
    lines = ("Wiebrig Van Muster", "Woordvoerder, Acme", "j@acme.example", "+32 470 55 01 23")
    card = [Block(line, hints=frozenset({hint})) for line in lines]
    found, _ = read(STORY, *card)
    assert [one.name for one in found] == ["Wiebrig Van Muster"] * count


@pytest.mark.parametrize(
    "lines",
    [
        ("Roelinde Calloway-Vance", "Acme Editions", "+1 918-555-0163 mail us roe@acme.example"),
        ("橋樑司 王大明司長", "電話：(02)2311-0100分機2810"),
    ],
)
def test_an_element_for_contacts_may_hold_a_stack(lines):
    marked = frozenset({"contact"})
    found, _ = read(STORY, *(Block(line, hints=marked) for line in lines))
    assert [bool(one.name and one.phone) for one in found] == [True]


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (("Media Coordinator Jane Roe", "(402) 555-0188"), 1),
        (("Pressesprecherin Jana Roe", "030 20314550"), 1),
        (("Jane Roe 202/555-0147 x3008", "Or contact your local office"), 1),
        (("Jane Roe, 202-555-0147", "May 4, 2010"), 1),
        (("Anvil Days 2010", "May 4, 2010"), 0),
        (("Acme Anvils 202-555-0147", "May 4, 2010"), 0),
    ],
)
def test_above_the_text_a_person_with_a_number_needs_no_heading(lines, count):
    found, _ = read("Acme News", *lines, "Acme opens plant", STORY)
    assert len(found) == count


def test_a_card_may_give_a_desk_in_lines_of_its_own():
    lines = ("Acme Media Helpline", "(202) 555-0100", "media.help@acme.example")
    (one,), _ = read(STORY, *(Block(line, hints=frozenset({"contact"})) for line in lines))
    assert (one.name, one.email) == ("Acme Media Helpline", "media.help@acme.example")


@pytest.mark.parametrize(
    ("line", "count"),
    [("email us here", 1), ("Enviar un correo", 1), ("Schools", 0), ("email us here by June", 0)],
)
def test_a_number_above_an_invitation_to_write_is_a_contact(line, count):
    found, _ = read(STORY, "Zdenka Roe-Doe", "Roe Cordage Works", "+1 207-555-0129", line)
    assert [one.name for one in found] == ["Zdenka Roe-Doe"][:count]


@pytest.mark.parametrize(
    ("line", "other", "count"),
    [
        ("Main Line", "Pay Bills", 0),
        ("Public Works", "Animal Control", 0),
        ("Report Fraud", "Victim Notification", 0),
        ("Jane Roe", "Zoran Roe", 2),
    ],
)
def test_rows_of_numbers_below_the_text_are_contacts_where_they_name_a_person(line, other, count):
    rows = (f"{line}: 202-555-0130", f"{other}: 202-555-0131")
    found, _ = read(STORY, "###", *(Block(row, zone=Zone.MARGIN) for row in rows))
    assert len(found) == count


@pytest.mark.parametrize(
    "desk", ["Public Information Office", "Press Office", "Office of Public Affairs"]
)
def test_a_person_above_the_desk_that_answers_needs_no_heading(desk):
    lines = ("Jane Roe", desk, "(202) 555-0100/555-0101 (fax)", "e-mail: news@example.gov")
    assert read("May 4, 2010", *lines, "Agency opens bridge", STORY)[0] == [
        Contact("Jane Roe", desk, "(202) 555-0100", "news@example.gov")
    ]


def test_a_house_above_its_desk_is_no_person():
    found, _ = read("Anvil Board", "Press Office", "(202) 555-0100", "news@example.gov", STORY)
    assert [one.name for one in found] == ["Press Office"]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("In Delaware: Jane Roe, (302) 555-0166", 1),
        ("À Genève : Jane Roe, +41 22 555 01 00", 1),
        ("En Colombia: Jane Roe, +57 1 555 0100", 1),
        ("In Berlin: tickets, 030 5550100", 0),
        ("In total: Jane Roe, 312-555-0100", 0),
    ],
)
def test_who_answers_in_a_town_is_a_contact(line, count):
    assert len(read(STORY, STORY, line)[0]) == count


@pytest.mark.parametrize(
    "line",
    [
        "Jane Roe (202) 555-0100 jane@example.gov",
        "Jane Roe, (202) 555-0100, jane@example.gov",
    ],
)
@pytest.mark.parametrize("below", [(), ("Follow us",), ("About Acme", "Acme makes anvils.")])
def test_one_line_below_the_text_may_be_a_contact(line, below):
    found, _ = read(f"{STORY} {STORY}", line, *below)
    assert found == [JANE]


@pytest.mark.parametrize(
    "lines",
    [
        ("To register:", "Jane Roe, (202) 555-0100, jane@example.gov"),
        ("For tickets, please write or call.", "Jane Roe, (202) 555-0100, jane@example.gov"),
        ("Questions about bills go to", "Jane Roe, (202) 555-0100, jane@example.gov"),
        ("Visitor Services (202) 555-0100 visit@example.gov",),
        ("Tickets: Box Office, (202) 555-0100, tickets@example.gov",),
        ("Jane Roe reads on Monday at 8 p.m., (202) 555-0100",),
    ],
)
def test_what_else_stands_in_one_line_is_no_contact(lines):
    found, _ = read(f"{STORY} {STORY}", *lines)
    assert found == []


@pytest.mark.parametrize(
    ("lines", "contact"),
    [
        (("John Harlan", "Spokesman", "Ministry of Canals", "tel.: 225 555 0123"),
         Contact("John Harlan", "Ministry of Canals", "225 555 0123")),
        (("Jana Nováková tisková mluvčí", "Ministerstvo mostů", "tel.: 225 555 012"),
         Contact("Jana Nováková", "Ministerstvo mostů", "225 555 012")),
        (("Jens Ahlers, Pressesprecher", "Tel.: 0711 555 0123", "E-Mail: roe@acme.example"),
         Contact("Jens Ahlers", None, "0711 555 0123", "roe@acme.example")),
        (("Joanna Pilch, rzecznik prasowy, tel. 601 555 012, j.pilch@acme.example",),
         Contact("Joanna Pilch", None, "601 555 012", "j.pilch@acme.example")),
    ],
)  # fmt: skip
def test_a_person_with_a_post_signs_a_release_without_a_heading(lines, contact):
    assert read(STORY * 2, *lines)[0] == [contact]


@pytest.mark.parametrize(
    "lines",
    [
        ("John Harlan", "He was the first who crossed it.", "tel.: 225 555 0123"),
        ("John Harlan", "Tickets for the fair", "tel.: 225 555 0123"),
        ("Jane Roe, who swam in the river, can be seen on 225 555 0123, roe@acme.example",),
    ],
)
def test_a_person_without_a_post_signs_nothing(lines):
    assert not any(one.name for one in read(STORY * 2, *lines)[0])
