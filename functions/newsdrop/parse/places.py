"""The places of the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.found import Found
    from newsdrop.record import Dateline, Paragraph, Person, Place


def find(
    text: Sequence[Paragraph], dateline: Found[Dateline] | None, people: Sequence[Person]
) -> tuple[Place, ...]:
    """Find the places."""
    return ()
