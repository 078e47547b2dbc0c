"""Cards whose lines only a style sheet sets below each other: name, post, number, address."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdrop.scrape.markup import Element

_INLINE = frozenset(("a", "span", "strong", "b", "em", "i"))
_REACHING = ("tel:", "mailto:")
_LINES = 3  # least of a card
_GOES_ON = ",;:/|-–—("  # marks by which one label goes over into the next


def is_card(element: Element) -> bool:
    """Say whether each element inside another is a line of how somebody is reached.

    Parameters
    ----------
    element
        A block. Labels stand in it with nothing between them, not even a blank, and one of them
        is a link that calls or writes.
    """
    if len(element) < _LINES or (element.text or "").strip():
        return False
    reached = named = False
    for child in element:
        text = child.text
        if child.tag not in _INLINE or not text or (child.tail or "").strip():
            return False
        if text != text.strip(f" \t\n{_GOES_ON}") and not text.startswith("("):
            return False
        reached = reached or (child.get("href") or "").startswith(_REACHING)
        named = named or child.tag != "a"  # a row of nothing but links is a menu
    return reached and named
