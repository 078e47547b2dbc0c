"""The box of a player below a text has its title once more, and its beginning."""

import pytest

from tests.asking import pages
from tests.asking.pages import body, read, story

TITLE = f"{pages.TITLE}<p>By Tom Poe</p><p>May 4, 2021</p>"
SAYS = "The office opened the new river bridge today, two months earlier than planned."
TEXT = story(
    "Two choirs sang.", "Walkers came from both banks, and nobody left before the evening."
)


def box(*lines, name="audio-told"):
    return (
        f"<div class='{name}'>{''.join(f'<div class={name}>{line}</div>' for line in lines)}</div>"
    )


def test_a_box_with_the_headline_again():
    title = "Bridge opens to traffic"
    release = read(TITLE + TEXT + box(title, "By Reporter Jane Roe", SAYS))
    assert body(release) == body(read(TITLE + TEXT))
    assert SAYS in release.boilerplate


@pytest.mark.parametrize(
    "page",
    [
        # The title above most of the text; a box with another title; none around what follows.
        TITLE + story() + box("Bridge opens to traffic", *[f"{SAYS} And {n}." for n in range(5)]),
        TITLE + TEXT + box("What the bridge is made of", SAYS),
        TITLE + TEXT + f"<p>Bridge opens to traffic</p><p>{SAYS}</p>",
    ],
)
def test_what_is_of_the_text(page):
    assert any(text.startswith(SAYS) for text in body(read(page)))


def test_what_is_told_in_the_box_alone_is_of_the_text():
    facts = ("Its length is 400 metres.", "Four lanes lie on it, and two more may be laid later.")
    page = TITLE + TEXT + box("Bridge opens to traffic", *facts)
    assert body(read(page))[-2:] == list(facts)
