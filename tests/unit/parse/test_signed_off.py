"""Authors whose names run on behind the last sentence of their text."""

import pytest

import newsdrop
from newsdrop.record import Release

FIRST = (
    "SALEM, May 4, 2021 – Acme opened its new bridge today, ten years after the flood that had"
    " taken the old one, and forty thousand cars will cross it on every day of the week."
)
LINK = "<a href='/authors/jane-roe'>Jane Roe</a>"
HEAD = "<meta name='author' content='Jane Roe'>"


def read(last, head=""):
    page = f"<h1>Acme Opens Its Bridge</h1><p>{FIRST}</p><p>{FIRST[21:]}</p><p>{last}</p>"
    answer = newsdrop.read(f"<html><head>{head}</head><body>{page}</body></html>".encode())
    assert isinstance(answer, Release), answer
    return answer.byline, answer.body[-1].text, [one.name for one in answer.people]


@pytest.mark.parametrize(
    ("last", "head"),
    [
        (f"The choirs of the town sang. <em>{LINK}</em>", ""),
        ("The choirs of the town sang. <i>Jane Roe</i>", HEAD),
        ("The choirs of the town sang. JANE ROE", HEAD),
    ],
)
def test_the_name_is_the_authors_and_none_of_the_text(last, head):
    byline, text, people = read(last, head)
    assert byline is not None
    assert byline.casefold() == "jane roe"
    assert (text, people) == ("The choirs of the town sang.", [])


@pytest.mark.parametrize(
    ("last", "head"),
    [
        ("The choirs sang. Jane Roe", ""),  # nobody calls her the author
        (f"The choirs sang a song by {LINK}", ""),
        (f"The choirs sang. So did {LINK}.", ""),
        ("The choirs sang. <a href='/choirs'>Jane Roe</a>", ""),
        (f"The choirs sang. {LINK} led them.", HEAD),
    ],
)
def test_a_name_in_the_text_stays_there(last, head):
    byline, text, _ = read(last, head)
    assert byline is None
    assert "Jane Roe" in text
