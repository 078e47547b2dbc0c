"""Who is a man and who a woman: by forms of address, by what kin they are, else by given names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WOMEN, _MEN = words("gendered_names", "women"), words("gendered_names", "men")
_ADDRESSED = regex(
    rf"""
    \b (?: (?P<man> {any_of(words("speech", "forms of men"))} )
      | {any_of(words("speech", "forms of women"))}
      | (?P<kin> (?P<son> {any_of(words("speech", "male kin"))} )
        | {any_of(words("speech", "female kin"))} ) )
    \.?\ (?P<name> [^\W\d_][\w’'-]* ) (?P<behind> \ [^\W\d_a-zß-ÿ][\w’'-]* )?
    """,
    re.VERBOSE,
)

# "Jordan Roe, a mother of two,", "Jordan Roe, who came, is a stay-at-home mother of two"
_PARENT = regex(
    r"""
    (?<!\w) (?P<name> [^\W\d_a-zß-ÿ][\w’'-]{0,30} (?: [ ] [^\W\d_a-zß-ÿ][\w’'-]{0,30} ){1,4} )
    (?: , [^,.]{1,60} , )? (?: , | [ ] (?: is | was ) ) [ ] an? [ ]
    (?: [a-z][\w-]{1,20} [ ] ){0,3} (?: grand )? (?: mother | (?P<man> father ) ) [ ] of [ ]
    """,
    re.VERBOSE,
)
_PARENTS = ("mother of", "father of")


def addressed(story: Iterable[str]) -> dict[str, bool]:
    """List the names that stand behind "Mr", "Ms" or "his daughter", and whose are a man's.

    Behind kin a name alone is a given one, and tells nothing of whose last name it is.

    Parameters
    ----------
    story
        The paragraphs.
    """
    told: dict[str, bool] = {}
    for text in story:
        for match in _PARENT.finditer(text) if any(map(text.__contains__, _PARENTS)) else ():
            name = match["name"].split()
            for whole in (name[:2], name[-2:]):  # "On Monday Jordan Roe, a mother of two,"
                told[" ".join(whole)] = bool(match["man"])
        for match in _ADDRESSED.finditer(text):
            man = bool(match["man"] or match["son"])
            if match["behind"]:
                told[match["name"] + match["behind"]] = man
            if not match["kin"]:
                told[match["name"]] = man
    return told


def is_man(name: str, told: Mapping[str, bool]) -> bool | None:
    """Tell a man from a woman; none where nothing does.

    Parameters
    ----------
    name
        In full.
    told
        What the story itself tells, as :func:`addressed` lists it.
    """
    given, _, last = name.partition(" ")
    whole = f"{given} {last.partition(' ')[0]}"  # "Ms Jane Roe"
    known = told.get(whole, told.get(last.rpartition(" ")[2]))
    given = given.partition("-")[0]
    named = known is None and (given in _MEN or given in _WOMEN)
    return given in _MEN if named else known
