"""Lines that call themselves captions, or begin as only a caption does."""

import pytest

from newsdrop.page import Block, BlockKind
from tests.asking.images import CAPTION, TEXT, photo, read


@pytest.mark.parametrize("label", ["Pictured:", "Pictured above:", "In the photo:"])
def test_a_line_may_say_that_it_tells_what_a_photo_shows(label):
    (image,), claimed = read(photo(), f"{label} {CAPTION}", TEXT)
    assert image.caption == f"{label} {CAPTION}"
    assert claimed == [image.caption]


@pytest.mark.parametrize("label", ["Légende :", "Bildunterschrift:", "Caption:"])
def test_a_line_that_calls_itself_a_caption_is_one_without_its_label(label):
    (image,), claimed = read(photo(), f"{label} {CAPTION}", TEXT)
    assert image.caption == CAPTION
    assert claimed == [f"{label} {CAPTION}"]


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Clockwise from top left: a bridge, a bell, two anvils", True),
        ("(From left) Jane Roe, John Doe and Ann Poe", True),
        ("From left, Jane Roe and John Doe of the plant.", True),
        ("Von links: Jana Roe, Jan Doe", True),
        ("De gauche à droite : Jeanne Roe, Jean Doe", True),
        ("左から：山田太郎、田中花子", True),
        ("From left, right and center the visitors came to see it.", False),
        ("Open now: the bridge, the bell and two anvils", False),
    ],
)
def test_a_caption_may_begin_with_where_somebody_stands(line, caption):
    marked = Block("The plant at night.", BlockKind.CAPTION, tag="figcaption", group=4)
    other = photo("https://example.com/files/roof.jpg", group=4)
    found, _ = read(other, marked, photo(), Block(line, tag="p", group=8), Block(TEXT, group=9))
    assert found[1].caption is None
    found, _ = read(Block(TEXT), photo(), Block(line, tag="p", group=8), Block(TEXT * 2, group=9))
    assert found[0].caption == (line if caption else None)
