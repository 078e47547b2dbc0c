"""Ranks of the services, the churches and the learned, beside the office that somebody holds."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.persons.titlewords import EDGES, is_capital, is_modifier, is_office, plain

_RANKS = frozenset(map(str.casefold, words("titles", "ranks")))
_PARTS = _RANKS.union(map(str.casefold, words("titles", "rank_parts")))
_RETIRED = words("titles", "retired")
_GERMAN_RETIRED = (("i.R.",), ("a.D.",), ("i.", "R."), ("a.", "D."))


def is_rank(title: str) -> bool:
    """Tell whether a title is a rank of the services or the church and nothing more."""
    return all(plain(word) in _PARTS for word in title.split())


def without_retired(tokens: list[str]) -> list[str]:
    """Leave out what says so behind a rank: "Colonel (retd)", "Gen. (Ret.)", "Pfarrer i. R."."""
    if len(tokens) < 2:
        return tokens
    for printed in _GERMAN_RETIRED:
        if tuple(tokens[-len(printed) :]) == printed:
            return tokens[: -len(printed)]
    bracket = tokens[-1][0] == "(" and tokens[-1][-1] == ")"
    return tokens[:-1] if bracket and tokens[-1].strip(EDGES).casefold() in _RETIRED else tokens


def without_rank(title: str) -> str:
    """Leave out a short rank behind an office: "Works Director Lt. Col.", not "Task Force Lt."."""
    row = title.split()
    last = len(row)
    while last and _is_short_rank(row[last - 1]):
        last -= 1
    office = row[last - 1] if 0 < last < len(row) else ""
    held = office and is_office(office) and not is_modifier(plain(office))
    return " ".join(row[:last]) if held and plain(office) not in _PARTS else title


def _is_short_rank(word: str) -> bool:
    return word.endswith(".") and is_capital(word) and plain(word) in _RANKS
