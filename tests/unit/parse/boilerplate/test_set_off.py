"""Quotes that are set off from a text, which has them too."""

import pytest

from newsdrop.page import Block, BlockKind
from newsdrop.parse.ending import set_off

SAID = "The bridge of Salem may not have been worth all of that trouble"
TEXT = Block(f'"It took four years," said Jane Roe. "{SAID}, but it stands."')


def claims(*blocks):
    return sorted(set_off.find(list(enumerate((TEXT, *blocks)))))


def large(text):
    return Block(text, BlockKind.BLOCKQUOTE)


def test_a_quote_that_the_text_has_too_is_left_out_with_who_signs_it():
    assert claims(Block(f"“{SAID}.”", hints=frozenset(("q",)))) == [1]
    assert claims(large(f"{SAID}.")) == [1]
    assert claims(large(f"{SAID}."), Block("— Jane Roe")) == [1, 2]
    assert claims(large(f"{SAID}."), Block("The town paid for it.")) == [1]


@pytest.mark.parametrize(
    "block",
    [
        large("The bridge of Salem was worth all of that trouble, and more than that."),
        large("The bridge of Salem"),
        Block(f"{SAID}."),
        Block(f"“{SAID}.”"),
        Block(f"“{SAID}.”", BlockKind.LIST_ITEM),
    ],
)
def test_what_is_said_here_alone_or_is_the_text_itself_stays(block):
    assert claims(block) == []


def test_a_message_and_a_longer_quotation_stay_whole():
    assert claims(large(f"{SAID}."), large("It took four years.")) == []
    message = Block("— Jane Roe (@janeroe) May 4, 2021", BlockKind.BLOCKQUOTE)
    assert claims(large(f"{SAID}."), message) == []


def test_what_a_line_leads_to_stays():
    led = (Block("The act says:"), large(f"{SAID}."))
    assert claims(*led) == []


def test_of_two_that_are_as_long_both_stay():
    assert set_off.find(list(enumerate([large(SAID), large(SAID)]))) == set()
