"""Addresses that say by their name that they are there for the press."""

import pytest

from newsdrop.page import Anchor, Block, Page, Zone
from newsdrop.parse import contacts
from newsdrop.parse.found import Found
from newsdrop.record import Contact, Evidence
from tests.asking.contacts import STORY, read


def test_a_menu_is_no_contact():
    text = "Press | Contact us | Donate | press@example.gov"
    links = [(6, 7, "/press"), (8, 18, "/contact"), (21, 27, "/donate")]
    anchors = tuple(Anchor(text[a:b], href, a, b) for a, b, href in links)
    assert read(STORY, Block(text, anchors=anchors))[0] == []


def chrome(text):
    return Block(text, zone=Zone.CHROME)


@pytest.mark.parametrize(
    ("blocks", "found"),
    [
        (("12 Main Street • (202) 555-0144 • media@acme.example", "Acme opens a plant"),
         [Contact(None, None, "(202) 555-0144", "media@acme.example")]),
        (("Via Roma 1 - ufficio.stampa@acme.example", "Acme opens a plant"),
         [Contact(None, None, None, "ufficio.stampa@acme.example")]),
        (("12 Main Street • (202) 555-0144 • info@acme.example", "Acme opens a plant"), []),
        (("Acme opens a plant", chrome("Jane Roe"), chrome("press@acme.example")),
         [Contact("Jane Roe", None, None, "press@acme.example")]),
        (("Acme opens a plant", chrome("Jane Roe"), chrome("202-555-0100"),
          chrome("presse@acme.example")),
         [Contact("Jane Roe", None, "202-555-0100", "presse@acme.example")]),
        (("Acme opens a plant", chrome("Jane Roe"), chrome("jane@acme.example")), []),
        (("Acme opens a plant", chrome("press@acme.example")), []),
        (("Acme opens a plant", STORY, "prensa@acme.example"),
         [Contact(None, None, None, "prensa@acme.example")]),
        (("Acme opens a plant", STORY, "prensa@acme.example", STORY), []),
    ],
)  # fmt: skip
def test_an_address_may_say_that_it_is_there_for_the_press(blocks, found):
    page = Page(tuple(Block(one) if isinstance(one, str) else one for one in blocks))
    at = next(at for at, block in enumerate(page.blocks) if block.text == "Acme opens a plant")
    own = contacts.find(page, Found("Acme opens a plant", Evidence.TEXT, frozenset({at})))
    assert (list(own.value) if own else []) == found


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Direcția Comunicare și Dialog", "Direcția Comunicare și Dialog"),
        ("Attached files", None),
    ],
)
def test_a_desk_right_above_an_address_for_the_press_answers_there(line, name):
    found, _ = read(STORY, line, "E-mail: presa@acme.example", "Attached files")
    assert [one.name for one in found] == ([name] if name else [])


@pytest.mark.parametrize(
    ("desk", "line", "phone"),
    [
        ("Acme Press Office, CH-1211 Geneva 23", "{} - Fax: +41 22 555 02 47", None),
        ("Acme Press Office, 80539 München", "{}, Tel. +49 89 5550100", "+49 89 5550100"),
        ("Acme Press Office", "{}, Tel./Fax: +49 89 5550100", "+49 89 5550100"),
        ("Acme Press Office", "{}", None),
    ],
)
def test_a_desk_above_its_address_has_no_postal_code_and_no_fax(desk, line, phone):
    card = [Block(text, tag="td", group=9) for text in (desk, line.format("press@acme.example"))]
    expected = Contact("Acme Press Office", None, phone, "press@acme.example")
    assert read(STORY, *card)[0] == [expected]


REACHED = (
    "For {} about the Acme Bridge Trust of Springfield and/or for work with it and its friends, "
    "contact: {} and follow us on the networks that you like for all that is new!"
)


@pytest.mark.parametrize(
    ("matter", "mail", "given"),
    [
        ("media inquiries", "media@acme.example", True),
        ("tickets", "media@acme.example", False),
        ("media inquiries", "anvils@acme.example", False),
    ],
)
def test_a_sentence_on_what_the_press_asks_may_tell_of_other_things(matter, mail, given):
    line = REACHED.format(matter, mail)
    found, stays = read("Acme opens a plant for anvils in town and a hall beside it.", line)
    assert [one.email for one in found] == [mail] * given
    assert (line in stays) is not given


@pytest.mark.parametrize(
    ("line", "mail"),
    [
        ("Opening hours are nine to five, also at press@acme.example.", None),
        ("Fragen zum Turm beantworten wir gern unter presse@acme.example.", "presse@acme.example"),
        (
            "For questions we are at press@acme.example. More at http://acme.example/",
            "press@acme.example",
        ),
        ("Pour toute question, nous sommes à presse@acme.example", "presse@acme.example"),
        ("To book a tour, write to tours@acme.example.", None),
        ("We built it. All who like it may write to press@acme.example.", None),
    ],
)
def test_the_last_paragraph_gives_the_address_of_the_press(line, mail):
    found, stays = read(STORY, line)
    assert found == ([Contact(None, None, None, mail)] if mail else [])
    assert (line in stays) is (mail is None)


def test_an_address_of_the_press_within_the_story_is_no_contact():
    line = "For questions we are at press@acme.example. More at http://acme.example/"
    assert read(STORY, line, STORY)[0] == []
