"""The first sentence of a text may stand bare before the box that holds the rest of it."""

import pytest

import newsdrop
from newsdrop.record import Release

LEAD = (
    "The Harbor Protocol, which is named after the oldest of the ferries, is the first of its kind "
    "on the river and was begun by Roe Ferries."
)
TEXT = (
    "<p>Together with the towns along the river, it asks passengers and their families to write "
    "down what may help to find somebody who has gone missing, and to keep it at hand.</p>"
    "<p>The plan is a step towards a safer river for all who live on it. Anybody who may fall from "
    "a boat, for whatever reason, is named in it, and it will be read again each year in May.</p>"
) * 6


def read(before: str) -> Release:
    head = "<h1>Protocol begun on the river</h1><h2>17/09/2018</h2>"
    data = (
        f"<html><head><title>Protocol begun on the river</title></head><body><div>{head}"
        f"<div class='item'>{before}<div class='show'>{TEXT}</div></div></div></body></html>"
    )
    release = newsdrop.read(data.encode())
    assert isinstance(release, Release), release
    return release


@pytest.mark.parametrize("form", ["<span>{}</span>", "{}<br><br>", "<font>{}</font><p><br></p>"])
def test_a_bare_sentence_before_the_text_is_its_first(form):
    release = read(form.format(LEAD))
    assert release.subheadline is None
    assert release.body[0].text == LEAD


@pytest.mark.parametrize(
    "form",
    ["<p>{}</p>", "<strong>{}</strong>", "<em>{}</em>", "<span class='standfirst'>{}</span>"],
)
def test_what_is_set_apart_is_a_deck(form):
    release = read(form.format(LEAD))
    assert release.subheadline == LEAD
    assert release.body[0].text.startswith("Together")


@pytest.mark.parametrize(
    "line", ["By Jane Roe", "<a href='/map'>Where the ferries go</a>", "Share"]
)
def test_a_bare_line_before_the_text_is_none_of_it(line):
    assert read(line).body[0].text.startswith("Together")
