"""Things with names of their own, which announce nothing: "The Rural Roads Act"."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_THINGS = words("announcing", "things")
_OWNED = regex(r"\w[’']s \w")
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
