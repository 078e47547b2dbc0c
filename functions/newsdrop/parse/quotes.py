"""Direct speech with its speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.found import Found
    from newsdrop.record import Paragraph, Person, Quote


def find(
    text: Sequence[Paragraph], people: Sequence[Person], language: Found[str] | None
) -> tuple[Quote, ...]:
    """Find the quotes."""
    return ()
