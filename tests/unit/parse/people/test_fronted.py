"""Several offices with which a sentence opens, and the name of who holds them."""

import pytest

from newsdrop.parse.offices.before import titles

NAME = "Jane Roe opened the hall."


@pytest.mark.parametrize(
    "chain",
    [
        "Actor, director, founder and president of the Theatre Union of Roe",
        "Founder and president of the Theatre Union (TU) and director of the Bridge Theatre",
        "Actriță, regizoare și fondatoare a Uniunii Teatrale (UT) și directoare a Teatrului Podul",
        "Fundadora y presidenta de la Unión Teatral de Roe",
        "Comédienne, metteuse en scène et fondatrice de l’Union théâtrale",
        "Gründerin und Präsidentin der Theaterunion (TU) und Direktorin des Brückentheaters",
    ],
)
def test_offices_in_front_of_a_sentence_are_one_title(chain):
    text = f"The hall is old. {chain}, {NAME}"
    assert titles.before(text, text.index("Jane Roe")) == chain


@pytest.mark.parametrize(
    "phrase",
    [
        "Artists, directors and founders",
        "Director of the film that won and author of the book",
        "Founder of the hall, mother of three",
        "Once the director and founder of the hall",
    ],
)
def test_what_else_opens_a_sentence_is_none(phrase):
    text = f"The hall is old. {phrase}, {NAME}"
    title = titles.before(text, text.index("Jane Roe"))
    assert title != phrase


def test_offices_behind_another_name_are_hers():
    text = f"Ann Poe, founder and president of the Union, {NAME}"
    assert titles.before(text, text.index("Jane Roe"), len("Ann Poe")) is None


@pytest.mark.parametrize(
    "chain",
    [
        "A teacher and member of the Theatre Union of Roe",
        "An actor, director and founder of the Bridge Theatre",
        "Una actriz y fundadora de la Unión Teatral",
        "Une actrice et fondatrice de l’Union théâtrale",
        "Eine Schauspielerin und Gründerin der Theaterunion",
    ],
)
def test_an_article_may_stand_before_the_offices(chain):
    text = f"The hall is old. {chain}, {NAME}"
    assert titles.before(text, text.index("Jane Roe")) == chain.partition(" ")[2]


def test_an_article_before_each_tells_of_two():
    text = f"A teacher and a founder of the hall, {NAME}"
    title = titles.before(text, text.index("Jane Roe"))
    assert title is None or "teacher" not in title


@pytest.mark.parametrize(
    ("mark", "title"), [("’s", "teacher and member of Tom Poe’s choir"), (" and his", None)]
)
def test_what_an_office_is_held_of_may_be_somebodys(mark, title):
    text = f"A teacher and member of Tom Poe{mark} choir, {NAME}"
    floor = text.index("Poe") + len("Poe")
    assert titles.before(text, text.index("Jane Roe"), floor) == title
