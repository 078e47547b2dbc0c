"""A paragraph may hold a contact and a sentence that is none of it."""

import pytest

import newsdrop
from newsdrop.page import Anchor, Block, BlockKind, Page, Zone
from newsdrop.parse.reaching.asking import run_on

JANE = "Media contact: Jane Roe, warden, 202-555-0100 or jane@acme.example."
MORE = "The feast will be shown at acme.example/live."


def parts(text, **block):
    page = run_on.part(Page((Block(text, **block),)))
    return [block.text for block in page.blocks]


@pytest.mark.parametrize(
    ("contact", "behind"),
    [
        (JANE, MORE),
        ("Further information: Jane Roe, 202-555-0100 (mobile).", "A photograph of her is there."),
        ("For media enquiries: 202-555-0100 or press@acme.example.", "She speaks at five in town."),
        ("The hotline is 202-555-0102.", "Media: Jane Roe, 202-555-0100."),
        ("Media contact: Jane Roe, 202-555-0100.", "Investor contact: John Doe, 202-555-0101."),
    ],
)
def test_a_contact_is_parted_from_what_is_told_beside_it(contact, behind):
    assert parts(f"{contact} {behind}") == [contact, behind]


@pytest.mark.parametrize(
    "text",
    [
        JANE,
        "Press contact: 202-555-0100, press@acme.example. Jane Roe, Press Officer, Acme Trust.",
        "Contact: Jane Roe, 12 Main St. Roeville, IL 62701. Call 202-555-0100. Fax 202-555-0101.",
        "Media contact: Jane Roe, 202-555-0100. Thank you.",
        "She named two things: iron and coal. Call 202-555-0100. The shop is open until nine.",
        "He told the press: it is 202-555-0100. The press: it came.",
        "The plant has 40 rooms. Contents: 9 barrels of oil. The rest is iron.",
    ],
)
def test_other_paragraphs_stay_whole(text):
    assert parts(text) == [text]


def test_rows_lists_and_margins_stay_whole():
    text = f"{JANE} {MORE}"
    assert parts(text, kind=BlockKind.LIST_ITEM) == [text]
    assert parts(text, zone=Zone.MARGIN) == [text]
    assert parts(text, cells=(JANE, MORE)) == [text]


def test_links_go_with_the_sentence_they_stand_in():
    text = f"{JANE} {MORE}"
    at = text.index("acme.example/live")
    link = Anchor("acme.example/live", "https://acme.example/live", at, at + 17)
    page = run_on.part(Page((Block(text, anchors=(link,)),)))
    first, second = page.blocks
    assert first.anchors == ()
    (own,) = second.anchors
    assert second.text[own.start : own.end] == own.text


def test_what_stands_behind_a_contact_is_kept():
    lead = (
        "<p>SPRINGFIELD, May 4, 2010 — Acme will open a plant for anvils in town, it said.</p>" * 2
    )
    html = f"<h1>Acme opens a plant for anvils</h1>{lead}<p>{JANE} {MORE}</p>"
    release = newsdrop.read(html.encode())
    assert [one.name for one in release.contacts] == ["Jane Roe"]
    assert MORE in [*release.boilerplate, *(part.text for part in release.body)]
