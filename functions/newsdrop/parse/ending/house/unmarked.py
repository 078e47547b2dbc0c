"""Headings over the issuer that no "About:" marks: glued to their text, or names and no more."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.ending.house.description import is_description
from newsdrop.parse.ending.house.telling import has_speech
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.reaching.lines import postal
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_LINES = 3  # of an address
_NAMED = 160  # characters of a description in which its house is named
_SHORTEST, _LONGEST = 3, 100  # characters of a line that may be a name
_ARTICLES = words("title_context", "articles")
_FOUNDED = keys("closing", "founded")
_VERBS = words("closing", "is")
_IS = any_of(_VERBS)
_SMALL = words("organizations", "small")
_MOST = 9  # words of a house's name
_YEAR = regex(r"[^.!?]{0,40}?\b(?:1[5-9]|20)\d\d\b")
_CAPITAL = regex(r"(?<=[\w®™)] )(?=[^\W\d_a-zß-ÿ])")
_AGAIN = regex(
    r"""
    (?: (?! \d ) [^\W_]{1,4} [ ] | [lLdD]['’] )? (?P<name> [^\W\d_a-zß-ÿ] [^.:;!?“”"]{2,70}? ) [ ]
    (?: [^\W\d_a-zß-ÿ] [^\W\d_]{0,3} [ ] | [LD]['’] )? (?P=name) (?! \w )
    """,
    re.VERBOSE,
)
_JOINTS = regex(rf", | (?:{any_of(words('name_parts', 'ands'))}) ")
_SLAVIC = regex(rf"(?:{any_of(words('closing', 'about before a case'))}) (?=[^\W\d_a-zа-я])")
"""Only a name that the text repeats may follow; in other languages some are articles."""
_DASH = regex(r" ?(?:®|\([^()]{1,40}\))? ?[—–-] ?(?=\S)")
"""Behind a name, where Slavic languages have no "is": "Acme — це ковадла"."""
_LEAST = 3  # letters of a name
_NEAR = 400  # characters in which the description names all


def names_whom(line: str, following: Sequence[Block]) -> bool:
    """Tell the name of a house over its description, which opens with that name again.

    Parameters
    ----------
    line
        What is set off as a heading is: "Acme", "O Acme", "Acme, Roeville and Anvils".
    following
        The blocks below it.
    """
    name = _SLAVIC.sub("", line.strip(" :"), count=1)
    below = _below_address(following)
    if len(below) < len(following) and any(postal.is_part(block.text) for block in below):
        return False  # one of several, each with its address: winners, polling stations
    following = below
    if not following or not _SHORTEST <= len(name) <= _LONGEST:
        return False
    text = following[0].text
    if _lists(name, text) and is_description(following[0]):
        return True
    formed = organizations.has_form(name)
    if formed and name.casefold() not in text[:_NAMED].casefold():
        name = organizations.without_form(name)  # "Acme Ltd." over "Acme is ..."
    if name.casefold() not in text[:_NAMED].casefold():
        return False  # before a pattern is compiled for it
    if formed and _is_founded(name, text):
        return not has_speech(text)
    opens = re.match(rf"(?:\w{{2,3}} |L['’])?{re.escape(name)}(?!\w)", text, re.IGNORECASE)
    house = formed or organizations.is_organization(name)
    if not opens:  # "With 40 plants, the Acme Group is ..."
        late = rf"(?<!\w){re.escape(name)} (?:{_IS}) (?:\w{{1,4}} )"
        opens = re.search(late, text[:_NAMED], re.IGNORECASE) if house else None
    about = name != line.strip(" :") and opens and _DASH.match(text, opens.end())
    told = house or about or is_description(following[0])
    return bool(opens) and bool(told) and not has_speech(text)


def _is_founded(name: str, text: str) -> bool:
    """Tell "Founded in 1958, Acme makes anvils.", whose subject is the house."""
    said = opening(text, _FOUNDED)
    behind = text[said.end : _NAMED].partition(", ")[2] if said else ""
    return behind.startswith(name)


def is_of_figures(name: str, following: Sequence[Block]) -> bool:
    """Tell a house whose name begins with a figure from a count, by the text that opens with it.

    Parameters
    ----------
    name
        What stands behind "About": "3M", "89.3 Acme-FM and Acme Radio", but "500 people".
    following
        The blocks below it.
    """
    below = following[0].text.removeprefix("The ") if following else ""
    words_of = name.split()
    if not below or any(word.islower() and word not in _SMALL for word in words_of):
        return False
    first, *others = _JOINTS.split(name)
    named = [one for one in others if len(one) >= _LEAST and one[0].isupper()]
    if any(map(str.isupper, words_of[0])):
        named.append(words_of[0])  # "4-H", but of "500 People" the whole must be something
    named += (f"{one} {verb}" for one in (first, name) for verb in _VERBS)
    return any(re.match(rf"{re.escape(one)}(?!\w)", below) for one in named)


def _below_address(following: Sequence[Block]) -> Sequence[Block]:
    """Go on below where the house is: "12 Main Street", "Springfield, IL 62701"."""
    lines = takewhile(postal.is_part, (block.text for block in following[:_LINES]))
    return following[sum(1 for _ in lines) :]


def _lists(line: str, text: str) -> bool:
    """Tell the names of several houses over a text that opens with one and names the others."""
    names = _JOINTS.split(line)
    if len(names) < 2 or not all(len(one) >= _LEAST and one[0].isupper() for one in names):
        return False
    return text.startswith(tuple(names)) and all(one in text[:_NEAR] for one in names)


def goes_on(rest: str) -> bool:
    """Tell a house's name with its description right behind it.

    Parameters
    ----------
    rest
        What follows "About" in its line, in whatever language.

    Returns
    -------
    bool
        True where the name comes twice, "Acme Acme is", or a capital begins when it was founded:
        "Acme Founded in 1999".
    """
    if _AGAIN.match(rest):
        return True
    for begins in _CAPITAL.finditer(rest):
        name = rest[: begins.start()].split()
        if not (name[0][:1].isupper() or name[0].casefold() in _ARTICLES):
            return False  # "Over 40 bridges of the Council Founded in 1999"
        if len(name) > _MOST or name[-1].endswith((".", ",", ";", ":")):
            return False
        if (said := opening(rest, _FOUNDED, begins.start())) and _YEAR.match(rest, said.end):
            return any(word[0].isupper() for word in name if word.casefold() not in _ARTICLES)
    return False
