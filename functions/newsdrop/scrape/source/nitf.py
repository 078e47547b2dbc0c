"""NITF, the News Industry Text Format in which wire services hand out their releases.

Its paragraphs, lists and tables are those of HTML; the elements below are its own
(https://iptc.org/standards/nitf/).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ALIKE = {
    "body.head": "div",
    "hedline": "div",
    "hl1": "h1",
    "hl2": "h2",
    "byline": "p",
    "dateline": "p",
    "distributor": "p",
    "body.content": "article",
    "media": "figure",
    "media-caption": "figcaption",
    "media-producer": "p",
}
_CLASSES = {
    "dateline": "nitf-dateline",
    "distributor": "nitf-distributor",
    "media-producer": "media-producer photo-credit",
}
"""What tells the parser more than the element's name does."""


def to_html(root: Element) -> None:
    """Give NITF's own elements the names that HTML has for them, in place.

    Parameters
    ----------
    root
        The parsed page; left as it is unless it is NITF. What an element was called stays as
        its class, and a picture's source is an image.
    """
    if next(root.iter("nitf"), None) is None:
        return
    for element in root.iter(*_ALIKE):
        element.set("class", _CLASSES.get(element.tag, element.tag))
        element.tag = _ALIKE[element.tag]
    for picture in root.iter("media-reference"):
        if source := picture.get("source"):
            picture.tag = "img"
            picture.set("src", source)
