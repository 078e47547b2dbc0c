"""The offices that lines name: which part of a line is one, and no post of a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.reaching.lines import desks, postal
from newsdrop.parse.reaching.lines.bare_part import ANSWERING, EDGES, HEADINGS
from newsdrop.parse.vocabulary import given_names
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_SMALL = words("organizations", "small")
_POSTS = keys("contacts", "posts")
_UNITS = keys("contacts", "units")
_ORGANIZATIONS = keys("organizations", "words") | keys("organizations", "forms")
# In Portuguese, where who holds the office is a "secretária"; in Spanish "secretaria" is a person.
_SECRETARIAT = regex(r"Secretaria (?=.*(?:[çãõ]|\bd[ao]s?\b))")
_OPENERS = words("contacts", "openers")
_CLIENT = regex(rf",? (?:{any_of(words('contacts', 'on behalf'))}) ", re.IGNORECASE)
_CLIENT_WORDS = 2  # at least between two names
_MAX_OFFICE = 10  # words
_MAX_LISTED = 16  # of an office whose name holds commas
_CALLERS = words("contacts", "callers")


def read(text: str) -> str | None:
    """Read the office that a heading names: "Office of Public Affairs:".

    Parameters
    ----------
    text
        The heading.
    """
    said = text.strip(EDGES)
    answers = desks.is_desk(said) or desks.answers_press(said)
    return said if answers and is_office(said) else None


def without_client(said: str) -> str:
    """Leave out for whom an agency answers: "Anvil PR on behalf of Acme Robotics".

    A person on behalf of a house is the house's.

    Parameters
    ----------
    said
        A part of a line, without labels.
    """
    match = _CLIENT.search(said) if said.count(" ") > _CLIENT_WORDS else None
    if match is None or given_names.begin(said):
        return said
    return said[: match.start()]


def is_office(said: str) -> bool:
    """Tell an office from a post, a caller and the beginning of a sentence.

    Parameters
    ----------
    said
        A part of a line, without labels.
    """
    parts = said.split()
    folded = {part.strip(".").casefold() for part in parts}
    folded |= {part.rpartition("-")[2] for part in folded}  # "Co-Founder"
    if folded <= _CALLERS:
        return False  # "Public contact: ..."
    if _SECRETARIAT.match(said):
        return len(parts) <= _MAX_OFFICE
    if key(said) in HEADINGS and not (desks.is_desk(said) or desks.answers_press(said)):
        return False
    # "17th District Public Affairs", but not "2nd entrance"
    numbered = postal.ORDINAL.match(said) and not folded.isdisjoint(_UNITS | _ORGANIZATIONS)
    capitals = sum(part[0].isupper() or part in _SMALL for part in parts)
    return (
        parts[0].casefold() not in _OPENERS
        and len(parts) <= (_MAX_LISTED if "," in said else _MAX_OFFICE)
        and len(said) > 1
        and (
            capitals * 2 >= len(parts)
            or organizations.has_form(said)
            or desks.is_small(parts)
            or any(desks.is_held(parts[at:]) for at in (1, 2))  # "Biuro Prasowe Ministerstwa"
        )
        and (said[0].isupper() or organizations.has_form(said) or bool(numbered))
        and (
            not folded & _POSTS
            or (bool(folded & ANSWERING) and not is_post(parts))
            or desks.is_of_press(said)  # "Wydział Prasowy", and "rzecznik prasowy" is a post
        )
    )


def is_post(parts: Sequence[str]) -> bool:
    """Tell "Director of Public Affairs" and "Media Relations Manager" from their offices.

    Parameters
    ----------
    parts
        The words of a part of a line.
    """
    ends = {parts[0].strip(".").casefold(), parts[-1].strip(".").casefold()}
    return not ends.isdisjoint(_POSTS - ANSWERING)
