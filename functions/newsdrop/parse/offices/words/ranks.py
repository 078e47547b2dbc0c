"""Ranks of the services, the churches and the learned, beside the office that somebody holds."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import (
    EDGES,
    closes,
    is_adjective,
    is_capital,
    is_modifier,
    is_office,
    is_plural,
    plain,
)

_RANKS = frozenset(map(str.casefold, words("titles", "ranks")))
_PARTS = _RANKS.union(map(str.casefold, words("titles", "rank_parts")))
_SHORT_RANKS = _RANKS | words("titles", "short forms of members")
WITHOUT_STOPS = words("titles", "ranks without stops")
_RETIRED = words("titles", "retired")
_GERMAN_RETIRED = (("i.R.",), ("a.D.",), ("i.", "R."), ("a.", "D."))

_LEARNED = words("titles", "learned")
_OF_HOUSES = words("titles", "ranks of")
_SMALL = _OF_HOUSES | words("titles", "small in ranks")
_LEADERS = words("titles", "leaders of schools")
_LEAST_LED = 2
_OF = ("of", "for")
_HELD_BY = _OF_HOUSES | {"for"}
_SERVICES = words("titles", "services of ranks")
_THINGS = words("capital_words", "things")
_OF_CLIENTS = words("titles", "heads of clients")
_FULL = ("vice", "rear")
"""What "Adm." has before it."""
_GENERAL = "General"
_STAFF = "Staff"
_LEAST_HELD = 4
_MOST_HELD = 14
"""Words, the office among them."""


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


def without_learned(tokens: list[str]) -> list[str]:
    """Leave out "Professor" behind an office and its house: "Dean of the Law School Professor".

    Of no office but their own are "Harvard Law School Professor" and "assistant of Harvard
    Professor".
    """
    if len(tokens) < _LEAST_LED or tokens[-1] not in _LEARNED:
        return tokens
    if tokens[-2].casefold().rpartition("-")[2] in _LEADERS:
        return tokens[:-1]  # "Roe College President Professor"
    if len(tokens) < _LEAST_HELD:
        return tokens
    held = _held(tokens[:-1])
    the = held is not None and (tokens[held + 1] != "of" or tokens[held + 2] == "the")
    return tokens[:-1] if the else tokens


def without_held_rank(tokens: list[str]) -> list[str]:
    """Leave out a rank behind an office and its house: "Chief of Staff of the Army Gen.".

    Its service goes with it, "Chairman of the Joint Chiefs of Staff Marine Gen.".
    """
    last = len(tokens)
    while last and _is_short_rank(tokens[last - 1]):
        last -= 1
    if last == len(tokens) or last < _LEAST_HELD - 1:
        return tokens
    last -= plain(tokens[last - 1]) in _FULL
    end = last
    for size in (2, 1):
        service = " ".join(tokens[last - size : last]).casefold()
        if service in _SERVICES and _ends_house(tokens[last - size - 1]):
            end = last - size
            break
    held = _held(tokens[:end])
    if held is None or not is_capital(tokens[held]):
        return tokens
    client = tokens[held + 1] == "for" and plain(tokens[held]) in _OF_CLIENTS
    return tokens if client else tokens[:end]


def _ends_house(word: str) -> bool:
    """Tell what a service stands behind from a part of its name: "Army National Guard"."""
    return (word in _THINGS and word.casefold() not in _SERVICES) or word == _STAFF


def _held(tokens: list[str]) -> int | None:
    """Find the office that is held of what the tokens end with: "Dean of the Law School"."""
    for at in range(len(tokens) - 1, max(0, len(tokens) - _MOST_HELD), -1):
        joined = tokens[at] in _HELD_BY and tokens[at - 1].casefold() not in _HELD_BY
        if joined and is_office(tokens[at - 1]) and not is_plural(tokens[at - 1]):
            return at - 1
        if not (is_capital(tokens[at]) or tokens[at] in _SMALL) or closes(tokens[at]):
            return None
    return None


def without_rank(title: str) -> str:
    """Leave out a short rank behind an office: "Works Director Lt. Col.", "beat officer PC".

    And behind what that is held of, "Chief of Staff Gen.", but not in "Task Force Lt.".
    """
    row = title.split()
    last = len(row)
    while last and _is_short_rank(row[last - 1]):
        last -= 1
    at = last - 1 - (1 < last < len(row) and _is_behind_noun(row[last - 1]))
    office = row[at] if 0 < last < len(row) else ""
    held = office and is_office(office) and not is_modifier(plain(office))
    own = office.islower() or plain(office) not in _PARTS  # "beat officer PC", not "Officer PC"
    held = (held and own) or (0 < last < len(row) and _ends_as_held(row[:last]))
    return " ".join(row[:last]) if held else title


def _ends_as_held(row: list[str]) -> bool:
    """Tell "Chief of Staff" and "Surgeon General", whose last word alone is no office."""
    ahead = row[-3] if len(row) > 2 and row[-2] in _OF else ""
    if not ahead and row[-1] == _GENERAL and len(row) > 1 and plain(row[-2]) not in _PARTS:
        ahead = row[-2]
    return bool(ahead) and is_office(ahead) and not is_plural(ahead)


def _is_behind_noun(word: str) -> bool:
    """Tell the adjective of "Commissario straordinario Gen."."""
    return word.islower() and is_adjective(word)


def _is_short_rank(word: str) -> bool:
    stopped = word.endswith(".") and is_capital(word) and plain(word) in _SHORT_RANKS
    return stopped or word in WITHOUT_STOPS
