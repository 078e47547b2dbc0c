"""Things that have the names of people: ships, and the houses that somebody leads."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.named_places import SHIPS
from newsdrop.parse.vocabulary.wordkinds import FAMILY, OPENER, kinds

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newsdrop.parse.persons.texts import Text

_CHIEFS = words("title_context", "chiefs")
_LEAST = 3  # words of what stands beside such a name, and the name


def find(texts: Sequence[Text], said: Collection[str]) -> frozenset[str]:
    """Find what the texts call like somebody.

    Parameters
    ----------
    texts
        All of the story.
    said
        The words of the texts.

    Returns
    -------
    frozenset of str
        "USS Jane Roe" or "the ferry Jane Roe", and then "Jane Roe's crew"; the house between
        somebody and the letters of an office: "Ann Roe, Xola Tek CEO".
    """
    ships = () if SHIPS.isdisjoint(said) else _ships(texts)
    return frozenset((*_opened(texts), *_led_houses(texts), *ships))


def _opened(texts: Sequence[Text]) -> Iterator[str]:
    for text in texts:
        for run in text.runs:
            for at, word in enumerate(run[: 1 - _LEAST] if len(run) >= _LEAST else ()):
                if kinds(word.text) & OPENER:
                    yield " ".join(other.text for other in run[at + 1 :])


def _led_houses(texts: Sequence[Text]) -> Iterator[str]:
    for text in texts:
        if text.heading or ", " not in text.text:
            continue
        for one, run in pairwise(text.runs):
            led = len(run) >= _LEAST and run[-1].text in _CHIEFS and len(one) > 1
            other = led and one[-1].text not in _CHIEFS and not kinds(run[-2].text) & FAMILY
            if other and text.text[one[-1].end : run[0].start] == ", ":
                yield text.text[run[0].start : run[-2].end]


def _ships(texts: Sequence[Text]) -> Iterator[str]:
    for text in texts:
        for run in text.runs:
            ahead = text.text[max(0, run[0].start - 24) : run[0].start]
            if len(run) > 1 and ahead.rpartition(" ")[0].rpartition(" ")[2] in SHIPS:
                yield text.text[run[0].start : run[-1].end]
