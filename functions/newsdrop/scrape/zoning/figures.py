"""A ``<figure>`` that holds a photo and no ``<figcaption>``: what else stands in it tells of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.scrape.tree import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.scrape.tree import Box, Run, Tree

_MOST = 3  # lines below a photo: its name, caption and credit
_LONGEST = 800  # characters of them
_UNSEEN = 300  # characters where a script shows the photo
_QUOTES = tuple("“„«»\"「『‘'")
_OTHER = frozenset(("figcaption", "blockquote", "table", "pre", "li"))
"""Elements that say themselves what their text is."""


def mark(tree: Tree, told: list[bool], headline: int | None) -> None:
    """Mark, in place, the boxes whose text is the caption or the credit of a photo.

    Parameters
    ----------
    tree
        The page.
    told
        For each box, whether its texts are captions.
    headline
        Index of the run that the page's title repeats.
    """
    for at, box in enumerate(tree.boxes):
        if box.tag == "figure" and _is_of_photo(tree, at, headline):
            told[at : box.end] = [True] * (box.end - at)


def _is_of_photo(tree: Tree, at: int, headline: int | None) -> bool:
    """Tell one photo with a few lines below it from the card of another story."""
    box = tree.boxes[at]
    if headline is not None and box.first <= headline < box.last:
        return False
    runs = tree.runs[box.first : box.last]
    texts = [run for run in runs if run.text]
    pictures = sum(run.picture is not None for run in runs)
    if not 0 < len(texts) <= _MOST or _is_told(tree.boxes, at):
        return False
    if not pictures:
        return _is_of_unseen(tree, texts)
    if pictures != 1 or runs[0].picture is None:
        return False
    if any(2 * run.linked > len(run.text) for run in texts):
        return False
    return sum(len(run.text) for run in texts) <= _LONGEST


def _is_of_unseen(tree: Tree, texts: Sequence[Run]) -> bool:
    """Tell the caption of a photo, a film or a post that a script shows from a pull quote."""
    headed = any(tree.boxes[run.box].tag in HEADINGS for run in texts)
    quoted = any(run.text.startswith(_QUOTES) for run in texts)
    return not (headed or quoted) and sum(len(run.text) for run in texts) <= _UNSEEN


def _is_told(boxes: Sequence[Box], at: int) -> bool:
    return any(box.tag in _OTHER for box in boxes[at + 1 : boxes[at].end])
