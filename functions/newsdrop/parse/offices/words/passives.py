"""Participles that are offices elsewhere: "inviata" of "è stata inviata alla Ministra"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import is_office, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

_AUXILIARIES = words("title_context", "auxiliaries")
_PARTICIPLES = tuple(words("title_context", "participle ends"))
_ITALIAN = ("ata", "ati", "ate", "ato")
_TO = words("title_context", "to one")


def is_passive(tokens: Sequence[str], at: int) -> bool:
    """Tell a participle from the office that it is elsewhere: "serão enviados à Acme".

    Parameters
    ----------
    tokens
        The words before a name.
    at
        The index of the word.
    """
    if not at or not tokens[at].endswith(_PARTICIPLES):
        return False
    ahead = plain(tokens[at - 1])
    article = ahead == "a" and tokens[at].endswith(("a", "as"))  # "A deputada"
    return ahead in _AUXILIARIES and not article


def sends(tokens: Sequence[str], at: int) -> bool:
    """Tell what was done to an office from one held of it: "inviata al Sindaco".

    Parameters
    ----------
    tokens
        The words before a name.
    at
        The index of the office, behind a participle and "to".
    """
    sent = is_passive(tokens, at - 2) or tokens[at - 2].endswith(_ITALIAN)
    return sent and plain(tokens[at - 1]) in _TO and is_office(tokens[at])
