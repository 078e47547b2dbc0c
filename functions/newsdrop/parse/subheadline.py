"""The line under the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.parse.letterhead import Letterhead


def find(page: Page, headline: Found[str] | None, letter: Letterhead) -> Found[str] | None:
    """Find the subheadline: an own line under the headline."""
    return None
