"""Who issues the release."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Issuer, Paragraph


def find(page: Page, letter: Letterhead, text: Sequence[Paragraph]) -> Found[Issuer] | None:
    """Find the issuer."""
    return None
