"""The author line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.parse.found import Found


def find(page: Page, headline: Found[str] | None) -> Found[str] | None:
    """Find the author line."""
    return None
