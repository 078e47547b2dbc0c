"""Who announces in the first paragraphs: the subject of a verb such as "announced"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.names import officers
from newsdrop.parse.issuing.text import beginnings, opener, partners, things
from newsdrop.parse.issuing.text.announcing_names import NAME
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD
from newsdrop.parse.when import weekdays
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_VERBS = words("announcing", "verbs")
_VERBS_ABROAD = words("announcing", "verbs abroad") | folded("announcing", "verbs abroad")
_SAYS_ABROAD = words("announcing", "says abroad")
_VERBS_OF_A_BODY = words("announcing", "verbs of a body")
_WEAK_VERBS = words("announcing", "weak verbs")
_PARTS = tuple(words("announcing", "parts of houses"))
_BODIES = any_of(words("announcing", "bodies"))
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
    r"[^\W\d_a-z]\w+(?: (?:of |for |& )?[^\W\d_a-z]\w+){1,6}(?= (?!and|of|for)[^\W\d_A-Z]{3})"
)
_APPOSITION = regex(r",[^,.;:]{3,160},")
_IN_STATE = regex(r",[ ][A-ZÀ-Þ][\w. ]{0,30}(?:,[ ][A-ZÀ-Þ][\w. ]{1,20})?[ ]?(?:[–—]|-{1,2}[ ])")
"""Behind the town of a dateline: "Roeville, OH – A bridge, opened today, tells"."""
# "Acme, a leader in bridges, including drawbridges, announced"
_LONG_APPOSITION = regex(
    r",[ ](?:an?|the|one[ ]of)[ ][^.;]{3,240}?,(?=[ ](?:"
    + any_of(_VERBS - _WEAK_VERBS - {"today"})
    + r")\b)"
)
# "Acme, Anbieter von Brücken, die alle benutzen, gibt bekannt"
_RELATED = regex(
    rf""",[ ][^,.;:]{{3,120}},[ ](?:{any_of(words("announcing", "relatives"))})[ ][^,.;:]{{3,160}},
    (?=[ ](?:{any_of((_VERBS | _VERBS_ABROAD) - _WEAK_VERBS - {"today"})})\b)""",
    re.VERBOSE,
)
# "The Society, in collaboration with the Ministry of Health, is pleased to announce"
_JOINTLY = regex(
    rf"""
    ,? [ ] (?: {any_of(words("announcing", "joins"))} ) [ ]
    [^.;]{{3,200}}?
    (?= [ ] (?:is|are) [ ] \w+ [ ] to [ ] announce\b | (?<! [ ]to ) [ ] announce[sd]\b )
    """,
    re.VERBOSE,
)
_GLADLY = regex(r" (?:is|are) (?:\w{4,12} ){1,2}to announce\b")  # "is very proud to announce"
# "has today announced", where "has" alone tells nothing
_HAS = regex(
    rf" (?:has|have) (?:(?:today|just|now|also) )?(?P<verb>{any_of(_VERBS_OF_A_BODY)})\b(?! by\b)"
)
_TOLD = regex(r"[^.]{0,300}\baccording to\b")  # by another, in the same sentence
_DATELINE = regex(r"[–—:]|-(?: |-)")
# "ROEVILLE -- acme, inc., a leading maker of bridges"
_SMALL_NAME = regex(
    rf"""
    (?: \A | [-–—:][ ] )
    (?P<name> [a-z][\w-]{{2,30}} ,?[ ] (?: {any_of(words("organizations", "forms"))} ) \b \.? )
    (?: ,[ ](?:an?|the)[ ] | (?:[ ]today)? [ ] (?: {any_of(_VERBS - _WEAK_VERBS - {"today"})} ) \b )
    """,
    re.VERBOSE,
)
_SPOKEN = regex(r"[,.!?…]{1,3}(?:[\"“”]|’(?!s\b))")
"""Behind the last word of what somebody says, which is no subject of the verb behind it."""
_BODY = regex(rf" (?:{_BODIES})(?= )")  # "The Acme community announced"
_ALSO = regex(r" also(?= [a-z]+ed )")
# What stands behind such a word is no subject: "before the House Committee today"; but
# "researchers at Acme have" done something for their house.
_NO_SUBJECT = regex(
    r"(?:(?<!ers )(?<!ists )(?<!team )\b(?:"
    + any_of(words("announcing", "no subject behind"))
    + r")(?: the| an?)?|[’']s|, (?:an? |both |all )?(?:\w+ )?members? of(?: the)?) $",
    re.IGNORECASE,
)


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
        verb = _verb(lead[match.end() :])
        if verb is None or _is_passive(lead[match.end() :], verb):
            continue
        if partner and partners.opens(partner, lead, match, known):
            return organizations.tidy(partner[0])
        if partner and (house := partners.seated(partner, lead, match)):
            return house
        if name := _subject(match, verb, lead, known, people):
            if verb in _WEAK_VERBS and _TOLD.match(lead, match.end()):
                break
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
        says = _verb(lead[match.end() :]) in _SAYS_ABROAD
        plain = " " in name and not opener.article(name) and not things.is_called_so(name)
        return name if says and plain and not _is_no_subject(name, lead, people) else None
    return None


def _without_article(name: str, line: str) -> str:
    """Take off the article that a headline leaves out: "A Ponte do Roe", "Ponte do Roe cresce"."""
    bare = name[opener.article(name) :]
    held = is_office(bare.partition(" ")[0])
    return name if held or line.startswith(name) or not line.startswith(f"{bare} ") else bare


def announces(lead: str, name: str) -> bool:
    """Say whether a name opens the text, or a verb that only announces follows it."""
    for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", lead):
        verb = _verb(lead[match.end() :])
        if verb is not None and (verb not in _WEAK_VERBS or match.start() < _START):
            return True
    return False


def announces_itself(lead: str, name: str) -> bool:
    """Say whether what only announces comes right behind a name: "today announced"."""
    behind = lead.partition(name)[2]
    return _verb(behind) in _VERBS_OF_A_BODY or _GLADLY.match(behind) is not None


def _subject(
    match: re.Match[str], verb: str, lead: str, known: Sequence[str], people: Collection[str]
) -> str | None:
    """Read the house that a verb of announcing follows."""
    name = weekdays.without(organizations.tidy(partners.whole(match, lead)))
    if verb in _VERBS_ABROAD:
        name = name[opener.article(name) :] or name
    name = officers.house_of(partners.first(name, known)) or ""
    before = lead[: match.start()]
    # "Acme College and Roe Books have stocked it": the thing is another's.
    others = verb in _PLURAL and " and " in name and name not in known
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
            verb in _WEAK_VERBS
            and (things.is_called_so(name) or things.is_done_to(name, lead[match.end() :]))
        )
        or (verb in _WEAK_VERBS - _PERFECT and name.endswith(_PARTS) and name not in known)
    ):
        return None
    opposed = verb in _PERFECT and name not in known and beginnings.is_opposed(lead[match.end() :])
    # "the Minister of Roads, Bridges and Inland Ferries"
    opposed = opposed or (" and " in match[0] and officers.opens_portfolio(before))
    if opposed or (
        lead.startswith(f", {verb} ", match.end())
        and verb in _WEAK_VERBS
        and not organizations.has_form(name)
    ):
        return None  # "Its guide, Arches: Counts and Prices, is"
    # But the "Office of Governor Jane Roe" is a house.
    held = officers.is_of_a_person(name, before, people) and not organizations.is_office(name)
    if held or (name in _PLACES and name not in known):
        return None  # "Springfield will" is no short name of "Bridges for Springfield"
    behind = _NO_SUBJECT.search(before) if not officers.opens_with_board(before) else None
    short = any(organizations.same(name, other) for other in known)
    if short and not (behind and verb in _WEAK_VERBS and name not in known):
        return name  # but of "Roe Ferries" no "bridge over the Roe will"
    if behind or (" " not in name and verb in _WEAK_VERBS):
        return None  # "Voters will decide", "Spring is here"
    foreign = verb in _VERBS_ABROAD or officers.is_person(name, lead, people)
    return name if organizations.is_house(name) or not foreign else None


def _is_no_subject(name: str, lead: str, people: Collection[str]) -> bool:
    return (
        not name
        or name in _PLACES
        or officers.is_no_house(name)
        or officers.is_person(name, lead, people)
    )


def _verb(behind: str) -> str | None:
    """Read the verb of announcing behind a name, an apposition and a common noun between them."""
    if _SPOKEN.match(behind):
        return None  # "Nine,” said West"
    if _IN_STATE.match(behind):
        return None
    if joint := _JOINTLY.match(behind):
        behind = behind[joint.end() :]
    elif behind.startswith(", "):
        forms = (form.match(behind) for form in (_LONG_APPOSITION, _RELATED, _APPOSITION))
        apposition = next(filter(None, forms), None)
        behind = behind[apposition.end() :] if apposition else behind
    body = _BODY.match(behind)
    start = _ALSO.match(behind) or body
    word = WORD.search(behind, start.end() if start else 0)
    if word is None or _DATELINE.search(behind[: word.start()]):
        return None  # "SPRINGFIELD – Today the Bridge Office"
    verb = word[0].casefold()
    if body is None and verb in _WEAK_VERBS:
        announced = _HAS.match(behind)
        verb = announced["verb"] if announced else "announces" if _GLADLY.match(behind) else verb
    if verb == "today" and behind.startswith(",", word.end()):
        return None  # "Beginning today, trains"
    if body is not None:
        return verb if verb in _VERBS_OF_A_BODY else None
    return verb if verb in _VERBS or verb in _VERBS_ABROAD else None


def _is_passive(behind: str, verb: str) -> bool:
    """Tell "Arches 1.4.2 released by the Bridge Project", where the subject is a thing."""
    return re.match(rf"[\d. ]*{verb} by\b", behind, re.IGNORECASE) is not None
