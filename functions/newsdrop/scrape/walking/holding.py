"""What elements hold that hold no text of the page as a rule."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.scrape.markup import Element

_BLOCKS = words("elements", "block")
_STORY = ("h1", "article", "main", "p")
_LONG = 60  # characters of a paragraph that no menu has
_TOLD = 2  # such paragraphs
_LOOKED_AT = 200  # paragraphs; of links in links, each looks at those of the ones inside
_MOST_BESIDE = 3  # of them in a link to another story, or instead of a film that does not play
_ITEMS = 40  # elements; one that has no more than data holds fewer
_DATA = frozenset({"hidden", "image", "logo"})
_SHOWN = regex(r":|\b(?:block|flex|show\w{0,3}|visible)\b")
_MACHINE = regex(r"(?:https?:)?//\S{1,2000}|/\S{1,2000}|[\d.,:TZ+-]{1,40}|\d{1,5}px")
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


def is_data(element: Element, said: frozenset[str]) -> bool:
    """Tell microdata that no reader sees.

    Parameters
    ----------
    element
        Any.
    said
        The words of its attributes. A class hides it and it has items with names, none as long as
        text; or it stands for an image, shows none, and has nothing but addresses and numbers.
    """
    if said.isdisjoint(_DATA) or not len(element):
        return False
    _, *within = islice(element.iter(), 1 + _ITEMS)
    if len(within) == _ITEMS:
        return False
    if element.get("itemscope") is not None and _is_of_machines(element, within):
        return True
    name = (element.get("class") or "").lower()
    if "hidden" not in name.split() or _SHOWN.search(name):
        return False
    waits = any(inner.tag == "p" for inner in within)  # a text that a script will show
    waits = waits or any(len(text.strip()) > _LONG for text in element.itertext())
    return not waits and any(inner.get("itemprop") for inner in within)


def _is_of_machines(element: Element, within: Sequence[Element]) -> bool:
    """Tell what has nothing but addresses and numbers, and shows no image."""
    if any(inner.tag == "img" for inner in within):
        return False
    told = (piece for text in element.itertext() for piece in text.split())
    first = next(told, "")
    return all(map(_MACHINE.fullmatch, (first, *told))) if _MACHINE.fullmatch(first) else False


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
