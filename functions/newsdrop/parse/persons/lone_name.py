"""Words that look like a person's name and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.persons.scripts import caseless
from newsdrop.parse.prose.phrases import keys
from newsdrop.parse.prose.remembering import remembered
from newsdrop.parse.vocabulary import given_names
from newsdrop.parse.vocabulary.wordkinds import DOUBTFUL, FAMILY, GIVEN, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAIR = 2  # words
_MOST = 5  # words
_OPENERS = words("contacts", "openers")
_POSTS = keys("contacts", "posts")
_NO_NAME = (
    keys("contacts", "units") | keys("organizations", "words") | keys("organizations", "forms")
)
_PARTICLES = words("name_parts", "particles")
_SURNAMES = words("surnames")
_INITIALS = regex(r"(?!U\.S\.|U\.K\.|U\.N\.|E\.U\.)(?:[A-Z]\.){2,3}")  # "J.T. Robinson"
_APOSTROPHES = ("'", "’")
_ELIDED = "dl"
_EASTERN = "\u3000"  # where the signs of China, Japan and Korea begin
_IN_SIGNS = regex(
    r"""
      (?! [一-鿿]{3,4} [部課课室係局科系院所会會校社署省庁] \Z ) [一-鿿가-힣]{2,5}
    | [一-鿿]{1,3} [ ] [一-鿿ぁ-ヶー]{1,4} (?<! [市区町村県都府部課室係局社店] )
    """,
    re.VERBOSE,
)


@remembered
def is_name(text: str) -> bool:
    """Say whether words look like a person's name and nothing else."""
    if text.count(" ") >= _MOST:
        return False  # most lines are longer
    if is_eastern(text) or caseless.is_name(text):
        return True
    parts = text.split()
    if not 2 <= len(parts) <= _MOST or parts[0].casefold() in _OPENERS:
        return False
    for part in parts:
        folded = part.strip(".").casefold()
        address = "." in folded and part.rpartition(".")[2][:1].islower()  # "Follow Acme.example"
        if address or folded.rpartition("-")[2] in _POSTS or folded in _NO_NAME:
            return False
        if not (part[0].isupper() or part.casefold() in _PARTICLES or _is_elided(part, parts[0])):
            return False
    shouts = len(parts[0]) > 3 and parts[0].isupper() and not text.isupper()  # "NASA Langley"
    shouts = shouts and not (_INITIALS.fullmatch(parts[0]) and parts[-1] in _SURNAMES)
    return (
        not (shouts or organizations.has_form(text))
        and any(len(part.strip(".")) > 1 for part in parts)
        and all(char.isalpha() or char in " .'’‘-‐" for char in text)
    )


def is_person(text: str) -> bool:
    """Tell the name of a person by a known first or last name in it."""
    if not is_name(text) or organizations.is_organization(text):
        return False
    first, *behind = text.split()
    return bool(behind) and bool(kinds(first) & (GIVEN | DOUBTFUL) or kinds(behind[-1]) & FAMILY)


def _is_elided(part: str, first: str) -> bool:
    """Tell "Jane d'Arcy" from a house such as "Institut d'Arcy"."""
    elided = part[1:2] in _APOSTROPHES and part[0] in _ELIDED and part[2:3].isupper()
    return elided and given_names.begin(first)


def is_listed(parts: Sequence[str]) -> bool:
    """Tell two known names, "Jane Webb", from a name and a label: a "webb" is a Swedish site."""
    return len(parts) == _PAIR and parts[0] in given_names.LISTED and parts[1] in _SURNAMES


def is_eastern(text: str) -> bool:
    """Say whether signs look like a person's name and nothing else."""
    return text[:1] > _EASTERN and _IN_SIGNS.fullmatch(text) is not None
