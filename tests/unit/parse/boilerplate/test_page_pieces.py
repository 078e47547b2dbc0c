"""What a site sets below its texts, in elements that nothing names, and lines that look like it."""

import pytest

import newsdrop
from newsdrop.page import Block
from newsdrop.parse.ending.foot import filler
from newsdrop.record import Release

TITLE = "Mill reopens after ten years"
TEXT = [
    (
        "MILLFORD, May 4, 2031 – The Millford Trust opened the old mill again today, ten years "
        "after a storm took its roof, and all rooms can be seen."
    ),
    (
        "“It turns as it did when I was a child,” said Jane Roe, who led the work on the wheel. "
        "“We are glad of it.”"
    ),
    (
        "Flour from the mill will be sold in the town from June on, and the bakers have asked for "
        "all that there is."
    ),
]


def body(below: str, between: str = "") -> list[str]:
    """Give the paragraphs that are read besides those of the text."""
    first, *others = [f"<p>{text}</p>" for text in TEXT]
    release = newsdrop.read(
        f"<html><head><title>{TITLE}</title></head><body><main><h1>{TITLE}</h1>{first}{between}"
        f"{''.join(others)}{below}</main></body></html>".encode()
    )
    assert isinstance(release, Release), release
    texts = [part.text for part in release.body]
    assert [text for text in texts if text in TEXT] == TEXT
    return [text for text in texts if text not in TEXT]


def lines(*said: str) -> str:
    return "".join(f"<p>{line}</p>" for line in said)


@pytest.mark.parametrize(
    "below",
    [
        # Other stories: days beside links under any label, teasers under a known one.
        lines(
            "<b>From the mill</b>",
            "05/01/2031 <a href='/a'>Ducks return to the pond</a>",
            "04/20/2031 <a href='/b'>Path closed for a day</a>",
        ),
        lines("<b>Aus der Mühle</b>", "<a href='/a'>Enten am Teich</a> 1. Mai 2031")
        + lines("<a href='/b'>Weg gesperrt</a> 20. April 2031"),
        lines(
            "<b>Other news</b>",
            "<a href='/a'>Ducks return to the pond</a>",
            "May 1, 2031",
            "Twelve ducks have come back to the pond behind the mill this week.",
            "<a href='/b'>Path closed for a day</a>",
        ),
        lines("<b>Upcoming Events</b>", "May 9 – <a href='/a'>Fair</a>"),
        "<h3>Current Openings</h3><ul><li><a href='/a'>Miller</a></li></ul>",
        (
            "<div><div>Altre notizie</div><div><a href='/a'>Tornano le anatre</a></div><div>1 "
            "maggio 2031</div><div><a href='/b'>Sentiero chiuso</a></div><div>20 "
            "aprile 2031</div></div>"
        ),
        # Links that say what a click does.
        lines("Share this: <a href='#'>Click to share on X (Opens in new window)</a>"),
        lines("Hat das geholfen? <a href='/y'>Ja</a> <a href='/n'>Nein</a>"),
        lines("Podziel się: <a href='/f'>Facebook</a> <a href='/x'>X</a>"),
        lines("The mill is closed on Monday. <a href='#'>Dismiss</a>"),
        lines("Your gift keeps us going. <a href='/d'>Donate now</a>"),
        lines("Previous Post: <a href='/a'>Ducks</a>", "Next Post: <a href='/b'>A path</a>"),
        # What readers wrote, and what they may write into.
        lines("2 thoughts on “Mill reopens”", "Tom R. says:", "At last! I have been waiting."),
        lines("<b>Kommentare (1)</b>", "Tom", "vor 3 Jahren", "Endlich! Das hat lange gedauert."),
        lines(
            "<b>Geef een reactie</b>",
            "Uw e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *",
            "Naam *",
        ),
        lines("<b>Quick Poll</b>", "Will you buy the flour?", "Yes", "No", "<a href='#'>Vote</a>"),
        lines("<b>Office Hours</b>", "Monday – Thursday: 8 a.m. – 4:30 p.m.", "Friday: 8 – 12"),
        lines("<b>Restez informés</b>", "Inscrivez-vous à notre newsletter."),
        lines("Millford Trust | 12 Mill Street, Millford | (555) 555-0100"),
        lines("Read 1204 times"),
        lines("좋아요 0"),
        lines("Me gusta 12"),
        lines(
            "<h4>Report inappropriate content</h4>", "Help us. Tell what is wrong with it.", "Send"
        ),
        lines(
            "Dolor ipsam et est cumque. Laboriosam sed delectus rerum sint qui natus tenetur ea."
        ),
        lines(
            "Donate", "Help support the Mill Trust's mission to bake.", "<a href='/d'>Donate</a>"
        ),
    ],
)
def test_pieces_of_a_page_are_left_out(below):
    assert body(below) == []


