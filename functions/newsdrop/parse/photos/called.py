"""What the markup calls a line beside a photo: its caption, its credit, a label."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

LONGEST = 800  # characters of a caption
SHORT = 200  # of a credit that only its place tells
_MOST_CREDIT = 80  # of one that only its class tells
_SMALL = 4  # level of a heading
PHOTO = words("pictures", "photo")
_CAPTIONS = words("pictures", "captions")
_ALWAYS = words("pictures", "captions anywhere")
_CREDITS = words("pictures", "credits")
_SOURCE, _BOX = "source", PHOTO - {"media"}  # which is the box of any row
_LARGE_LETTERS = frozenset(("drop", "dropcap"))
"""In the class of a first paragraph, "has-drop-cap"."""
_LABELS = ("cite", "small", "em", "i", "b", "strong")


def is_credit(block: Block) -> bool:
    """Say whether the markup calls a line the credit and no part of a caption.

    Parameters
    ----------
    block
        A line beside a photo.
    """
    named = _says_credit(block.hints)
    named = named and (_is_link(block) or not _names_caption(block.hints))
    return named and len(block.text) <= _MOST_CREDIT and not block.text.endswith((".", "!", "?"))


def _is_link(block: Block) -> bool:
    """Tell whom a link leads to from a caption, which is hardly a link from end to end."""
    return sum(anchor.end - anchor.start for anchor in block.anchors) == len(block.text) > 0


def is_label(block: Block) -> bool:
    """Say whether a line is a label within a caption whose class says credit.

    Parameters
    ----------
    block
        A line beside a photo.
    """
    return block.tag in _LABELS and _says_credit(block.hints) and len(block.text) <= _MOST_CREDIT


def is_other(block: Block, texts: Sequence[Block]) -> bool:
    """Say whether a line in the box of a caption is called the credit, and another is not.

    Parameters
    ----------
    block
        A line beside a photo.
    texts
        All of them.
    """
    if len(block.text) > _MOST_CREDIT or block.text.endswith((".", "!", "?")):
        return False
    return _says_credit(block.hints) and not all(_says_credit(one.hints) for one in texts)


def is_heading(block: Block) -> bool:
    """Tell a heading from a caption that is set in a small one: ``<h5 class="caption">``.

    Parameters
    ----------
    block
        A line beside a photo.
    """
    if block.kind is not BlockKind.HEADING:
        return False
    return block.level < _SMALL or not _names_caption(block.hints)


def opens_text(block: Block) -> bool:
    """Tell by its class a paragraph whose first letter is set large.

    Parameters
    ----------
    block
        A line beside a photo.
    """
    return not _LARGE_LETTERS.isdisjoint(block.hints)


def is_caption(block: Block) -> bool:
    """Say whether the markup calls a line a caption or a credit.

    Parameters
    ----------
    block
        A line of the page.
    """
    if is_heading(block) or len(block.text) > LONGEST:
        return False
    if _says_credit(block.hints):
        return len(block.text) <= SHORT
    return bool(block.hints) and _names_caption(block.hints)


def _says_credit(hints: frozenset[str]) -> bool:
    """Tell a credit's class, and a "source" in a photo's box, which a text may have, too."""
    return not hints.isdisjoint(_CREDITS) or (_SOURCE in hints and not hints.isdisjoint(_BOX))


@lru_cache(1024)  # of a page's blocks many share their classes
def _names_caption(hints: frozenset[str]) -> bool:
    if hints & _ALWAYS:
        return True
    if hints & _CAPTIONS and hints & PHOTO and hints.isdisjoint(_LARGE_LETTERS):
        return True  # "pie" of an "imagen", and not of the page
    return any(
        word.startswith("caption") or word.endswith(("caption", "captions"))  # "thumbcaption"
        for word in hints
    )
