"""Between the first and the last paragraph of a text, no line of it is lost from the record."""

import dataclasses
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from newsdrop import parse
from newsdrop.page import Zone
from newsdrop.parse.guard import Guard
from newsdrop.parse.prose.phrases import key
from newsdrop.record import Release
from newsdrop.scrape import scrape

NOW = datetime(2024, 7, 1, tzinfo=UTC)
FIRST = "LEEDS, England, 4 May 2023 – The Town Museum will open its new rooms at night, it said."
MIDDLE = "The rooms show four hundred years of the trade of the town, in pictures and in deeds."
LAST = "“We hope to see the whole town,” said Jane Roe, director of the museum."
LINES = st.sampled_from(
    [
        "Friday, May 12, 2023",
        "May 19, 2023 at Leeds",
        "19.05.2023",
        "Date: May 12, 2023",
        "Release date: May 12, 2023",
        "Published: May 12, 2023",
        "Leeds, 12 May 2023",
        "As of May 31, 2023",
        "Place: Leeds",
        "Time: 10 a.m.",
        "Nights are:",
        "The first night",
        "When: May 12, 2023",
        "Where: North hall",
        "Who: Mayor Alicia Stone",
        "WHAT Opening of the rooms",
        "Photo: Jane Roe",
        "Photo by Jane Roe",
        "By Jane Roe",
        "Updated May 15, 2023",
        "For Immediate Release",
        "Correction: The rooms open at noon.",
        "Note: bring boots",
        "Share",
    ]
)
MARKUPS = st.sampled_from(
    [
        "<p>{}</p>",
        "<p><b>{}</b></p>",
        "<h3>{}</h3>",
        "<ul><li>{}</li></ul>",
        "<table><tr><td>{}</td></tr></table>",
        "<table><tr><td>Doors open</td><td>{}</td></tr></table>",
        "<dl><dt>Doors open</dt><dd>{}</dd></dl>",
        "<p>{}<br>And music</p>",
    ]
)
INSIDE = st.lists(
    st.tuples(MARKUPS, LINES), min_size=1, max_size=4, unique_by=lambda pair: pair[1]
).map(lambda pairs: "".join(markup.format(line) for markup, line in pairs))


def said(value):
    """All that a record's value says."""
    if dataclasses.is_dataclass(value):
        value = dataclasses.asdict(value)
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, (list, tuple)):
        return " ".join(map(said, value))
    return value if isinstance(value, str) else ""


@given(INSIDE, st.sampled_from(["", f"<p>{MIDDLE}</p>"]), st.sampled_from(["", f"<p>{MIDDLE}</p>"]))
def test_no_line_within_the_text_is_lost(inside, above, below):
    main = f"<p>{FIRST}</p>{above}{inside}{below}<p>{LAST}</p>"
    page = scrape(f"<html><body><h1>Museum Opens Its New Rooms</h1>{main}</body></html>".encode())
    release = parse.parse(page, now=NOW, guard=Guard())
    assert isinstance(release, Release)
    shown = [(block.zone, block.text) for block in page.blocks if block.text]
    texts = [text for _, text in shown]
    ends = texts.index(release.body[0].text), texts.index(release.body[-1].text)
    kept = set(key(said(release)).split())
    for zone, text in shown[ends[0] + 1 : ends[1]]:
        value = text.partition(": ")[2] or text  # a label's value alone may be a field
        assert zone is not Zone.RELEASE or kept.issuperset(key(value).split()), text
