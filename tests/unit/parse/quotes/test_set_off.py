"""A quote that a page sets off large is the story's own where the text does not have it again."""

import pytest

from tests.asking.pages import TITLE as HEADLINE
from tests.asking.pages import body, read, story

TITLE = f"{HEADLINE}<p>By Kim Doe</p><p>May 4, 2021</p>"

SAID = "We look forward with much confidence to the bridge that we expect to start this year."


def quoted(signature, tag="blockquote", said=SAID):
    return (
        f"<{tag} class='pullquote'><p>{said}</p><footer><cite>{signature}</cite></footer></{tag}>"
    )


@pytest.mark.parametrize(
    "signature",
    [
        "Acme’s chief engineer, Jane Roe",
        "Acme chief engineer Jane Roe",
        "Salem Mayor Jane Roe",
        "Acme Chief Executive Officer, Jane Roe",
        "Jane Roe, chief engineer",
        "Jane Roe",
    ],
)
def test_what_is_said_there_alone(signature):
    behind = "<p>The county will pay for half of it, the council said on Monday night.</p>"
    release = read(f"{TITLE}{story()}{quoted(signature)}{behind}")
    assert SAID in body(release)
    assert [(one.text, one.speaker) for one in release.quotes] == [(SAID, "Jane Roe")]


@pytest.mark.parametrize("tag", ["blockquote", "aside", "div"])
def test_what_is_pulled_out_of_the_text(tag):
    told = f"“{SAID}” Jane Roe, chief engineer of Acme, told the council on Monday."
    release = read(f"{TITLE}{story()}{quoted('Jane Roe', tag)}<p>{told}</p>")
    assert SAID not in body(release)
    assert len(release.quotes) == 1
    cut = "the bridge that we expect to start this year"
    release = read(f"{TITLE}{story()}{quoted('Jane Roe', tag, cut)}<p>{told}</p>")
    assert body(release)[-1] == told
    assert cut not in body(release)


@pytest.mark.parametrize("line", ["Read the report of Jane Roe", "Photo: Jane Roe"])
def test_what_is_no_signature(line):
    assert read(f"{TITLE}{story()}{quoted(line)}<p>The bridge is open.</p>").quotes == ()


@pytest.mark.parametrize("mark", [".?", ",?"])
def test_a_closing_mark_that_a_wire_lost(mark):
    told = f"Mayor Jane Roe said it would be “a real affront to the people of Salem{mark} Poe left."
    (quote,) = read(f"{TITLE}{story(told)}").quotes
    assert (quote.text, quote.speaker) == (
        f"a real affront to the people of Salem{mark[0]}",
        "Jane Roe",
    )


def test_a_question_within_speech():
    told = "“Is it open? It is, and nobody has come yet,” said Mayor Jane Roe."
    (quote,) = read(f"{TITLE}{story(told)}").quotes
    assert quote.text == "Is it open? It is, and nobody has come yet,"


@pytest.mark.parametrize("asked", ["a bridge!?", "in the U.S.?", "so why not...?"])
def test_a_question_in_a_speech_that_runs_on(asked):
    told = f"Mayor Jane Roe said: “They asked me, {asked} We told them that it would come."
    first, second = read(f"{TITLE}{story(told, '“And so it did,” Jane Roe said.')}").quotes
    assert (first.text[-8:], second.text) == ("ld come.", "And so it did,")
