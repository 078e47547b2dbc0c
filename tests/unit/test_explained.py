"""Whom the last but one paragraph brings in the last one may explain; an issuer's own text goes."""

import pytest

from newsdrop.page import Block
from newsdrop.parse.ending import closing

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
