"""One line of a contact block: whose name, which organisation, what number and address."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_division, is_named
from newsdrop.parse.houses import organizations
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.reaching.lines import (
    desks,
    invited,
    line_names,
    listed_office,
    postal,
    posts,
    reach,
    taken,
)
from newsdrop.parse.reaching.lines import eastern_contacts as eastern
from newsdrop.parse.reaching.lines.line import Line
from newsdrop.parse.vocabulary import given_names
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Anchor

_FIELDS = keys("contacts", "fields")
_DROP = keys("contacts", "drop") | keys("contacts", "networks")
_JOINS = keys("contacts", "joins")
_ENDS = _FIELDS | _DROP | _JOINS
_LABELS = keys("contacts", "labels of people")
_NAME_LABELS = keys("contacts", "name labels")
_LEADS = keys("contacts", "leads")
_SMALL = words("organizations", "small")
_HEADINGS = keys("contacts", "press headings") | keys("contacts", "headings")
_HEADINGS |= keys("closing", "headings") | keys("closing", "notes")
_SECTIONS = keys("letterhead", "sections")
_NO_OFFICES = _LABELS | keys("kinds", "label")
_REGIONS = keys("contacts", "regions alone")
_POSTS = keys("contacts", "posts")
_UNITS = keys("contacts", "units")
_ORGANIZATIONS = keys("organizations", "words") | keys("organizations", "forms")
_ZONES = frozenset(entry.partition(" ")[0] for entry in words("timezones", "fixed"))
_PARTICLES = words("name_parts", "particles")
_SUFFIXES = keys("name_parts", "suffixes")
_DEGREES = words("name_parts", "degrees") | words("name_parts", "suffixes")
_SPLIT = regex(
    rf"""
      , (?! [ ] (?:{any_of(words("organizations", "forms set off"))}) \b (?! - ) )
    | [;|•●▪·()\[\]<>（），、：،]
    | \s [-–—/]+ \s | (?<= \) ) / | \s? [–—] \s? | ^ [-–—*]+ \s?
    | : (?= \s | $ )
    """,
    re.VERBOSE,
)
_TIGHT = regex(r" :(?=[^\W\d_])")  # "For France :Jane Roe"
_SEVERAL = regex(r" / |\)/| \| |;| & | and ")
# A firm that writes itself with a small letter: "Jane Roe acme robotics GmbH"
_WITH_FIRM = regex(
    r"(?P<name> [^\W\d_]\S* (?:[ ] [A-ZÀ-Þ]\S*){1,3} ) [ ] (?P<firm> [a-zß-ÿ].+ )", re.VERBOSE
)
# In Portuguese, where who holds the office is a "secretária"; in Spanish "secretaria" is a person.
_SECRETARIAT = regex(r"Secretaria (?=.*(?:[çãõ]|\bd[ao]s?\b))")
_PRESS_PHONE = regex(r"\w+s press\w{4,}")  # "Brostyrelsens pressetelefon"
_IN_TOWN = regex(r"\A (?:in|à|en|a|w|i) [A-ZÀ-Þ][\w’'-]{2,30}\Z")
"""Behind the label of a number: "Telephone number in Brussels"."""
_NEAR = regex(r"([A-ZÀ-Þ][\w’-]{2,30}) (?:bei|am|an der|im|sur|upon) ([A-ZÀ-Þ][\w’-]{2,30})")
_HOTLINE = "Hotline"
_NEWS = words("contacts", "of news")
_CAPITAL = ("D.C.", "DC")
_EDGES = " \t.:;,-–—*#|/\"'“”☎☏✆✉"
_OPENERS = words("contacts", "openers")
_MAX_NAME, _MAX_OFFICE = 5, 10  # words
_MAX_LISTED = 16  # of an office whose name holds commas
_CALLERS = words("contacts", "callers")
_ANSWERING = words("contacts", "answering")


def read(text: str, anchors: Sequence[Anchor] = ()) -> Line:
    """Read a line.

    Parameters
    ----------
    text
        White space collapsed.
    anchors
        Its links, some of which write to the address that the text does not show.

    Returns
    -------
    Line
        Labels, posts, street and web addresses and fax numbers are left out.
    """
    text = line_names.without_tongues(taken.read(_TIGHT.sub(": ", invited.without(text))))
    text = line_names.without_team(text)
    line = Line(several=_SEVERAL.search(text) is not None)
    words_only, line.phones, emails = taken.apart(text)
    line.emails = emails or [
        address
        for anchor in anchors
        if (address := reach.mailto(anchor.href)) and "@" not in anchor.text
    ]
    if row := eastern.row(words_only):
        line.offices, line.names, line.several = *row, True
        return line
    skip = post = street = False
    segments = list(map(listed_office.untied, _SPLIT.split(listed_office.tied(words_only))))
    saids = list(filter(None, map(_bare, segments)))
    if _is_town_in_state(text) or key(text) in _REGIONS:
        line.place = True
        return line
    addressed = [postal.is_address(said) for said in saids]
    if all(there or _is_place(said) for there, said in zip(addressed, saids, strict=True)):
        line.place = bool(saids) and all(map(_is_place, saids))
        return line  # "Albany, NY 12207"
    mailed = any(addressed)
    towns = {town for town, state in pairwise(saids) if postal.is_state(state)}
    for segment in segments:
        said = _bare(segment)
        if not said:
            skip = key(segment) in _DROP or (skip and not segment.strip())
            continue
        desk = post and desks.is_purpose(said)
        street = street or postal.is_street(segment)
        within = ((mailed or line.names) and is_named(said)) or (street and not _is_somebody(said))
        within = within or said in towns
        zone = said.casefold() in _ZONES and bool(line.phones) and text.endswith(said)
        if not (skip or desk or within or zone or postal.is_address(said) or said in _DEGREES):
            _take_name(line, said, segment)
        post = _is_post(said.split())
        skip = False
    if line.names and len(line.offices) > 1 and text.startswith(f"{line.offices[0]}: "):
        line.offices = line.offices[1:]  # "Roeville: Jane Roe, Acme"
    if not line.names and len(line.offices) > 1 and (both := " / ".join(line.offices)) in text:
        line.offices = [both]  # "Acme Office of Roads / Press Office"
    line.posted = (mailed or street) and not (line.phones or line.emails)
    line_names.sort(line, text)
    return line


def _is_town_in_state(text: str) -> bool:
    """Tell "Washington D.C." and "Albany NY 12207" from a person: no mark need part the two."""
    town, _, state = text.rpartition(" ")
    town = town.rstrip(",")
    return bool(town) and (postal.is_state(state) or state in _CAPITAL) and is_named(town)


def _is_place(said: str) -> bool:
    """Tell a town and a country: "The Netherlands", "Roe bei Berlin"."""
    there = is_named(said.removeprefix("The ").removeprefix("the "))
    near = None if there else _NEAR.fullmatch(said)
    return there or (near is not None and any(map(is_named, near.groups())))


def _is_somebody(said: str) -> bool:
    """Tell a person and a house from the town that follows a street."""
    if is_division(said):
        return False  # "12 Main Street, Tarkwa, Western Region"
    return given_names.begin(said) or organizations.is_organization(said)


def _take_name(line: Line, said: str, segment: str) -> None:
    bare = posts.unranked(said)
    line.titled = bare != said and lone_name.is_name(bare)
    said = bare if line.titled else said
    both = [posts.unranked(one) for one in line_names.BOTH.split(said)]
    if several := eastern.together(said):
        line.offices.append(several[0])
        line.names += several[1]
        line.several = True
    elif served := eastern.with_post(said):
        line.names.append(served.name)
        line.offices += filter(None, [served.office])
    elif len(both) > 1 and all(map(lone_name.is_name, both)):
        line.names += both
        line.several = True
    elif (name := posts.name(said)) and lone_name.is_name(name):
        line.names.append(_stopped(name, segment))
    elif lone_name.is_name(said) and key(said) not in _SECTIONS and key(said) not in _HEADINGS:
        line.names.append(_stopped(said, segment))
    elif (match := _WITH_FIRM.fullmatch(said)) and _is_employed(match):
        line.names.append(match["name"])
        line.offices.append(_whole(match["firm"], segment))
    elif key(said) not in _HEADINGS and eastern.is_office(said):
        line.offices.append(said)
    elif key(said) not in _NO_OFFICES and not line_names.is_sentence(said) and _is_office(said):
        line.offices.append(_whole(said, segment))


def _stopped(name: str, segment: str) -> str:
    """Give "John Roe Jr." back its stop."""
    stopped = key(name.rpartition(" ")[2]) in _SUFFIXES and f"{name}." in segment
    return f"{name}." if stopped else name


def _whole(said: str, segment: str) -> str:
    """Give "Acme Inc." and "U.Va." back the stop that their bare form lacks."""
    stopped = organizations.has_form(said) or "." in said.rsplit(maxsplit=1)[-1]
    return f"{said}." if stopped and f"{said}." in segment else said


def _is_employed(match: re.Match[str]) -> bool:
    joins = match["firm"].split(maxsplit=1)[0] in _SMALL | _PARTICLES
    return not joins and organizations.has_form(match["firm"]) and lone_name.is_name(match["name"])


def office(text: str) -> str | None:
    """Read the office that a heading names: "Office of Public Affairs:"."""
    said = text.strip(_EDGES)
    answers = _ANSWERING & set(key(said).split()) or desks.is_bare(said)
    return said if answers and _is_office(said) else None


def named(text: str) -> bool:
    """Say whether a line is a person's name, alone or with a post and an organisation."""
    return bool(read(text).names)


