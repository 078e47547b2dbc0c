"""The author line, as printed."""

import pytest

from newsdrop.page import Block, BlockKind, Head, Page, Zone
from newsdrop.parse import byline
from newsdrop.parse.found import Found
from newsdrop.record import Evidence

TITLE = Block("Agency Opens Bridge Over the River", BlockKind.HEADING, level=1, tag="h1")
STORY = (
    "SPRINGFIELD, Ill. — The agency opened a bridge over the river today, which will carry forty "
    "thousand cars a day and is the longest of its kind in the state."
)


def read(*lines, head=None):
    blocks = (TITLE, *(Block(line) if isinstance(line, str) else line for line in lines))
    title = Found(TITLE.text, Evidence.MARKUP, frozenset({0}))
    found = byline.find(Page(blocks, head or Head()), title)
    return found.value if found else None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Jane Roe", "By Jane Roe"),
        ("by Diane Johnson", "by Diane Johnson"),
        ("By Jim Garamone, DoD News, Defense Media Activity",) * 2,
        ("By Sgt. 1st Class Jane Roe, 1st Infantry Division Public Affairs",) * 2,
        ("By Vice President Mike Pence",) * 2,
        ("By JANE ROE and JOHN DOE",) * 2,
        ("// By Jane Solomon", "By Jane Solomon"),
        ("By Jane Solomon on May 4, 2010", "By Jane Solomon"),
        ("January 17, 2017 at 6:08 PM ET by Kori Schulman", "by Kori Schulman"),
        ("By Jane Roe | May 4, 2010", "By Jane Roe"),
        ("Released: May 2010 | Author: Jane Roe for Acme", "Author: Jane Roe for Acme"),
        ("Veröffentlicht: 5. Juli 2005 | Autoren: Jane Roe und Acme", "Autoren: Jane Roe und Acme"),
        ("By Sgt. Jane Roe, 1st Wing / Published May 4, 2010", "By Sgt. Jane Roe, 1st Wing"),
        ("Par Jeanne Dupont",) * 2,
        ("Von Max Müller",) * 2,
        ("Por Juan Pérez, Ministerio de Transportes",) * 2,
    ],
)
def test_author_lines(line, author):
    assert read(line, STORY) == author


def test_it_may_stand_below_a_lead_in_marks():
    assert read(f"“{STORY}”", "By Jane Roe", STORY) == "By Jane Roe"


def test_markup_names_an_author_without_by():
    author = Block("Jane Roe", tag="span", hints=frozenset({"author", "name"}), zone=Zone.MARGIN)
    assert read(STORY, author) == "Jane Roe"


@pytest.mark.parametrize(
    "line",
    [
        "By the numbers",
        "BY THE PRESIDENT OF THE UNITED STATES OF AMERICA",
        "By May 4, 2010",
        "By using this site you agree to its terms",
        "July 12, 2017, created by Online-Redaktion",
        "Von der Leyen opens bridge",
        "Byron Roe",
        "Office of Public Affairs",
    ],
)
def test_lines_that_name_no_author(line):
    assert read(line, STORY) is None


def test_an_author_whom_only_the_head_names_is_not_printed():
    assert read(STORY, head=Head(metas={"author": ("Jane Roe",)})) is None


@pytest.mark.parametrize("hint", ["bio", "comment", "related"])
def test_other_people_marked_as_authors_are_none(hint):
    assert read(STORY, Block("John Doe", hints=frozenset({"author", hint}))) is None


def test_the_day_behind_an_author_is_not_the_authors():
    line = "By Sgt. Jane Roe, 7th Engineer Brigade May 19, 2021"
    assert byline.read(line) == "By Sgt. Jane Roe, 7th Engineer Brigade"


@pytest.mark.parametrize("label", ["Author", "Author:", "Written by", "By"])
def test_the_label_may_stand_in_a_line_of_its_own(label):
    assert read(label, "Jane Roe", STORY) == "Jane Roe"


@pytest.mark.parametrize("line", ["Press Office", "May 4, 2010", STORY])
def test_what_is_no_name_behind_a_label_is_no_author(line):
    assert read("Author", line, STORY) is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("04.05.2010 - Redaktion: Max Müller (Sprecher)", "Redaktion: Max Müller (Sprecher)"),
        ("May 4, 2010 - By Jane Roe", "By Jane Roe"),
        ("04.05.2010 - Redaktion: Abteilung für Brücken", None),
    ],
)
def test_the_day_may_stand_before_the_author(line, author):
    assert byline.read(line) == author


@pytest.mark.parametrize(
    ("lines", "author"),
    [
        ((STORY, "— Jane Roe, Paralegal"), "— Jane Roe, Paralegal"),
        ((f"“{STORY}”", "— Jane Roe, Paralegal"), None),
        ((STORY, "— Fresh bread, Cheese"), None),
        ((STORY, "— Jane Roe, Paralegal", STORY), None),
    ],
)
def test_who_signs_the_last_paragraph_wrote_it(lines, author):
    assert read(*lines) == author


def test_only_the_next_line_is_the_name_behind_a_label():
    portrait = Block("", BlockKind.IMAGE)
    assert read("By", portrait, "Jane Roe", STORY) == "Jane Roe"
    assert read("Jane Roe", "Official Notice", "By", STORY, STORY, "Jane Roe", STORY) is None
