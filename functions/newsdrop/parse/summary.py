"""The lead, for the notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.found import Found
    from newsdrop.record import Dateline, Paragraph


def find(text: Sequence[Paragraph], dateline: Found[Dateline] | None) -> str | None:
    """Take at most three sentences of the lead."""
    return None
