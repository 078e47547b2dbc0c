"""Cards whose lines only a style sheet sets below each other: name, post, number, address."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.patterns import regex
from newsdrop.scrape.tree import HEADINGS

if TYPE_CHECKING:
    from newsdrop.scrape.markup import Element

_INLINE = frozenset(("a", "span", "strong", "b", "em", "i", "small", "label"))
_DRAWN = frozenset(("a", "img", "svg", "picture", "i", "span"))  # a portrait, a sign
_LABELS = _INLINE | _DRAWN
_OPENS = _LABELS | HEADINGS  # what a card is called stands above its lines
_APART = frozenset(("div", "section", "address"))
_REACHING = ("tel:", "mailto:")
_REACHED = regex(r"(?:[^\W\d_]{1,9}\.?:?\s?)?(?:[\w.+-]+@[\w.-]+|\+\d[\d\s()./-]{6,})")
_LINES = 3  # least of a card
_STOPS = ".!?"
_BOTH = 2  # a number and an address
_LONGEST = 60  # characters of a line
_GOES_ON = ",;/|-–—("  # marks by which one label goes over into the next
_EDGES = f" \t\n\xa0{_GOES_ON}"


class _Line(NamedTuple):
    """A label: its text, whether it is a number or an address, a link, right behind the last."""

    text: str
    reached: bool = False
    link: bool = False
    close: bool = False
    glued: bool = False


def is_card(element: Element) -> bool:
    """Say whether each element inside another is a line of how somebody is reached.

    Parameters
    ----------
    element
        A block. Labels stand in it with nothing between them but blanks, and one of them is a
        number or an address; a heading may stand above them. Of a name and what somebody is, with
        no more in the same block, there is not even a blank between, nor between a block's own
        text and the labels behind it.
    """
    count = len(element)
    if count < _BOTH and not (count and element.tag in _APART and _says(element.text)):
        return False  # as most blocks
    if element[0].tag not in _OPENS or _says(element[0].tail):
        return False
    lines = _lines(element)
    reached = sum(line.reached for line in lines)
    named = not all(line.link for line in lines)  # a row of nothing but links is a menu
    if reached and len(lines) >= _LINES:
        return named
    short = all(" " in line.text and len(line.text) <= _LONGEST for line in lines)
    glued = any(line.glued for line in lines) and element.tag in _APART
    both = reached >= _BOTH and lines[-1].close
    return both or (glued and short and named)


def _lines(element: Element) -> list[_Line]:
    """Read the labels that a block consists of; none where it holds anything else."""
    own = (element.text or "").lstrip()
    if own != own.rstrip(f"{_EDGES}.:") or len(own) > _LONGEST:
        return []
    lines = [_Line(own)] if own else []
    parted = not own
    for child in element:
        if child is element[0] and child.tag in HEADINGS:
            parted = True
            continue
        text = "".join(child.itertext()) if child.tag in _INLINE else ""
        drawn = child.tag in _DRAWN and not text.strip()
        edged = (text != text.strip(_EDGES) and text[0] != "(") or text in _STOPS
        if _says(child.tail) or not (drawn or text) or (edged and not drawn):
            return []
        if drawn:
            continue
        glued = not parted and lines[-1].text[-1].islower() and text[0].isupper()
        if own and len(lines) == 1 and not glued:
            return []  # "D<b>r</b>"
        called = (child.get("href") or "").startswith(_REACHING)
        reached = called or _REACHED.fullmatch(text) is not None
        lines.append(_Line(text, reached, child.tag == "a", not parted, glued))
        parted = bool(child.tail)
    return lines


def _says(text: str | None) -> bool:
    return text is not None and text.strip() != ""


def goes_on(before: str) -> bool:
    """Say whether a line of a card is a label, whose number stands behind it: "Phone:".

    Parameters
    ----------
    before
        The text of an element of the card.
    """
    return before.rstrip().endswith(":")
