"""Sentences that tell the press whom to ask: "Für Rückfragen steht Jane Roe unter ..."."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import public
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.reaching.asking import asked_persons
from newsdrop.parse.reaching.lines import reach
from newsdrop.parse.vocabulary import given_names
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ASKING = words("contacts", "asking")
# "Press contacts for the minister are Jane Roe, ..."
_ARE = regex(rf"[^.:,]{{0,60}} (?:{any_of(words('contacts', 'are'))}) ")
_BIDS = regex(rf" (?:{any_of(words('contacts', 'bidding'))})\b")
_NAMES = regex(
    rf"[^\W\d_a-zß-ÿ][\w’'-]+(?:(?: (?:{any_of(words('contacts', 'particles'))})){{0,2}}"
    r" (?:[dl]['’])?[^\W\d_a-zß-ÿ][\w.’'-]*){1,4}"
)

_FORMS = any_of(words("organizations", "forms set off"))
_OF_HOUSE = regex(
    rf", (?P<house>[^\W\d_a-zß-ÿ][^,@\d:;()]{{2,60}}?(?:, (?:{_FORMS})\b\.?)?)"
    r",? (?:at|on|via|by|under) "
)
_NEAR = 150  # characters


def read(said: str, behind: str) -> str | None:
    """Read whom a sentence tells the press to ask, and how they are reached.

    Parameters
    ----------
    said
        The words that it begins with, as a phrase: "für rückfragen".
    behind
        What follows them.

    Returns
    -------
    str or None
        "Jane Roe | 202-555-0100", several of them, or only what reaches an office; ``None`` where
        the sentence says something else.
    """
    if not reach.reachable(behind):
        return None
    whom = asked_persons.behind_whom(behind)
    if " " not in said and not (_ARE.match(whom) or _BIDS.match(behind)):
        return None
    if rows := asked_persons.rows(behind):
        return "\n".join(rows)
    persons = list(_persons(whom))
    if not persons and said.partition(" ")[0] not in _ASKING:
        return None  # "Investors are advised to call the hotline at ..."
    persons = persons or [(asked_persons.office(whom), 0)]
    starts = [0, *(start for _, start in persons[1:]), len(whom)]
    given = [_values(whom[start:end]) for start, end in pairwise(starts)]
    if not all(given):  # "Jane Roe and John Doe at 202-555-0100"
        persons, given = persons[:1], [_values(whom)]
    reached = zip(persons, given, strict=True)
    houses = (_house(whom[start : start + _NEAR], name) for name, start in persons)
    given_of = zip(reached, houses, strict=True)
    return "; ".join(" | ".join(filter(None, (name, of, *to))) for ((name, _), to), of in given_of)


def _house(said: str, name: str | None) -> str | None:
    """Find whom a person works for, right behind the name: "Jane Roe, Acme Trust, at ..."."""
    match = _OF_HOUSE.match(said.partition(name)[2]) if name else None
    return match["house"] if match and public.is_house(match["house"]) else None


def _values(text: str) -> Sequence[str]:
    return [found.value for found in (*reach.phones(text), *reach.emails(text))]


def _persons(text: str) -> Iterator[tuple[str, int]]:
    """Find the persons whom a sentence names, each with where the name begins."""
    for run in _NAMES.finditer(text):
        parts = run[0].split()
        for at, part in enumerate(parts[:-1]):
            if part in given_names.LISTED and lone_name.is_name(said := " ".join(parts[at:])):
                yield said, run.start()
                break
