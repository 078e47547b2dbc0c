"""Postal and web addresses, which name nobody: "12 Main Street", "London SW1A 1AA"."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.vocabulary import given_names
from newsdrop.patterns import regex

_ADDRESS = regex(
    r"""
      https?: | www\. | \.(?:com|org|net|gov|edu|eu|int)\b | \b\d+\b | \d{3}(?!\d?(?:st|nd|rd|th)\b)
    | ^(?:GMT|UTC)\b  # the hours at which somebody answers
    | \b[A-Z]{1,2}\d[A-Z\d]? [ ]? \d[A-Z]{2}\b  # postal codes: London SW1A 1AA,
    | \b[A-Z]\d[A-Z] [ ]? \d[A-Z]\d\b           # Ottawa K1A 0B1,
    | \b[A-Z]\d[\dW] [ ] [A-Z\d]{4}\b           # Dublin D02 X285
    """,
    re.VERBOSE | re.IGNORECASE,
)
ORDINAL = regex(r"\d{1,4}(?:st|nd|rd|th)\b")
"""How "17th" is written, which a line may begin with."""
_SITE = regex(r"[A-Z]\w{2,30}\.(?:com|net|org)")
_STATE = regex(r"[A-Z]{2,3} +(?:\d{4,5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)")
_PARTS = regex(r", ?| [-–—|•·] ")
# Behind a street: "Ohio 43215", "Holm SW1A 1AA", "10117 Berlin".
_CODED = regex(
    r"""
      .{0,40} \b (?: \d{5} (?: -\d{4} )? | [A-Z]{1,2}\d[A-Z\d]? [ ] \d[A-Z]{2}
        | [A-Z]\d[A-Z] [ ]? \d[A-Z]\d | [A-Z]{2,3} [ ] \d{4} )
    | \d{4,5} [ ] [^\W\d_] [^\d]{1,40}
    """,
    re.VERBOSE,
)
_BOX = regex(r"p\.? ?o\.? box \d", re.IGNORECASE)
_LONGEST = 120  # characters of an address in one line
_STREET = 5  # words of a street with its number
_TOWN = 6  # and of a town with its state and its code
_STREETS = words("contacts", "streets")
_SEATS = words("contacts", "seats")
_NUMBERS = words("contacts", "spelled numbers")
_SQUARES = words("contacts", "squares")
_SPELLED = 2  # words, the least of them with a number spelled out and one more


def is_address(said: str) -> bool:
    """Say whether words hold an address; a house may be named like one: "Acme.com".

    Parameters
    ----------
    said
        What stands between two marks of a line.
    """
    return _ADDRESS.search(said) is not None and _SITE.fullmatch(said) is None


def is_state(said: str) -> bool:
    """Say whether words are a state with its postal code, as it stands behind a town: "IL 62701".

    Parameters
    ----------
    said
        What stands between two marks of a line.
    """
    return _STATE.fullmatch(said) is not None


def is_street(said: str) -> bool:
    """Say whether words are a street, or where in a house somebody sits, and no "Jane Street".

    Parameters
    ----------
    said
        What stands between two marks of a line.
    """
    every = key(said).split()
    parts = [part for part in every if not any(map(str.isdigit, part))]
    if not parts or len(every) == 1 or given_names.begin(said):
        return False
    if len(parts) > _SPELLED and parts[0] in _NUMBERS and parts[-1] in _SQUARES:
        return not parts[1].endswith("s")  # "One Acme Square", but not "Three Rivers Park"
    return parts[0] in _STREETS or parts[-1] in _STREETS or parts[-1] in _SEATS


def is_address_line(line: str) -> bool:
    """Say whether a line is a street, or a box, and the town with its code, and nothing more.

    Parameters
    ----------
    line
        One line: "12 Main Street, Springfield, IL 62701".
    """
    if len(line) > _LONGEST or not any(map(str.isdigit, line)):
        return False
    street, *others = _PARTS.split(line)
    parts = street.split()
    ends = "".join((parts[0], parts[-1])) if parts else ""  # not "Fire at 12 Main Street"
    numbered = any(map(str.isdigit, ends)) and len(parts) <= _STREET
    coded = any(_CODED.fullmatch(part) for part in others[-2:])
    return coded and ((numbered and is_street(street)) or _BOX.match(street) is not None)


def opens_address(line: str) -> bool:
    """Say whether a line is an address or begins with a box: "P.O. Box 46, Moroto, Uganda".

    Parameters
    ----------
    line
        One line.
    """
    return is_address_line(line) or _BOX.match(line) is not None


def is_part(line: str) -> bool:
    """Say whether a line is a street with its number, or a town with its code, and nothing more.

    Parameters
    ----------
    line
        One line of an address: "12 Main Street", "Springfield, IL 62701", "10117 Berlin".
    """
    if len(line) > _LONGEST or not any(map(str.isdigit, line)) or line.endswith((".", "!", "?")):
        return False
    first, *others = _PARTS.split(line)
    numbered = any(map(str.isdigit, first)) and len(first.split()) <= _STREET and is_street(first)
    last = others[-1] if others else first
    town = len(line.split()) <= _TOWN and next(filter(str.isalpha, last), "a").isupper()
    coded = town and len(others) <= 1 and _CODED.fullmatch(last) is not None
    return (numbered and not others) or coded or is_address_line(line)
