"""Parts of houses that have a number: "88th Air Base Wing", "Bridge Workers Local 71"."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_SMALL = words("organizations", "small") | {"&"}
_MOST = 10  # words of a name
_LOCAL = regex(
    rf"(?:(?P<union>[^\W\d_a-zß-ÿ][^\d:;|]{{2,90}}),? )?"
    rf"(?:{any_of(words('organizations', 'locals'))}) (?:No\. ?|# ?)?\d{{1,5}}"
)
# "13th District Public Affairs", "U.S. Air Force, 88th Air Base Wing", "U.S. Army District 4"
_UNIT = regex(
    rf"""
    (?P<force> U\.?S\.? [ ] [A-Z][A-Za-z ]{{2,40}}? ,? [ ] )?
    (?: \d{{1,4}} (?: st | nd | rd | th | d ) [ ] (?: [A-Z][\w-]+ [ ] ){{0,5}}
        (?: {any_of(words("organizations", "numbered units"))} ) (?: [ ] [A-Z]\w+ ){{0,2}}
      | (?(force) (?: {any_of(words("organizations", "numbered units"))} ) [ ] \d{{1,4}}
                  (?: [ ] [A-Z]\w+ ){{0,3}}
              | (?!) ) )
    """,
    re.VERBOSE,
)
_DISTRICT = regex(
    rf"""
    ((?: [^\W\d_a-zß-ÿ][^\d:;|]{{2,60}} [ ] )?
        (?: {any_of(words("organizations", "numbered districts"))} ) [ ] Districts? )
    (?: [ ] (?: No\.[ ]? | Number[ ] | \#[ ]? )? ) \d{{1,4}}
    (?: [ ] of [ ] ([^\W\d_a-zß-ÿ][^\d:;|]{{2,40}})
        | [ ] \( ([^\W\d_a-zß-ÿ][^\d:;|()]{{2,40}}) \) )?
    """,
    re.VERBOSE,
)


def names_body(line: str) -> bool:
    """Say whether a line is the name of a union or of a district with such a number.

    Parameters
    ----------
    line
        "Bridge Workers Local 71", "School District No. 36 of Roe County".
    """
    match = _DISTRICT.fullmatch(line)
    return is_of_union(line) or (
        match is not None and all(map(is_capital, filter(None, match.groups())))
    )


def is_unit(line: str) -> bool:
    """Say whether a line is the name of a part of forces.

    Parameters
    ----------
    line
        One line.
    """
    return _UNIT.fullmatch(line) is not None


def is_local(line: str) -> bool:
    """Say whether a line is the number of a union's part and no more: "Local 71".

    Parameters
    ----------
    line
        One line.
    """
    match = _LOCAL.fullmatch(line)
    return match is not None and match["union"] is None


def is_of_union(line: str) -> bool:
    """Say whether a line is the name of a union with such a number.

    Parameters
    ----------
    line
        One line.
    """
    match = _LOCAL.fullmatch(line)
    return match is not None and match["union"] is not None and is_capital(match["union"])


def is_capital(line: str) -> bool:
    """Say whether all words of a line but the joining ones are capital.

    Parameters
    ----------
    line
        One line.
    """
    parts = line.split()
    return 0 < len(parts) <= _MOST and all(part[0].isupper() or part in _SMALL for part in parts)
