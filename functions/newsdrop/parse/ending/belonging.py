"""Houses known by their mission, by what they are part of, or by how long they have existed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable

# "The mission of the Bridge Office is", "the Bridge Office's role is"
MISSION = regex(
    r"(?:The|Our) (?:mission|role|purpose|goal) of [^;:]{3,90}? is "
    r"|[A-Z]{2,8}['’]s (?:mission|role) is to "
)
_DOES = words("closing", "does")
_WITHIN = regex(
    rf"""
    (?P<name> [^\W\d_a-z] [^,:;“”"]{{1,80}} ), [ ] (?: {any_of(words("closing", "within"))} )
    [ ] [^:;“”"]{{3,120}}? , [ ] (?P<verb> [a-z]{{3,14}}s ) [ ]
    """,
    re.VERBOSE,
)
_SINCE = regex(
    rf"""
    (?: {any_of(words("closing", "since"))} ) [ ]
    (?: (?: {any_of(words("closing", "since the year"))} ) [ ] )?
    (?: 1\d | 20 ) \d\d ,? [ ] (?= (?P<subject> .{{20,90}} ) )
    """,
    re.VERBOSE,
)


def does(opening: str) -> str | None:
    """Find the name of a house that does something at all times.

    Parameters
    ----------
    opening
        A sentence such as "The Roe Institute, part of Acme, studies bells".
    """
    match = _WITHIN.match(opening)
    return match["name"] if match and match["verb"] in _DOES else None


def since(opening: str, is_kind: Callable[[str], bool]) -> bool:
    """Tell what a house has done for years: "Since 1985, the Roe Fund has restored bells".

    Parameters
    ----------
    opening
        A sentence.
    is_kind
        Tells whether a word is what houses are called.
    """
    match = _SINCE.match(opening)
    row = match["subject"].split()[:-1] if match else ()
    return any(word[0].isupper() and is_kind(word.rstrip(",.")) for word in row)
