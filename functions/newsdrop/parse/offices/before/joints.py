"""Small words within a title, over which it goes on: "Department of Justice"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words import fields_of_houses
from newsdrop.parse.offices.words.ranks import is_rank
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    CONNECTORS,
    NORTHERN_ANDS,
    closes,
    is_capital,
    is_modifier,
    is_office,
    is_plural,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_THINGS = words("capital_words", "things")
_SPOKEN = words("title_context", "spoken texts")
_FORCES = words("title_context", "forces")
_HALVES = NORTHERN_ANDS | {"und", "ja"}


def over(tokens: Sequence[str], first: int, head: int) -> int:
    """Count the words, a small one among them, over which a title goes on."""
    if first > 1 and _goes_on(tokens[first - 2], plain(tokens[first - 1]), tokens[head]):
        return 0 if _opens_rank(tokens, first) else 2
    return fields_of_houses.before(tokens, first, head) or fields_of_houses.ahead(tokens, first)


def is_house_for(tokens: Sequence[str], first: int) -> bool:
    """Tell the house of "Center for Bridges Director" from an office, "Spokesman for Mayor".

    What a "Committee for Attorney General" is for is all an office.
    """
    house = plain(tokens[first - 2], fold=False) if first > 1 else ""
    if not is_capital(house) or {house, house.removesuffix("s")}.isdisjoint(_THINGS):
        return False
    return not fields_of_houses.is_bare(tokens[first:])


def _opens_rank(tokens: Sequence[str], first: int) -> bool:
    """Tell the rank of another: "Sgt. Roe of Roe City and Sgt. 1st Class"."""
    opens = tokens[first].endswith(".") and tokens[first - 1] in ANDS
    return opens and is_rank(tokens[first]) and not is_office(tokens[first - 2])


def _goes_on(token: str, joint: str, office: str) -> bool:
    """Tell whether a title goes on over a small word; not in "the Texas Rangers and Sergeant"."""
    if joint == "ja":  # Finnish; of "Niemen ja tuottaja" the first is somebody else
        return (is_office(token) or token.endswith(("nen", "-"))) and not closes(token)
    if closes(token) or (joint in ANDS and is_plural(token) and not is_plural(office)):
        return False
    if joint == "of" and token.islower() and is_capital(office) and not is_plural(office):
        return False  # "a defender of President Jane Roe", who is the president
    return continues(token, joint)


def continues(token: str, joint: str) -> bool:
    """Tell whether a title goes on from a word over a small one: "Department of Justice"."""
    if token[-1] == "-" and token[0] != "-":
        return joint in _HALVES  # "klima- og miljøminister"
    if joint == "ve":
        return is_capital(token)  # "Tarım ve Orman Bakanı"
    if joint in ANDS:
        if plain(token) in _FORCES:
            return False
        return is_office(token) or is_modifier(plain(token)) or (joint == "&" and is_capital(token))
    word = plain(token, fold=False)
    if not is_office(token) and (joint == "with" or word.casefold() in _SPOKEN):
        return False  # "at Roe Mill with producer Tom Poe", "Statement of Bishop Poe"
    houses = is_office(token) or (word.capitalize() if word.isupper() else word) in _THINGS
    return houses and joint in CONNECTORS and joint not in ("to", "in", "on")
