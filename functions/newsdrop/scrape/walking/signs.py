"""What is drawn or pressed and not read, and what is read though it is folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.scrape.walking import attributes

if TYPE_CHECKING:
    from newsdrop.scrape.markup import Element

SIGNS = frozenset(("icon", "close"))
"""In the classes of signs, and of much else."""
_BUTTONS = frozenset(("button", "btn"))
_BUTTON = 12  # characters of one: "Close", "[x] Close"
_CAPTION = 20  # characters; fewer are a label
_PHOTOS = ("img", "picture", "figure")
_MARKS = frozenset("#¶§∞★☆⚓🔗→»›")
_FORM = "\ufe0f"  # behind a mark that is drawn as a picture
_SAID = frozenset(("permalink", "permanent link", "direct link", "copy link", "anchor", "[edit]"))


def is_sign(element: Element, said: frozenset[str]) -> bool:
    """Tell a letter that a font draws as a picture, and the button that closes a caption.

    Parameters
    ----------
    element
        One that has some of `SIGNS` among its words.
    said
        Its words.
    """
    if "icon" in said and not len(element):
        letter = (element.text or "").strip()
        return len(letter) == 1 and letter.isascii() and letter.isalpha()
    if "close" not in said or said.isdisjoint(_BUTTONS):
        return False
    return len("".join(element.itertext()).strip()) <= _BUTTON


def is_permalink(element: Element) -> bool:
    """Tell the link that leads to a heading, "¶" or "Permalink", or to where it is written.

    Parameters
    ----------
    element
        A link in a heading.
    """
    text = "".join(element.itertext()).strip()
    return text.rstrip(_FORM) in _MARKS or text.casefold() in _SAID


def tells_of_photo(element: Element, said: frozenset[str]) -> bool:
    """Tell a caption that shows when a reader points at the photo right before it.

    Parameters
    ----------
    element
        One that its style takes out of sight.
    said
        Its words.
    """
    if not any(word.endswith("caption") for word in said):
        return False
    photo = element.getprevious()
    folded = attributes.UNSEEN_STYLE.search(element.get("style") or "") is not None
    if photo is None or not folded or len("".join(element.itertext()).strip()) < _CAPTION:
        return False
    return photo.tag in _PHOTOS or (photo.tag == "a" and photo.find("img") is not None)
