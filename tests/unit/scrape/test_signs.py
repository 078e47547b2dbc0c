"""Letters that draw a sign, buttons on captions, and captions that are folded away."""

import pytest
from lxml import html

from newsdrop.scrape import blocks
from newsdrop.scrape.markup import declarations

LINE = "The county opened a new reading room on Monday, and more than two hundred people came."
CAPTION = "Jane Roe opens the reading room at Salem."


def texts(body):
    root = html.document_fromstring(f"<html><body><div>{body}<p>{LINE}</p></div></body></html>")
    found = blocks.read(root, declarations(root), base_url=None)
    return [block.text for block in found if block.text]


@pytest.mark.parametrize(
    ("sign", "seen"),
    [
        ("<span class='icon icon-magnifier'>S</span>", []),
        ("<i class='icon'>f</i>", []),
        ("<i class='material-icons'>open_in_new</i>", []),
        ("<span class='mw-editsection'>[<a href='/edit'>edit</a>]</span>", []),
        ("<span class='material-cost'>Steel</span>", ["Steel"]),
        ("<span class='initial'>S</span>", ["S"]),
        ("<span class='icon'>5</span>", ["5"]),
        ("<span class='icon-text'>So it is</span>", ["So it is"]),
    ],
)
def test_a_letter_that_a_font_draws_as_a_sign_is_none(sign, seen):
    assert texts(f"<h3>{sign}</h3>") == [*seen, LINE]


@pytest.mark.parametrize(
    ("button", "seen"),
    [
        ("<span class='close-button'>Close</span>", CAPTION),
        ("<a class='btn btn-close'>×</a>", CAPTION),
        ("<span class='close'>Close</span>", f"{CAPTION} Close"),
        ("<span class='close-button'>The doors close at five.</span>", None),
    ],
)
def test_the_button_that_closes_a_caption_is_none_of_it(button, seen):
    seen = seen or f"{CAPTION} The doors close at five."
    assert texts(f"<div class='caption'>{CAPTION} {button}</div>") == [seen, LINE]


@pytest.mark.parametrize(
    ("link", "seen"),
    [
        (" <a href='/room' class='permalink' title='Permalink'>∞</a>", ""),
        (" <a href='#room'>¶</a>", ""),
        ("<a href='#room'><span>🔗\ufe0f</span></a>", ""),
        (" <a href='/room'>Permalink</a>", ""),
        (" <a href='/edit'>[edit]</a>", ""),
        (" [<a href='/edit'>edit</a>]", " [edit]"),
        (" <a href='/room'>#1</a>", " #1"),
        (" <a href='/salem'>Salem</a>", " Salem"),
        (" <b>★</b>", " ★"),
    ],
)
def test_a_link_from_a_heading_to_itself_is_no_word_of_it(link, seen):
    assert texts(f"<h2>A room opens{link}</h2>") == [f"A room opens{seen}", LINE]
    if not seen:  # and is read in running text
        assert texts(f"<p>{LINE}{link}</p>")[0] != LINE


@pytest.mark.parametrize(
    ("photo", "name", "seen"),
    [
        ("<img src='/room.jpg'>", "large-image-caption", True),
        ("<a href='/room'><img src='/room.jpg'></a>", "caption", True),
        ("<p>Roe</p>", "caption", False),
        ("<img src='/room.jpg'>", "form", False),
    ],
)
def test_a_caption_that_shows_when_its_photo_is_pointed_at_is_read(photo, name, seen):
    found = texts(f"{photo}<div class='{name}' style='display:none;'>{CAPTION}</div>")
    assert (CAPTION in found) is seen


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (
            "<cite>Jane Roe/Acme Images</cite>A room opens in Salem.",
            ["Jane Roe/Acme Images", "A room opens in Salem."],
        ),
        (
            "<cite>The Night Bell</cite> hangs in Salem.",
            ["The Night Bell hangs in Salem."],
        ),
        (
            "At Salem hangs <cite>The Night Bell</cite>Roe gave it.",
            ["At Salem hangs The Night BellRoe gave it."],
        ),
    ],
)
def test_a_source_that_a_caption_touches_is_a_line_of_its_own(line, parts):
    photo = f"<div><img src='/room.jpg'><div>{line}</div></div>"
    assert texts(photo) == [*parts, LINE]
    if len(parts) > 1:  # and so it is below a photo alone
        assert texts(f"<div>{line}</div>") == ["".join(parts), LINE]
