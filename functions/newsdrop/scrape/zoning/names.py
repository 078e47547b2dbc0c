"""What the names of boxes (classes, ids, roles, tags) tell of their use: weak evidence, all of it.

The words are data, in the list ``zones``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.scrape.tree import Box, Tree


@dataclass(frozen=True, slots=True)
class Use:
    """What a box is for, by its name.

    Parameters
    ----------
    story
        The text of a story.
    pictures
        A row of pictures, whose texts are captions.
    slides
        A row of what slides by: of pictures, where it holds one.
    talk
        Prose beside the story: comments, related pages, notices.
    machinery
        What holds no prose: menus, share bars, players.
    margin
        What stands around a story: masthead, author, footer.
    """

    story: bool = False
    pictures: bool = False
    slides: bool = False
    talk: bool = False
    machinery: bool = False
    margin: bool = False

    def zone(self) -> Zone | None:
        """Tell what zone this use makes; None where it makes none."""
        if self.talk or self.machinery:
            return Zone.CHROME
        return Zone.MARGIN if self.margin else None


NO_USE = Use()
STORY = Use(story=True)
TAGS = {
    "main": STORY,
    "nav": Use(machinery=True),
    "menu": Use(machinery=True),
    "dialog": Use(machinery=True),
    "footer": Use(margin=True),
    "aside": Use(margin=True),
}
TALK_WEIGHT, ASIDE_WEIGHT = 0.02, 0.3
_WORDS = {
    name: (words("zones", name), tuple(words("zones", f"{name} starts")))
    for name in ("pictures", "slides", "talk", "machinery", "margin")
}
_PANELS = words("zones", "panels")
_PANEL = Use(margin=True)
_DECK = words("elements", "deck")
_SPEECH = words("elements", "speech")
_STORY = tuple(frozenset(entry.split()) for entry in words("zones", "story"))


def uses(boxes: Sequence[Box], headline: int | None) -> list[Use]:
    """Tell what boxes are for by their names, or else by their tags.

    Parameters
    ----------
    boxes
        The page's boxes.
    headline
        Index of the run that is the page's title. What is said of the whole page, or of a box
        with the headline in it, says little of its parts.

    Returns
    -------
    list of Use
        One for each box.
    """
    return [
        NO_USE
        if box.parent < 1
        else _use_around(box)
        if headline is not None and box.first <= headline < box.last
        else NO_USE
        if is_signature(boxes, box)
        else _use_of(box)
        for box in boxes
    ]


def is_signature(boxes: Sequence[Box], box: Box) -> bool:
    """Tell the line that says who is quoted in the block around it, or in the one beside it.

    Or one whose class says so: "quote-author".
    """
    if "author" in box.words and not _SPEECH.isdisjoint(box.words):
        return True
    if not (box.tag == "footer" or "footer" in box.words) or box.parent < 0:
        return False
    around = boxes[box.parent].tag
    # The quote is the figure's first: a page may have thousands of both.
    return around == "blockquote" or (
        around == "figure" and boxes[box.parent + 1].tag == "blockquote"
    )


def _use_around(box: Box) -> Use:
    return STORY if _use_of(box).story else NO_USE


def _use_of(box: Box) -> Use:
    named = _use(box.words) if box.words else NO_USE
    if named is NO_USE and box.tag != "p" and not _PANELS.isdisjoint(box.words):
        return _PANEL
    return named if named is not NO_USE else TAGS.get(box.tag, NO_USE)


@lru_cache(8192)
def _use(said: frozenset[str]) -> Use:
    named = {
        name: not whole.isdisjoint(said) or any(word.startswith(starts) for word in said)
        for name, (whole, starts) in _WORDS.items()
    }
    if not _DECK.isdisjoint(said):  # one line of a slide is no row: "carousel-subtitle"
        named |= {"pictures": False, "slides": False}
    story = any(entry <= said for entry in _STORY)
    return Use(story=story, **named) if story or any(named.values()) else NO_USE


def weights(boxes: Sequence[Box], uses: Sequence[Use]) -> list[float]:
    """Weigh boxes by their names and the names around them.

    Parameters
    ----------
    boxes
        The page's boxes.
    uses
        What they are for.

    Returns
    -------
    list of float
        1 for a box that nothing speaks against. The name nearest to the text counts: a story's
        text in a box named as machinery is a story's text; in a comment it is not.
    """
    out: list[float] = []
    for box, named in zip(boxes, uses, strict=True):
        weight = out[box.parent] if box.parent >= 0 else 1.0
        if named is NO_USE:
            pass
        elif named.talk:
            weight = TALK_WEIGHT
        elif named.story:
            weight = 1.0 if weight > TALK_WEIGHT else weight
        elif named.machinery or named.margin:
            weight = min(weight, ASIDE_WEIGHT)
        out.append(weight)
    return out


def pictured(tree: Tree, uses: Sequence[Use], prose: Sequence[int]) -> list[bool]:
    """Tell which boxes stand in a row of pictures, or of what slides by.

    Parameters
    ----------
    tree
        The page.
    uses
        What its boxes are for.
    prose
        The prose in each run: a box with nearly all of it and few pictures is a story, whatever
        its name.
    """
    most = 0.8 * sum(prose)
    out: list[bool] = []
    for box, named in zip(tree.boxes, uses, strict=True):
        inside = box.parent >= 0 and out[box.parent]
        row = named.pictures or named.slides
        out.append(inside or (row and not _is_story(tree, box, prose, most)))
    return out


def _is_story(tree: Tree, box: Box, prose: Sequence[int], most: float) -> bool:
    sizes = prose[box.first : box.last]
    pictures = sum(run.picture is not None for run in tree.runs[box.first : box.last])
    return sum(sizes) > most and 2 * pictures < sum(size > 0 for size in sizes)
