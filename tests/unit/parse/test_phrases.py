import re

import pytest

from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, opening, search

PHRASES = frozenset(
    {"for immediate release", "for", "communiqué de presse", "즉시 보도용", "contact press"}
)


@pytest.mark.parametrize(
    ("line", "found", "rest"),
    [
        ("FOR IMMEDIATE RELEASE: May 5", "for immediate release", ": May 5"),
        ("***For  immediate-release***", "for immediate release", "***"),
        ("For the press", "for", " the press"),
        ("COMMUNIQUÉ DE PRESSE", "communiqué de presse", ""),
        ("즉시 보도용 2024", "즉시 보도용", " 2024"),
    ],
)
def test_a_line_opens_with_its_longest_phrase(line, found, rest):
    said = opening(line, PHRASES)
    assert said is not None
    assert (said.key, line[said.end :]) == (found, rest)


@pytest.mark.parametrize("line", ["", "***", "Forward", "Immediate", "Contact: Press office"])
def test_words_that_only_resemble_a_phrase_open_nothing(line):
    assert opening(line, PHRASES) is None


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Released today for immediate Release", "for immediate Release"),
        ("Nothing for-profit", "for"),
        ("Communiqué de presse, for all", "Communiqué de presse"),
        ("Yes: “for immediate release”", "for immediate release"),
    ],
)
def test_the_first_phrase_of_a_line_is_found_at_its_longest(line, found):
    span = search(line, PHRASES)
    assert span is not None
    assert line[span.start : span.end] == found


@pytest.mark.parametrize("line", ["", "Before", "Wait-for it", "Immediate release", "즉시보도용"])
def test_parts_of_words_are_no_phrases(line):
    assert search(line, PHRASES) is None


def test_keys_forget_case_and_marks():
    assert key("“Media  CONTACTS:”") == "media contacts"


def test_a_phrase_may_open_the_rest_of_a_line():
    said = opening("Now: for immediate release - today", PHRASES, len("Now: "))
    assert said is not None
    assert (said.key, said.end) == ("for immediate release", len("Now: for immediate release"))
    assert opening("for the press", PHRASES, len("for ")) is None


def test_a_pattern_of_choices_takes_the_longest_and_escapes_all_signs():
    pattern = re.compile(any_of(["kl", "kl.", "de l'", "de", "9 (a)"]))
    assert [pattern.match(text)[0] for text in ("kl. 9", "de l'eau", "de", "9 (a)")] == [
        "kl.",
        "de l'",
        "de",
        "9 (a)",
    ]
    assert pattern.match("9 a") is None
