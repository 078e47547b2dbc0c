from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdrop.announcing.layout import WIDTH, columns, shorten, wrap


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("報道", 4), ("e\u0301", 1), ("한글", 4)])
def test_wide_characters_take_two_columns(text, width):
    assert columns(text) == width


def test_lines_are_broken_between_words_and_indented():
    lines = wrap("word " * 40, first="  was: ")
    assert len(lines) > 1
    assert lines[0].startswith("  was: word")
    assert all(line.startswith("       word") for line in lines[1:])


def test_an_address_is_never_broken():
    address = "https://example.gov/" + "x" * 200
    assert address in wrap(f"see {address} for more")


def test_text_without_spaces_is_broken_between_wide_characters():
    lines = wrap("報" * 100)
    assert "".join(lines) == "報" * 100
    assert max(map(columns, lines)) <= WIDTH


@pytest.mark.parametrize(
    "row",
    ["-" * 8, "=" * 70, "- - - -", "— — —", "＝" * 60, "─" * 70, "-" * 74 + "発", f".{'-' * 70}"],
)
def test_no_line_is_a_row_that_makes_a_heading_of_the_line_above(row):
    lines = [*wrap(f"SOURCE {row} https://example.org/{'x' * 60}"), *wrap(row), *wrap(row, "  ")]
    assert not [line for line in lines if line and len(set(line)) <= 2 and len(line) > 4]
    assert wrap("--------") == ["—"]
    assert wrap("Roeville -------- a bridge") == ["Roeville -------- a bridge"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A bridge was opened.", "A bridge was opened."),
        ("A bridge was opened today. It is red, and long", "A bridge was opened today. …"),
        ("A bridge was opened by the Hon. Jane Roe of it", "A bridge was opened by the Hon. Jane…"),
        ("Short. A bridge was opened with speeches, songs", "Short. A bridge was opened with…"),
        ("橋が開通しました。" * 4 + "それは", "橋が開通しました。" * 4 + " …"),
    ],
)
def test_what_is_cut_ends_with_a_whole_sentence_where_it_can(text, shown):
    assert shorten(text, 38) == shown


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=30)))
def test_no_word_is_lost_and_no_line_is_too_long(words):
    lines = wrap(" ".join(words), first="- ")
    assert "".join("".join(lines).removeprefix("- ").split()) == "".join(words)
    assert all(columns(line) <= WIDTH for line in lines)
