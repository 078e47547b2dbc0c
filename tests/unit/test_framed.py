"""A caption of several paragraphs in the cell below a photo."""

from __future__ import annotations

import pytest

from newsdrop.page import Block, BlockKind, Picture
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
