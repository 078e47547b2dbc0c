"""A release that is one paragraph is parted where it goes over to its house."""

import pytest

from newsdrop.page import Anchor, Block, BlockKind, Page, Zone
from newsdrop.parse.ending.house import run_in

STORY = (
    "SPRINGFIELD, May 4, 2010 — The Acme Trust will open a plant for anvils in town, it said. "
    "The new building replaces one that was closed in 2005 after a flood had damaged its machines. "
) * 3 + "Work on the roof is to begin in July."
HOUSE = "The Acme Trust was founded in 1985 and gives anvils to the farriers of three counties. "
ASKS = "For more information, contact Jane Roe at jane@acme.example."


def parts(text, **block):
    page = run_in.part(Page((Block(text, **block),)))
    return [block.text for block in page.blocks]


@pytest.mark.parametrize(
    "about",
    [
        f"ABOUT: {HOUSE.strip()}",
        f"About the Acme Trust: {HOUSE.strip()}".replace("the ", "", 1),
        f"About Acme Trust {HOUSE.strip()}",
        f"ABOUT ACME TRUST: {HOUSE.strip()}",
        "About the Acme Trust: Since 1985 we have given anvils to farriers.",
        "Über Acme Trust: Das Haus verschenkt Ambosse an Schmiede.",
        "À propos d’Acme : La société fabrique des enclumes.",
        "Acerca de Acme: La empresa fabrica yunques en tres países.",
        "Sobre a Acme: A empresa fabrica bigornas.",
        "Om Acme: Bolaget tillverkar städ.",
    ],
)
def test_a_label_within_a_paragraph_parts_it(about):
    assert parts(f"{STORY} {about}") == [STORY, about]
    assert parts(f"{STORY} {about} {ASKS}") == [STORY, about, ASKS]


def test_a_link_behind_the_description_is_a_part_of_its_own():
    about = "About Acme: Farriers know it for its anvils."
    link = "Related Link: https://acme.example"
    assert parts(f"{STORY} {about} {link}") == [STORY, about, link]


POINTER = "For more on Acme, please visit www.acme.example or write to it."


@pytest.mark.parametrize(
    "again",
    [
        "Acme is a family-run, prize-winning and smith-owned maker of anvils and hammers.",
        "The Acme Trust is a charity that gives anvils to farriers.",
        "Acme is the leading provider of anvils. Iron is at the core of what it does.",
    ],
)
def test_a_house_named_again_behind_its_address_parts_a_paragraph(again):
    assert parts(f"{STORY} {POINTER} {again}") == [f"{STORY} {POINTER}", again]
    assert parts(f"{STORY} {again}") == [f"{STORY} {again}"]


@pytest.mark.parametrize(
    ("text", "block"),
    [
        (f"{STORY} About 300 people will work there. {STORY}", {}),
        (f"{STORY} Jane Roe told all about: The plant. {STORY}", {}),
        (f"{STORY} About the event: Doors open at nine.", {}),
        (f"{STORY} About the study: It was paid by the Acme Trust.", {}),
        (f"{STORY} About Monday: Traffic will flow again.", {}),
        (f"{STORY} About flood: Its water will be gone.", {}),
        (f"{STORY} {POINTER} Vance is a charity that gives anvils to farriers.", {}),
        (f"{STORY} {POINTER} Acme is a friend to them, said the mayor of the town.", {}),
        (f"About: {STORY}", {}),
        (f"Acme opens a plant. ABOUT: {HOUSE}{STORY}", {}),
        (f"ABOUT: {HOUSE}".strip(), {}),
        (f"{STORY} ABOUT: {HOUSE}".strip(), {"zone": Zone.MARGIN}),
        (f"{STORY} ABOUT: {HOUSE}".strip(), {"kind": BlockKind.LIST_ITEM}),
    ],
)
def test_other_paragraphs_stay_whole(text, block):
    assert parts(text, **block) == [text]


def test_links_stay_with_their_words():
    text = f"{STORY} ABOUT: {HOUSE}".strip()
    links = tuple(
        Anchor("Acme", "https://acme.example", at, at + 4)
        for at in (text.index("Acme"), text.rindex("Acme"))
    )
    page = run_in.part(Page((Block(text, anchors=links),)))
    for block in page.blocks:
        (anchor,) = block.anchors
        assert block.text[anchor.start : anchor.end] == "Acme"
