"""Quotes that a page sets off from its text, where they stand once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.record import Quote

_SHORTEST = 30
_EDGES = 4
"""Characters of a quote that a page repeats, and of what may stand around it."""
_MOTTO = 80
"""Characters."""
_MOST = 100
"""Quotes that are compared; more than that are a tale's."""


def without(found: Sequence[Quote], story: Sequence[str]) -> Iterator[Quote]:
    """Leave out what a page sets off from its text and says there, too, and mottos."""
    mottos = {quote.text for quote in found[:_MOST] if _is_motto(quote, story)}
    for quote in found:
        if quote.text in mottos and not quote.speaker:
            continue
        text = quote.text.rstrip(" ,.")
        alone = len(quote.text) + _EDGES >= len(story[quote.paragraph]) and len(text) > _SHORTEST
        if not (
            alone
            and any(
                text in other.text and len(story[other.paragraph]) > len(story[quote.paragraph])
                for other in found[:_MOST]
                if other.paragraph != quote.paragraph
            )
        ):
            yield quote


def _is_motto(quote: Quote, story: Sequence[str]) -> bool:
    """Tell an exclamation alone in its paragraph that nobody says, and the text has once more."""
    text = quote.text
    if quote.speaker or quote.attribution or not text.endswith("!") or len(text) > _MOTTO:
        return False
    alone = len(text) + _EDGES >= len(story[quote.paragraph])
    return alone and sum(text in paragraph for paragraph in story) > 1
