"""Things, by their names or their acronyms: none announces, as "The Rural Roads Act" does not."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_THINGS = words("announcing", "things")
_OWNED = regex(r"\w[’']s \w")
_SHORT = regex(r"[A-Z]{2,8}")
_BEGAN = regex(
    rf"[ ](?:{any_of(words('announcing', 'began'))})[ ]in[ ]"
    r"(?:(?:early|late|mid|[A-Z][a-z]{2,8})[ -])?(?:19|20)\d\d\b"
)
"""What a thing did once; who announces does so now."""
_IN_SHORT = any_of(words("announcing", "things in short"))
_LETTERS = r"[^\W_]{0,30}"  # of a word, behind its initial
_DONE = regex(rf" will be (?:{any_of(words('announcing', 'done to things'))})\b")


def is_called_so(name: str) -> bool:
    """Tell "The Rural Roads Act" and "Acme’s Arch Two", which only are something.

    Parameters
    ----------
    name
        What may be a house's name.
    """
    owned = _OWNED.search(name) is not None and not organizations.is_house(name)
    return owned or name.rpartition(" ")[2].casefold() in _THINGS


def is_done_to(name: str, behind: str) -> bool:
    """Tell a thing by what is done to it: "The Roe Tunnel will be closed".

    Parameters
    ----------
    name
        What may be a house's name.
    behind
        The text behind it.
    """
    return _DONE.match(behind) is not None and not organizations.is_house(name)


def is_in_short(name: str, lead: str, end: int) -> bool:
    """Tell an acronym that is a thing's from a house's.

    Parameters
    ----------
    name
        What may be the subject of an announcement.
    lead
        The beginning of the text.
    end
        Where the name ends in it.
    """
    if not _SHORT.fullmatch(name):
        return False
    if _BEGAN.match(lead, end):
        return True
    whole = _initials(name).search(lead, 0, end)
    return whole is not None and not organizations.is_house(whole["name"])


def _initials(name: str) -> re.Pattern[str]:
    """Make the form of what an acronym stands for, before the kind of thing it is."""
    parts = rf"{_LETTERS},?[ ](?:(?:of|for|and|the|&)[ ])?".join(name)
    return re.compile(rf"(?<!\w)(?P<name>{parts}{_LETTERS})[ ](?:{_IN_SHORT})\b")
