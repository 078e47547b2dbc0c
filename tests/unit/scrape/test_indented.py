"""Typed texts whose paragraphs only an indent opens."""

import pytest

import newsdrop
from newsdrop.scrape import indented

TEXT = """\
ACME OPENS A BRIDGE OVER THE ROE

    ROEVILLE, Ohio, June 3, 2021 - Acme opened a bridge over the river
Roe today. It is 300 meters long, and it took four years to build
it.
    "We are proud of this bridge, and of all who helped us to build it
in so short a time," said Jane Roe, chief executive of Acme.
    The bridge is open for all:
    Cyclists and walkers pay nothing, now or later, and may cross it by
day and by night.
    law. The rest of this line was wrapped behind a word with a stop, so
that it is no item of a list.
"""


def test_each_indent_opens_a_paragraph():
    release = newsdrop.read(TEXT.encode())
    assert [part.text.split()[0] for part in release.body[:4]] == [
        "ROEVILLE,",
        '"We',
        "The",
        "Cyclists",
    ]
    assert [(quote.speaker, quote.text[-5:]) for quote in release.quotes] == [("Jane Roe", "time,")]


HANGING = """\
* The bridge is 300 meters long, and it took four years to build
    It over the river Roe in the north of the county, and its town.
* It replaces one that was closed in 2015 after it had been there
    For a hundred years, and nobody pays for it, now or later.
"""
ENTRIES = """\
Roe, Jane. The bridges of the county and how they were built by those of
    Roeville between the wars, and after them. 1950. With forty plates.
Doe, John. The ferries of the county and their captains, by the son of a
    Captain who sailed for sixty years on the river and on the sea. 1961.
Poe, Anna. Fish and fishers of the river in its years of hunger, and the
    Floods which came each spring to the lower half of the town. 1977.
"""
SLIP = """\
The bridge is 300 meters long, and it took four years to build it
    Over the river Roe in the north of the county, and of its town.
It replaces one that was closed in 2015, after a hundred years.
"""
ADDRESS = """\
Contact:
    Jane Roe, chief executive of Acme Bridges of Roeville
    12 Bridge Street, Roeville, Ohio, and by telephone
    555-0100
"""
COLUMNS = """\
Year      Cars over the bridge, in thousands
  2019      Three hundred of them, nearly all of them by day
2020      Four hundred of them
  2021      Five hundred of them, a fifth of them by night
"""


@pytest.mark.parametrize(
    "text", ["No indent.\nNone here.\n", HANGING, ENTRIES, SLIP, ADDRESS, COLUMNS]
)
def test_other_indents_open_none(text):
    assert indented.parted(text) == text
