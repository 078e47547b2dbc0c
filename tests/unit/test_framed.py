"""Captions of several paragraphs in the frame around a photo."""

import pytest

from newsdrop.page import Block
from tests.asking.images import CAPTION, TEXT, photo, read


def cell(text, **where):
    return Block(text, tag="td", hints=frozenset({"figure"}), **where)


FRAMED = photo(group=7, hints=frozenset({"figure"}))


@pytest.mark.parametrize("credit", [" Photo credit: J. Roe", ""])
def test_a_caption_in_the_cell_below_a_photo_may_be_long(credit):
    long = f"{CAPTION} {TEXT} {TEXT} {TEXT}"
    found, _ = read(FRAMED, cell(f"{long}{credit}", group=7), Block(TEXT, group=8))
    assert found[0].caption == long
    assert found[0].credit == (credit.strip() or None)
    plain = Block(long, tag="div", hints=frozenset({"figure"}), group=7)
    assert read(FRAMED, plain, Block(TEXT, group=8))[0][0].caption is None


@pytest.mark.parametrize(
    ("lines", "taken"),
    [
        ((cell(CAPTION), cell(TEXT * 2), cell("Photo credit: Jane Roe")), True),
        ((cell(CAPTION * 4), cell(TEXT * 4)), False),
        ((cell(CAPTION * 4), Block(TEXT, tag="p"), cell("Photo credit: Jane Roe")), False),
        ((cell(CAPTION * 4), *[cell(TEXT * 4)] * 6, cell("Photo credit: Jane Roe")), False),
    ],
)
def test_a_credit_ends_a_caption_of_several_paragraphs(lines, taken):
    blocks = [line._replace(group=9 + at) for at, line in enumerate(lines)]
    found, claimed = read(TEXT, FRAMED, *blocks, Block(TEXT, group=30))
    assert (found[0].caption is not None) == taken
    if taken:
        assert found[0].caption == f"{CAPTION} {TEXT * 2}"
        assert found[0].credit == "Photo credit: Jane Roe"
        assert claimed == [line.text for line in lines]
