"""Whatever the text: dates are found where they are written, once, and in linear time."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdrop.parse.datelines.reading import read
from newsdrop.parse.when.dates import find_all, find_yearless, parse_iso

MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June",
          "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")  # fmt: skip
FRAGMENTS = ["2010", "Sept. ", "15", ", ", "/", ".", "-", "9:30", " a.m.", " EDT", "年", "月", "日",
             "WASHINGTON", " – ", "(", ")", "tháng ", "de ", "\u00a0", "T", "Z"]  # fmt: skip
WRITTEN = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))


@given(WRITTEN)
def test_every_day_is_read_back(day):
    texts = (
        f"{MONTHS[day.month - 1]} {day.day}, {day.year}",
        f"{day.day} {MONTHS[day.month - 1]} {day.year}",
        f"{day.year}년 {day.month}월 {day.day}일",
        f"{day.day:02}.{day.month:02}.{day.year}",
        day.isoformat(),
    )
    for text in texts:
        assert [match.value for match in find_all(text)] == [day.isoformat()]


@given(WRITTEN, st.sampled_from(["FRESNO, Calif.", "GENEVA", "ABOARD USS NIMITZ"]))
def test_every_dateline_is_read_back(day, place):
    text = f"{place}, {MONTHS[day.month - 1]} {day.day}, {day.year} — The council met."
    dateline = read(text)
    assert (dateline.place, dateline.date) == (place, day.isoformat())
    assert text.startswith(dateline.text)
    assert dateline.text.endswith("—")


@given(st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=4), max_size=30).map("".join))
def test_matches_lie_in_the_text_and_do_not_overlap(text):
    for find in (find_all, find_yearless):
        at = 0
        for match in find(text):
            assert at <= match.start < match.end <= len(text)
            at = match.end
    parse_iso(text)
    read(text)


@pytest.mark.parametrize(
    "unit", ["2010 ", "1/", "9:30 ", "May 3, ", "20", "Sept. 15, 2010 ", "a", "– ", "(A, ", "a-"]
)
def test_hostile_lines_are_read_in_one_pass(unit):
    # A pass that is not linear would take minutes.
    text = unit * (200_000 // len(unit))
    assert len(find_all(text)) == (200_000 // len(unit) if unit == "Sept. 15, 2010 " else 0)
    find_yearless(text)
    read(text)
