"""Whether a title behind a name goes on behind a comma."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import portfolios
from newsdrop.parse.offices.words import houses_beside
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    is_capital,
    is_modifier,
    is_office,
    is_plural,
    is_verb,
    names_work,
    plain,
)
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_STOPS = words("title_context", "stops")
_ARTICLES = words("title_context", "articles") | words("title_context", "indefinite")
_COMMON = words("capital_words", "common")
_ONCE = words("title_context", "held once")
_FIELDS = regex(r"(?:[a-zà-ÿ-]+,? ){1,6}(?:and|&) (?:[a-zà-ÿ-]+ ){1,3}(?:at|in) [A-Z]")
"""More of what somebody teaches: "professor of law, history and civil rights at Acme"."""
_LONGEST_FIELDS = 14
"""Words."""
_GENITIVES = words("title_context", "before fields")

_HAS = regex(
    rf" (?:(?:{any_of(words('title_context', 'verbs of a subject'))}) "
    r"|a (?=[a-zà-ÿ]{1,20}[éiuts] ))"
)
"""Behind a subject; "a fait" is French, "a cargo" is not."""
_PREPOSITIONS = words("speech", "prepositions")
_NEAR = 40  # characters before a name


def goes_on(tokens: Sequence[str], at: int, *, listed: bool) -> bool:
    """Tell whether a title goes on: with a house, a company's form, an office, another field.

    Parameters
    ----------
    tokens
        The words behind a name.
    at
        The index of the first behind the comma.
    listed
        Whether the title went on behind a comma before.
    """
    if at >= len(tokens):
        return False
    if portfolios.goes_on(tokens, at):
        return True
    word = plain(tokens[at], fold=False)
    if word in ANDS:
        return at + 1 < len(tokens) and (
            is_office(tokens[at + 1]) or (listed and is_capital(tokens[at + 1]))
        )
    row = tokens[at : at + _LONGEST_FIELDS]
    fields = at > 0 and tokens[at - 1].islower() and _has_articles(row)  # not "maire de Roe, des"
    if fields or _FIELDS.match(" ".join(row)):
        small = (one for one in takewhile(str.islower, row) if one not in _GENITIVES)
        return not any(plain(one) in _STOPS or is_verb(one) for one in small)
    office = is_office(tokens[at]) and not is_plural(tokens[at])  # "the mayor, students and guests"
    fits = is_capital(tokens[at]) or office or _is_qualified(tokens, at)
    common = word in _COMMON and not office  # "Founder, CEO, Acme"
    ends = houses_beside.ends_line if common else houses_beside.ends_well
    return houses_beside.is_company(tokens, at) or (
        fits and not names_work(tokens, at) and ends(tokens[at:])
    )


def _has_articles(row: Sequence[str]) -> bool:
    """Tell more fields in Romance: "directrice des ventes, du marketing et des opérations"."""
    if row[0] not in _GENITIVES:
        return False
    joint = next((place for place, token in enumerate(row[:-1]) if token in ANDS), 0)
    named = any(map(is_office, row[:joint])) or any(map(str.isdigit, "".join(row[: joint + 2])))
    return joint > 1 and row[joint + 1] in _GENITIVES and not named


def _is_qualified(tokens: Sequence[str], at: int) -> bool:
    """Tell another office of the same person by what stands before its noun: "senior director".

    One that somebody held once, "former director", is no part of the title.
    """
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    word = plain(tokens[at])
    held = is_modifier(word) and word not in _ONCE
    return held and is_office(following) and not is_plural(following)


def opens_clause(text: str, start: int, begin: int, stop: int) -> bool:
    """Tell an office that opens the main clause, with its verb, behind a name that ends a phrase.

    An apposition ends in a mark, and a name that no preposition leads is a subject, to which a
    careless writer gives one comma: "In 2020 Jane Roe, the mayor of Salem was there".

    Parameters
    ----------
    text
        The paragraph.
    start
        Where the name starts.
    begin, stop
        The office, with its article.
    """
    article = text[begin:stop].partition(" ")[0].casefold()
    if article not in _ARTICLES or _HAS.match(text, stop) is None:
        return False
    row = text[max(start - _NEAR, 0) : start].split()
    while row and is_office(plain(row[-1])):
        row.pop()
    return bool(row) and row[-1] in _PREPOSITIONS
