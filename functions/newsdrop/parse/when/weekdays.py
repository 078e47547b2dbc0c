"""The days of the week, which stand between who did something and what: "The council Monday"."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

ENGLISH = frozenset(row.split()[0].title() for row in words("calendar", "days of the week"))
"""As written in a sentence."""
_BEHIND = regex(rf"(?:\A| on )(?:{any_of(ENGLISH)})\Z")


def without(name: str) -> str:
    """Take off the day that was read with a name, as both have capitals: "Acme Corp on Monday".

    Parameters
    ----------
    name
        Without "on", a day is part of the name: "Acme Monday".

    Returns
    -------
    str
        Empty where the day is all there is.
    """
    return _BEHIND.sub("", name)
