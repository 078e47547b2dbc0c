"""News by the hour below a text, and programmes that have hours, too."""

import pytest

from newsdrop.page import Block
from newsdrop.parse.ending.foot import tickers

TEXT = "The bridge over the river is open to all traffic from this morning on."


def found(*lines):
    story = list(enumerate(Block(line) for line in (TEXT, *lines)))
    return sorted(tickers.find(story))


def test_hours_that_fall_are_other_news():
    lines = [line for hour in range(17, 9, -1) for line in (f"{hour}:10", f"Road {hour} closed")]
    assert found("An hour ago", *lines, "The mayor came, too.") == list(range(1, 18))


def test_what_leads_on_from_each_goes_with_it():
    entries = [
        ("Read more", f"{hour}:05 am", f"Road {hour} is closed.") for hour in range(11, 3, -1)
    ]
    lines = [line for entry in entries for line in entry]
    assert found(*lines) == list(range(1, 25))


@pytest.mark.parametrize(
    "hours",
    [
        ["9:00", "10:30", "11:00", "12:15", "13:00", "14:00"],  # a programme
        ["9:00 am", "10:30 am", "12:15 pm", "1:00 pm", "2:00 pm"],
        ["15:10", "14:10", "13:10", "12:10", "11:10"],  # too few
        ["3:2", "2:1", "2:0", "1:1", "1:0", "0:0", "0:0", "0:0"],  # results
        [f"{goals}:20" for goals in range(34, 24, -1)],  # of handball
        ["19:30"] * 10,  # of a tour
        [f"{price}.50" for price in range(20, 10, -1)],  # what places cost
        ["4:50", "4:10", "4:00", "3:50", "3:40", "3:20", "3:10", "2:50"],  # songs
    ],
)
def test_hours_of_a_programme_stay(hours):
    assert found(*(line for hour in hours for line in (hour, "The mayor speaks"))) == []


def test_times_far_apart_are_no_ticker():
    lines = [line for hour in range(15, 8, -1) for line in (f"{hour}:10", *[TEXT] * 6)]
    assert found(*lines) == []
