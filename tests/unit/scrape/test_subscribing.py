"""A box amid a text that asks for a reader's address is the page's."""

import pytest

from tests.asking.pages import FIRST, SECOND, TITLE, body, read

DAY = "<p>May 4, 2021</p>"
THIRD = "It will be painted blue in the summer, when the last of the old piers has been taken down."
LINES = "<div><h2>Morning in Salem</h2></div><div>Daily</div><div>All that Salem tells.</div>"


def amid(box):
    return body(read(f"{TITLE}{DAY}<p>{FIRST}</p>{box}<p>{SECOND}</p><p>{THIRD}</p>"))


@pytest.mark.parametrize(
    "field",
    [
        "<input type='email'>",
        "<input type='text' placeholder='ENTER YOUR EMAIL ADDRESS'>",
        "<input name='mail' placeholder='Ihre E-Mail-Adresse'>",
    ],
)
def test_lines_above_a_field_for_an_address_are_no_text(field):
    box = f"<div><div class='a'>{LINES}</div><div><div>{field}</div></div></div>"
    assert amid(box) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "field",
    ["<input type='search' placeholder='Find a bridge'>", "<input type='hidden' name='email'>", ""],
)
def test_other_fields_tell_nothing_of_the_lines_above(field):
    box = f"<div><div class='a'>{LINES}</div><div><div>{field}</div></div></div>"
    assert "All that Salem tells." in amid(box)


def test_the_paragraphs_beside_the_field_are_the_storys():
    ask = "<div><span>Daily</span><input type='email'></div>"
    assert amid(f"<div><p>{THIRD}</p><p>{THIRD}</p>{ask}</div>")[1:3] == [THIRD, THIRD]
    ask = "<form><input type='email'></form>"
    assert amid(f"<div class='row'><p>{THIRD}</p>{ask}</div>") == [FIRST, THIRD, SECOND, THIRD]
    terms = "Who sends us an address agrees to what the page says below on how we use addresses."
    ask = f"<form><div><input type='email'></div><p>{terms}</p></form>"
    assert amid(ask) == [FIRST, SECOND, THIRD]
    text = f"{TITLE}{DAY}<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><input type='email'>"
    assert body(read(text)) == [FIRST, SECOND, THIRD]
