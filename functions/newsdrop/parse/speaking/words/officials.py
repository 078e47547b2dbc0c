"""Offices that stand before their holders as names do: "The Pier Officer, Major Roe, said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.offices.words import affiliations, titlewords
from newsdrop.parse.speaking.words.tongues import DEFINITE
from newsdrop.parse.vocabulary.wordkinds import FAMILY, kinds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.parse.vocabulary.capitals import Word


def is_office(words: Iterable[str]) -> bool:
    """Tell capital words that a comma ends, and that are an office's, from a name.

    Parameters
    ----------
    words
        In order: "The", "Bridge", "Officer", "Commanding"; not "Mayor", "Jane", "Bishop".
    """
    *ahead, last = words
    if not ahead:
        return False
    if ahead[0].casefold() in DEFINITE and any(map(titlewords.is_office, ahead)):
        return True
    office = titlewords.is_office(last) or (
        titlewords.is_modifier(last.casefold()) and titlewords.is_office(ahead[-1])
    )
    return office and not kinds(last) & FAMILY


def is_nobodys(run: Sequence[Word]) -> bool:
    """Tell capital words that are a house's, or an office's.

    Parameters
    ----------
    run
        As :func:`newsdrop.parse.vocabulary.capitals.runs` finds it.
    """
    return affiliations.is_house(run) or is_office(word.text for word in run)
