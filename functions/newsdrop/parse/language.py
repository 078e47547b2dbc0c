"""The language of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.record import Paragraph


def find(page: Page, text: Sequence[Paragraph]) -> Found[str] | None:
    """Find the language, BCP 47."""
    return None
