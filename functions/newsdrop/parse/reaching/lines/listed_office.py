"""Offices whose names hold commas: "Center for Roads, Bridges, and Locks"."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary import given_names
from newsdrop.patterns import regex

_LISTED = regex(
    rf"""
    \b (?: {any_of(words("contacts", "listed units"))} ) s? [ ]
    (?: (?: {any_of(words("contacts", "listed of"))} ) [ ] | de[ ]l['’] )
    [^\s,|:;()][^,|:;()]{{2,40}} (?: , [ ] [^\s,|:;()][^,|:;()]{{2,40}} ){{1,4}}?
    ,? [ ] (?: (?: {any_of(words("contacts", "listed joints"))} ) [ ] | et[ ]de[ ]l['’] )
    (?P<last> [A-Z][^\s,|:;()]* )
    """,
    re.VERBOSE,
)
_COMMA = "\ue000"  # stands for one within a name


def tied(text: str) -> str:
    """Put a sign of their own in the place of the commas within an office's name.

    Parameters
    ----------
    text
        A line. What ends with a person, "Office of Roads, Jane Roe and John Doe", is no name.
    """
    return _LISTED.sub(_one_name, text) if ", " in text else text


def untied(text: str) -> str:
    """Put the commas back."""
    return text.replace(_COMMA, ",")


def _one_name(listed: re.Match[str]) -> str:
    person = listed["last"] in given_names.LISTED
    return listed[0] if person else listed[0].replace(",", _COMMA)
