"""A caption of several paragraphs in the cell or the box of a photo."""

from __future__ import annotations

import pytest

from newsdrop.page import Anchor, Block, BlockKind, Picture, Zone
from newsdrop.parse.photos import framed

FRAME = frozenset({"photo"})
PHOTO = Block("", BlockKind.IMAGE, tag="img", hints=FRAME, picture=Picture("/bridge.jpg"))


def cell(text: str, tag: str = "td", hints: frozenset[str] = FRAME) -> Block:
    return Block(text, tag=tag, hints=hints)


FIRST = cell("The bridge opened on Monday, in the rain.")
CREDIT = cell("Photo by Jane Roe")


def test_a_credit_ends_the_paragraphs_of_a_caption() -> None:
    blocks = [PHOTO, FIRST, cell("It is the longest of its kind."), CREDIT, cell("Another text.")]
    assert framed.find(blocks, 0, ()) == [1, 2, 3]


@pytest.mark.parametrize(
    "blocks",
    [
        [PHOTO, FIRST, cell("It is the longest of its kind.")],  # nobody is credited
        [PHOTO._replace(hints=frozenset()), FIRST, CREDIT],
        [PHOTO, FIRST, cell("The mayor spoke.", hints=frozenset()), CREDIT],
        [PHOTO, FIRST, cell("The mayor spoke.", tag="p"), CREDIT],
        [PHOTO, FIRST, cell("The mayor spoke. " * 60), CREDIT],
        [PHOTO, FIRST, PHOTO, CREDIT],
        [PHOTO, *[FIRST] * 6, CREDIT],
    ],
)
def test_without_a_credit_in_the_frame_there_is_none(blocks: list[Block]) -> None:
    assert framed.find(blocks, 0, ()) == []


def test_what_is_barred_is_no_caption() -> None:
    assert framed.find([PHOTO, FIRST, CREDIT], 0, {1}) == []


BOX = frozenset({"story", "img"})
IN_BOX = PHOTO._replace(hints=BOX)
CAPTION = cell("The bridge opened on Monday, in the rain. It is long.", "p", BOX)
NAMED = cell("Photo: Jane Roe", "p", BOX | {"credit"})
LARGE = cell("Full photo", "p", BOX | {"note"})
STORY = Block("The bridge over the creek was opened by the mayor and by a band from Norwell." * 2)


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        ([NAMED, CAPTION, LARGE], [1, 2, 3]),
        ([CAPTION, LARGE, NAMED], [1, 2, 3]),
        ([CAPTION, NAMED], [1, 2]),
        ([CAPTION, CAPTION], []),  # nobody is credited
        ([NAMED], []),
        ([CAPTION._replace(text="The mayor spoke. " * 60), NAMED], []),
        ([NAMED, *[CAPTION] * 6], []),
        ([NAMED._replace(zone=Zone.CHROME), CAPTION], []),
        ([NAMED, CAPTION._replace(hints=frozenset())], []),
    ],
)
def test_a_few_paragraphs_in_the_box_of_a_photo_are_its_caption(
    texts: list[Block], found: list[int]
) -> None:
    assert framed.find([IN_BOX, *texts, STORY], 0, ()) == found


def test_a_box_around_the_whole_story_is_no_photos() -> None:
    assert framed.find([IN_BOX, NAMED, CAPTION], 0, ()) == []


SHORT = cell("The bridge over the creek opened on Monday.", "p", BOX)
LINKED = SHORT._replace(anchors=(Anchor(SHORT.text, "/2", 0, len(SHORT.text)),))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (SHORT, [1]),
        (SHORT._replace(text="王曉明出席北城橋的開幕，場面熱鬧又溫馨。（取自北城網站）"), [1]),
        (LINKED, []),
        (SHORT._replace(text="By Jane Roe"), []),
        (SHORT._replace(text=f"SALEM, Ore., May 4, 2021 – {SHORT.text}"), []),
        (SHORT._replace(group=7), []),
        (SHORT._replace(hints=frozenset({"story"})), []),
        (SHORT._replace(hints=BOX | {"has", "drop", "cap"}), []),
    ],
)
def test_the_only_sentence_in_a_box_for_a_photo_is_its_caption(text: Block, found: list) -> None:
    assert framed.find([IN_BOX, text, STORY], 0, ()) == found


def test_the_first_sentence_of_a_story_is_no_caption() -> None:
    inside = STORY._replace(hints=BOX)
    assert framed.find([IN_BOX, SHORT, inside], 0, ()) == []
