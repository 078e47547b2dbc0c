"""Whose words a statement is that is all in marks."""

import pytest

import newsdrop
from newsdrop.record import Release

SAID = (
    "<p>GENEVA, 18 November 2022 - “We are appalled by the end of the talks, in which our teams had"
    " great hopes, and so had those whom they care for.</p><p>“Hospitals are no targets.”</p>"
)
TITLE = "Statement on the collapse of the talks in Maren"


def speakers(headline, below="", behind="", said=SAID):
    page = f"<title>{headline}</title><h1>{headline}</h1>{below}{said}{behind}"
    release = newsdrop.read(f"<html><body>{page}</body></html>".encode())
    assert isinstance(release, Release), release
    assert release.quotes
    return {quote.speaker for quote in release.quotes}


@pytest.mark.parametrize(
    ("headline", "below"),
    [
        (TITLE, "<p><em>Attributable to Jane Roe, Country Director, Aid without Walls</em></p>"),
        ("Statement by Jane Roe on the collapse of the talks in Maren", ""),
        ("Joint statement by Jane Roe on the collapse of the talks in Maren", ""),
        ("Statement from Country Director Jane Roe on the collapse of the talks in Maren", ""),
    ],
)
@pytest.mark.parametrize(
    "notes", ["", "<p>-ENDS-</p><p>Notes to editors</p><ul><li>None.</li></ul>"]
)
def test_headline_and_deck_say_whose_it_is(headline, below, notes):
    assert speakers(headline, below, notes) == {"Jane Roe"}


@pytest.mark.parametrize(
    ("headline", "between"),
    [
        (TITLE, ""),
        ("Statement on Jane Roe and the collapse of the talks in Maren", ""),
        ("Statement by Jane Roe and Tom Poe on the collapse of the talks in Maren", ""),
        ("Statement on remarks by Jane Roe about the talks in Maren", ""),
        ("The aid groups of Maren answer a letter from Jane Roe", ""),
        (
            "Statement by Jane Roe on the collapse of the talks in Maren",
            "<p>The talks had begun.</p>",
        ),
    ],
)
def test_nobody_is_guessed(headline, between):
    said = SAID.replace("</p><p>", f"”</p>{between}<p>")
    assert speakers(headline, said=said) == {None}
