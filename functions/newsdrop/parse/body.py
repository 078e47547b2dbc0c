"""The story: what nothing else explains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.ending import closing
from newsdrop.record import Paragraph

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.record import Image

_CAPTION = 80  # characters of one that tells a story


def find(page: Page, taken: frozenset[int]) -> tuple[Paragraph, ...]:
    """Collect the body.

    Parameters
    ----------
    page
        The page.
    taken
        Blocks that other parts explain.

    Returns
    -------
    tuple of Paragraph
        The page's own text blocks in order, one each.
    """
    return tuple(
        Paragraph(wording(block.text), str(block.kind))
        for index, block in enumerate(page.blocks)
        if block.zone is Zone.RELEASE and block.text and index not in taken
    )


def of_captions(photos: Found[tuple[Image, ...]] | None) -> tuple[Paragraph, ...]:
    """Take the captions for the text of a photo release, which has no other."""
    captions = (image.caption or "" for image in (photos.value if photos else ()))
    return tuple(Paragraph(text, "caption") for text in captions if len(text) >= _CAPTION)


def wording(text: str) -> str:
    """Write a paragraph as the body has it.

    Parameters
    ----------
    text
        The block's text.

    Returns
    -------
    str
        Without an end mark behind the last sentence; a paragraph cannot end by opening speech,
        so an opening mark there, under one that waits for its counterpart, is the closing one.
    """
    text = closing.without_end_mark(text)
    german = "„" in text  # whose closing mark it is
    if text.endswith("“") and not german and text.count("“") - 1 > text.count("”"):
        return f"{text[:-1]}”"
    return text
