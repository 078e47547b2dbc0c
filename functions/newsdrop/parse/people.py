"""The people of the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.names import resolve

__all__ = ["find", "resolve"]

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.found import Found
    from newsdrop.record import Image, Paragraph, Person


def find(
    headline: Found[str] | None,
    subheadline: Found[str] | None,
    text: Sequence[Paragraph],
    images: Found[tuple[Image, ...]] | None,
    language: Found[str] | None,
) -> tuple[Person, ...]:
    """Find everyone the story names."""
    return ()
