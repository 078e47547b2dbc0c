"""The still of a film, which a player shows until somebody clicks: none of a text's photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdrop.page import Block

_FILMS = words("pictures", "films before a title")
_FIRST = {sign for word in _FILMS for sign in (word[0], word[0].upper())}
_FILM = regex(rf"(?i:{any_of(_FILMS)}) ?[:：|] ?\S")
_PLAYERS = words("pictures", "players")
_LASTS = regex(r"\(?(?:\d{1,2}:)?\d{1,2}:\d\d\)?(?=[ |–—-]|\Z)(?! ?(?:[ap]\.?m\b|[A-Z]{2,4}\b))")


def is_still(block: Block, beside: Iterable[Block]) -> bool:
    """Tell a film's image by the time that it takes, or by a label, printed with its title.

    Parameters
    ----------
    block
        An image.
    beside
        The lines that stand with it: "1:30 Acme opens its bridge", "Video: Acme opens its bridge".
    """
    texts = [one.text for one in beside]
    if any(text[:1] in _FIRST and _FILM.match(text) for text in texts):
        return True
    return not _PLAYERS.isdisjoint(block.hints) and any(map(_LASTS.match, texts))
