"""Stories of the site below a text: title, a text cut off and a link, again and again."""

import pytest

from newsdrop.page import Anchor, Block, BlockKind
from newsdrop.parse.ending.foot import teasers

TEXT = Block("The town opened the bridge on Monday, and the mayor was the first to cross it.")


def title(text, level=3):
    return Block(text, BlockKind.HEADING, level=level, tag=f"h{level}")


def link(text):
    return Block(text, anchors=(Anchor(text, "/more", 0, len(text)),))


def claims(*blocks):
    return sorted(teasers.find(list(enumerate((TEXT, *blocks)))))


def card(name, said, label="Weiterlesen"):
    return title(name), Block(said), link(label)


@pytest.mark.parametrize("end", ["...", "…", " [...]"])
def test_stories_with_the_same_link_below_are_other_stories(end):
    cards = (*card("Fähre fährt wieder", f"Seit Montag fährt die Fähre{end}"),
             *card("Neuer Hafen", f"Die Stadt baut einen Hafen{end}"))  # fmt: skip
    assert claims(*cards) == [1, 2, 3, 4, 5, 6]
    assert claims(title("Schon gelesen?", 2), *cards) == [1, 2, 3, 4, 5, 6, 7]
    assert claims(TEXT, *cards, TEXT) == [2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize(
    "blocks",
    [
        card("Ferry", "The ferry sails again..."),
        (*card("Ferry", "The ferry sails again."), *card("Port", "The port is deep.")),
        (*card("Ferry", "It sails...", "Sail"), *card("Port", "It is deep...", "See the port")),
        (title("Ferry"), Block("It sails..."), TEXT, title("Port"), Block("It is deep..."), TEXT),
        (*card("Ferry", "It sails..."), TEXT, *card("Port", "It is deep...")),
    ],
)
def test_sections_of_the_text_stay(blocks):
    assert claims(*blocks) == []
