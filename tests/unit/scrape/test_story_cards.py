"""Cards of other stories that stand beside the text, with no box of their own around them."""

import pytest

import newsdrop
from newsdrop.record import Release

TEXT = (
    "ROEVILLE, June 3, 2021 – The town opened its new bridge today, ten years after the flood.",
    "Walkers came from both sides, and the two choirs of the town sang on it until the evening.",
    "The bridge is four hundred metres long, and forty thousand cars will cross it every day.",
)
STORY = "".join(f"<p>{line}</p>" for line in TEXT)
CARD = "<h3><a href='/{0}'>{1}</a></h3><p>{2}</p><a href='/{0}'>Read more »</a>"
CARDS = (
    CARD.format("mill", "Old Mill Is Sold", "The town sold the old mill on Bell Street today to a"),
    CARD.format("choir", "Choir Seeks Tenors", "Twelve tenors are sought. They must live in town."),
)


def body(below):
    page = f"<h1>Roeville Opens Its Bridge</h1>{STORY}{below}"
    release = newsdrop.read(f"<html><body><main>{page}</main></body></html>".encode())
    assert isinstance(release, Release), release
    return tuple(part.text for part in release.body)


@pytest.mark.parametrize("label", ["<h2>What our readers like</h2>", "<p>More posts</p>", ""])
@pytest.mark.parametrize("tag", ["article", "div"])
def test_cards_below_the_text_are_none_of_it(label, tag):
    assert body(label + "".join(f"<{tag}>{card}</{tag}>" for card in CARDS)) == TEXT


@pytest.mark.parametrize(
    ("label", "tag"), [("More Posts", "h2"), ("Recent Articles", "h3"), ("Weitere Meldungen", "p")]
)
def test_a_box_is_known_by_its_label(label, tag):
    card = "<h3>Old Mill Is Sold</h3><p>The town sold the old mill on Bell Street today to a</p>"
    assert body(f"<div><{tag}>{label}</{tag}>{card}</div>") == TEXT


@pytest.mark.parametrize(
    "label", ["Latest Updates", "In Other News", "Featured Stories", "Discover More"]
)
def test_a_section_of_the_text_may_be_called_like_a_box_of_links(label):
    told = "<p>The ferry was closed at ten, and the last boat was full. It is for sale now.</p>"
    assert len(body(f"<section><h2>{label}</h2>{told}</section>")) == len(TEXT) + 2
    points = "<ul><li>10:30 - Ferry closed</li><li>12:00 - Ferry sold</li></ul>"
    assert len(body(f"<h2>{label}</h2>{points}")) == len(TEXT) + 3 * (label != "Discover More")


@pytest.mark.parametrize(
    "below",
    [
        # Sections of the text, each with a title that leads to what it is on.
        "".join(
            f"<section><h3><a href='/{on}'>The {on}</a></h3><p>They are painted green.</p>"
            "</section>"
            for on in ("arches", "rails")
        ),
        f"<div>{CARDS[0]}</div>",  # one alone
        # Winners, each with a link to what they do and a line on them.
        "".join(
            f"<div><h3><a href='https://{one}.example'>The {one} of Roeville</a></h3>"
            "<p>Prize of the schools</p><p>They are painted green.</p></div>"
            for one in ("ferry", "mill")
        ),
    ],
)
def test_sections_of_the_text_stay(below):
    assert len(body(below)) > len(TEXT)
