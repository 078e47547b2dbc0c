"""Who announces in the first paragraphs: the subject of a verb such as "announced"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.names import officers
from newsdrop.parse.issuing.text import beginnings, opener_names, partners, things
from newsdrop.parse.issuing.text.announcing_names import NAME
from newsdrop.parse.issuing.text.announcing_verbs import (
    GLADLY,
    HONOURED,
    SAYS_ABROAD,
    VERBS,
    VERBS_ABROAD,
    VERBS_OF_A_BODY,
    WEAK_VERBS,
    is_passive,
    verb_behind,
)
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.when import weekdays
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_PARTS = tuple(words("announcing", "parts of houses"))
_PLACES = words("places", "countries") | words("places", "regions") | words("places", "continents")
_START = 80  # characters; a dateline may come before the first name
_LINE = 120  # characters of a headline
_LEAST = 2  # letters of a name
_HALVED = ("+ ", "/ ")  # "the Department of Culture + Tourism"
_PLURAL = frozenset(("have", "are"))
_PERFECT = frozenset(("has", "have"))

_SELF = regex(
    rf"(?:\A|[-–—:][ ]|according[ ]to[ ](?:the[ ])?)(?P<name>{NAME.pattern}),[ ]"
    r"(?:[A-Z][\w ]{2,20},[ ][A-Z.]{2,6},?[ ])?(?:an?|the|one[ ]of[ ]the)[ ][^.:;]{0,90}?"
    rf"\b(?:{any_of(words('announcing', 'houses'))})\b",
    re.VERBOSE,
)  # "SPRINGFIELD -- Acme, a leading maker of bridges, continues"
# "A proud day for Acme, as the company announces"
_IN_ASIDE = regex(
    rf"\bfor[ ](?:the[ ])?(?P<name>{NAME.pattern}),?[ ]"
    rf"as[ ](?:{any_of(words('announcing', 'houses again'))})[ ]"
    rf"(?:{any_of(words('announcing', 'verbs behind as'))})\b",
    re.VERBOSE,
)
# "Acme Bridges Group buys", but no "Acme Bridges Group and"
_FIRST = regex(
    r"[^\W\d_a-zß-ÿ]\w+(?: (?:of |for |& )?[^\W\d_a-zß-ÿ]\w+){1,6}"
    r"(?= (?!and|of|for)[^\W\d_A-ZÀ-Þ]{3})"
)
_TOLD = regex(r"[^.]{0,300}\baccording to\b")  # by another, in the same sentence
# "Roe School was named the best, the U.S. Department of Roads announced"
_ANNOUNCED = regex(r"[^.]{0,300}, (?:the )?[A-Z](?:[^.,]|(?<=[A-Z])\.){2,80} announced\b")
# "ROEVILLE -- acme, inc., a leading maker of bridges"
_SMALL_NAME = regex(
    rf"""
    (?: \A | [-–—:][ ] )
    (?P<name> [a-z][\w-]{{2,30}} ,?[ ] (?: {any_of(words("organizations", "forms"))} ) \b \.? )
    (?: ,[ ](?:an?|the)[ ] | (?:[ ]today)? [ ] (?: {any_of(VERBS - WEAK_VERBS - {"today"})} ) \b )
    """,
    re.VERBOSE,
)
# What stands behind such a word is no subject: "before the House Committee today"; but
# "researchers at Acme have" done something for their house.
_NO_SUBJECT = regex(
    r"(?:(?<!ers )(?<!ists )(?<!team )\b(?:"
    + any_of(words("announcing", "no subject behind"))
    + r")(?: the| an?)?|[’']s|, (?:an? |both |all )?(?:\w+ )?members? of(?: the)?) $",
    re.IGNORECASE,
)


_FOUND_AT = regex(rf"\b(?:{any_of(words('announcing', 'finders'))}) (?:at|from|with) (?:the )?\Z")


def find(lead: str, known: Sequence[str], people: Collection[str]) -> str | None:
    """Find the first name that a verb of announcing follows, and that is no person's.

    Parameters
    ----------
    lead
        The beginning of the text, without what stands in brackets.
    known
        Houses that the page names elsewhere; one of these needs no other sign.
    people
        Full names of the people of the story.

    Returns
    -------
    str or None
        The name as printed.
    """
    above: re.Match[str] | None = None
    for match in NAME.finditer(lead):
        partner, above = above, match
        verb = verb_behind(lead[match.end() :])
        if verb is None or is_passive(lead[match.end() :], verb):
            continue
        if partner and partners.opens(partner, lead, match, known):
            return organizations.tidy(partner[0])
        if partner and (house := partners.seated(partner, lead, match)):
            return house
        if name := _subject(match, verb, lead, known, people):
            if verb in WEAK_VERBS and _TOLD.match(lead, match.end()):
                break
            if HONOURED.match(lead, match.end()) and (
                not organizations.is_house(name) or _ANNOUNCED.match(lead, match.end())
            ):
                continue  # "Spring Hill was ranked the best town"
            return name
    described = _SMALL_NAME.search(lead) or _SELF.search(lead) or _IN_ASIDE.search(lead)
    name = organizations.tidy(described["name"]) if described else ""
    return None if _is_no_subject(name, lead, people) else name


def of_headline(line: str, lead: str, people: Collection[str]) -> str | None:
    """Read the house with which a headline begins, if the beginning of the text prints it too.

    Parameters
    ----------
    line
        The headline.
    lead
        The beginning of the text.
    people
        Full names of the people of the story.

    Returns
    -------
    str or None
        The name as the headline prints it; it must be an organisation's by its words.
    """
    match = _FIRST.match(line)
    name = match[0] if match else ""
    if not organizations.is_organization(name) or name not in lead or line in lead:
        return None
    return None if _is_no_subject(name, lead, people) else name


def of_both(line: str, lead: str, people: Collection[str]) -> str | None:
    """Read the name with which headline and text begin, where it announces: "Uno Más anunció".

    No other sign tells a house with such a name in a language whose verbs stand behind things too.
    """
    for match in NAME.finditer(lead[: _LINE + _START]):
        name = _without_article(organizations.tidy(match[0]), line)
        rest = line.removeprefix(f"{name} ")
        begins = partners.BEGINS.search(lead[: match.start()])
        if rest == line or not rest[:1].islower() or not begins:
            continue
        says = verb_behind(lead[match.end() :]) in SAYS_ABROAD
        plain = " " in name and not opener_names.article(name) and not things.is_called_so(name)
        return name if says and plain and not _is_no_subject(name, lead, people) else None
    return None


def _without_article(name: str, line: str) -> str:
    """Take off the article that a headline leaves out: "A Ponte do Roe", "Ponte do Roe cresce"."""
    bare = name[opener_names.article(name) :]
    held = is_office(bare.partition(" ")[0])
    return name if held or line.startswith(name) or not line.startswith(f"{bare} ") else bare


def announces(lead: str, name: str) -> bool:
    """Say whether a name opens the text, or a verb that only announces follows it."""
    for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", lead):
        verb = verb_behind(lead[match.end() :])
        if verb is not None and (verb not in WEAK_VERBS or match.start() < _START):
            return True
    return False


def announces_itself(lead: str, name: str) -> bool:
    """Say whether what only announces comes right behind a name: "today announced"."""
    behind = lead.partition(name)[2]
    return verb_behind(behind) in VERBS_OF_A_BODY or GLADLY.match(behind) is not None


def _subject(
    match: re.Match[str], verb: str, lead: str, known: Sequence[str], people: Collection[str]
) -> str | None:
    """Read the house that a verb of announcing follows."""
    name = weekdays.without(organizations.tidy(partners.whole(match, lead)))
    if verb in VERBS_ABROAD:
        name = name[opener_names.article(name) :] or name
    name = officers.house_of(partners.first(name, known)) or ""
    before = lead[: match.start()]
    # "Acme College and Roe Books have stocked it": the thing is another's.
    others = verb in _PLURAL and " and " in name and name not in known
    others = others and not _FOUND_AT.search(before)  # "Scientists at Fish and Wildlife have"
    if (
        len(name) < _LEAST
        or others
        or before.endswith(_HALVED)
        or organizations.is_form(name)
        or officers.is_no_house(name)
        or partners.is_cut(name, before)
        or things.is_in_short(name, lead, match.end())
        or lead.startswith(", who ", match.end())
        or (
            verb in WEAK_VERBS
            and (things.is_called_so(name) or things.is_done_to(name, lead[match.end() :]))
        )
        or (verb in WEAK_VERBS - _PERFECT and name.endswith(_PARTS) and name not in known)
    ):
        return None
    opposed = verb in _PERFECT and name not in known and beginnings.is_opposed(lead[match.end() :])
    # "the Minister of Roads, Bridges and Inland Ferries"
    opposed = opposed or (" and " in match[0] and officers.opens_portfolio(before))
    if opposed or (
        lead.startswith(f", {verb} ", match.end())
        and verb in WEAK_VERBS
        and not organizations.has_form(name)
    ):
        return None  # "Its guide, Arches: Counts and Prices, is"
    # But the "Office of Governor Jane Roe" is a house.
    held = officers.is_of_a_person(name, before, people) and not organizations.is_office(name)
    if held or (name in _PLACES and name not in known):
        return None  # "Springfield will" is no short name of "Bridges for Springfield"
    behind = _NO_SUBJECT.search(before) if not officers.opens_with_board(before) else None
    short = any(organizations.same(name, other) for other in known)
    if short and not (behind and verb in WEAK_VERBS and name not in known):
        return name  # but of "Roe Ferries" no "bridge over the Roe will"
    if behind or (" " not in name and verb in WEAK_VERBS):
        return None  # "Voters will decide", "Spring is here"
    foreign = verb in VERBS_ABROAD or officers.is_person(name, lead, people)
    return name if organizations.is_house(name) or not foreign else None


def _is_no_subject(name: str, lead: str, people: Collection[str]) -> bool:
    return (
        not name
        or name in _PLACES
        or officers.is_no_house(name)
        or officers.is_person(name, lead, people)
    )
