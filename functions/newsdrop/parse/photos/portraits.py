"""Portraits of who wrote a text, which are no photos of what it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.authors import authored
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.phrases import key

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.record import Image


def shows_author(photo: Image) -> bool:
    """Tell the portrait of who wrote it by its caption: "By Jane Roe", "Jane Roe"."""
    said = photo.caption or ""
    return bool(authored.read(said)) or lone_name.is_name(said)


def is_author_beside(page: Page, at: int) -> bool:
    """Tell the portrait of who wrote it by its name, which the author line beside it has."""
    picture = page.blocks[at].picture
    name = (picture.alt if picture else "") or ""
    return lone_name.is_name(name) and any(
        not authored.HINTS.isdisjoint(block.hints) and key(block.text).startswith(key(name))
        for block in page.blocks[max(0, at - 1) : at + 2]
    )
