"""A credit above a row of photos."""

from __future__ import annotations

import pytest

from newsdrop.page import Block, BlockKind, Picture, Zone
from newsdrop.parse.photos import files, rows
from newsdrop.record import Image

CREDIT = Block("Photo credit: Jane Roe")


def photo(name: str) -> Block:
    return Block("", BlockKind.IMAGE, tag="img", picture=Picture(f"/{name}.jpg"))


def credits_of(*blocks: Block, found: str = "ab") -> list[str | None]:
    photos = {files.key(f"/{name}.jpg"): Image(f"/{name}.jpg") for name in found}
    rows.credit(photos, blocks)
    return [image.credit for image in photos.values()]


def test_a_credit_above_a_row_is_that_of_each_photo() -> None:
    assert set(credits_of(CREDIT, photo("a"), photo("b"))) == {"Photo credit: Jane Roe"}


@pytest.mark.parametrize(
    "blocks",
    [
        (photo("a"), CREDIT, photo("b")),  # below a photo it is that one's
        (CREDIT, photo("a")),
        (CREDIT, Block("A text."), photo("a"), photo("b")),
        (CREDIT._replace(zone=Zone.MARGIN), photo("a"), photo("b")),
        (Block("The bridge is open."), photo("a"), photo("b")),
        (CREDIT, photo("a"), photo("c")),  # one of them was not taken
    ],
)
def test_other_lines_credit_nothing(blocks: tuple[Block, ...]) -> None:
    assert credits_of(*blocks) == [None, None]


def test_a_photo_keeps_its_own_credit() -> None:
    photos = {
        files.key(f"/{name}.jpg"): Image(f"/{name}.jpg", credit=own)
        for name, own in (("a", "Photo: Tom Poe"), ("b", None))
    }
    rows.credit(photos, [CREDIT, photo("a"), photo("b")])
    assert [image.credit for image in photos.values()] == [
        "Photo: Tom Poe",
        "Photo credit: Jane Roe",
    ]
