"""What releases say below and around the text: "About X", end marks, follow us."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.parse.found import Found


def find(
    page: Page, headline: Found[str] | None, taken: frozenset[int]
) -> Found[tuple[str, ...]] | None:
    """Find the boilerplate."""
    return None
