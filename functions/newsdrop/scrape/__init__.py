"""Scraping: bytes become a page. No meaning yet, and no AWS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Block, Page

if TYPE_CHECKING:
    from newsdrop.record import Rejection


def scrape(
    data: bytes, *, content_type: str | None = None, url: str | None = None
) -> Page | Rejection:
    """Read an upload into a page."""
    return Page(blocks=(Block(data.decode("utf-8", "replace")),), url=url)
