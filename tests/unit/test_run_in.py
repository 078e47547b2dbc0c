"""A release that is one paragraph is parted where it goes over to its house."""

import pytest

from newsdrop.page import Anchor, Block, BlockKind, Page, Zone
from newsdrop.parse.ending import run_in

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
    ],
)
def test_a_label_within_a_paragraph_parts_it(about):
    assert parts(f"{STORY} {about}") == [STORY, about]
    assert parts(f"{STORY} {about} {ASKS}") == [STORY, about, ASKS]


@pytest.mark.parametrize(
    ("text", "block"),
    [
        (f"{STORY} About 300 people will work there. {STORY}", {}),
        (f"{STORY} Jane Roe told all about: The plant. {STORY}", {}),
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
