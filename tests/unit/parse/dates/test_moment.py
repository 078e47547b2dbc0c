"""Whether a line tells a moment, and how much it says besides."""

import pytest

from newsdrop.parse.when import moment


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("9:30 a.m., June 3, 2021", 0),
        ("June 3, 2021", 0),
        ("June 3", 0),
        ("9:30", 0),
        ("until 9:30 on June 3, 2021", 5),
        ("until further notice", None),
    ],
)
def test_letters_beside_a_day_and_its_time(text, letters):
    assert moment.letters_beside(text) == letters


@pytest.mark.parametrize(
    ("text", "letters"),
    [("at 9:30 on June 3, 2021", 2), ("opens June 3", 5), ("opens soon", None)],
)
def test_letters_before_a_day_or_a_time(text, letters):
    assert moment.letters_before(text) == letters


def test_a_day_is_told_with_its_year_or_without():
    assert moment.tells_day("June 3, 2021")
    assert moment.tells_day("June 3")
    assert not moment.tells_day("9:30 a.m.")
    assert moment.is_timed("9:30 a.m.")
    assert not moment.is_timed("June 3")
