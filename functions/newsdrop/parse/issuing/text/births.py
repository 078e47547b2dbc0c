"""A house whose founding is the news: "Lancement de la Fédération Roe", "A new charity, ‘Roe’,"."""

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
_VERBS = any_of(words("announcing", "verbs of a body") - {"today"})
_BORN = regex(
    rf"""
    (?i: (?: (?: the | le | la | l['’] | die | de ) [ ]? )?
         (?: {any_of(words("announcing", "births"))} ) [ ]
         (?: (?: {any_of(words("announcing", "births of"))} ) [ ] ){{0,2}}
         (?: (?: l | d | dell | all | de[ ]l ) ['’] )? )
    (?P<name>
        [^\W\d_a-zß-ÿ][\w’'-]*
        (?: [ ] (?: (?: {_SMALL} ) [ ] ){{0,2}} [^\W\d_a-zß-ÿ][\w’'-]* ){{1,7}}
    )
    (?! \w )
    """,
    re.VERBOSE,
)
_NEW = regex(
    rf"""
    \b [Aa] [ ] new [ ] (?: [a-z-]{{3,20}} [ ] ){{0,2}}
    (?: {any_of(words("announcing", "new bodies"))} ) ,?[ ]
    [‘“"«] (?P<name> [^\W\d_a-zß-ÿ] [^‘’“”"«»\n]{{2,80}} ) [’”"»]
    ,? [ ] (?: today [ ] )? (?: {_VERBS} ) \b (?! [ ] (?: today [ ] )? (?: by | as ) \b )
    """,
    re.VERBOSE,
)


def of_text(lead: str, told: str) -> str | None:
    """Read the new body in marks that speaks for itself: "A new network, ‘Roe’, today launched".

    Parameters
    ----------
    lead
        The beginning of the text.
    told
        The text, which names the body more than twice.
    """
    said = _NEW.search(lead)
    return said["name"] if said and told.count(said["name"]) >= _OFTEN else None


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
