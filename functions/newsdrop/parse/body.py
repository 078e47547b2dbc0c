"""The story: what nothing else explains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.authors import credited
from newsdrop.parse.decks import ledes
from newsdrop.parse.letterheads.invitation import is_field
from newsdrop.parse.prose import end_marks, notes_behind
from newsdrop.record import Paragraph

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.record import Image

_SENTENCE = 80  # characters of one that tells a story


def find(page: Page, headline: Found[str] | None, taken: frozenset[int]) -> tuple[Paragraph, ...]:
    """Collect the body.

    Parameters
    ----------
    page
        The page.
    headline
        Where it stands: the first paragraph may stand below it, apart from the others.
    taken
        Blocks that other parts explain.

    Returns
    -------
    tuple of Paragraph
        The page's own text blocks in order, one each.
    """
    lede = ledes.apart(page, headline, taken)
    return tuple(
        Paragraph(wording(block.text), str(block.kind))
        for index, block in page.shown
        if index == lede or (block.zone is Zone.RELEASE and (index not in taken or is_field(block)))
    )


def with_captions(
    text: tuple[Paragraph, ...], photos: Found[tuple[Image, ...]] | None
) -> tuple[Paragraph, ...]:
    """Let a photo release begin with its captions: no other line of it is as long as a sentence."""
    if photos is None or any(_tells(paragraph.text) for paragraph in text):
        return text
    captions = (image.caption or "" for image in photos.value)
    return (*(Paragraph(said, "caption") for said in captions if _tells(said)), *text)


def _tells(text: str) -> bool:
    """Say whether a line is as long as a sentence; an East Asian sign says as much as two."""
    return sum(1 + (char >= "\u3040") for char in text) >= _SENTENCE


def wording(text: str) -> str:
    """Write a paragraph as the body has it.

    Parameters
    ----------
    text
        The block's text.

    Returns
    -------
    str
        Without an end mark, a note or an author behind the last sentence; a paragraph cannot end by
        opening speech, so an opening mark there, under one that waits for its counterpart, is the
        closing one.
    """
    text = credited.without(notes_behind.without(end_marks.without(text)))
    german = "„" in text  # whose closing mark it is
    if text.endswith("“") and not german and text.count("“") - 1 > text.count("”"):
        return f"{text[:-1]}”"
    return text
