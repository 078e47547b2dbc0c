"""Houses that announce together, of which the first issues: "Acme, Poe Inc. and the Roe Trust"."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import organizations, portfolios
from newsdrop.parse.issuing.text import asides, beginnings, opener_names
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.coined import is_coined
from newsdrop.parse.vocabulary.wordkinds import NO_NAMES, PLACE, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

# "ROEVILLE – Today Acme opened"
_TODAY = regex(
    rf"(?:(?<=[-–—:] )|\A)(?:{any_of(words('announcing', 'days at the beginning'))}) (?=[A-Z]|the )"
)
_AT = frozenset(("at", "from"))
_FINDERS = words("announcing", "finders")
_OWN = regex(r"[’']s\Z")
_NO_SUBJECT = words("announcing", "no subject behind")
_TOKEN = regex(r"\S+")
_MOST = 50  # words before the verb
_WORD = 40  # characters of one
_READ = 100_000  # characters of a body in which houses are counted
_LEAST = 3  # letters of an acronym that is no part of a name


def first_alone(lead: str, told: str, people: Collection[str]) -> str:
    """Leave out of the beginning of a text all who announce with the first.

    Parameters
    ----------
    lead
        The beginning: "Acme, Poe Inc. and the Roe Trust today announced".
    told
        The body, which tells two houses from one with such a name by what it calls them later.
    people
        Full names of the people of the story, none of whom is a house.

    Returns
    -------
    str
        "Acme today announced"; as it was where one house opens the text, or none.
    """
    told = told[:_READ]
    lead = _without_day(lead, told)
    for start in (0, *(len(lead) - len(rest) for rest in beginnings.behind_dateline(lead))):
        row = list(islice(_TOKEN.finditer(lead, start), _MOST))
        tokens = [token[0] for token in row]
        if not tokens:
            continue
        first = _opening(tokens)
        end = asides.run(tokens, first)
        if not first < end < len(tokens) or tokens[first].casefold() in _NO_SUBJECT:
            continue
        count, behind = asides.measure(tokens, end)
        if not count:
            count, behind = first + _first(tokens[first:end], told, people), end
        if count > first:
            house = lead[row[first].start() : row[count - 1].end()].rstrip(",")
            if house.endswith(tuple(people)):
                return lead  # "Jane Roe, director of Acme, announced"
            opening = lead[: row[first].start()]
            return f"{opening}{_OWN.sub('', house)} {lead[row[behind].start() :]}"
    return lead


def _without_day(lead: str, told: str) -> str:
    """Take off "Today" before a house, unless a text calls it so again: "Today Media Inc."."""
    day = _TODAY.search(lead)
    if day is None:
        return lead
    named = " ".join(lead[day.start() : day.end() + _WORD].split()[:2])
    return lead if told.count(named) > 1 else lead[: day.start()] + lead[day.end() :]


def _opening(tokens: Sequence[str]) -> int:
    """Count the words before the house: "Researchers at", "Scientists from the"."""
    return 2 if tokens[0] in _FINDERS and not _AT.isdisjoint(tokens[1:2]) else 0


def _first(tokens: Sequence[str], told: str, people: Collection[str]) -> int:
    """Count the words of the first of several houses; 0 where all are one's, or a person's."""
    commas = [at + 1 for at in range(len(tokens) - 1) if asides.parts_names(tokens, at)]
    ands = [at for at in range(1, len(tokens) - 1) if tokens[at] in asides.ANDS]
    count = _of_list(tokens, commas, ands, told) if commas else 0
    for at in reversed(ands if not commas else []):  # the last may be within the second name
        whole = tokens[: count or len(tokens)]
        count = at if _are_two(whole[:at], whole[at + 1 :], told) else count
    return count if not _name(tokens[:count]).endswith(tuple(people)) else 0


def _of_list(tokens: Sequence[str], commas: Sequence[int], ands: Sequence[int], told: str) -> int:
    """Count the words of the first of a list: "Acme, Poe Inc. and the Roe Trust"."""
    last = next((at for at in ands if at >= commas[-1]), 0)
    if not last:
        return 0
    ends = commas if last == commas[-1] else [*commas, last]
    parts = [tokens[start:end] for start, end in pairwise((0, *ends))]
    first, *others = [_name(part) for part in (*parts, tokens[last + 1 :])]
    if not (_may_be_house(first) or _is_house(first)) or not all(map(_may_be_house, others)):
        return 0
    if is_named(first):
        return 0  # "SPRINGFIELD, Acme Corp. and Poe Inc.", a dateline without a dash
    firm = " " not in "".join((first, *others[:-1])) and not _is_body(others[-1])
    return commas[0] if not firm or _told_alone(first, others[0], told) else 0


def _are_two(one: Sequence[str], other: Sequence[str], told: str) -> bool:
    """Tell two houses from the two halves of a name: "Roe Trust and Poe", "Fish and Wildlife"."""
    first, second = _name(one), _name(other)
    if not (first and _may_be_house(second)):
        return False
    house = _is_house(second)
    if other[0].casefold() in asides.ARTICLES or asides.ELIDED.match(other[0]):
        return house or _is_acronym(second)  # but "Saint Vincent and the Grenadines"
    firm = "&" in first and not any(map(portfolios.is_field, first.split()))
    if firm or _is_acronym(first) or organizations.has_form(first):
        return True
    if _is_house(first):
        house = house and not _are_fields(first, second)
        if house or second.isupper():
            return True
    return _told_alone(first, second, told)


def _are_fields(one: str, other: str) -> bool:
    """Tell "Ministry of Statistics" and "Programme Implementation", which is the rest of a name."""
    field, last = one.rpartition(" ")[2], other.rpartition(" ")[2]
    whole = " of " in other or opener_names.is_house(other) or organizations.has_form(other)
    return (
        portfolios.is_field(field)
        and not whole
        and (portfolios.is_field(last) or not organizations.is_common(last))
    )


def _told_alone(one: str, other: str, told: str) -> bool:
    """Tell two houses, each of which a text names apart, from a firm that is called after two."""
    bare = [
        re.escape(organizations.without_form(f". {name}").removeprefix(". "))
        for name in (one, other)
    ]
    both = len(re.findall(rf"(?<!\w){bare[0]},? (?:\S+ ){{0,2}}{bare[1]}(?!\w)", told))
    return all(len(re.findall(rf"(?<!\w){name}(?!\w)", told)) > both for name in bare)


def _name(tokens: Sequence[str]) -> str:
    bare = list(tokens)
    while bare and bare[0].casefold() in asides.ARTICLES:
        del bare[0]
    name = asides.ELIDED.sub("", " ".join(bare)).rstrip(",")
    return name[:1].upper() + name[1:]


def _may_be_house(name: str) -> bool:
    """Tell a name from the field of an office: "the Ministry of Ports", but no "Human Services"."""
    return _is_own(name) or (" of " in name and _is_house(name))


def _is_own(name: str) -> bool:
    """Tell a name by a word of its own, which is no common one, or by its letters."""
    return _is_acronym(name) or any(
        word[0].isupper()
        and not (kinds(word) & (NO_NAMES & ~PLACE) or portfolios.is_field(word))
        and not organizations.is_common(word)
        for word in map(_bare, name.split())
        if word
    )


def _is_acronym(name: str) -> bool:
    """Tell "NASA" and "AcmeSoft", which no house has in its name beside another's."""
    return " " not in name and len(name) >= _LEAST and (name.isupper() or is_coined(name))


def _bare(word: str) -> str:
    return word.strip(".,&()’'")


def _is_house(name: str) -> bool:
    return organizations.is_house(name) or opener_names.is_house(name)


def _is_body(name: str) -> bool:
    """Tell what a law firm's last partner is not: "Acme, Poe and Doe University"."""
    return organizations.is_organization(name) and not organizations.has_form(name)
