"""A house whose founding is the news: "Lancement de la Fédération Roe"."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key
from newsdrop.patterns import regex

_LINE = 160  # characters of a headline
_OFTEN = 3  # times that the text names the house
_SMALL = any_of(words("organizations", "small"))
_BORN = regex(
    rf"""
    (?i: (?: (?: the | le | la | l['’] | die | de ) [ ]? )?
         (?: {any_of(words("announcing", "births"))} ) [ ]
         (?: (?: {any_of(words("announcing", "births of"))} ) [ ] ){{0,2}}
         (?: (?: l | d | dell | all | de[ ]l ) ['’] )? )
    (?P<name>
        [^\W\d_a-z][\w’'-]*
        (?: [ ] (?: (?: {_SMALL} ) [ ] ){{0,2}} [^\W\d_a-z][\w’'-]* ){{1,7}}
    )
    (?! \w )
    """,
    re.VERBOSE,
)


def of_headline(line: str, told: str) -> str | None:
    """Read the house that a headline says is founded, if the text is about it.

    Parameters
    ----------
    line
        The headline.
    told
        The text, which names the house more than twice.

    Returns
    -------
    str or None
        A house by its words; whoever else founds it has signed elsewhere.
    """
    said = _BORN.match(line) if len(line) <= _LINE else None
    parts = said["name"].split() if said else []
    text = key(told) if said else ""
    for end in range(len(parts), 1, -1):  # "Fondation Roe à Lyon"
        name = " ".join(parts[:end])
        if organizations.is_organization(name) and text.count(key(name)) >= _OFTEN:
            return name
    return None
