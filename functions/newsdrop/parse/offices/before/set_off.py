"""An office before somebody whom commas set off: "and Acme Counselor, Jane Roe, travelled"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    CONNECTORS,
    closes,
    is_capital,
    is_modifier,
    is_office,
    is_plural,
    plain,
)
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPEECH = words("title_context", "speech")
_PREPOSITIONS = words("speech", "prepositions")
_PARTICIPLES = ("ing", "ed")
_INDEFINITE = words("title_context", "indefinite")
_DEFINITE_ADJECTIVES = words("title_context", "definite adjectives")
_BEFORE_CAPITALS = words("title_context", "before capitals")
_NORTHERN = words("title_context", "behind definite offices")
_LEAST_OFFICE = 2
"""Words."""
_LONGEST_NAME = 60
"""Characters, with the word behind."""
_LONGEST_PHRASE = 16
"""Words."""
_SET_OFF = regex(r"[A-ZÀ-Þ][^,;:()]*, (?!and\b|an? |the )(?P<word>[a-z][^\s,]*)")
_VOICED = regex(r"[A-ZÀ-Þ][^\s,;:()]*(?: [A-ZÀ-Þ][^\s,;:()]*){1,3} (?P<word>[a-z]+)\b")
_WHO = regex(rf"[A-ZÀ-Þ][^,;:()]*, (?:{any_of(words('announcing', 'relatives'))}) ")
_ENDS = (".", "!", "?", "”", '"')


def is_of_one_before(ahead: Sequence[str], behind: str) -> bool:
    """Tell a title of the name before it in a list: "Ann Roe, a nurse, Tom Poe, a cook".

    Parameters
    ----------
    ahead
        The tokens between the name before and the title.
    behind
        What follows the title, from the name on.
    """
    if len(ahead) != 2 or ahead[0] != ",":
        return False
    article = behind.partition(", ")[2].partition(" ")[0]
    return ahead[1] in _INDEFINITE or article == ahead[1] or article in _INDEFINITE


def is_set_off(tokens: Sequence[str], first: int, behind: str) -> bool:
    """Tell an office whose holder commas set off, where no article says that it is hers.

    In "and White House Counselor, Jane Roe, travelled" its capitals tell, in "reports to Acme
    president, Jane Roe, who said" the clause behind the name.

    Parameters
    ----------
    tokens
        The words before the name.
    first
        The index at which the title begins.
    behind
        What follows the title, from the name on.
    """
    title = tokens[first:]
    if len(title) < _LEAST_OFFICE or not first or is_plural(" ".join(title)):
        return False
    ahead, housed = tokens[first - 1], is_capital(title[0]) and not is_office(title[0])
    within = housed and ahead.islower() and ahead.isalpha()  # in a list a comma stands before it
    if within and is_told_of(behind):
        return True
    named = _SET_OFF.match(behind[:_LONGEST_NAME])
    if named is None or not (
        plain(ahead) in _BEFORE_CAPITALS
        or (plain(named["word"]) in _SPEECH and _is_opening_phrase(tokens[:first]))
    ):
        return False
    return all(word[0].isupper() or word in CONNECTORS for word in title)


def is_voiced(tokens: Sequence[str], first: int, behind: str, *, opens: bool) -> bool:
    """Tell the office of a house before who speaks: "In a letter, Acme president, Jane Roe said".

    A clause of its own before it is what she said: "It chose Acme president, Jane Roe said".

    Parameters
    ----------
    tokens
        The words before the name.
    first
        The index at which the title begins.
    behind
        What follows the title, from the name on.
    opens
        Whether the title opens a sentence.
    """
    title = tokens[first:]
    if len(title) < _LEAST_OFFICE or not is_capital(title[0]) or is_office(title[0]):
        return False
    named = _VOICED.match(behind[:_LONGEST_NAME])
    if named is None or named["word"] not in _SPEECH or is_plural(title[-1].rstrip(",")):
        return False
    return opens or (bool(first) and _is_opening_phrase(tokens[:first]))


def is_joined(tokens: Sequence[str], first: int) -> bool:
    """Tell the office of who is named beside another: "Ann Roe and Acme chairman, Tom Poe".

    Without a house it may be the other's: "Ann Roe and Vice President, Tom Poe".

    Parameters
    ----------
    tokens
        The words between the two names.
    first
        The index at which the title begins.
    """
    row = tokens[tokens[0] == "," : first]
    house = tokens[first]
    housed = is_capital(house) and not (is_office(house) or is_modifier(plain(house)))
    return len(row) == 1 and row[0] in ANDS and housed


def is_of_formal(tokens: Sequence[str], first: int) -> bool:
    """Tell the office of a house before a form of address: "Acme Managing Director, Ms. Jane Roe".

    Behind a name and a comma the office may be of who was named before.

    Parameters
    ----------
    tokens
        The words before the name and its form of address.
    first
        The index at which the title begins.
    """
    title = tokens[first:]
    if len(title) < _LEAST_OFFICE or is_plural(" ".join(title)) or tokens[:first][-1:] == [","]:
        return False
    return all(is_capital(word) or word in CONNECTORS for word in title)


def definite(tokens: Sequence[str], first: int) -> int | None:
    """Find where the Scandinavian "Acmes nya rektor, Karin Roe" begins: the adjective tells.

    Parameters
    ----------
    tokens
        The words before the name.
    first
        The index at which the title begins, a name before the adjective counted in. One without
        an ending owns nothing.
    """
    if is_plural(tokens[-1].rstrip(",")):
        return None
    for at in range(first, len(tokens) - 1):
        if tokens[at] in _DEFINITE_ADJECTIVES:
            return first if tokens[at - 1].endswith("s") else at
    return None


def is_northern(tokens: Sequence[str], first: int) -> bool:
    """Tell the definite office of the north before what it is held of: "chefen for Acme, Ann Roe".

    Parameters
    ----------
    tokens
        The words before the name.
    first
        The index at which the title begins.
    """
    if tokens[first + 1 : first + 2] == [] or tokens[first + 1] not in _NORTHERN:
        return False
    office = tokens[first]
    return (
        office[-1] == "n" and office.islower() and any(map(is_office, (office[:-1], office[:-2])))
    )


def is_told_of(behind: str) -> bool:
    """Tell a name, set off by commas, that a clause tells more of: "Jane Roe, who said".

    Parameters
    ----------
    behind
        The text from the name on.
    """
    return _WHO.match(behind[: 2 * _LONGEST_NAME]) is not None


def _is_opening_phrase(ahead: Sequence[str]) -> bool:
    """Tell the phrase with which a sentence opens: "Speaking in Delft," of no list of people."""
    begin = next((at for at in range(len(ahead) - 1, 0, -1) if ahead[at - 1].endswith(_ENDS)), 0)
    phrase = ahead[begin:]
    whole = len(phrase) > 1 and is_capital(phrase[0]) and phrase[-1].endswith(",")
    first = plain(phrase[0])
    whole = whole and (first in _PREPOSITIONS or first.endswith(_PARTICIPLES))
    return whole and len(phrase) <= _LONGEST_PHRASE and not any(map(closes, phrase[:-1]))
