"""A dash and a figure at the beginning of a wrapped line, amid a sentence and before an item."""

import pytest

from newsdrop.scrape import text

AMID = """\
The bridge is three hundred meters long, and it has changed public life
{} of both towns on the river Roe, which had been parted for a hundred
years. It replaces one that was closed in 2015, after a flood had taken
two of its arches and the road that led to it.
"""
ITEMS = """\
The new bridge over the river Roe in the north of the county will have,
as the council of the county has decided, and as its people asked for:
{} two lanes for cars and one for cyclists, and a path for walkers
{} lights on both sides that are switched on when the sun has gone down
"""


@pytest.mark.parametrize("mark", ["–", "-", "(5)", "93)"])
def test_a_mark_amid_a_sentence_begins_no_item(mark):
    (lines,) = text.paragraphs(AMID.format(mark))
    assert len(lines) == 1


@pytest.mark.parametrize("marks", [("–", "–"), ("-", "-"), ("1.", "2."), ("(1)", "(2)")])
def test_a_list_below_a_full_line_without_a_colon_keeps_its_first_item(marks):
    (lines,) = text.paragraphs(
        ITEMS.replace(" as its people asked for:", " its people have").format(*marks)
    )
    assert [line.split()[0] for line in lines] == ["The", *marks]


@pytest.mark.parametrize("mark", ["–", "-", "*"])
def test_items_of_a_list_stay_apart(mark):
    (lines,) = text.paragraphs(ITEMS.format(mark, mark))
    assert [line.split()[0] for line in lines] == ["The", mark, mark]
