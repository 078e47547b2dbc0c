"""The dateline that opens the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.found import Found
    from newsdrop.record import Dateline, Paragraph


def find(text: Sequence[Paragraph]) -> Found[Dateline] | None:
    """Find the dateline."""
    return None
