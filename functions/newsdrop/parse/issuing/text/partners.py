"""Whom the name of who announces stands beside: a partner, a firm's other names, its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.phrases import STOPWORDS
from newsdrop.parse.when import weekdays
from newsdrop.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Sequence

BEGINS = regex(r"(?:\A|[-–—:.|] )\Z")
"""What stands before the first word of a text: nothing, or a dateline."""
_KINDS = frozenset(("of", "for"))
_CONTINENTS = words("places", "continents")
_LONGEST = 90  # characters of partners' names
_AHEAD = regex(  # "Roe, Poe, Doe & Sons"
    r"(?:(?<![^\n])|(?<=[-–—:] ))"
    r"(?P<names>[^\W\d_a-zß-ÿ][a-z’'-]{1,20}(?:, [^\W\d_a-zß-ÿ][a-z’'-]{1,20}){0,2}), \Z"
)
_WITH_ARTICLE = regex(r"(?:(?<![^\n])|(?<=[-–—:] ))([A-Z][a-z]+) the \Z")
_OPENS = words("announcing", "begins")
_PARTNER = regex(
    r"(?P<what>, an? [^.;]{3,120}(?=, and ))?,? and (?:the )?(?P<whom>(?:[a-z]{3,20} ){1,3})?"
)  # "and publisher Acme"


def opens(match: re.Match[str], lead: str, second: re.Match[str], known: Sequence[str]) -> bool:
    """Tell the first of two houses by what joins them; it is described, or opens the text.

    Parameters
    ----------
    match
        The name of the first.
    lead
        The beginning of the text.
    second
        The name of the other, which is the issuer where it is described alone.
    known
        Houses that the page names elsewhere.
    """
    name = organizations.tidy(match[0])
    alone = organizations.has_form(name) and organizations.tidy(second[0]) not in known
    begins = alone and BEGINS.search(lead[: match.start()]) is not None
    counts = begins or name in known
    joined = _PARTNER.fullmatch(lead, match.end(), second.start()) if counts else None
    return joined is not None and (
        (joined["what"] or joined["whom"]) is not None or organizations.has_form(name)
    )


def seated(match: re.Match[str], lead: str, place: re.Match[str]) -> str | None:
    """Read a house and where it is: "The University of Roe in Ohio", "Council for Roads in Africa".

    Parameters
    ----------
    match
        The name of the house, which a word tells to be one.
    lead
        The beginning of the text.
    place
        What stands behind "in"; a continent is part of the name.
    """
    where = place[0]
    name = organizations.tidy(match[0])
    joined = lead[match.end() : place.start()] == " in " and not _KINDS.isdisjoint(name.split())
    if not joined or not is_named(where) or not organizations.is_house(name):
        return None
    return f"{name} in {where}" if where in _CONTINENTS else name


def first(name: str, known: Collection[str]) -> str:
    """Take the first of two that were read as one: "Acme University and the Bridge Office".

    Parameters
    ----------
    name
        As read.
    known
        Houses that the page names elsewhere; one may have such a name.
    """
    if name in known:
        return name
    one, both, other = name.partition(" and the ")
    if both and organizations.is_organization(other):
        return one
    one, _, other = name.partition(" and ")
    return one if one in known and other in known else name


def whole(match: re.Match[str], lead: str) -> str:
    """Give a name of three partners, before the first of whom a sentence begins: "Roe, Poe & Doe".

    Parameters
    ----------
    match
        The name as read, without those before a comma.
    lead
        The beginning of the text.
    """
    firm = " & " in match[0] or (" and " in match[0] and organizations.has_form(match[0]))
    ahead = _AHEAD.search(lead[: match.start()][-_LONGEST:]) if firm else None
    names = ahead["names"].split(", ") if ahead else []
    last = max((at for at, name in enumerate(names) if _is_no_partner(name)), default=-1)
    return ", ".join((*names[last + 1 :], match[0]))


def is_cut(name: str, before: str) -> bool:
    """Tell the last word of a name: "Save the Ferries" opens a sentence, but "Today the Navy".

    Parameters
    ----------
    name
        What was read, one word.
    before
        The text before it.
    """
    ahead = _WITH_ARTICLE.search(before[-_LONGEST:]) if " " not in name else None
    return ahead is not None and not (_is_no_partner(ahead[1]) or ahead[1].endswith("ing"))


def _is_no_partner(word: str) -> bool:
    """Tell the adverb and the place before a comma: "Today, Roe & Sons", "Roeville, Roe & Sons"."""
    return (
        word in weekdays.ENGLISH
        or word in _OPENS
        or word.casefold() in STOPWORDS
        or word.endswith("ly")
        or is_named(word)
    )
