"""How addresses write the name of a house: together, or by its initials."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

RUN = regex(  # of capital words, small ones between them
    rf"""
    [^\W\d_a-zß-ÿ] [\w’'.&-]*
    (?:
        [ ] (?: (?: {any_of(words("organizations", "small of hosts"))} ) [ ] ){{0,2}}
        [^\W\d_a-zß-ÿ] [\w’'.&-]*
    ){{0,9}}
    """,
    re.VERBOSE,
)
_SMALL = words("organizations", "small") | {"&"}
_LEAST = 3  # letters of a domain's name; fewer are anything's
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "æ": "ae", "ø": "oe"})  # of domains


def squeezed(name: str) -> str:
    """Write a name together, as domains do."""
    return unaccented(key(name).replace(" ", "").replace("_", "").translate(_UMLAUTS))


def unaccented(text: str) -> str:
    """Take the accents off letters, as addresses do: "Mósty.cz" at mosty.cz."""
    if text.isascii():
        return text
    return "".join(letter for letter in normalize("NFD", text) if not combining(letter))


def with_initials(run: str, label: str) -> str | None:
    """Find the name in a run of capital words that has its initials in a domain.

    Parameters
    ----------
    run
        What a page prints, such as "The Bureau of Bridge Safety Opens".
    label
        A part of the domain, "bbs".
    """
    return _part(run, label, _is_shortened)


def together(run: str, label: str) -> str | None:
    """Find the name in a run of capital words that a domain writes together.

    Parameters
    ----------
    run
        What a page prints, such as "Meet Acme Robotics".
    label
        A part of the domain, "acmerobotics".
    """
    return _part(run, label, _is_together)


def _part(run: str, label: str, fits: Callable[[Sequence[str], str], bool]) -> str | None:
    """Find the part of a run of capital words that fits a domain's name."""
    parts = run.split()
    for start in range(len(parts)):
        for end in range(len(parts), start, -1):
            some = parts[start:end]
            small = {some[0].casefold(), some[-1].casefold()} & _SMALL
            if not small and fits(some, label):
                return " ".join(some)
    return None


def _is_shortened(parts: Sequence[str], label: str) -> bool:
    """Tell whether a label holds the initials of a name; see :func:`short_forms`."""
    return len(label) >= _LEAST and label in short_forms(parts)


def short_forms(parts: Sequence[str]) -> frozenset[str]:
    """List the initials of a name's words of weight, in all the ways that domains have them.

    "National" may be left out of them, and an acronym in the name is kept: "uarc" for UA Roe City.
    """
    weighty = [part for part in parts if part.casefold() not in _SMALL]
    if len(weighty) < _LEAST:
        return frozenset()
    initials = "".join([part[0] for part in weighty])
    fewer = "".join([part[0] for part in weighty if part.casefold() != "national"])
    kept = "".join([part if part.isupper() else part[0] for part in weighty])
    return frozenset((initials.casefold(), fewer.casefold(), kept.casefold()))


def _is_together(parts: Sequence[str], label: str) -> bool:
    return squeezed(" ".join(parts)) == label
