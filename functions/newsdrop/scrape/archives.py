"""Web archives: the replay banner taken off, the original address recovered.

A documented profile of archives, not of issuers: the Wayback Machine (and the replay software
pywb), and the comment that browsers write into a page they save.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# https://web.archive.org/web/20170512000000im_/https://www.example.gov/page
REPLAY = re.compile(
    r"(?:https?:)?//(?:web\.archive\.org|[\w.-]{1,80}archive[\w.-]{0,80})?"
    r"/(?:web|[\w-]{1,40})/\d{4,14}(?:[a-z]{2}_)?/(?=https?:)",
    re.IGNORECASE,
)
RELATIVE_REPLAY = re.compile(r"^/web/\d{4,14}(?:[a-z]{2}_)?/(?=https?:)")
SAVED_FROM = re.compile(
    r"<!--\s{0,3}saved from url=\(\d{4}\)(https?://[^\s>]{1,2000})", re.IGNORECASE
)
BANNER_IDS = (
    "wm-ipp-base",
    "wm-ipp",
    "wm-ipp-print",
    "wm-toolbar",
    "wb_div",
    "_wb_frame_top_banner",
)


def original_url(address: str) -> str:
    """Take an archive's replay prefix off an address."""
    return RELATIVE_REPLAY.sub("", REPLAY.sub("", address))


def saved_from(source: str) -> str | None:
    """Read the address that a browser noted when it saved the page."""
    found = SAVED_FROM.search(source, 0, 4096)
    return found[1] if found else None


def strip_banner(root: HtmlElement) -> None:
    """Remove the replay banner from a page, in place."""
    for name in BANNER_IDS:
        for element in root.xpath("//*[@id=$name]", name=name):
            if element.getparent() is not None:
                element.drop_tree()
