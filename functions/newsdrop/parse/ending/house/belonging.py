"""Houses known by their mission, by what they are part of, or by how long they have existed."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.ending.house import subjects
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds
from newsdrop.patterns import regex

# "The mission of the Bridge Office is", "the Bridge Office's role is"
_AIMS = any_of(words("closing", "aims"))
MISSION = regex(
    rf"(?:The|Our) (?:{_AIMS}) of [^;:]{{3,90}}? is |[A-Z]{{2,8}}['’]s (?:{_AIMS}) is to "
)
_DOES = words("closing", "does")
_WITHIN = regex(
    rf"""
    (?P<name> [^\W\d_a-zß-ÿ] [^,:;“”"]{{1,80}} ), [ ] (?: {any_of(words("closing", "within"))} )
    [ ] [^:;“”"]{{3,120}}? , [ ] (?P<verb> [a-z]{{3,14}}s ) [ ]
    """,
    re.VERBOSE,
)
# The Roe Bridge Trust (RBT), a charity, was founded by two sisters in 1921
_BEGUN = regex(
    rf"""
    (?: The [ ] )? (?P<name> [^\W\d_a-zß-ÿ] [^.!?:;,()“”"]{{6,100}} ) [ ]
    \( (?P<short> [^\W\d_a-zß-ÿ] [\w&-]{{0,8}} [^\W\d_a-zß-ÿ] ) \)
    (?: , [ ] (?P<kind> [^.!?:;()“”"]{{3,160}}? ) , )? [ ]
    (?: (?: {any_of(words("closing", "begun") | words("closing", "set up"))} ) \b
      | (?: {any_of(words("closing", "set up around a year"))} ) \b
        (?= [^.]{{0,80}} (?: {any_of(words("closing", "set up behind a year"))} ) ) )
    [^.]{{0,100}}? \b (?: 1[5-9] | 20 ) \d\d \b
    """,
    re.VERBOSE,
)
# "Based in Springfield, Jane Roe began casting bells in 1921": who has no house describes herself.
_BASED = regex(
    r"""
    Based [ ] (?: out [ ] of | in ) [ ] [^.:;“”"]{3,60}? , [ ]
    (?P<given> [^\W\d_a-zß-ÿ] [\w.'’&-]{1,20} ) [ ] (?: [^\W\d_a-zß-ÿ] [\w.'’&-]{0,20} [ ] ){1,3}
    (?: began | started | has [ ] been ) [ ]
    [a-z]{2,14}ing [ ] [^.]{2,80}? [ ] (?: in | since ) [ ] (?: [A-Z][a-z]{2,8} [ ] )?
    (?: 1[5-9] | 20 ) \d\d \b
    """,
    re.VERBOSE,
)
_SINCE = regex(
    rf"""
    (?: {any_of(words("closing", "since"))} ) [ ]
    (?: (?: {any_of(words("closing", "since the year"))} ) [ ] )?
    (?: 1\d | 20 ) \d\d ,? [ ] (?= (?P<subject> .{{20,90}} ) )
    """,
    re.VERBOSE,
)


def does(opening: str) -> str | None:
    """Find the name of a house that does something at all times.

    Parameters
    ----------
    opening
        A sentence such as "The Roe Institute, part of Acme, studies bells".
    """
    match = _WITHIN.match(opening)
    return match["name"] if match and match["verb"] in _DOES else None


def begun(text: str) -> str:
    """Find the short name that a house has where its description tells when it began.

    Parameters
    ----------
    text
        A paragraph such as "The Roe Bridge Trust (RBT), a charity, was founded in 1921". A word
        of it is what houses are called, "Trust": a study was begun once, too.

    Returns
    -------
    str
        "RBT"; empty where a text tells no such thing.
    """
    match = _BEGUN.match(text)
    if match is None:
        return ""
    called = f"{match['name']} {match['kind'] or ''}".split()
    return match["short"] if any(map(subjects.is_kind, called)) else ""


def works_at(opening: str) -> bool:
    """Tell since when somebody, and no house, has done a work, and where.

    Parameters
    ----------
    opening
        A sentence such as "Based in Springfield, Jane Roe began casting bells in 1921".
    """
    based = _BASED.match(opening) if opening.startswith("Based ") else None
    return based is not None and bool(kinds(based["given"]) & GIVEN)


def since(opening: str) -> bool:
    """Tell what a house has done for years: "Since 1985, the Roe Fund has restored bells".

    Parameters
    ----------
    opening
        A sentence.
    """
    match = _SINCE.match(opening)
    row = match["subject"].split()[:-1] if match else ()
    return any(word[0].isupper() and subjects.is_kind(word.rstrip(",.")) for word in row)
