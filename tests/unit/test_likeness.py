from __future__ import annotations

from dataclasses import replace
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdrop.likeness import bands, jaccard, may_be_like, shingles, simhash, text_of
from newsdrop.record import Paragraph, Release
from tests.making import RELEASE

SENTENCE = (
    "The port authority said on {day} that bridge number {n} over the harbor had opened early."
)


def story(*more, n=7, length=26):
    texts = [
        f"Lane {letter * 3} of the {letter}-bridge is {letter * 2} feet wide and {letter} long."
        for letter in ascii_lowercase[:length]
    ]
    return replace(
        RELEASE, body=tuple(map(Paragraph, [SENTENCE.format(day="Monday", n=n), *texts, *more]))
    )


features = st.frozensets(st.text(max_size=8), max_size=60)


@given(features, features)
def test_jaccard_is_a_share_and_does_not_mind_the_order(one, other):
    assert 0 <= jaccard(one, other) == jaccard(other, one) <= 1
    assert jaccard(one, one) == 1


@given(st.lists(st.text(min_size=1, max_size=5), max_size=40))
def test_there_is_a_shingle_for_every_word_that_two_follow(words):
    assert 1 <= len(shingles(tuple(words))) <= max(1, len(words) - 2)


@given(features)
def test_a_simhash_has_64_bits_and_follows_from_the_set_alone(one):
    condensed = simhash(one)
    assert 0 <= condensed < 2**64
    assert simhash(sorted(one, reverse=True)) == condensed


@given(st.integers(0, 2**64 - 1), st.sets(st.integers(0, 63), max_size=3))
def test_texts_three_bits_apart_share_a_band(condensed, flipped):
    other = condensed
    for bit in flipped:
        other ^= 1 << bit
    assert set(bands(condensed)) & set(bands(other))
    assert may_be_like(condensed, other)


def test_the_simhash_is_the_same_in_every_process():
    assert simhash(["harbor bridge opens", "bridge opens early"]) == 0x0428290000C46040


def test_capitals_marks_and_white_space_do_not_matter():
    shouted = replace(
        story(),
        headline=RELEASE.headline.upper(),
        body=tuple(Paragraph(f" {part.text} ".replace(",", " --")) for part in story().body),
    )
    assert text_of(shouted) == text_of(story())


@pytest.mark.parametrize(
    ("other", "like"),
    [
        pytest.param(story("Share this page with others."), True, id="a line more"),
        pytest.param(story(n=8), False, id="another number"),
        pytest.param(story(length=18), False, id="a third left out"),
    ],
)
def test_nearly_the_same_words_and_the_same_figures_are_the_same_release(other, like):
    assert text_of(story()).is_like(text_of(other)) is like
    if like:
        assert may_be_like(text_of(story()).simhash, text_of(other).simhash)


def test_other_releases_are_far_apart():
    assert not may_be_like(text_of(story()).simhash, text_of(RELEASE).simhash)


@pytest.mark.parametrize("release", [Release(), Release(body=(Paragraph("See the attached."),))])
def test_what_says_next_to_nothing_is_like_nothing(release):
    assert text_of(release) is None
