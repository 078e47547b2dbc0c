"""Photos in the fields of a post beside the one with its text."""

import pytest

from newsdrop.parse import images
from newsdrop.record import Image
from newsdrop.scrape import scrape


def node(*fields):
    title = "Council approves the plan for more trees"
    text = "".join(
        f"<p>The council approved plan number {number} for more trees in the streets, with "
        "the votes of all its members, and work will begin as soon as the rain has come.</p>"
        for number in range(4)
    )
    return scrape(
        f"<html><head><title>{title}</title></head><body><div class='node node-news'>"
        f"<h1>{title}</h1><div class='field-body'>{text}</div>{''.join(fields)}</div>".encode()
    )


def test_photo_and_caption_in_a_field_below_the_text_are_the_releases():
    field = (
        "<div class='field-gallery'><img src='/files/trees.jpg' alt='Trees'>"
        "<div class='photo-caption'>The council on Monday. PHOTO: Press Office</div></div>"
    )
    found = images.find(node(field), None)
    assert found
    assert found.value == (
        Image("/files/trees.jpg", "Trees", "The council on Monday.", "PHOTO: Press Office"),
    )


@pytest.mark.parametrize(
    "field",
    [
        "<div class='field-related teaser'><img src='/a.jpg'>{}</div>",
        "<div class='field-author'><img src='/a.jpg'>{}</div>",
        "<div class='sidebar'><img src='/a.jpg'>{}</div>",
    ],
)
def test_photos_of_other_posts_and_of_authors_are_not(field):
    caption = "<div class='photo-caption'>Trees in the sun of the morning.</div>"
    found = images.find(node(field.format(caption)), None)
    assert found is None or not found.value
