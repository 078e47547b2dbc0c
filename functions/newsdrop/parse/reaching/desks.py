"""Desks: what answers for a house, and what somebody answers for."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.persons.wordkinds import PLACE, kinds
from newsdrop.parse.prose.phrases import key, keys

_ANSWERING = words("contacts", "answering")
_DESKS = words("contacts", "desks")
_SIDES = words("contacts", "sides")
_UNITS = keys("contacts", "units")


def is_desk(said: str) -> bool:
    """Tell "Media Relations" and "Corporate Communications" from the houses they answer for.

    Parameters
    ----------
    said
        An office.
    """
    parts = key(said).split()
    unit = len(parts) > 1 and parts[-1] in _DESKS and _UNITS.issuperset(parts)
    return unit or not _ANSWERING.isdisjoint(parts)


def is_purpose(said: str) -> bool:
    """Tell what a post is for: "Manager, Public Relations", "Media Officer, East Africa".

    Parameters
    ----------
    said
        What stands behind a post and a comma.
    """
    ahead, _, last = said.rpartition(" ")
    region = bool(kinds(last) & PLACE) and _SIDES.issuperset(key(ahead).split())
    return region or is_named(said) or _DESKS.issuperset(key(said).split())
