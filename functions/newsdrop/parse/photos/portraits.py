"""Portraits of who wrote a text, which are no photos of what it tells."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.authors import authored
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.phrases import key, keys, opening, search

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.record import Image

_WRITES = words("closing", "writes in a note on the author")
_IS = words("closing", "is in a note on the author") | _WRITES
_WRITERS = keys("closing", "who writes")


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


def without_author(
    photos: Found[tuple[Image, ...]] | None, author: Found[str] | None
) -> Found[tuple[Image, ...]] | None:
    """Leave out the portrait beside a note on the author: "Jane Roe covers the courts".

    Parameters
    ----------
    photos
        With their captions; that of a portrait is none of the text all the same.
    author
        The author line.
    """
    if photos is None or author is None:
        return photos
    said = opening(author.value, authored.BY)
    name = author.value[said.end if said else 0 :].lstrip(" :").partition(",")[0]
    kept = tuple(one for one in photos.value if not _tells_of(one.caption or "", name))
    return replace(photos, value=kept)


def _tells_of(caption: str, name: str) -> bool:
    """Tell who writes from what a photo shows: "Jane Roe is greeted", "Jane Roe leads the walk"."""
    behind = caption.removeprefix(f"{name} ")
    verb = behind.partition(" ")[0] if behind != caption else ""
    writes = verb in _WRITES or (verb in _IS and search(behind, _WRITERS) is not None)
    return writes and lone_name.is_name(name)
