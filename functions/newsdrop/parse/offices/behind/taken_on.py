"""Offices behind "como", "als" and "sebagai", whose sentence may go on with its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    ARTICLES,
    CONNECTORS,
    is_modifier,
    is_office,
    plain,
)
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_AS = words("title_context", "as") - {"as"}
_TWO_WORDS = words("title_context", "as before two words")
_PARTICIPLES = tuple(words("title_context", "participles of offices"))
_AGENT = regex(rf" (?:{any_of(words('title_context', 'before an agent'))}).*")
_JOINTS = CONNECTORS | ARTICLES | ANDS


def without_verb(title: str, lead: str, *, closed: bool) -> str:
    """Cut "presidenta abrió la sesión" to the office, which no mark parts from its verb.

    Parameters
    ----------
    title
        As read up to a mark or the next name.
    lead
        What stands between the name and the title.
    closed
        Whether a mark follows the title.
    """
    said = next((word for word in lead.split() if word in _AS), None)
    if said is None:
        return title
    tokens = title.split()
    for at in range(1, len(tokens)):
        if _may_be_verb(tokens, at) and not (
            said in _TWO_WORDS and closed and at + 1 == len(tokens) and is_office(tokens[at - 1])
        ):
            return " ".join(tokens[:at])
    return title


def without_agent(title: str, lead: str) -> str:
    """Cut off who gave somebody an office: "directrice du musée par le conseil".

    Parameters
    ----------
    title
        As read up to a mark or the next name.
    lead
        What stands between the name and the title: "a été nommée".
    """
    said = lead.split()[-1:]
    return _AGENT.sub("", title) if said and said[0].endswith(_PARTICIPLES) else title


def _may_be_verb(tokens: Sequence[str], at: int) -> bool:
    token, before = tokens[at], plain(tokens[at - 1])
    if not token[0].islower() or before in _JOINTS or plain(token) in _JOINTS:
        return False
    return not (is_office(token) or is_modifier(plain(token)))
