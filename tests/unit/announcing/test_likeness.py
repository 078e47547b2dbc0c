from __future__ import annotations

from dataclasses import replace
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdrop.announcing.likeness import Text, jaccard, may_be_like, shingles, simhash, text_of
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


hashes = st.sets(st.binary(min_size=8, max_size=8), max_size=60)


@given(hashes)
def test_a_simhash_has_64_bits_and_follows_from_the_set_alone(one):
    condensed = simhash(one)
    assert 0 <= condensed < 2**64
    assert simhash(sorted(one, reverse=True)) == condensed


def test_simhash_and_keys_are_the_same_in_every_process():
    text = Text(("harbor", "bridge", "opens", "early"))
    assert text.simhash == 0x0428290000C46040
    assert text.keys == ("8901f96cd1caa345", "71221b83d775af45")
    assert Text(("4", "lanes", "5", "miles", "6", "bridges", "2026")).keys == ("048977ccc7f3ab12",)


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
        assert set(text_of(story()).keys) & set(text_of(other).keys)


@pytest.mark.parametrize(
    ("one", "other", "like"),
    [
        ("State to replace bridge in Pekin", "State to replace bridge in Galena", False),
        ("State to replace bridge in Pekin", "STATE TO REPLACE BRIDGE IN PEKIN!", True),
        ("State to replace bridge", "State to replace bridge in Pekin", True),
        (None, "State to replace bridge in Pekin", True),
    ],
)
def test_a_form_letter_to_another_town_is_another_release(one, other, like):
    texts = [text_of(replace(story(), headline=headline)) for headline in (one, other)]
    assert texts[0].is_like(texts[1]) is like
    assert texts[1].is_like(texts[0]) is like


def test_texts_of_other_figures_share_no_key_however_like_they_are():
    assert not set(text_of(story()).keys) & set(text_of(story(n=8)).keys)


def test_of_two_hundred_copies_that_differ_in_a_word_all_but_a_few_share_a_key():
    words = [f"{one}{other}" for one in ascii_lowercase for other in ascii_lowercase[:10]]
    copies = [Text((*words[:place], "other", *words[place + 1 :])) for place in range(200)]
    missed = [copy for copy in copies if not set(copy.keys) & set(Text(tuple(words)).keys)]
    assert len(missed) <= 2


def test_other_releases_are_far_apart():
    assert not may_be_like(text_of(story()).simhash, text_of(RELEASE).simhash)


@pytest.mark.parametrize("release", [Release(), Release(body=(Paragraph("See the attached."),))])
def test_what_says_next_to_nothing_is_like_nothing(release):
    assert text_of(release) is None


def test_what_corrects_a_release_is_not_the_same_as_it():
    killed = replace(story(), correction="KILL NOTICE: do not use.")
    again = replace(killed, correction="Kill notice – do not use")
    assert not text_of(killed).is_like(text_of(story()))
    assert text_of(killed).is_like(text_of(again))
