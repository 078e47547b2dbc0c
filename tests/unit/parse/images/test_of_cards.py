"""Photos of other stories in the box of their titles."""

from __future__ import annotations

import pytest

from newsdrop.page import Block, BlockKind, Picture, Zone
from newsdrop.parse.photos import of_cards

PHOTO = Block("", BlockKind.IMAGE, tag="img", group=3, picture=Picture("/bell.jpg"))
CREDIT = Block("© Reuters / Jane Roe", group=3)
RUBRIC = Block("Salem / 2 hours ago", group=3)
TITLE = Block("A bell rings in Salem", zone=Zone.CHROME, group=3)


@pytest.mark.parametrize(
    ("below", "shown"),
    [
        ((CREDIT, TITLE), True),
        ((RUBRIC, TITLE), True),
        ((CREDIT, TITLE._replace(group=4)), False),
        ((CREDIT, TITLE._replace(zone=Zone.RELEASE)), False),
        ((CREDIT, TITLE._replace(text="Zoom")), False),
        ((Block("The bell of Salem rings for the first time.", group=3), TITLE), False),
    ],
)
def test_a_link_with_a_title_in_the_box_of_a_photo(
    below: tuple[Block, ...], *, shown: bool
) -> None:
    assert of_cards.shows_other_story((PHOTO, *below), 0, [1]) is shown
