"""An office that a sentence says somebody to hold: "The director is Jane Roe"."""

import pytest

from tests.asking.people import find


def titles(line, language="en"):
    return [(person.name, person.title) for person in find(line, language=language)]


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("The Guild’s Registry Chief is Ann Roe.", "en", ("Ann Roe", "Guild’s Registry Chief")),
        ("The new keeper of the museum is Ann Roe.", "en", ("Ann Roe", "keeper of the museum")),
        ("It rained. Its chief executive is Dr. Ann Roe.", "en", ("Ann Roe", "chief executive")),
        ("Die Direktorin der Schule ist Anna Roe.", "de", ("Anna Roe", "Direktorin der Schule")),
        ("Le directeur de l’école est Jean Roe.", "fr", ("Jean Roe", "directeur de l’école")),
        ("El nuevo alcalde es Juan Roe.", "es", ("Juan Roe", "alcalde")),
        ("Il direttore è Anna Roe.", "it", ("Anna Roe", "direttore")),
    ],
)
def test_the_subject_of_the_sentence_is_the_office(line, language, expected):
    assert titles(line, language) == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "The wife of the mayor is Ann Roe.",
        "The mayor’s lawyer is Ann Roe.",
        "The deputy mayor is Ann Roe’s brother.",
        "The candidate for mayor is Ann Roe.",
        "Speaking to the mayor is Ann Roe.",
        "The winner is Ann Roe.",
        "The chair of the board, a former mayor, is Ann Roe.",
        "The room " + "beside the hall " * 12 + "of the director is Ann Roe.",
    ],
)
def test_another_office_in_the_sentence_is_not_hers(line):
    assert titles(line) == [("Ann Roe", None)]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Opening the pier, Harbour Secretary, Ann Roe, said: “Yes.”", "Harbour Secretary"),
        ("Speaking in Delft, Managing Director, Ann Roe, added: “Yes.”", "Managing Director"),
        ("It rained. On Monday, Council Leader, Ann Roe, said: “Yes.”", "Council Leader"),
        ("Opening the pier, Harbour Secretary, Ann Roe, and others came.", None),
        ("Among singers, poets, Board Chair, Ann Roe, said he, was late.", None),
        ("They met poets, Board Chair, Ann Roe, said a guest.", None),
    ],
)
def test_an_office_between_an_opening_phrase_and_its_holder(line, title):
    assert [person.title for person in find(line)] == [title]


@pytest.mark.parametrize(
    ("line", "language", "title"),
    [
        ("The chair is Ann Roe, treasurer is Tom Poe.", "en", "chair"),
        ("Der Direktor ist Karl Braun, Schatzmeisterin ist Anna Berg.", "de", "Direktor"),
        ("La présidente est Anne Petit, trésorier est Jean Durand.", "fr", "présidente"),
    ],
)
def test_the_office_of_who_follows_is_not_that_of_who_stands_before(line, language, title):
    assert titles(line, language)[0][1] == title
