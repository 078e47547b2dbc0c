"""What a browser shows below a release is pasted with it, and is none of its text."""

import pytest

from newsdrop.page import Anchor, Block, BlockKind
from newsdrop.parse.ending.foot import pasted_foot

STORY = (
    "SPRINGFIELD, Ill. — Acme Corp. will open a plant for anvils in town, it said today.",
    "The new building replaces one that was closed in 2005 after a flood had damaged it.",
)


def left(*lines, tag="pre"):
    """The lines that stay."""
    run = [line if isinstance(line, Block) else Block(line, tag=tag) for line in lines]
    gone = pasted_foot.find(list(enumerate(run)))
    return tuple(block.text for index, block in enumerate(run) if index not in gone)


@pytest.mark.parametrize(
    "foot",
    [
        ("June 5, 2026", "Links:", "Employment", "Public Data"),
        ("https://example.com/anvil.jpg", "720", "1280", "Jane Roe https://example.com/roe.jpg"),
        ("2024-08-09 15:08:13", "Jane Roe", "Scroll to top"),
        ("217-555-0100", "Careers", "© 2025 Springfield Anvil Works."),
        ("Latest News", "May 4, 2010", "A second plant for hammers was opened by the mayor."),
        ("Recent News:", "The mayor of Springfield announced today that hammers are sold …"),
    ],
)
def test_the_foot_of_plain_text_is_left_out(foot):
    assert left(*STORY, *foot) == STORY
    assert left(*STORY, *foot, tag="p") == (*STORY, *foot)


@pytest.mark.parametrize(
    "end",
    [
        ("The winners are:", "Jane Roe, 31", "Xolani Vance, 34", "Nora Calloway, 29"),
        ("May 4, 2010", "Jane Roe"),
        ("May 4, 2010", "Jane Roe", "Acme Corp.", "It will be open to all visitors from then on."),
        ("Latest News", *STORY, *STORY),
    ],
)
def test_lines_of_the_story_stay(end):
    assert left(*STORY, *end) == (*STORY, *end)


def test_a_list_stays():
    days = [Block(f"* May {day}, 2010", BlockKind.LIST_ITEM, tag="pre") for day in (4, 5, 6)]
    assert left(*STORY, *days) == (*STORY, *(day.text for day in days))


def test_headlines_of_other_news_below_a_heading_are_left_out():
    label = Block("Discover more", BlockKind.HEADING, level=3, tag="h3")
    other = Block("Anvils Sell Well in Lakeside", BlockKind.HEADING, level=4, tag="h4")
    day = Block("14 December 2024", tag="p")
    assert left(*STORY, label, other, day, tag="p") == STORY
    more = Block("The plant in town will be twice as large as it was.", tag="p")
    assert left(*STORY, label, more, tag="p") == (*STORY, label.text, more.text)


LINKS = ("A crane for the harbour", "The ferry pays no toll.")


def link(text, kind=BlockKind.PARAGRAPH):
    return Block(text, kind, anchors=(Anchor(text, "/news/1", 0, len(text)),))


@pytest.mark.parametrize(
    "label",
    [
        Block("More articles:"),
        link("Other articles of this issue"),
        link("Bu sayıdaki diğer yazılar"),
    ],
)
def test_links_alone_below_a_line_that_calls_them_other_news_are_left_out(label):
    assert left(*STORY, label, *map(link, LINKS), tag="p") == STORY


@pytest.mark.parametrize(
    "lines",
    [
        ("The plans are kept here:", *map(link, LINKS)),
        ("Other articles of the treaty stand:", "Article 5 is kept.", *map(link, LINKS)),
        (link("Other articles of this issue"), LINKS[1]),
    ],
)
def test_links_that_are_not_called_so_and_words_are_kept(lines):
    said = tuple(line.text if isinstance(line, Block) else line for line in lines)
    assert left(*STORY, *lines, tag="p") == (*STORY, *said)
