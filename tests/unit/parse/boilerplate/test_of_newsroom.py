"""Who worked on a story, and whom to write to with another, is none of it."""

import pytest

from tests.asking.pages import TITLE, body, read, story

AUTHOR = "<p>By Jane Roe</p><p>May 4, 2021</p>"


@pytest.mark.parametrize(
    "line",
    [
        "The Acme Post’s Tom Poe contributed to this report.",
        "Acme Press writers Ann Poe in Salem and Tom Poe contributed to this report.",
        "Tom Poe contributed reporting.",
        "This story has been updated with additional developments on Tuesday.",
        "*This is a developing story and will be updated.*",
        "Dieser Artikel wird laufend aktualisiert.",
        "Ann Poe in Salem, Ohio, and Tom Poe in Paris contributed.",
        "Reporting by Ann Poe in Salem; Editing by Tom Poe",
        "(Reporting by Ann Poe; Editing by Tom Poe)",
        "Contributing: Ann Poe, Tom Poe, Acme Press.",
        "Additional reporting: Ann Poe",
        "— With files from The Acme Press",
        "Con información de Acme Press",
        "(With inputs from agencies)",
        "(With inputs from ANI)",
        "With agency inputs",
        "(With PTI inputs)",
        "Agencies contributed to this report.",
        "With inputs from Ann Poe and agencies",
        "Ann Poe et Tom Poe ont contribué à cet article.",
        "Article by Ann Poe (@annpoe).",
        "Got a tip? Email Jane Roe at jroe@acme.example. Follow her on Twitter @jroe.",
        "Do you have a story? Write to our newsroom at news@acme.example.",
        "Is your company doing something interesting? Contact: jane.roe@acme.example",
        "Contact Jane Roe at 555-0100 or jroe@acme.example.",
    ],
)
def test_a_note_of_the_newsroom(line):
    release = read(f"{TITLE}{AUTHOR}{story(line)}")
    assert line in release.boilerplate
    assert line not in body(release)


@pytest.mark.parametrize(
    "line",
    [
        "Heavy rain contributed to this report.",
        "This story has a happy end, and the bridge has been updated.",
        "This is a developing town, and the story of its bridge will be told.",
        "Contributing: the heavy rain, and what the town had not mended.",
        "Editing: Acme Studios",
        "Reporting: a tree across the road can now be told by phone.",
        "To the new bridge of the town Tom Poe contributed.",
        "The many people who came in May contributed to this story of a bridge.",
        "Reporting by the council shows that the bridge is safe.",
        "With inputs from agencies and the town the office wrote a plan.",
        "With more than a hundred inputs",
        "With GMO inputs",
        "With files from 1950 the office found out who had built it.",
        "Do you have a story? Everybody has one, the mayor told the council.",
        "Have a tip on the theft? Call the police at 555-0100.",
        "Have a story? The town prints those that come to stories@salem.example by May.",
        "The Salem Police Department and the Roe County Fire Department assisted.",
        "The Roe Foundation and the Bank of Salem contributed.",
        "Story by story, the old tower at Salem was pulled down.",
        "Write to the mayor at mayor@salem.example before the end of May.",
    ],
)
def test_what_the_story_tells(line):
    assert body(read(f"{TITLE}{AUTHOR}{story(line)}"))[-1] == line
