"""The headline, as printed, without the site's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.parse.found import Found


def find(page: Page) -> Found[str] | None:
    """Find the headline."""
    return None
