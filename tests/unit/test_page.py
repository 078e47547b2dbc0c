"""The page: its blocks, cut and asked."""

from __future__ import annotations

import pytest

from newsdrop.page import Anchor, Block, Head, Page, cut

TEXT = "The bridge opens. About Acme: Acme builds."


def test_a_cut_block_keeps_its_form_and_each_part_its_links():
    links = (
        Anchor("bridge", "https://acme.example/b", 4, 10),
        Anchor("Acme", "https://acme.example", 24, 28),
    )
    above, below = cut(Block(TEXT, strong=True, anchors=links), 18)

    assert above == Block("The bridge opens.", strong=True, anchors=links[:1])
    assert below.text == "About Acme: Acme builds."
    assert below.anchors == (Anchor("Acme", "https://acme.example", 6, 10),)


def test_a_link_goes_where_a_cut_stands_in_it():
    link = Anchor("opens. About", "https://acme.example", 11, 23)
    assert [part.anchors for part in cut(Block(TEXT, anchors=(link,)), 18)] == [(), ()]


def test_a_block_without_a_cut_is_itself():
    assert list(cut(Block(TEXT))) == [Block(TEXT)]


@pytest.mark.parametrize(
    ("form", "metas", "post"),
    [
        ("text/markdown", {"title": ("Bridge opens",)}, True),
        ("text/plain", {"title": ("Bridge opens",)}, True),
        ("text/html", {"title": ("Bridge opens",)}, False),
        ("text/markdown", {"author": ("Jane Roe",)}, False),
    ],
)
def test_a_post_is_a_text_below_a_title_in_front_matter(form, metas, post):
    assert Page((), Head(metas=metas), content_type=form).is_post is post
