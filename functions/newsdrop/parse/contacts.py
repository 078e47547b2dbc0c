"""The press contact block."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.record import Contact


def find(page: Page, headline: Found[str] | None) -> Found[tuple[Contact, ...]] | None:
    """Find the press contacts."""
    return None
