"""A press kit holds a release among other parts; other pages stay as they are."""

from __future__ import annotations

import pytest

import newsdrop
from newsdrop.page import Block, BlockKind, Page, Zone
from newsdrop.parse.beginning import of_kit

TEXT = (
    "Acme today opened a museum of anvils, which shows the heaviest anvil that was ever made in "
    "the state and two hundred others that are hardly lighter than that one is."
)
MORE = (
    "The museum is open to all visitors from nine to five, and on Sundays the smiths of the town "
    "show how they forge a shoe for a horse in less than a minute, as they have always done."
)
LIFE = (
    "The smith was born in a town by the river, where her mother kept the forge and her father "
    "the books, and she has worked there for more than forty years without a day off."
)


def kit(title="Press kit", level="p", label="Press release", text=(TEXT, MORE)):
    parts = (
        ("The exhibition", ("Place: Anvil Museum",)),
        (label, ("Springfield, 3 June 2021", "A museum of anvils opens in town", *text)),
        ("Life of the smith", (LIFE, LIFE)),
        ("Press contact", ("Jane Roe", "(202) 555-0100", "jane@example.gov")),
    )
    html = "".join(
        f'<div class="part"><{level} class="part-label">{name}</{level}>'
        + "".join(f'<p class="prose">{line}</p>' for line in lines)
        + "</div>"
        for name, lines in parts
    )
    return newsdrop.read(f"<title>{title} - Acme</title><h1>{title}</h1>{html}".encode())


@pytest.mark.parametrize("title", ["Press kit", "Dossier de presse", "Pressemappe"])
@pytest.mark.parametrize("level", ["p", "h2"])
def test_the_release_of_a_kit_ends_at_the_next_part(title, level):
    release = kit(title, level)
    assert release.headline == "A museum of anvils opens in town"
    assert [paragraph.text for paragraph in release.body] == [TEXT, MORE]
    assert release.dateline.place == "Springfield"
    assert [one.email for one in release.contacts] == ["jane@example.gov"]


@pytest.mark.parametrize(
    "more", [{"title": "Anvils for all"}, {"label": "In short"}, {"text": (TEXT,)}]
)
def test_other_pages_keep_their_parts(more):
    assert LIFE in [paragraph.text for paragraph in kit(**more).body]


def test_photos_of_a_kit_stay():
    heading = Block("Press kit", BlockKind.HEADING, level=1)
    label, last = (Block(text, hints=frozenset({"label"})) for text in ("Press release", "Photos"))
    photo, caption = Block("", BlockKind.IMAGE, group=3, picture=object()), Block("Anvil", group=3)
    told = Block("Free of rights.", group=4)
    blocks = (heading, label, Block(TEXT), Block(MORE), last, told, photo, caption)
    zones = [block.zone for block in of_kit.cut(Page(blocks)).blocks]
    kept = (Zone.RELEASE, Zone.RELEASE)
    assert zones == [Zone.CHROME, Zone.CHROME, *kept, Zone.MARGIN, Zone.MARGIN, *kept]
