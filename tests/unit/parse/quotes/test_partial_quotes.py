"""Parts of sentences in marks: which are somebody's words, and whose."""

from __future__ import annotations

import pytest

from tests.asking import pages
from tests.asking.speakers import sources, speakers
from tests.unit.parse.quotes.test_quotes import texts

PART = "have waited for a bridge across the lower river since their grandparents were small."


def test_a_long_part_of_a_sentence_needs_no_verb_of_speech() -> None:
    assert texts(f"Farmers on both banks “{PART}”") == [PART]
    assert sources(f"Farmers on both banks “{PART}”") == [(None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "The bill is “to set up a fund for bridges across the lower river.”",
        "Farmers on both banks “have waited for years.”",
        "Farmers “have waited for a bridge across the lower river since” the flood.",
    ],
)
def test_an_aim_or_few_words_are_no_quote_of_anybody(text: str) -> None:
    assert texts(text) == []


def test_a_part_right_behind_a_quote_is_of_the_same_speaker() -> None:
    told = "The lift “may be slow in the frost.”"
    assert speakers(f"“We mend the lift,” said Jane Roe. {told}") == ["Jane Roe"] * 2
    other = "John Doe has a lift that “may be slow in the frost.”"
    assert speakers(f"“We mend the lift,” said Jane Roe. {other}") == ["Jane Roe", None]
    assert speakers("“We mend the lift,” said Jane Roe.", told) == ["Jane Roe"]


def test_a_word_that_links_two_quotes_changes_no_speaker() -> None:
    assert speakers("“We mend the lift,” said Jane Roe.", f"Moreover, “guests {PART}”") == [
        "Jane Roe",
        "Jane Roe",
    ]
    assert speakers("“We mend the lift,” said Jane Roe.", f"In Delft “guests {PART}”") == [
        "Jane Roe",
        None,
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Asked for a date, Roe replied, “Not yet.”", ["Not yet."]),
        ("Asked for a date, Roe answered, “It’s a start.”", ["It’s a start."]),
        ("Roe read the note that said the bridge, “not yet.”", []),
    ],
)
def test_a_short_sentence_behind_its_verb_is_a_quote(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A house must file what the statute calls a “mooring plan” for its barge.", []),
        ("She must file what the mayor calls a “mooring plan” for its barge.", ["mooring plan"]),
    ],
)
def test_what_a_text_calls_a_thing_is_a_term(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_two_titles_in_single_marks_are_no_quote() -> None:
    told = "Jane Roe, host of 'Harbour' and author of the book 'The River Runs,' tells John Doe."
    assert texts(told) == []
    assert texts("'We're glad the boys' team won,' said Jane Roe.") == [
        "We're glad the boys' team won,"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The motto of the yard is “always mend the oldest of the boats before new ones.”",
        "Our mission this year: “bringing ferries and their guests together in any weather.”",
        "The act defines a ferry as “any boat that carries guests over a river.”",
    ],
)
def test_a_motto_and_a_definition_are_nobodys(text: str) -> None:
    assert texts(text) == []
    assert speakers(f"“We mend the lift,” said Jane Roe. {text}") == ["Jane Roe"]


def test_the_owners_of_a_thing_in_marks_end_no_title() -> None:
    for said in ("The boys' view of the 'Old Lock' is good,", "We hear the boys' 'Harbour Song',"):
        assert texts(f"'{said}' said Jane Roe.") == [said]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("It has what the Bell Office calls the “Salem reservation.” It is large.", []),
        ("Jane Roe called it a “waste of Salem.” She left.", ["waste of Salem."]),
    ],
)
def test_what_something_is_called_with_the(line, expected):
    page = f"{pages.TITLE}<p>May 4, 2021</p>{pages.story(line)}"
    assert [one.text for one in pages.read(page).quotes] == expected


def test_a_diplomat_is_the_one_who_has_been_named():
    told = ("Ambassador to Salem Tom Roe told us.", "The diplomat said that all was bad.")
    page = f"{pages.TITLE}{pages.story(*told, '“We did not cross the river,” he noted.')}"
    assert [one.speaker for one in pages.read(page).quotes] == ["Tom Roe"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "No obstante, sigue en calma: “estoy en una etapa de mi vida en la que creo”."),
        ("it", "Resta in città, calma: “ho la mia vita e la mia famiglia qui”."),
        ("pt", "Segue em calma, na cidade: “estou em uma etapa da minha vida”."),
    ],
)
def test_behind_a_colon_the_first_person_speaks_in_small_letters(language: str, text: str) -> None:
    assert len(sources(text, language=language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La banda tocó en la plaza de la ciudad “mi tierra es tu tierra”."),
        ("pt", "O bloco saiu com o enredo “meu coração é da cidade”."),
    ],
)
def test_a_title_in_the_first_person_is_nobodys_words(language: str, text: str) -> None:
    assert sources(text, language=language) == []


def test_words_at_both_ends_of_a_sentence_are_of_who_speaks_between_them() -> None:
    ends = "“We have seen no such thing” in the old hall, Jane Roe said, “and we never will.”"
    assert speakers(ends) == ["Jane Roe"] * 2
    few = "The “no ball” rule of the old hall, Jane Roe said, “is one that we never had here.”"
    assert texts(few) == ["is one that we never had here."]
