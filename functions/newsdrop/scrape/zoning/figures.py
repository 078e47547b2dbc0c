"""A ``<figure>`` that holds a photo and no ``<figcaption>``: what else stands in it tells of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.scrape.tree import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.scrape.tree import Run, Tree
    from newsdrop.scrape.zoning.survey import Survey

_MOST = 3  # lines below a photo: its name, caption and credit
_LONGEST = 800  # characters of them
_UNSEEN = 300  # characters where a script shows the photo
_QUOTES = tuple("“„«»\"「『‘'")
_OTHER = frozenset(("figcaption", "blockquote", "table", "pre", "li"))
"""Elements that say themselves what their text is."""
_CREDITS = words("pictures", "credits")
_NAMING = _CREDITS | {"source"}
_LONGEST_CREDIT = 80  # characters
_SPEECH = words("elements", "speech")
_PHOTO = words("pictures", "frames") - {"figure"}  # which the element says, too


def mark(survey: Survey, told: list[bool]) -> None:
    """Mark, in place, the boxes whose text is the caption or the credit of a photo.

    Parameters
    ----------
    survey
        The page.
    told
        For each box, whether its texts are captions.
    """
    for at, box in enumerate(survey.tree.boxes):
        if box.tag == "figure" and _is_of_photo(survey, at):
            told[at : box.end] = [True] * (box.end - at)


def is_credit(tree: Tree, at: int) -> bool:
    """Tell who took a photo, a link to where it is from, by the classes of the line and its box.

    Parameters
    ----------
    tree
        The page.
    at
        Index of a box in which nearly all is a link.
    """
    box = tree.boxes[at]
    texts = [run for run in tree.runs[box.first : box.last] if run.text]
    if not texts or sum(len(run.text) for run in texts) > _LONGEST_CREDIT:
        return False
    named = all(not _NAMING.isdisjoint(run.words | tree.boxes[run.box].words) for run in texts)
    return named and _is_in_figure(tree, texts[0].box)


def _is_in_figure(tree: Tree, at: int) -> bool:
    while at >= 0:
        box = tree.boxes[at]
        if box.tag == "figure" or not box.words.isdisjoint(_PHOTO):
            return any(run.picture is not None for run in tree.runs[box.first : box.last])
        at = box.parent
    return False


def _is_of_photo(survey: Survey, at: int) -> bool:
    """Tell one photo with a few lines below it from the card of another story, or a quote.

    Two paragraphs, or a heading over one, are a text in a row of photos.
    """
    box, measures = survey.tree.boxes[at], survey.measures
    texts = [run for run in survey.tree.runs[box.first : box.last] if run.text]
    inside = survey.tree.boxes[at : box.end]
    if not 0 < len(texts) <= _MOST or survey.holds_headline(box):
        return False
    if any(one.tag in _OTHER or one.words & _SPEECH for one in inside):
        return False
    headed = any(one.tag in HEADINGS for one in inside)
    paragraphs = measures.paragraphs.of(box)
    if paragraphs > (0 if headed else 1) or measures.length.of(box) > _LONGEST:
        return False
    pictures = measures.pictures.of(box)
    if not pictures:
        named = any(one.words & _PHOTO for one in inside)
        instead = measures.linked.of(box) == measures.length.of(box)  # of what is embedded
        return (named or instead) and not headed and _is_of_unseen(texts)
    linked = any(2 * run.linked > len(run.text) for run in texts)
    return pictures == 1 and survey.tree.runs[box.first].picture is not None and not linked


def _is_of_unseen(texts: Sequence[Run]) -> bool:
    """Tell the caption of a photo, a film or a post that a script shows from a pull quote."""
    quoted = any(run.text.startswith(_QUOTES) for run in texts)
    return not quoted and sum(len(run.text) for run in texts) <= _UNSEEN
