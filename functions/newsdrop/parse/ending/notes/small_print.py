"""Small print: trademarks, copyright, and what a release warns of in its own statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.ending.house.telling import has_news, has_speech
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_SMALL_PRINT = 400  # characters within which small print shows itself
_CAUTION = 600  # and a caution, which may list first what it is about
_LEGAL = tuple(folded("closing", "legal"))
_MARKS = regex("[\"“”„«»'‘’]")  # 'contains "forward-looking statements"'
_BRACKETS = "<[({〈《【［（ "
"""Before "ⓒ Acme, all rights reserved>"."""
_TRADEMARKS = tuple(folded("closing", "trademarks"))
_ABROAD = tuple(folded("closing", "trademarks abroad"))
_ARE = regex(rf"[®™]|\b(?:{any_of(words('closing', 'are trademarks'))})\b")
_LEGAL_INSIDE = tuple(folded("closing", "legal inside"))
_CAUTIONS = tuple(folded("closing", "cautions"))
_CAUTIONS_INSIDE = tuple(folded("closing", "cautions inside"))
_EQUAL = tuple(folded("closing", "equal treatment"))


def is_caution(text: str) -> bool:
    """Say whether a paragraph, or its heading, warns of the release's own statements.

    Forward-looking statements and what else a release says of itself are part of its text,
    wherever they stand.

    Parameters
    ----------
    text
        A paragraph.
    """
    line = text[:_CAUTION].casefold().replace("- ", "-")  # "forward- looking", of a line's end
    if _MARKS.search(line):
        line = _MARKS.sub("", line)
    return line.startswith(_CAUTIONS) or any(map(line.__contains__, _CAUTIONS_INSIDE))


def promises_equality(text: str) -> bool:
    """Tell a notice that all are treated alike: "Aid is available without regard to race".

    Parameters
    ----------
    text
        A paragraph below the story.
    """
    line = text.casefold()
    return any(phrase in line for phrase in _EQUAL) and not has_speech(text)


def find(blocks: Sequence[Block], known: set[int]) -> set[int]:
    """Find trademarks and copyright in the later half.

    Parameters
    ----------
    blocks
        The text blocks of the story and what follows it, in order.
    known
        Positions of what is told already.

    Returns
    -------
    set of int
        Positions in `blocks`.
    """
    later = range(max(1, len(blocks) // 2), len(blocks))
    return {at for at in later if at not in known and is_legal(blocks[at].text)}


def is_legal(text: str) -> bool:
    """Say whether a paragraph tells whose a name or a text is, and no news of that.

    Parameters
    ----------
    text
        A paragraph.
    """
    line = _MARKS.sub("", text[:_SMALL_PRINT]).lstrip(_BRACKETS).casefold()
    owned = any(map(line.__contains__, _TRADEMARKS)) or (
        any(map(line.__contains__, _ABROAD)) and _ARE.search(line) is not None
    )
    if owned and (has_news(text) or has_speech(text)):
        return False
    legal = line.startswith(_LEGAL) or any(map(line.__contains__, _LEGAL_INSIDE))
    return (owned or legal) and not is_caution(text)
