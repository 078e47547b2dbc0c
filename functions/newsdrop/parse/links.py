"""The links inside the story, and the files that come with it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from newsdrop.page import POST_FIELD, Zone
from newsdrop.parse import body
from newsdrop.parse.ending.foot import linked
from newsdrop.parse.photos import fields
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
        Web and mail addresses in order, each address once; as printed where nothing
        tells the page's own.
    """
    paragraphs = {paragraph.text for paragraph in text}
    links: dict[str, Link] = {}
    for at, block in enumerate(page.blocks):
        if not block.anchors or not _is_of_release(page, at):
            continue
        told = block.zone is Zone.RELEASE and body.wording(block.text) in paragraphs
        for anchor in block.anchors:
            if not told and not linked.is_file(anchor.href):
                continue
            href = _absolute(anchor.href, page.url)
            if href is not None and anchor.text:
                links.setdefault(href, Link(anchor.text, href))
    return tuple(links.values())


def _is_of_release(page: Page, at: int) -> bool:
    block = page.blocks[at]
    if block.zone is Zone.RELEASE:
        return bool(block.text)
    return POST_FIELD in block.hints and fields.goes_on(page.blocks, at)


def _absolute(href: str, base: str | None) -> str | None:
    """Complete an address; where nothing tells the page's own, it stays as printed."""
    try:
        address = urljoin(base or "", href.strip())
        parts = urlsplit(address)
    except ValueError:  # a bracket that is no IPv6 address
        return None
    if not base and not parts.scheme:
        # "#top" leads to no other page, "///C:/Users/roe/plan.doc" to no page at all.
        lost = not parts.netloc and (not parts.path or address.startswith("//"))
        return None if lost else address
    if parts.scheme not in _SCHEMES or not (parts.netloc or parts.scheme == "mailto"):
        return None
    return address
