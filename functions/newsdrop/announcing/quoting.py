"""Which quotes of a release a notice tells."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.record import Quote, Release

_MOST = 4
_FEWEST = 3  # Where the release has them.
_SHORTEST = 5  # Words; less is a turn of phrase.


def choose(release: Release, lead: str) -> tuple[list[Quote], int]:
    """Choose every voice at its longest, named ones first, then more.

    Parameters
    ----------
    release
        A release.
    lead
        What the notice tells of the text; a quote in it is not told again.

    Returns
    -------
    list of Quote
        In the order of the text.
    int
        How many more are worth quoting.
    """
    ranked = _telling(release, lead)
    voices: dict[str | None, Quote] = {}
    for quote in ranked:
        voices.setdefault(quote.speaker or quote.attribution, quote)
    first = list(voices.values())
    further = [quote for quote in ranked if quote not in first]
    chosen = [*first[:_MOST], *further[: max(0, _FEWEST - len(first))]]
    left = len(ranked) - len(chosen)
    if left == 1:  # To say so takes as much room.
        chosen, left = [*ranked], 0
    return sorted(chosen, key=lambda quote: (quote.paragraph, quote.start)), left


def _telling(release: Release, lead: str) -> Sequence[Quote]:
    """List what is worth quoting, once, the longest first."""
    told, once = lead, []
    untold = _whole(quote for quote in release.quotes if _said(quote) not in lead)
    for quote in sorted(untold, key=lambda quote: (quote.speaker is None, -len(quote.text))):
        said = _said(quote)
        known = quote.speaker or _names_a_source(quote.attribution)
        if known and len(said.split()) >= _SHORTEST and said not in told:
            told += f"\n{said}"
            once.append(quote)
    return once


def _said(quote: Quote) -> str:
    return " ".join(quote.text.split()).rstrip(",;.")


def _whole(quotes: Iterable[Quote]) -> list[Quote]:
    """Join what the words of attribution part: "“They built it,” he said, “and we opened it.”"."""
    whole: list[Quote] = []
    for quote in quotes:
        last = whole[-1] if whole else None
        if (
            last
            and (last.paragraph, last.speaker) == (quote.paragraph, quote.speaker)
            and last.text.endswith(",")
            and quote.text[:1].islower()
        ):
            whole[-1] = replace(last, text=f"{last.text} {quote.text}", end=quote.end)
        else:
            whole.append(quote)
    return whole


def _names_a_source(attribution: str | None) -> bool:
    """Tell ``a senior official`` from ``he``, which says nothing away from its place."""
    words = (attribution or "").split()
    return len(words) > 1 or any(word[0].isupper() for word in words)
