"""Photos with their captions and credits."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.record import Image


def find(page: Page, headline: Found[str] | None) -> Found[tuple[Image, ...]] | None:
    """Find the photos."""
    return None
