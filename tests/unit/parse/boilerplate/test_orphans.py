"""Headings that head nothing any more."""

import pytest

from newsdrop.page import Block, BlockKind
from newsdrop.parse.ending import orphans

TEXT = "Acme has made anvils in Springfield since 1950, and sells them in forty countries today."


def heading(text):
    return Block(text, BlockKind.HEADING, level=3)


def left(*lines, gone):
    """The headings of a story that go with the lines at some places."""
    blocks = [Block(line) if isinstance(line, str) else line for line in lines]
    return orphans.find(list(enumerate(blocks)), gone)


def test_a_heading_goes_with_its_section():
    assert left(TEXT, heading("O Acme"), TEXT, gone={2}) == {1}
    assert left(TEXT, heading("Acme"), TEXT, heading("Contact"), "Jane", gone={2, 3, 4}) == {1}


@pytest.mark.parametrize(
    ("lines", "gone"),
    [
        ((TEXT, heading("Photos")), set()),
        ((TEXT, heading("Photos"), "Share"), {2}),
        ((TEXT, heading("Outlook"), TEXT, TEXT), {3}),
        ((TEXT, heading("Outlook"), heading("About Acme"), TEXT), {2, 3}),
        ((TEXT, heading("The new bridge is open to all from Monday on."), TEXT), {2}),
        ((TEXT, Block("Entry is free", strong=True), TEXT), {2}),
    ],
)
def test_a_heading_stays_where_no_text_of_its_own_has_gone(lines, gone):
    assert left(*lines, gone=gone) == set()
