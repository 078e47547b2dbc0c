"""The stills of films among the photos of a text."""

import pytest

import newsdrop
from newsdrop.record import Release

TEXT = (
    "SALEM, May 4, 2021 – Acme opened its new bridge today, ten years after the flood.",
    "Walkers came from both sides, and the two choirs of the town sang on it until the evening.",
)
STILL = (
    "<div class='{}'><img src='https://acme.example/img/bridge.jpg' width='640' height='360'>"
    "<time>{}</time> <span>The bridge opens</span></div>"
    "<figcaption>The bridge opens</figcaption>"
)


def read(inside):
    page = f"<h1>Acme Opens Its Bridge</h1><p>{TEXT[0]}</p><div>{inside}</div><p>{TEXT[1]}</p>"
    release = newsdrop.read(f"<html><body><article>{page}</article></body></html>".encode())
    assert isinstance(release, Release), release
    return release


@pytest.mark.parametrize("lasts", ["1:30", "01:02:03", "(0:57)"])
def test_the_still_of_a_film_is_no_photo(lasts):
    release = read(STILL.format("c-video", lasts))
    assert not release.images
    assert tuple(part.text for part in release.body) == TEXT


@pytest.mark.parametrize(
    ("name", "lasts"),
    [("c-photo", "1:30"), ("c-video", "10:57 GMT"), ("c-video", "1:30 p.m."), ("c-video", "New:")],
)
def test_a_photo_is_one_whatever_its_box_is_called(name, lasts):
    assert len(read(STILL.format(name, lasts)).images) == 1


SHOWN = (
    "<figure><img src='https://acme.example/img/bridge.jpg' width='640' height='360'>"
    "<figcaption>{}</figcaption></figure>"
)


@pytest.mark.parametrize("caption", ["Video: Roe: raise the bridge", "WATCH | The bridge opens"])
def test_a_label_tells_the_still_of_a_film(caption):
    release = read(SHOWN.format(caption))
    assert not release.images
    assert tuple(part.text for part in release.body) == TEXT


@pytest.mark.parametrize(
    "caption", ["Videos of the bridge: a wall of screens", "Watch the bridge."]
)
def test_a_caption_may_begin_with_such_a_word(caption):
    assert [photo.caption for photo in read(SHOWN.format(caption)).images] == [caption]
