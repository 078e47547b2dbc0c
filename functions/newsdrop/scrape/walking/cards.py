"""Cards whose lines only a style sheet sets below each other: name, post, number, address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdrop.scrape.markup import Element

_INLINE = frozenset(("a", "span", "strong", "b", "em", "i", "small", "label"))
_DRAWN = frozenset(("a", "img", "svg", "picture", "i", "span"))  # a portrait, a sign
_APART = frozenset(("div", "section", "address"))
_REACHING = ("tel:", "mailto:")
_REACHED = re.compile(r"(?:[^\W\d_]{1,9}\.?:?\s?)?(?:[\w.+-]+@[\w.-]+|\+\d[\d\s()./-]{6,})")
_LINES = 3  # least of a card
_BOTH = 2  # a number and an address
_LONGEST = 60  # characters of a line
_GOES_ON = ",;/|-–—("  # marks by which one label goes over into the next
_EDGES = f" \t\n{_GOES_ON}"


def is_card(element: Element) -> bool:
    """Say whether each element inside another is a line of how somebody is reached.

    Parameters
    ----------
    element
        A block. Labels stand in it with nothing between them but blanks, and one of them is a
        number or an address. Of a name and what somebody is, with no more in the same block, there
        is not even a blank between, nor between a block's own text and the labels behind it.
    """
    if len(element) == 0:
        return False
    own = (element.text or "").lstrip()
    if own != own.rstrip(f"{_EDGES}.:") or len(own) > _LONGEST:
        return False
    texts = [own] if own else []
    reached = named = 0
    glued, parted = False, not own
    for child in element:
        if (child.tail or "").strip():
            return False
        text = "".join(child.itertext()) if child.tag in _INLINE else ""
        if not text.strip():
            if child.tag not in _DRAWN:
                return False
            continue
        if text != text.strip(_EDGES) and not text.startswith("("):
            return False
        if not parted and texts[-1][-1].islower() and text[0].isupper():
            glued = True
        elif own and len(texts) == 1:
            return False  # "D<b>r</b>"
        called = (child.get("href") or "").startswith(_REACHING)
        reached += called or _REACHED.fullmatch(text) is not None
        named += child.tag != "a"  # a row of nothing but links is a menu
        texts.append(text)
        parted = bool(child.tail)
    if reached and len(texts) >= _LINES:
        return named > 0
    short = all(" " in text and len(text) <= _LONGEST for text in texts)
    return reached >= _BOTH or (glued and short and named > 0 and element.tag in _APART)


def goes_on(before: str) -> bool:
    """Say whether a line of a card is a label, whose number stands behind it: "Phone:".

    Parameters
    ----------
    before
        The text of an element of the card.
    """
    return before.rstrip().endswith(":")
