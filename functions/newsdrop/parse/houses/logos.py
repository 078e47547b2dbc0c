"""Whose logo an image is, by what its text says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.houses.organizations import is_common, is_organization
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Block

_LONGEST = 200  # characters of such a text; a longer one tells of a picture
_HOME = regex(r"\bhome(?: ?page)?\b", re.IGNORECASE)
_LOGO = any_of(words("organizations", "logos"))
_USES = any_of(words("organizations", "uses of logos"))
_WAYS = words("organizations", "ways home")
_OPENS = any_of(_WAYS | words("organizations", "logos"))
_AHEAD = regex(
    rf"(?:(?:{_OPENS})\b(?:[ ](?:{any_of(words('organizations', 'of houses'))})\b)?"
    r"(?:[ ](?:the\b|la\b|l['’]))?\W*)+",
    re.IGNORECASE,
)
_OF_NAMES = frozenset(("Home ", "Image "))  # "Home Bridges Trust"
_BEHIND = regex(  # "Acme logo", "Acme logo for printing"
    rf"(?:\W*\b(?:{_LOGO})(?:[ ](?:{_USES}))?)+\W*\Z", re.IGNORECASE
)
# What is told of the picture behind a name: "Acme; anvil", "Acme (link to the home page)".
_TOLD = regex(
    rf"(?: ;.* | [ ]?[,(\[|.:–—-][ ]? (?:{any_of(words('organizations', 'leads of logos'))})\b.*"
    rf"  | ,?[ ] (?:{any_of(words('organizations', 'told of logos'))})\b.* ) \Z",
    re.IGNORECASE | re.VERBOSE,
)
_KINDS = regex(  # "Acme Release, Press Release"
    rf"""
    (?: [ ]release\b )?
    (?: [ ]?[,|:–—-]? [ ] (?:{any_of(words("organizations", "kinds in logos"))}) )+ \Z
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LEFT = words("organizations", "left of images")
_FEW = 5  # words
_JOINING = words("organizations", "small")
# "Acme logo: Bridges for everybody", but not "Acme Nursing Home: Care for everybody".
_SLOGAN = regex(
    rf"\W*\b(?:{any_of(word for word in words('organizations', 'logos') if 'logo' in word)})"
    r"(?::|[ ][|–—-])[ ].+\Z",
    re.IGNORECASE,
)
# "Department of Bridges Seal and Letterhead", which may stand in the release itself
_LETTERHEAD = regex(
    r"((?-i:[A-Z])[\w.,&'’ -]{5,80}?),?(?: [–—-])? (?:(?:official |great )?seal and )?letterhead",
    re.IGNORECASE,
)


def bare(said: str) -> str:
    """Take off what the text of a logo says besides the name: "Back to Acme home page"."""
    if len(said) > _LONGEST:
        return ""
    said = _KINDS.sub("", _TOLD.sub("", said))
    ahead = _AHEAD.match(said)
    begin = ahead.end() if ahead and ahead[0] not in _OF_NAMES else 0
    name = _SLOGAN.sub("", _BEHIND.sub(_own_word, said[begin:]))
    if ahead and ahead[0].strip().casefold() in _WAYS and said.endswith(name):
        name = said  # "Zur Rose Group"
    return name.strip(" -–—|,:»›")


def is_left(line: str) -> bool:
    """Say whether a line is the text of an image that is gone: "Acme logo", "Roe County seal".

    Parameters
    ----------
    line
        One among the first of a plain text.
    """
    *name, last = line.split(maxsplit=_FEW) or [""]
    return 0 < len(name) < _FEW and last.casefold() in _LEFT


def _own_word(behind: re.Match[str]) -> str:
    """Keep the last word of a name, or its stop: "The Roe Company logo", "Acme Inc. logo"."""
    if behind[0].startswith(". "):
        return "."
    first, _, more = behind[0].lstrip().partition(" ")
    return f" {first}" if more.islower() and first.istitle() and is_common(first) else ""


def read(block: Block) -> str | None:
    """Read the name of the house beside its logo: "City of Springfield logo".

    A long one has capitals or the words of a house, or it is a scene: "Woman passing by the old
    Acme logo".
    """
    name = said(block)
    named = " " in name and name[0].isupper()
    few = name.count(" ") < _FEW or not any(map(_is_small, name.split()))
    return name if named and (few or is_organization(name)) else None


def _is_small(word: str) -> bool:
    return word.islower() and word not in _JOINING


def said(block: Block) -> str:
    """Read what a logo says besides that it is one, which may be one word: "Acme".

    Parameters
    ----------
    block
        Any block; empty words where it is no logo.
    """
    picture = block.picture
    if picture is None:
        return ""
    alt = picture.alt or ""
    if len(alt) <= _LONGEST and (head := _LETTERHEAD.fullmatch(alt)):
        return head[1]
    if block.zone is Zone.RELEASE:
        return ""
    told = " ".join((picture.src, alt, *block.hints)).casefold()
    if "logo" not in told and not _HOME.search(alt):
        return ""
    return bare(alt)
