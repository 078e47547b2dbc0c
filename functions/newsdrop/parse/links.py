"""The links inside the release."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.record import Link, Paragraph


def find(page: Page, text: Sequence[Paragraph]) -> tuple[Link, ...]:
    """Find the links."""
    return ()
