"""Whether a decoded document is HTML, plain text, or neither."""

from __future__ import annotations

import re

from newsdrop.patterns import regex
from newsdrop.record import Reason, Rejection

SAMPLE = 256 * 1024
TAG = regex(
    r"<(?:!doctype\s{1,3}html|html|head|body|title|meta|p|div|table|article|section|h[1-6]|br|ul|pre)"
    r"\b[^<>]{0,500}>",
    re.IGNORECASE,
)
FEED = regex(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(rss|feed|rdf|svg|urlset)\b",
    re.IGNORECASE | re.DOTALL,
)
XML = regex(r"\s*<\?xml[^>]{0,200}>\s*(?:<![^>]{0,400}>\s*)*<([A-Za-z][\w:.-]{0,40})")
# A list of numbers is data; "[1] Acme opens a bridge" and "[3 May 2026]" are text.
DATA = regex(r"\s*(?:\{\s*\"|\[\s*(?:[\[{\"]|-?\d[\d.]{0,30}\s*,))")
CONTROLS = [*map(chr, range(9)), *map(chr, range(0x0E, 0x20)), "\ufffd"]


def sniff(text: str) -> str | Rejection:
    """Tell what a document is by its text.

    Parameters
    ----------
    text
        The decoded document.

    Returns
    -------
    str or Rejection
        ``text/html`` or ``text/plain``; ``not_html`` for data, feeds and binary files.
    """
    sample = text[:SAMPLE]
    controls = sum(sample.count(sign) for sign in CONTROLS if sign in sample)
    if controls > max(8, len(sample) // 50):
        return Rejection(
            Reason.NOT_HTML, "The file is binary data, not a page: save the page as HTML."
        )
    feed = FEED.match(sample)
    if feed:
        return Rejection(
            Reason.NOT_HTML,
            f"The file is XML ({feed[1].lower()}), not a page: drop the pages it lists.",
        )
    if DATA.match(sample):
        return Rejection(
            Reason.NOT_HTML, "The file is data (JSON), not a page: save the page that shows it."
        )
    if TAG.search(sample):
        return "text/html"
    other = XML.match(sample)
    if other:
        return Rejection(
            Reason.NOT_HTML, f"The file is XML ({other[1]}), not a page: save the page as HTML."
        )
    return "text/plain"