@pytest.mark.parametrize(
    "said",
    [
        ["Follow the signs to the south gate of the mill."],
        ["Sign up for the tours of the wheel by May 9."],
        ["Back to the wheel: millers return on Monday."],
        ["12 comments were read aloud in the town hall."],
        ["Views 12"],
        ["Ora et labora", "Et in Arcadia ego sum, said the miller, sed fugit hora et labor est."],
        ["Donate", "Bread is asked for, too."],
        ["Donate", "The Roe Fund gives bread to all who lost their homes.", "Donate"],
        [
            "<b>Report inappropriate content</b>",
            "A new button lets parents say which films are not for children.",
        ],
        ["Would they come again? Yes, said all of them."],
        ["The flour can be had here:", "Millford Town Hall", "Museum of the River"],
        ["<b>New Hours</b>", "Monday: 8 a.m. – 4 p.m.", "They begin in the first week of June."],
        ["<b>Poll</b>", "Half of the town wants the mill to be open on Sundays too."],
        ["<b>Upcoming Events</b>", "May 9 – Walk to the mill", "May 16 – Bread for all"],
        ["To help the mill, all in the town can donate now, and will be thanked."],
        ["Of the mill tell <a href='/a'>Jane Roe</a> and <a href='/b'>Tom Poe</a>"],
        ["<b>Office Hours</b>", "Who works in the mill now begins at 8 and has Friday off."],
    ],
)
def test_lines_of_the_text_that_look_like_them_stay(said):
    kept = [line.partition("<b>")[2].partition("</b>")[0] or line for line in said]
    kept = [newsdrop_text(line) for line in kept]
    assert body(lines(*said)) == kept
    assert body("", lines(*said)) == kept


def newsdrop_text(line: str) -> str:
    """Take the tags off a line."""
    while "<" in line:
        line = line[: line.index("<")] + line[line.index(">") + 1 :]
    return line


def test_a_link_in_brackets_alone_leads_to_another_story():
    links = (
        "<a href='/sold'>[Read: The mill is sold]</a>",
        "[<a href='/wheel'>The wheel has a past</a>]",
        "[What you need to know to start the day: <a href='/n'>Get Mill Today in your inbox</a>.]",
    )
    assert body("", lines(*links)) == []
    own = (
        "[<a href='/sold'>The mill</a> was closed from 2021 to 2031.]",
        "[The wheel was not shown.]",
        "[The report on all the mills of the county: <a href='/r'>www.mill.example</a>]",
        "[Of the wheel and its long past tells <a href='/r'>Jane Roe</a>.]",
        "[What was said is kept in the hall. <a href='/r'>It can be read there.</a>]",
        "[The wheel turns for all on Monday at 9 a.m.: <a href='/r'>Register here</a>]",
    )
    assert body("", lines(*own)) == list(map(newsdrop_text, own))


def test_what_made_a_piece_of_a_page_is_told_by_its_site():
    assert body("", "<div class='module'>Powered by MillMaps.com</div>") == []
    own = ["Powered by water", "Powered by MillMaps.com, the wheel turns."]
    assert body("", lines(*own)) == own


@pytest.mark.parametrize(
    ("name", "figure", "left"),
    [
        ("kudo num", "861", False),
        ("button-like count", "17K", False),
        ("share-total", "1.2M", False),
        ("facts num", "861", True),
        ("button-like", "861 mills", True),
    ],
)
def test_a_bare_figure_in_a_button_to_like_a_page_is_no_text(name, figure, left):
    assert body(f"<div class='{name}'>{figure}</div>") == ([figure] if left else [])


def test_latin_stays_where_the_page_has_no_other_text():
    latin = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor."
    rows = list(enumerate(map(Block, ("A test", latin, latin))))
    assert filler.find(rows) == set()
    assert filler.find([(0, Block(TEXT[2])), *rows[1:]]) == {1, 2}
