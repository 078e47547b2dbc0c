from __future__ import annotations

import json

import pytest

from local.terminal import json_text, printable

HOSTILE = "a\x1b[31mb\x07c\x9bd\u202ee\u200bf\x7fg\ud800h\r\ti"


def test_nothing_that_steers_a_terminal_is_printed():
    shown = printable(HOSTILE + "\nnext")

    assert shown.encode() == shown.encode("utf-8", "strict")
    assert [char for char in shown if not char.isprintable()] == ["\n"]
    assert shown.startswith("a\ufffd[31mb")


@pytest.mark.parametrize("indent", [None, 2])
def test_json_says_the_same_but_only_with_printable_characters(indent: int | None):
    value = {"headline": HOSTILE, "places": ["Zürich", "東京"]}

    text = json_text(value, indent=indent)

    assert json.loads(text) == value
    assert all(char.isprintable() or char == "\n" for char in text)
    assert "Zürich" in text


def test_families_of_emoji_and_persian_words_stay_whole():
    assert printable("می\u200cخواهم 👩\u200d👧") == "می\u200cخواهم 👩\u200d👧"
