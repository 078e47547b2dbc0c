"""Marks that end a release."""

from __future__ import annotations

import pytest

from newsdrop.parse.prose import end_marks


@pytest.mark.parametrize(
    "line",
    [
        *("###", "-30-", "ENDS", "- End -", "以上", "---o0o---"),
        # With the letter or the number of who edited the text.
        *("انتهای پیام/ی", "انتهای پیام/", "انتهای پیام / ۱۰۲۳", "Fin/jr", "پایان پیام/ م. ح"),
    ],
)
def test_marks_and_words_end_a_release(line):
    assert end_marks.is_mark(line)


@pytest.mark.parametrize(
    "line",
    ["-o0o4-", "Zoo", "-- of --bells", "—", "Son/Daughter", "Fine/month", "End/use", "Ends / 3 pm"],
)
def test_other_words_and_figures_between_dashes_do_not(line):
    assert not end_marks.is_mark(line)


@pytest.mark.parametrize(
    "mark", ["###", "# # #", "-30-", "– 30 –", "– - – - -", "(End)", "（完）", "(끝)"]
)
def test_end_mark_behind_the_last_sentence_is_cut(mark):
    assert end_marks.without(f"It opens in spring. {mark}") == "It opens in spring."


@pytest.mark.parametrize(
    "text",
    [
        "It opens in spring (end of May)",
        "The bridge has another (end)",
        "It opens. (The End of May)",
    ],
)
def test_other_words_in_brackets_stay(text):
    assert end_marks.without(text) == text


def test_dash_within_the_text_stays():
    assert end_marks.without("He paused —") == "He paused —"


@pytest.mark.parametrize("line", ["_______", "* * *", "—", "Fin"])
def test_a_rule_or_a_mark_parts_what_stands_below(line):
    assert end_marks.is_mark_or_rule(line)


@pytest.mark.parametrize("line", ["Finance", "Jane Roe", f"{'=' * 60}"])
def test_a_name_parts_nothing_and_neither_does_a_frame(line):
    assert not end_marks.is_mark_or_rule(line)