def is_labelled(text: str) -> bool:
    """Say whether a line is a number with its label: "Cell: 202-555-0100"."""
    said = opening(text, _FIELDS)
    return said is not None and bool(reach.phones(text[said.end :]))


def is_label(text: str) -> bool:
    """Say whether a line is the label of what stands below it and nothing else: "Phone:"."""
    return text.count(" ") < _MAX_NAME and bool(text.strip(_EDGES)) and not _bare(text)


def _bare(segment: str) -> str:
    """Take labels and joining words off both ends."""
    said = segment.strip(_EDGES)
    lead = opening(said, _LEADS)
    said = said[lead.end if lead else line_names.asked(said, _HEADINGS) :].strip(_EDGES)
    while label := opening(said, _ENDS):
        rest = _IN_TOWN.sub("", said[label.end :])
        bare = rest.strip(_EDGES)
        named = label.key in _NAME_LABELS and lone_name.is_name(bare)  # "Name Jane Roe"
        if label.key not in _NAME_LABELS and _is_initial(said, bare):
            break
        if bare and not (named or rest[0] in ":.：" or said[0].islower()):
            break
        said = bare
    parts = said.split()
    while parts and (last := key(parts[-1])) in _ENDS and last not in _ANSWERING:
        if _PRESS_PHONE.fullmatch(" ".join(parts[-2:])) or _is_hotline(parts):
            break
        if lone_name.is_listed(parts) or _NEAR.fullmatch(" ".join(parts)):
            break  # "Jane Webb", "Roe am Main"
        parts.pop()
    said = " ".join(parts).strip(_EDGES)
    return "" if key(said) in _JOINS else said  # "Send an" e-mail


