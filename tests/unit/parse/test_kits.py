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
LEAD = f"SPRINGFIELD, 3 June 2021 – {TEXT}"
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


def test_the_label_tells_the_kind():
    told = f"ROE CITY, May 4, 2021 – {TEXT}"
    text = f"<h3>A museum of anvils opens</h3><p>{told}</p><p>{MORE}</p>"
    page = f"<h1>Press kit</h1><h2>Press release</h2>{text}<h2>Life of the smith</h2><p>{LIFE}</p>"
    release = newsdrop.read(page.encode())
    assert release.kind == "press_release"
    assert MORE in [paragraph.text for paragraph in release.body]
    assert LIFE not in [paragraph.text for paragraph in release.body]


@pytest.mark.parametrize("tag", ["p", "h2"])
def test_a_release_without_a_title_of_its_own_keeps_its_parts(tag):
    html = f"<{tag}>Press release</{tag}><p>{LEAD}</p><p>{MORE}</p><{tag}>How to come</{tag}>"
    page = f"<title>Acme opens a museum</title><h1>Press kit</h1>{html}<p>{LIFE}</p><p>{TEXT}</p>"
    assert LIFE in [paragraph.text for paragraph in newsdrop.read(page.encode()).body]


def test_labels_that_are_set_as_the_text_part_no_release():
    lines = ("Press release", "Acme opens a museum!", LEAD, MORE, "How to come", LIFE)
    html = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<title>Acme opens a museum</title><h1>Press kit</h1>{html}"
    assert LIFE in [paragraph.text for paragraph in newsdrop.read(page.encode()).body]


def test_photos_of_a_kit_stay():
    heading = Block("Press kit", BlockKind.HEADING, level=1)
    label, last = (Block(text, hints=frozenset({"label"})) for text in ("Press release", "Photos"))
    photo, caption = Block("", BlockKind.IMAGE, group=3, picture=object()), Block("Anvil", group=3)
    told = Block("Free of rights.", group=4)
    release = (Block("A museum opens"), Block(TEXT), Block(MORE))
    blocks = (heading, label, *release, last, told, photo, caption)
    zones = [block.zone for block in of_kit.cut(Page(blocks)).blocks]
    kept = [Zone.RELEASE] * 4
    assert zones == [Zone.CHROME, *kept, Zone.MARGIN, Zone.MARGIN, *kept[:2]]
