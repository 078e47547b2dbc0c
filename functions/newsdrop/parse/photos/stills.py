"""The still of a film, which a player shows until somebody clicks: none of a text's photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdrop.page import Block

_PLAYERS = words("pictures", "players")
_LASTS = regex(r"\(?(?:\d{1,2}:)?\d{1,2}:\d\d\)?(?=[ |–—-]|\Z)(?! ?(?:[ap]\.?m\b|[A-Z]{2,4}\b))")


def is_still(block: Block, beside: Iterable[Block]) -> bool:
    """Tell a player's image by the time that the film takes, printed with its title.

    Parameters
    ----------
    block
        An image.
    beside
        The lines that stand with it: "1:30 Acme opens its bridge".
    """
    return not _PLAYERS.isdisjoint(block.hints) and any(_LASTS.match(one.text) for one in beside)
