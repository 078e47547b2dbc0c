"""Who speaks where only the verb's ending says so, behind a participle."""

import pytest

from newsdrop.parse import quotes
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Paragraph, Person
from tests.asking.speakers import speakers as asked

JANE, TOM = Person("Jane Roe", "alcaldesa"), Person("Tom Roe", "alcalde")


def speakers(text, language, *people):
    found = quotes.find((Paragraph(text),), people, Found(language, Evidence.META))
    return [quote.speaker for quote in found]


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        ("El alcalde Tom Roe llegó tarde. Emocionado, dijo: “Vamos a la plaza ahora”.", "es", TOM),
        (
            "La alcaldesa Jane Roe llegó. Consultada por la prensa, respondió: “Vamos a la plaza”.",
            "es",
            JANE,
        ),
        ("O prefeito Tom Roe chegou. Irritado, disse: “Vamos todos para a praça”.", "pt", TOM),
        ("Il sindaco Tom Roe è arrivato. Preoccupato, ha detto: “Andiamo in piazza”.", "it", TOM),
    ],
)
def test_who_was_told_of_before(text, language, person):
    assert speakers(text, language, person) == [person.name]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El alcalde Tom Roe llegó tarde. Delgado, dijo: “Vamos a la plaza ahora”.", "es"),
        ("El alcalde Tom Roe llegó tarde. Emocionada, dijo: “Vamos a la plaza ahora”.", "es"),
        ("Mayor Tom Roe came late. Granada, she said: “We go to the square now”.", "en"),
    ],
)
def test_nobody_else(text, language):
    assert speakers(text, language, TOM) == [None]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "O prefeito, Tom Roe, reagiu à fala da Acme dizendo que as vozes eram “más e falsas”.",
            "pt",
        ),
        (
            "El alcalde, Tom Roe, reaccionó al acto diciendo que las voces eran “malas y falsas”.",
            "es",
        ),
    ],
)
def test_a_gerund_is_of_who_opens_the_sentence(text, language):
    assert speakers(text, language, TOM) == ["Tom Roe"]


def test_a_predicate_in_marks_far_behind_the_verb_may_be_a_term():
    text = "Tom Roe reagiu à provocação da deputada dizendo que leva uma vida de “rei e bobo”."
    assert speakers(text, "pt", TOM) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The aim, said Roe, was “to make everyone here proud”.", "en", "Jane Roe"),
        ("The new plan, says Mayor John Doe, is “to make everyone here proud”.", "en", "John Doe"),
        ("The mayor, said Jane Roe, was “one of the best here”.", "en", "Jane Roe"),
        ("The mayor, told Jane Roe, was “one of the best here”.", "en", "John Doe"),
        ("El alcalde, dijo, fue «el mejor de todos los que hubo».", "es", None),
        ("Il suo obiettivo, ha detto, è «rendere fieri tutti gli abitanti».", "it", "Karl Braun"),
    ],
)
def test_a_verb_put_in_behind_a_thing(text: str, language: str, expected: str | None) -> None:
    first = {"en": "“All is well,” said Karl Braun.", "it": "«Tutto bene», ha detto Karl Braun."}
    first["es"] = "«Todo bien», dijo Karl Braun."
    assert asked(first[language], text, language=language)[-1] == expected
