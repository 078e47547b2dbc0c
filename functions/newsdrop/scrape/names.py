"""What the names of boxes (their classes, ids, roles, tags) tell of their use; weak evidence all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.scrape.tree import Box

CHROME_TAGS = frozenset(("nav", "menu", "dialog"))
MARGIN_TAGS = frozenset(("footer", "aside"))
_TALK = words("zones", "talk")
_TALK_STARTS = tuple(words("zones", "talk starts"))
_CHROME = words("zones", "chrome")
_CHROME_STARTS = tuple(words("zones", "chrome starts"))
_MARGIN = words("zones", "margin")
_PICTURES = words("zones", "pictures")
_STORY = tuple(frozenset(entry.split()) for entry in words("zones", "story"))


def zone(box: Box, *, machinery: bool = True) -> Zone | None:
    """Tell by its name what zone a box makes; None where the name says nothing.

    Parameters
    ----------
    box
        The box.
    machinery
        Whether names of what holds no prose are to be believed.
    """
    if names_talk(box) or (machinery and (box.tag in CHROME_TAGS or names_machinery(box))):
        return Zone.CHROME
    if box.tag in MARGIN_TAGS or not _MARGIN.isdisjoint(box.words):
        return Zone.MARGIN
    return None


def names_talk(box: Box) -> bool:
    """Say whether a name is that of prose beside the story: comments, related pages, notices."""
    return any(word in _TALK or word.startswith(_TALK_STARTS) for word in box.words)


def names_machinery(box: Box) -> bool:
    """Say whether a name is that of what holds no prose: menus, share bars, players."""
    return any(word in _CHROME or word.startswith(_CHROME_STARTS) for word in box.words)


def pictured(boxes: Sequence[Box], headline: int | None) -> list[bool]:
    """Tell which boxes stand in a row of pictures, where texts are captions.

    Parameters
    ----------
    boxes
        The page's boxes.
    headline
        Index of the run that is the page's title: a box that holds it is more than such a row.
    """
    out: list[bool] = []
    for index, box in enumerate(boxes):
        named = (
            index > 1
            and not _PICTURES.isdisjoint(box.words)
            and not (headline is not None and box.first <= headline < box.last)
        )
        out.append(named or (box.parent >= 0 and out[box.parent]))
    return out


def names_story(box: Box) -> bool:
    """Say whether a name is that of the text of a story."""
    return box.tag == "main" or any(story <= box.words for story in _STORY)


def factors(boxes: Sequence[Box]) -> list[float]:
    """Weigh boxes by their names and those around them.

    Parameters
    ----------
    boxes
        The page's boxes.

    Returns
    -------
    list of float
        1 for a box that nothing speaks against. The name nearest to the text counts: a story's
        text in a box named as machinery is a story's text; in a comment it is not.
    """
    out: list[float] = []
    for index, box in enumerate(boxes):
        factor = out[box.parent] if box.parent >= 0 else 1.0
        if index > 1 and (box.words or box.tag in CHROME_TAGS | MARGIN_TAGS | {"main"}):
            if names_talk(box):
                factor = min(factor, 0.02)
            elif names_story(box):
                factor = 1.0 if factor > 0.1 else factor
            elif names_machinery(box) or zone(box):
                factor = min(factor, 0.3)
        out.append(factor)
    return out