def _is_initial(said: str, behind: str) -> bool:
    """Tell "E. Jane Roe" from a label and what it is for: "M. Jean Roe", a gentleman in French."""
    stopped = said[1:3] == ". " and said[0].isupper() and said[0] != "M"
    return stopped and lone_name.is_name(behind)


def _is_hotline(parts: Sequence[str]) -> bool:
    """Tell the name of a desk from the label of its number: "Acme Media Hotline"."""
    return parts[-1] == _HOTLINE and not _NEWS.isdisjoint(map(str.casefold, parts[:-1]))


def _is_office(said: str) -> bool:
    parts = said.split()
    folded = {part.strip(".").casefold() for part in parts}
    folded |= {part.rpartition("-")[2] for part in folded}  # "Co-Founder"
    if folded <= _CALLERS:
        return False  # "Public contact: ..."
    if _SECRETARIAT.match(said):
        return len(parts) <= _MAX_OFFICE
    if key(said) in _HEADINGS and not (folded & _ANSWERING or desks.is_desk(said)):
        return False
    # "17th District Public Affairs", but not "2nd entrance"
    numbered = postal.ORDINAL.match(said) and not folded.isdisjoint(_UNITS | _ORGANIZATIONS)
    capitals = sum(part[0].isupper() or part in _SMALL for part in parts)
    return (
        parts[0].casefold() not in _OPENERS
        and len(parts) <= (_MAX_LISTED if "," in said else _MAX_OFFICE)
        and len(said) > 1
        and (capitals * 2 >= len(parts) or organizations.has_form(said) or desks.is_small(parts))
        and (said[0].isupper() or organizations.has_form(said) or bool(numbered))
        and (not folded & _POSTS or (bool(folded & _ANSWERING) and not _is_post(parts)))
    )


def _is_post(parts: Sequence[str]) -> bool:
    """Tell "Director of Public Affairs" and "Media Relations Manager" from their offices."""
    ends = {parts[0].strip(".").casefold(), parts[-1].strip(".").casefold()}
    return not ends.isdisjoint(_POSTS - _ANSWERING)
