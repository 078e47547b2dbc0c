"""Web archives: the replay banner taken off, the original addresses recovered.

A documented profile of archives, not of issuers: the Wayback Machine (and archives that run the
same replay software), and the comment that browsers write into a page they save.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.scrape.markup import Element

# https://web.archive.org/web/20170512000000im_/https://www.example.gov/page, or without the host.
REPLAY = regex(
    r"(?<![^\s,])(?:(?:https?:)?//[\w.-]{1,80})?/(?:web|all|wayback)/\d{4,14}(?:[a-z]{2}_)?/(?=https?:)",
    re.IGNORECASE,
)
REPLAYED = regex(r"/(?:web|all|wayback)/\d{4,14}(?:[a-z]{2}_)?/https?:", re.IGNORECASE)
_SETS = ("srcset", "data-srcset")  # of addresses with sizes between
_BEGINNINGS = ("/http", "/HTTP")  # of an address behind another, quick to look for
# How browsers note it, and SingleFile, with which archivists and reference managers save pages.
SAVED_FROM = regex(
    r"""
    <!--\s{0,3}
    (?: saved[ ]from[ ]url=\(\d{4}\)
      | (?: Page[ ]saved[ ]with | Archive[ ]processed[ ]by )[ ]SingleFile \s{1,9} url: [ ] )
    (https?://[^\s>]{1,2000})
    """,
    re.IGNORECASE | re.VERBOSE,
)
BANNER_IDS = ("wm-ipp-base", "wm-ipp", "wm-ipp-print", "wm-toolbar", "_wb_frame_top_banner")
BANNER = "replay-banner"  # what its elements are renamed to, for elements are stripped by name


def original_url(address: str) -> str:
    """Take an archive's replay prefix off an address."""
    found = REPLAY.match(address)
    return address[found.end() :] if found else address


def saved_from(source: str) -> str | None:
    """Read the address that a browser noted when it saved the page."""
    found = SAVED_FROM.search(source, 0, 4096)
    return original_url(found[1]) if found else None


def restore(root: Element, source: str) -> None:
    """Undo a replay in place: the banner goes, links lead to the original site again.

    Parameters
    ----------
    root
        The parsed page; changed only if `source` shows that it is a replay.
    source
        The page's text.
    """
    if not any(map(source.__contains__, _BEGINNINGS)) or not REPLAYED.search(source):
        return
    for name in BANNER_IDS:
        for element in root.xpath("//*[@id=$name]", name=name):
            if element is not root:
                element.tag = BANNER
    etree.strip_elements(root, BANNER, with_tail=False)
    for element in root.xpath("//*[@href or @src or @content]"):
        for name in ("href", "src", "content"):
            if element.get(name):
                element.set(name, original_url(element.get(name)))
    _restore_sets(root)


def _restore_sets(root: Element) -> None:
    for element in root.iter("img", "source"):
        for name in _SETS:
            if sizes := element.get(name):
                element.set(name, REPLAY.sub("", sizes))
