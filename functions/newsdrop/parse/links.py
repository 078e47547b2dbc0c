"""The links inside the story, and the files that come with it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from newsdrop.page import Zone
from newsdrop.parse import body
from newsdrop.parse.ending import furniture
from newsdrop.record import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.record import Paragraph

_SCHEMES = ("http", "https", "mailto")


def find(page: Page, text: Sequence[Paragraph]) -> tuple[Link, ...]:
    """Find the links.

    Parameters
    ----------
    page
        The page.
    text
        The body. Of other blocks of the release, only links to files count: what it comes with.

    Returns
    -------
    tuple of Link
        Web and mail addresses in order, each address once.
    """
    paragraphs = {paragraph.text for paragraph in text}
    links: dict[str, Link] = {}
    for _, block in page.shown:
        if not block.anchors or block.zone is not Zone.RELEASE:
            continue
        told = body.wording(block.text) in paragraphs
        for anchor in block.anchors:
            if not told and not furniture.is_file(anchor.href):
                continue
            href = _absolute(anchor.href, page.url)
            if href is not None and anchor.text:
                links.setdefault(href, Link(anchor.text, href))
    return tuple(links.values())


def _absolute(href: str, base: str | None) -> str | None:
    try:
        address = urljoin(base or "", href.strip())
        parts = urlsplit(address)
    except ValueError:  # a bracket that is no IPv6 address
        return None
    if parts.scheme not in _SCHEMES or not (parts.netloc or parts.scheme == "mailto"):
        return None
    return address
