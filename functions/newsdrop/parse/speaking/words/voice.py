"""A source beside words in marks: whom it means, and how surely the words are its own."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple, Self

if TYPE_CHECKING:
    from newsdrop.parse.persons.identity.names import Mention
    from newsdrop.parse.speaking.words.clauses import Source


EDGES = " \t”\"“‘'’«»"
"""What stands beside the words that name a source."""


class Position(IntEnum):
    """How the source was found, the weakest first."""

    NONE = 0
    LATE = 1
    """At the end of the sentence."""
    BEFORE = 2
    """In front of the quote, in the same sentence."""
    BEHIND = 3
    """Directly behind it."""


class Voice(NamedTuple):
    """A source that speaks.

    Parameters
    ----------
    speaker
        The fullest name printed; ``None`` where nobody is named.
    words
        As printed.
    human
        Whether "he" or "she" can mean it.
    """

    speaker: str | None
    words: str
    human: bool = True

    @classmethod
    def of(cls, mention: Mention) -> Self:
        """Give the one who is named somewhere."""
        return cls(mention.person.name, mention.person.name)


class Heard(NamedTuple):
    """A source beside a quote, whom it means, and how surely it is the quote's."""

    position: Position
    voice: Voice | None = None
    source: Source | None = None
