"""Whom a sentence asks to reach, several of them: "the Press Staff at ... For images, call ..."."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import keys, search
from newsdrop.parse.reaching.lines import contact_line, line_names, line_offices, reach
from newsdrop.patterns import regex

_NAMED = r"(?:(?:the|our)[ ])?(?P<name>[^\W\d_a-zß-ÿ][^,;:@\d()]{2,70}?)"
_REACHED = r"""
    (?: ,?[ ] (?:at|on|by|via) (?:[ ](?:phone|telephone|e-?mail))? (?:[ ]at)? [ ]
      | [,:][ ] | [ ](?=\() )
    (?P<behind> [^;]{5,120} )
"""
_VERBS = any_of(words("contacts", "asked by"))
_ASK = rf"(?:[Pp]lease[ ])?(?:(?:{_VERBS}|[Ww]rite[ ]to)[ ])"
_FIRST = regex(rf"\W*(?:{_ASK})?{_NAMED}{_REACHED}", re.VERBOSE)
_NEXT = regex(
    rf"(?: [Ff]or[ ][^:,.@\d]{{3,60}} [:,][ ] (?:{_ASK})? | {_ASK} )? {_NAMED} {_REACHED}",
    re.VERBOSE,
)
_PARTS = regex(
    r"""
      (?<= [\w)][\w)] ) (?: \. [ ] (?= [A-Z] ) | ; [ ] (?= [A-Z] | for[ ] ) )
    | ,?[ ] or [ ]  # whom else: "or Jane Roe at 202-555-0100"
      (?= (?: the[ ] )? [A-Z][^\W\d_]*[.]? [ ] [^,@\d]{2,60} ,?[ ] (?: at | on | [(\d] ) )
    """,
    re.VERBOSE,
)
_GOES_ON = regex(r"[^\W\d_]{2,}")
_LINKS = words("contacts", "between numbers")
_BIDS = keys("contacts", "asks")
_OWNER = 80  # characters
_OFFICE_OF = regex(
    r"(?:The )?[^\W\d_a-zß-ÿ][^:;,@\d]{2,50}[’']s? "
    rf"(?:{any_of(words('contacts', 'offices of one'))})(?:: | [-–—] )"
)
_ASKED = regex(
    rf"\b(?:{any_of(words('contacts', 'asked by'))})(?: (?:the|our))?"
    r" (?P<name>[^\W\d_a-zß-ÿ][^,;:.@\d]{3,60}?) (?:at|on|by|via)\b"
)
_MOST = 4
"""Splits."""
_LONGEST = 240  # characters of what is read again


def behind_whom(text: str) -> str:
    """Go over whom one may talk to by way of another.

    Parameters
    ----------
    text
        What stands behind "to arrange an interview": " with Jane Roe, please contact Tom Poe".
    """
    asked = search(text, _BIDS) if text.startswith(" with ") else None
    return text[asked.end :] if asked else text


def rows(text: str) -> list[str]:
    """Take a sentence, or several, apart into whom they name and what reaches each.

    Parameters
    ----------
    text
        What stands behind "for press information", with the verb or without.

    Returns
    -------
    list of str
        "Jane Roe | 202-555-0100"; none where the sentence names nobody or goes on.
    """
    found: list[str] = []
    for part in _PARTS.split(text, maxsplit=_MOST):
        match = (_NEXT if found else _FIRST).match(part)
        row = _row(match) if match else None
        if row:
            found.append(row)
        elif not found or reach.phones(part) or reach.emails(part):
            return []
    return found


def question(text: str, headings: frozenset[str]) -> str:
    """Read whom a sentence names to ask: "Voor vragen kunt u contact opnemen met Jane Roe, ...".

    Parameters
    ----------
    text
        A line.
    headings
        Phrases such as "voor vragen".

    Returns
    -------
    str
        From the name on; empty where nobody is named, or no number.
    """
    start = line_names.asked(text, headings)
    behind = text[start:].lstrip() if start else ""
    return behind if reach.reachable(behind) and contact_line.named(behind) else ""


def office(text: str) -> str:
    """Find the office that a sentence names: "contact the Office of Public Affairs at".

    Parameters
    ----------
    text
        What stands behind "for press information".
    """
    match = _ASKED.search(text)
    return match["name"] if match and line_offices.read(match["name"]) else ""


def is_of_office(text: str) -> bool:
    """Tell who answers for somebody's office: "Senator Roe's office: Jane Poe 0400 555 010".

    Parameters
    ----------
    text
        A line.
    """
    said = _OFFICE_OF.match(text) if "’" in text[:_OWNER] or "'" in text[:_OWNER] else None
    rest = text[said.end() :] if said else ""
    alone = not any(map(str.isalpha, rest))  # "Minister's office - 6555 0100"
    return reach.reachable(rest) and (alone or contact_line.named(rest))


def bids(said: str) -> bool:
    """Tell sentences in the cell beside "Press:" that bid the press to come from who answers it.

    Parameters
    ----------
    said
        What the cell holds.
    """
    said = said[:_LONGEST]
    return line_names.is_sentence(said) and not contact_line.named(said)


def _row(match: re.Match[str]) -> str | None:
    name, behind = match["name"], match["behind"]
    line = contact_line.read(name)
    if not (lone_name.is_name(name) or line.offices == [name]):
        return None
    given = [*reach.phones(behind), *reach.emails(behind)]
    left = behind
    for one in sorted(given, key=lambda one: -one.start):
        left = f"{left[: one.start]} {left[one.end :]}"
    said = set(map(str.casefold, _GOES_ON.findall(left)))
    return " | ".join((name, *(one.value for one in given))) if given and said <= _LINKS else None
