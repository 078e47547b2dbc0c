"""Who holds an office heads no text; what such a person does heads one."""

import pytest

from newsdrop.page import Block, Page
from newsdrop.parse import headline
from tests.asking.headline import read

BRIDGE = "The bridge of Representative Nora Quist opened today, as the state promised a year ago. "


@pytest.mark.parametrize(
    "line",
    [
        "State Representative Nora Quist",
        "Nora Quist, Chief Engineer",
        "Nora Quist, President, Acme",
    ],
)
def test_who_holds_an_office_heads_no_text(line):
    title = Block("QUIST BRIDGE OVER THE RIVER IS OPEN", centered=True, strong=True)
    lines = (Block(line, centered=True), Block("FOR IMMEDIATE RELEASE", strong=True), title)
    found = headline.find(Page((*lines, Block(BRIDGE * 3))))
    assert found
    assert found.value == title.text


@pytest.mark.parametrize(
    "title",
    [
        "Governor Quist Signs Bill on the Bridge",
        "Senator Grant Opens Bridge",
        "Nora Quist, Chief Engineer of the Bridge, Dies at 80",
        "Acme Names Nora Quist, President",
    ],
)
def test_what_somebody_with_an_office_does_heads_one(title):
    assert read("May 4, 2010", Block(title, centered=True, strong=True)) == (title, [1])
