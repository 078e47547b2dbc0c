"""Words in marks that nobody said: titles of acts, names of houses, the text of a law, terms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.houses.organizations import has_form
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_ACTS = folded("speech", "acts")
_ACTS_WITHIN = tuple(folded("speech", "acts within words"))
_DOTTED = regex(r" \w{1,2}\.(?:\w{1,2}\.){1,2}\Z")
_NAME = 7  # words of a house's name, the letters of its form counted
_FEW = 5  # words
_LONGEST_TERM = 7  # words
_BEFORE = 240  # characters before the words in which the section of a law is named
_THAT = any_of(words("speech", "that before words") | {"dat"})
_LAW_SAYS = rf"""
    [ ] (?: {any_of(words("speech", "laws say"))} ) (?! \w )
    (?: [ ] [^.!?:“”"«»]{{0,70}} : | ,? [ ] (?: {_THAT} ) [:,]? | [:,] )?
    [ ] \W? \Z
"""
_SAYS = regex(_LAW_SAYS, re.VERBOSE | re.IGNORECASE)
_SECTION = regex(
    rf"""
    (?: (?<!\w) (?: {any_of(words("speech", "sections of laws"))} ) [ ] | § [ ]? )
    (?: [IVXLC]{{1,6}} | \d{{1,4}} ) (?! \w )
    (?: [^!?.“”"«»] | [.] (?! [ ] (?-i: [A-ZÀ-Þ] ) ) ){{0,140}}?
    {_LAW_SAYS}
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "has been panned for being “too loud.”", "those considered as “heavy ringers”"
_TERM = regex(rf"\b(?:for being|(?:{any_of(words('speech', 'classed'))}) as) \W?\Z")
# "It uses terms such as “low ringer,” “the usual bell,” and “"
_LISTED = regex(
    rf"""
    \b (?: {any_of(words("speech", "nouns of terms"))} )
    [ ] (?: {any_of(words("speech", "before examples"))} ) :? [ ]
    (?: [“„"«] [ ]? [^“”„"«»]{{1,60}} [”“"»] ,? [ ] (?: \w{{1,4}} [ ] )? ){{0,6}}
    [“„"«]? [ ]? \Z
    """,
    re.VERBOSE,
)


def is_named(said: str, row: Sequence[str], *, titled: bool) -> bool:
    """Tell the title of an act and the name of a house.

    Parameters
    ----------
    said
        The words.
    row
        The same, one by one.
    titled
        Whether they have the capitals of a title or a name.
    """
    return len(row) > 1 and ((titled and _is_act(said, row)) or _is_house(said, row))


def is_written(text: str, start: int, row: Sequence[str], who: str | None) -> bool:
    """Tell the text of a law, what something is considered as, and terms in a row.

    Parameters
    ----------
    text
        The paragraph.
    start
        Where the words begin in it.
    row
        The words, one by one.
    who
        What the source found is called: "Under Section 5, Ann Roe says" is not what a law says.
    """
    before = text[max(0, start - _BEFORE) : start]
    small = bool(row) and row[0][0].islower() and len(row) <= _LONGEST_TERM
    if small and ((len(row) < _FEW and _TERM.search(before)) or _LISTED.search(before)):
        return True
    law = _SECTION.search(before) if _SAYS.search(before) else None
    return law is not None and (not who or who.rpartition(" ")[2] not in law[0])


def _is_act(said: str, row: Sequence[str]) -> bool:
    """Tell the title of an act by its noun: "Bell Ringing Act"."""
    first, last = row[0].casefold(), row[-1].casefold()
    noun = first in _ACTS or last in _ACTS or first.endswith(_ACTS_WITHIN)
    return said[-1] not in "!?." and (noun or last.endswith(_ACTS_WITHIN))


def _is_house(said: str, row: Sequence[str]) -> bool:
    """Tell a name that ends with its legal form, whose stop ends no sentence: "Glocken e.V."."""
    return len(row) <= _NAME and _DOTTED.search(said) is not None and has_form(said)
