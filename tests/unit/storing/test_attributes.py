from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdrop.record import Reason, Rejection, Release
from newsdrop.storing.attributes import decode, encode, size
from newsdrop.storing.item import from_plain, to_plain
from tests.making import RELEASE, make_item

texts = st.text(st.characters(exclude_categories=["Cs"]))
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | texts,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=20,
)


@given(st.dictionaries(texts, plain))
def test_plain_data_come_back_as_they_were(record):
    assert decode(encode(record)) == record


@pytest.mark.parametrize("answer", [RELEASE, Release(), Rejection(Reason.EMPTY, "Nothing in it.")])
def test_an_item_comes_back_as_it_was(answer):
    item = make_item(answer, encoding=getattr(answer, "encoding", None))
    assert from_plain(decode(encode(to_plain(item)))) == item


def test_a_later_versions_fields_are_left_aside():
    assert from_plain({**to_plain(make_item()), "mood": "merry"}) == make_item()


@pytest.mark.parametrize(
    ("text", "stored"), [("a\ud800b", "a\ufffdb"), ("\ud83d\ude00", "😀"), ("naïve", "naïve")]
)
def test_half_a_surrogate_pair_does_not_reach_the_table(text, stored):
    assert encode({"text": text}) == {"text": {"S": stored}}


def test_a_fraction_has_no_place_in_a_record():
    with pytest.raises(TypeError, match="float"):
        encode({"score": 0.5})


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"ab": "cde"}, 5),
        ({"a": "é"}, 3),
        ({"a": None, "b": True}, 4),
        ({"a": ["x", "y"]}, 1 + 3 + 2 + 2),
        ({"a": {"b": "c"}}, 1 + 3 + 3),
    ],
)
def test_sizes_are_counted_as_dynamodb_counts_them(record, expected):
    assert size(encode(record)) == expected
