"""Titles of pages that name whose the site is, as its foot tells, and call no text."""

import pytest

from newsdrop.page import Block, Page, Zone
from newsdrop.parse.titling import nameless, pagetitle
from tests.asking.headline import TITLE, head, heading, read

FOOT = Block("© 2021 Friends of the Heath. All rights reserved.", zone=Zone.MARGIN)


TEXT = Block(
    "The agency opened a bridge over the river today, which will carry forty thousand cars a day "
    "and is the longest of its kind in the state."
)


def found(*lines, title, foot=FOOT):
    return read(*lines, TEXT, foot, head=head(title))


@pytest.mark.parametrize(
    "title",
    [
        "Friends of the Heath",
        "Welcome to the Friends of the Heath",
        "Friends of the Heath Newsroom",
        "News from the Friends of the Heath",
    ],
)
def test_the_name_of_the_site_heads_no_text(title):
    assert found(heading(title), heading(TITLE, 2), title=title) == (TITLE, [1])
    assert found(heading(title), Block(TITLE, strong=True), title=title) == (TITLE, [1])


def test_it_does_where_no_other_line_heads_the_text():
    title = "Friends of the Heath"
    assert found(heading(title), title=title) == (title, [0])
    told = heading("Friends of the Heath Meet", 2)
    assert found(heading(title), told, title=title) == (title, [0])


def test_a_form_may_stand_behind_the_name():
    foot = Block("© 2021 Heath Works, Inc.", zone=Zone.MARGIN)
    lines = (heading("Heath Works"), heading(TITLE, 2))
    assert found(*lines, title="Heath Works", foot=foot) == (TITLE, [1])
    foot = Block("© 2021 Heath Works of Roe", zone=Zone.MARGIN)
    assert found(*lines, title="Heath Works", foot=foot) == ("Heath Works", [0])


@pytest.mark.parametrize("column", ["Our Work", "Job Offers", "Calls for Papers"])
def test_a_column_of_the_site_heads_no_text_either(column):
    lines = (heading(column), heading(TITLE, 2))
    assert found(*lines, title="Friends of the Heath") == (TITLE, [1])


@pytest.mark.parametrize("line", ["Heath Budget Approved", "Heath Opens Path"])
def test_a_few_words_that_tell_are_a_headline(line):
    deck = heading("Most of the money is for the paths along the river", 2)
    assert found(heading(line), deck, title="Friends of the Heath") == (line, [0])


@pytest.mark.parametrize(
    "title",
    [
        "Press Releases 2021",
        "2021 News Archive",
        "Roe River Trust Newsroom",
        "Roe River Trust news release",
        "Roe County Water District News",
        "Welcome to Roe University",
        "PressReleaseDetail",
        "news_detail",
    ],
)
def test_titles_of_sections_call_nothing(title):
    assert nameless.is_empty(title)


@pytest.mark.parametrize(
    "title",
    [
        "Annual Report 2021",
        "Statement on Bridges 2021",
        "City opens newsroom",
        "Roe County Opens Press Center Downtown",
        "Welcome to the new bridge",
        "Roe University",
        "OpenHeath",
    ],
)
def test_other_titles_do(title):
    assert not nameless.is_empty(title)


@pytest.mark.parametrize(
    "title", ["Press Releases 2021 - Roe Museum", "June 3, 2021 - Friends of the Heath"]
)
def test_a_section_or_a_day_and_whose_it_is_call_nothing(title):
    assert pagetitle.claimed(Page((heading(TITLE, 2), TEXT, FOOT), head(title))) == []


def test_the_motto_of_a_site_heads_no_text():
    motto = Block("Wide paths for all", hints=frozenset({"site", "tagline"}))
    lines = (motto, heading(TITLE, 2))
    assert found(*lines, title="Friends of the Heath – Wide paths for all") == (TITLE, [1])
