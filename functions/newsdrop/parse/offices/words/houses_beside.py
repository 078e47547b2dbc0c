"""Houses beside an office: by what words and marks they are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words import terms
from newsdrop.parse.offices.words.titlewords import (
    CONNECTORS,
    closes,
    is_capital,
    is_office,
    is_verb,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_ITSELF = words("title_context", "houses themselves")
_COMPANIES = words("title_context", "companies")
_COMMON = words("capital_words", "common")
_THINGS = words("capital_words", "things")
_STOPS = words("title_context", "stops")
_RUNS_ON = _STOPS | words("title_context", "articles of objects")
_LONGEST = 5
"""Words."""
_BEFORE_A = frozenset(("of", "at", "with"))
_MOST = 9
"""Words from an article to where the house behind it ends."""
_OWNS = ("’s", "'s", "s’", "s'")


def owns_office(tokens: Sequence[str], at: int) -> bool:
    """Tell a house with a small word in its name: "Friends of the River’s director"."""
    return any(is_capital(word) and word.endswith(_OWNS) for word in tokens[at + 1 : at + 4])


def is_held_of(tokens: Sequence[str], at: int) -> bool:
    """Tell "owner of Acme", "expert at the Roe Institute" from "owner of a dog"."""
    row = [word for word in tokens[at + 1 : at + 4] if word != "the"]
    if tokens[at].endswith(","):  # "owner, Acme Orchards"
        return len(tokens) > at + 2 and ends_line(tokens[at + 1 :])
    return len(row) > 1 and row[0] in {"of", "at", "with"} and is_capital(row[1])


def is_company(tokens: Sequence[str], at: int) -> bool:
    """Tell whether capital words go on to a company's form: "Sun Roe Systems, Inc."."""
    for token in tokens[at : at + _LONGEST]:
        if plain(token, fold=False) in _COMPANIES:
            return True
        if not is_capital(token) or (closes(token) and not token.endswith(",")):
            return False
    return False


def is_exclamation(tokens: Sequence[str], at: int) -> bool:
    """Tell a mark that is part of a house's name: "Yippee! co-founder", "head of Yippee! Foods"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    if not following or not tokens[at].endswith("!"):
        return False
    word = plain(following, fold=False)
    named = is_capital(following) and word not in _COMMON
    named = named and (closes(following) or word in _THINGS)  # but "of Acme! Everybody came"
    return is_office(following) or (named and at > 0 and tokens[at - 1] in CONNECTORS)


def is_its_own(token: str) -> bool:
    """Tell of whom the text has told before: "the Company’s", which is no house's name."""
    return token.endswith(("’s", "'s")) and token[:-2].casefold() in _ITSELF


def opens(tokens: Sequence[str], at: int) -> bool:
    """Tell a house that begins with a small word: "Jane Roe, In Motion managing director"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    named = tokens[at].istitle() and is_capital(following) and not is_office(following)
    return named and plain(following, fold=False) not in _COMMON


def ends_line(tokens: Sequence[str]) -> bool:
    """Tell a house whose first word is common: "CEO, North Acme Roe", "CEO, New York Radio."."""
    stop = next((at for at, token in enumerate(tokens, 1) if closes(token)), 0)
    if stop and plain(tokens[stop - 1], fold=False) in _THINGS:
        tokens = [*tokens[: stop - 1], tokens[stop - 1].rstrip(',.”"')]
    named = (token.isalpha() and is_capital(token) for token in tokens)
    return 1 < len(tokens) <= _LONGEST and all(named)


def ends_well(tokens: Sequence[str]) -> bool:
    """Tell words that a mark ends from a sentence that goes on."""
    for at, follower in enumerate(tokens):
        if (at and terms.begins(tokens, at)) or closes(follower) or follower[0] in '“"':
            return True
        if follower.islower() and plain(follower) in _RUNS_ON:
            return False
    return True


def is_some(tokens: Sequence[str], at: int) -> bool:
    """Tell a house that has no name from what else "a" begins.

    Parameters
    ----------
    tokens
        Those of a title: "director of a shelter in Salem,", but "of a film about bells," says
        more than whose office it is, and "for a term," since when.
    at
        Where the article stands, behind another.
    """
    if tokens[at - 1] not in _BEFORE_A:
        return False
    behind = tokens[at + 1 : at + _MOST]
    end = next((number for number, word in enumerate(behind) if closes(word)), None)
    house = behind[: end + 1] if end is not None else ()
    return bool(house) and not any(plain(word) in _STOPS or is_verb(word) for word in house)
