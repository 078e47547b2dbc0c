"""What stands far below a text, behind the page's own lines."""

import pytest

from newsdrop.page import Block, Page, Zone
from newsdrop.parse.ending.foot import far_below

TEXT = "The bridge over the river is open to all traffic from this morning on, the town said."


def gone(between: int, scraps: tuple[str, ...], zone: Zone = Zone.CHROME) -> list[str]:
    own = [Block(f"Other story {number}", zone=zone) for number in range(between)]
    page = Page((*[Block(TEXT)] * 6, *own, *map(Block, scraps)))
    return [page.blocks[at].text for at in sorted(far_below.find(page, page.told))]


def test_scraps_behind_a_long_run_of_other_stories_are_none_of_the_text():
    scraps = ("Markets / 11 minutes ago", "Weather")
    assert gone(50, scraps) == [*scraps]


@pytest.mark.parametrize(
    ("between", "scraps", "zone"),
    [
        (10, ("Weather",), Zone.CHROME),
        (50, (TEXT, TEXT), Zone.CHROME),
        (50, ("Notes to editors", "It is long.", "It is old."), Zone.CHROME),
        (50, ("Weather",), Zone.RELEASE),
    ],
)
def test_the_rest_of_a_text_is_no_scrap(between, scraps, zone):
    assert gone(between, scraps, zone) == []
