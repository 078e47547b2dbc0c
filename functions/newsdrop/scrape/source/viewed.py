"""The source of a page, saved as a browser shows it, or pasted into another page."""

from __future__ import annotations

import re

from newsdrop.patterns import regex
from newsdrop.record import Rejection
from newsdrop.scrape.markup import parse_html

_TOP = 6000  # characters in which the shown source begins
_SHOWN = regex(r"&lt;(?:!doctype\s|html\b)", re.IGNORECASE)
_BEGINS = regex(r"<(?:!doctype\s|html\b)", re.IGNORECASE)
# A text on tags names one, and closes none of these.
_CLOSES = regex(r"</(?:head|title|body|p)\b", re.IGNORECASE)
_LABELS = 200  # characters that a browser shows above it: "Line wrap"
_LINES = ("tr", "div", "br")


def unwrap(source: str) -> str:
    """Take the page out whose source another page shows.

    Parameters
    ----------
    source
        The decoded document.

    Returns
    -------
    str
        The shown source; the document as it was where it shows none.
    """
    if not _SHOWN.search(source[:_TOP]):
        return source
    root = parse_html(source)
    if root is None or isinstance(root, Rejection):
        return source
    for element in root.iter(*_LINES):
        element.tail = f"\n{element.tail or ''}"
    for element in [*root.iter("head", "script", "style")]:
        element.clear(keep_tail=True)
    shown = "".join(root.itertext())
    begins = _BEGINS.search(shown)
    if begins is None or len(shown[: begins.start()].strip()) > _LABELS:
        return source
    return shown[begins.start() :] if _CLOSES.search(shown, begins.start()) else source
