"""Houses that announce together, of which the first issues: "Acme, Poe Inc. and the Roe Trust"."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.houses import organizations, portfolios
from newsdrop.parse.issuing.text import beginnings, opener
from newsdrop.parse.vocabulary.coined import is_coined
from newsdrop.parse.vocabulary.wordkinds import NO_NAMES, PLACE, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_ANDS = words("portfolios", "ands") - {"&"}
_ARTICLES = words("announcing", "articles") | words("openers", "articles") | {"the"}
_SMALL = words("announcing", "small") | words("portfolios", "of") | _ARTICLES | _ANDS
_KINDS = words("openers", "abroad") | folded("openers", "abroad")
_JOINS = tuple(f"{join} " for join in words("announcing", "joins"))
_OWNERS = words("announcing", "owners")
_TOKEN = regex(r"\S+")
_MOST = 40  # words before the verb
_LEAST = 3  # letters of an acronym that is no part of a name
_ELIDED = regex(r"[a-zA-Z]{1,4}['’](?=[A-ZÀ-Þ])")


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
    for start in (0, *(len(lead) - len(rest) for rest in beginnings.behind_dateline(lead))):
        row = list(islice(_TOKEN.finditer(lead, start), _MOST))
        tokens = [token[0] for token in row]
        end = _run(tokens, 0)
        if not 0 < end < len(tokens):
            continue
        count, behind = _aside(tokens, end)
        if not count:
            count, behind = _first(tokens[:end], told, people), end
        if count:
            return lead[: row[count - 1].end()].rstrip(",") + " " + lead[row[behind].start() :]
    return lead


def _run(tokens: Sequence[str], at: int) -> int:
    """Find the first word that is no part of the names from here on; 0 where a sentence ends."""
    for index in range(at, len(tokens)):
        token = tokens[index]
        word = _ELIDED.sub("", token).rstrip(",")
        kind = index == at + 1 and word in _KINDS  # "le ministère des Ponts"
        if not (word[:1].isupper() or word[:1].isdigit() or word in _SMALL or kind):
            return index
        if token[-1] in ".;:!?" and not (word.count(".") > 1 or _is_form(word)):
            return 0
    return 0


def _aside(tokens: Sequence[str], end: int) -> tuple[int, int]:
    """Measure the first house, and all before the verb, where an aside names the others.

    Parameters
    ----------
    tokens
        The words from the beginning of a sentence.
    end
        The first that is no part of a name: of "together with Poe Inc.,", of "its partner Poe".
    """
    for at in (end, end - 1):  # "en", which is an "and" elsewhere
        behind = " ".join(tokens[at : at + 4])
        if join := next((join for join in _JOINS if behind.startswith(join)), ""):
            rest = _run(tokens, at + len(join.split()))
            return (at, rest) if rest else (0, 0)
    if tokens[end] in _OWNERS and tokens[end - 1] in _ANDS:
        named = (at for at in range(end, len(tokens)) if not tokens[at].islower())
        rest = _run(tokens, next(named, len(tokens)))
        return (end - 1, rest) if rest else (0, 0)
    return 0, 0


def _first(tokens: Sequence[str], told: str, people: Collection[str]) -> int:
    """Count the words of the first of several houses; 0 where all are one's, or a person's."""
    commas = [
        at + 1
        for at, token in enumerate(tokens[:-1])
        if token.endswith(",") and not _is_form(tokens[at + 1])
    ]
    ands = [at for at in range(1, len(tokens) - 1) if tokens[at] in _ANDS]
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
    firm = " " not in "".join((first, *others[:-1])) and not _is_body(others[-1])
    return commas[0] if not firm or _told_alone(first, others[0], told) else 0


def _are_two(one: Sequence[str], other: Sequence[str], told: str) -> bool:
    """Tell two houses from the two halves of a name: "Roe Trust and Poe", "Fish and Wildlife"."""
    first, second = _name(one), _name(other)
    if not (first and _may_be_house(second)):
        return False
    house = _is_house(second)
    if other[0].casefold() in _ARTICLES or _ELIDED.match(other[0]):
        return house or _is_own(second)
    firm = "&" in first and not any(map(portfolios.is_field, first.split()))
    if firm or _is_acronym(first) or organizations.has_form(first):
        return True
    if _is_house(first):
        whole = organizations.is_common(first.rpartition(" ")[2])  # "Roe Foundation"
        return house or whole or second.isupper()
    return _told_alone(first, second, told)


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
    while bare and bare[0].casefold() in _ARTICLES:
        del bare[0]
    name = _ELIDED.sub("", " ".join(bare)).rstrip(",")
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
    return organizations.is_house(name) or opener.is_house(name)


def _is_body(name: str) -> bool:
    """Tell what a law firm's last partner is not: "Acme, Poe and Doe University"."""
    return organizations.is_organization(name) and not organizations.has_form(name)


def _is_form(token: str) -> bool:
    return organizations.is_form(token.rstrip(",").rstrip("."))
