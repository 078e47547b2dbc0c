"""The text: what nothing else claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.record import Paragraph

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.parse.found import Found


def find(page: Page, headline: Found[str] | None, taken: frozenset[int]) -> tuple[Paragraph, ...]:
    """Collect the body."""
    return tuple(
        Paragraph(block.text, str(block.kind))
        for index, block in enumerate(page.blocks)
        if block.zone is Zone.RELEASE and block.text and index not in taken
    )
