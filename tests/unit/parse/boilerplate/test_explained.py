"""Whom the last but one paragraph brings in the last one may explain; an issuer's own text goes."""

import pytest

from newsdrop.page import Block
from newsdrop.parse.ending import closing
from newsdrop.parse.ending.foot.linked import names_picture

LEAD = "The Orchard Office counts the cases of the year, as it has told the council on Monday."
MORE = "Its officers will look for cars that are driven too fast on the roads of the county."
WORKS = "The office also works with the River Towns Safety Task Force."
SINCE = (
    "The River Towns Safety Task Force was created in 2021 to help the towns along the river with "
    "fewer cars that are driven too fast, and with more people who walk."
)


def kept(*lines: str) -> list[str]:
    blocks = list(enumerate(map(Block, lines)))
    gone = closing.find(blocks)
    return [line for at, line in enumerate(lines) if at not in gone]


def test_whom_the_paragraph_above_brings_in_is_explained():
    assert kept(LEAD, MORE, WORKS, SINCE)[-1] == SINCE


@pytest.mark.parametrize(
    "above",
    [
        (LEAD, MORE, "The office works with others."),
        (f"{LEAD} The River Towns Safety Task Force does so too.", MORE, WORKS),
        (LEAD, MORE, "“We work,” said Jane Roe, who heads the River Towns Safety Task Force."),
    ],
)
def test_a_house_that_the_story_knows_describes_itself(above):
    assert SINCE not in kept(*above, SINCE)


def test_an_acronym_that_the_story_knows_is_its_own_house():
    last = SINCE.replace("River Towns Safety", "RTS Safety")
    lead = LEAD.replace("Orchard Office", "RTS")
    assert last not in kept(lead, MORE, WORKS.replace("River Towns Safety", "RTS Safety"), last)


OWNED = (
    "ROEVILLE - The Roe Trust gave $20 to the Orchard Trust for {} on Monday, it told the council."
)
HALL = (
    "The River Hall is a community hub designed to serve those who walk along the river at night."
)
PLACE = (
    "The River Hall building is located at the old yard, which the council bought from the railway."
)
TRUSTS = (
    "The Orchard Trust is one of the oldest trusts of the county, which works for its towns.",
    "The Roe Trust, established in 1998, is a grant making body that works for the county.",
)


@pytest.mark.parametrize(
    ("what", "own"),
    [
        ("its Orchard River Hall", True),
        ("their new Orchard River Hall", True),
        ("its parent Orchard River Hall", False),
        ("its River Hall", False),
        ("River Hall", False),
    ],
)
def test_what_a_story_gives_to_its_house_is_no_house(what, own):
    lines = (OWNED.format(what), MORE, LEAD, LEAD, HALL, PLACE)
    assert [line in kept(*lines, *TRUSTS) for line in (HALL, PLACE)] == [own, own]
    assert TRUSTS[0] not in kept(*lines, *TRUSTS)


LISTED = (
    "Delft Ropes, LLC makes ropes for ferries that cross wide rivers, and for yards beside them.",
    "Brightwater is a leading provider of lamps for bridges, with which no ship is ever late.",
    "Tern & Daughters, Inc. designs and develops buoys that know where they are in a storm.",
)


@pytest.mark.parametrize("below", [(), ("About the Orchard Office", TRUSTS[0])])
@pytest.mark.parametrize("few", [2, 3])
def test_houses_that_a_story_presents_are_its_own(below, few):
    lines = (LEAD, MORE, "Firms by the river include:", *LISTED[:few])
    assert kept(*lines, *below) == [*lines]


@pytest.mark.parametrize(
    "above",
    [
        (LEAD, MORE, LISTED[0]),
        (LEAD, f"{MORE} Brightwater lights them.", "Firms by the river include:", LISTED[0]),
        (LEAD, MORE, "Firms by the river include:", f"{MORE} So will those of others.", LISTED[0]),
        (LEAD, MORE, "Firms by the river include:", "Delft", LISTED[0]),
        (LEAD, MORE, "What do firms by the river make?"),
        (LEAD, MORE, "Read more on this page:"),
    ],
)
def test_a_house_that_no_story_presents_describes_itself(above):
    assert LISTED[1] not in kept(*above, LISTED[1])


ABOUT = (Block("About the Orchard Trust", strong=True), Block(TRUSTS[0]))


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("For more information on the yard programme, visit this page or call us.", True),
        ("For more information on the history of ropes, visit this page or call us.", False),
        ("For more information about the trust, visit its page.", False),
    ],
)
def test_a_line_on_the_news_behind_what_tells_of_the_house(line, left):
    story = [Block(LEAD), Block(f"{MORE} The yard programme begins in May."), Block(MORE)]
    blocks = [*enumerate((*story, *ABOUT, Block(line)))]
    assert (5 not in closing.find(blocks)) is left
    assert {3, 4} <= closing.find(blocks)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Image: Pier_7-wide.jpg", True),
        ("Foto: pier.png", True),
        ("Pier_7.JPG", True),
        ("Minutes: pier.jpg", False),
        ("The photo is called pier.jpg", False),
    ],
)
def test_the_name_of_a_pictures_file_is_no_text(line, named):
    assert names_picture(line) is named
