"""What elements hold that hold no text of the page as a rule."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.lexicon import words

if TYPE_CHECKING:
    from newsdrop.scrape.markup import Element

_BLOCKS = words("elements", "block")
_STORY = ("h1", "article", "main", "p")
_LONG = 60  # characters of a paragraph that no menu has
_TOLD = 2  # such paragraphs
_LOOKED_AT = 200  # paragraphs; of links in links, each looks at those of the ones inside
_MOST_BESIDE = 3  # of them in a link to another story, or instead of a film that does not play
_TELLING = ("a", "audio", "canvas", "object", "video")


def tells_a_story(nav: Element) -> bool:
    """Say whether a menu holds the release."""
    return any(inner.tag != "p" or _is_long(inner) for inner in nav.iter(*_STORY))


def swallows(element: Element) -> bool:
    """Tell an element left open: a list, a film, a button or a link holds no story."""
    if not len(element) or element.tag == "template":
        return False
    least = _MOST_BESIDE + 1 if element.tag in _TELLING else _TOLD
    paragraphs = islice(element.iter("p"), _LOOKED_AT)
    return len([*islice(filter(_is_long, paragraphs), least)]) == least


def wraps_blocks(element: Element) -> bool:
    """Say whether an element that may be inline stands around blocks."""
    return any(child.tag in _BLOCKS or "-" in str(child.tag) for child in element)


def _is_long(paragraph: Element) -> bool:
    length = 0
    for piece in paragraph.itertext():
        length += len(piece)
        if length > _LONG:
            return True
    return False
