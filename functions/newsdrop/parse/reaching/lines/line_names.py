"""Whose the names of a contact's line are, and what stands in a name's place and is nobody's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD, keys, opening
from newsdrop.parse.reaching.lines import desks
from newsdrop.parse.vocabulary import given_names
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.reaching.lines.line import Line

BOTH = regex(rf"[ ](?:{any_of(words('contacts', 'between two'))})[ ]")
_MARKS = (":", " :", " –", " —")
_TWO = 2  # names
_LEAST = 4  # letters of a name in an address
_SENTENCE = regex(r"[a-zß-ÿ]{5}[.!?] [^\W\d_a-zß-ÿ]")  # goes over to another one
_SPOKEN = regex(r"[ ]?\((?P<tongues>[^\W\d_]{4,20}[^()\d@]{0,60})\)")
_TEAM = regex(
    rf"""
    \b (?P<name> [^\W\d_a-zß-ÿ][\w’'-]{{1,30}} (?: [ ] [^\W\d_a-zß-ÿ][\w’'.-]{{0,30}} ){{1,3}} )
    [ ] (?: {any_of(words("contacts", "employed"))} ) [ ] (?: the | our ) [ ]
    (?: [a-z]{{2,20}} [ ] (?: and [ ] )? ){{1,3}}
    (?: {any_of(words("contacts", "teams"))} ) \b
    """,
    re.VERBOSE,
)
_TONGUES = words("languages")
_JOINING = words("contacts", "joining")
_ASKS = keys("contacts", "asks")


def without_tongues(text: str) -> str:
    """Leave out the languages that somebody speaks: "Jane Roe (English, French)".

    Parameters
    ----------
    text
        A line.
    """
    match = _SPOKEN.search(text) if "(" in text else None
    if match is None or not _lists_tongues(match["tongues"].casefold()):
        return text
    return f"{text[: match.start()]}{text[match.end() :]}"


def without_team(text: str) -> str:
    """Leave out where somebody works, in small letters: "Jane Roe in the communications team".

    Parameters
    ----------
    text
        A line.
    """
    match = _TEAM.search(text) if " the " in text or " our " in text else None
    if match is None or not given_names.begin(match["name"]):
        return text
    return f"{text[: match.end('name')]}{text[match.end() :]}"


def _lists_tongues(said: str) -> bool:
    """Tell "English, Wolof and French" from "German Federal Police, Berlin"."""
    first, *others = WORD.findall(said)
    marks = said.count(",") + sum(other in _JOINING for other in others)
    named = [other for other in others if other not in _JOINING]
    return first in _TONGUES and len(named) == marks


def asked(text: str, headings: frozenset[str]) -> int:
    """Find where who is asked stands behind "For questions you can get in touch with".

    Parameters
    ----------
    text
        A line, or what stands before a mark of it.
    headings
        Phrases such as "for questions".

    Returns
    -------
    int
        The offset; 0 where nothing of that stands there.
    """
    what = opening(text, headings)
    asks = opening(text, _ASKS, what.end) if what and text[what.end : what.end + 1] == " " else None
    return asks.end if asks else 0


def is_sentence(said: str) -> bool:
    """Tell two sentences from the name of an office.

    Parameters
    ----------
    said
        What stands between two marks of a line.
    """
    return _SENTENCE.search(said) is not None


def sort(line: Line, text: str) -> None:
    """Move all names of a line but the first to its offices, unless it is a row of persons.

    Parameters
    ----------
    line
        What was read, which changes.
    text
        The line itself.
    """
    if line.names and line.offices and _is_of_desk(line.offices[0], line.names[0], text):
        line.names, line.offices = line.names[1:], [line.offices[0], line.names[0]]
    count = len(line.names)
    reached = {len(line.phones), len(line.emails)}
    barred = "|" in text and BOTH.search(text) is None
    barred = barred or (" / " in text and any(map(desks.is_none, line.names[1:])))
    given = [given_names.begin(name) for name in line.names]  # "Jane Roe | Acme | 202-555-0100"
    set_off = ";" in text and ", ".join(line.names) in text  # "Jane Roe, Acme Works; 202-555-0100"
    one = (barred or set_off) and max(reached) == 1 and given == [True, *[False] * (count - 1)]
    if _is_headed(line, text) and (given == [False, True] or _writes(line)):
        line.names.reverse()  # "Acme Charities: Jane Roe"
        one = one or max(reached) == 1
    if count > 1 and (one or not line.several) and count not in reached:
        line.offices[:0] = line.names[1:]
        del line.names[1:]


def _is_of_desk(desk: str, name: str, text: str) -> bool:
    """Tell where a desk is from who answers there: "Public Affairs Office, Fort Roe"."""
    return text.find(desk) < text.find(name) and desks.is_none(name) and desks.is_of_press(desk)


def _is_headed(line: Line, text: str) -> bool:
    """Tell a line that opens with one of two names and a mark: "Acme Charities: Jane Roe"."""
    first = line.names[0] if len(line.names) == _TWO else ""
    return first != "" and text.startswith(tuple(f"{first}{mark} " for mark in _MARKS))


def _writes(line: Line) -> bool:
    """Say whether the second of two names alone stands before the @ of the address."""
    own = "".join(mail.partition("@")[0].casefold() for mail in line.emails)
    first, second = ([*filter(_is_long, name.casefold().split())] for name in line.names)
    return any(part in own for part in second) and not any(part in own for part in first)


def _is_long(part: str) -> bool:
    return len(part) >= _LEAST


def are_of_two(parts: Sequence[Line]) -> bool:
    """Tell a desk with a number of its own behind a person with one.

    Parameters
    ----------
    parts
        "Jane Roe, 202-555-0100" and "Acme news desk, 800-555-0101", as read.
    """
    first, *others = parts
    return bool(first.names and first.phones) and all(
        one.phones and not one.names and any(map(desks.is_desk, one.offices)) for one in others
    )
