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
from newsdrop.parse.prose.phrases import key, keys, search
from newsdrop.parse.reaching.lines import (
    bare_part,
    desks,
    eastern_cells,
    hours,
    invited,
    line_names,
    line_offices,
    listed_office,
    matters,
    postal,
    posts,
    reach,
    taken,
)
from newsdrop.parse.reaching.lines import eastern_contacts as eastern
from newsdrop.parse.reaching.lines.bare_part import DROP, HEADINGS, NEAR
from newsdrop.parse.reaching.lines.line import Line
from newsdrop.parse.vocabulary import given_names
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Anchor

_LABELS = keys("contacts", "labels of people")
_NO_NAMES = HEADINGS | keys("letterhead", "sections")
_NO_OFFICES = _LABELS | keys("kinds", "label") | keys("letterhead", "date labels")
_FRONT_PAGES = keys("furniture", "front pages")
_OF_FRONT_PAGES = tuple(f" {page}" for page in _FRONT_PAGES if " " in page)
_REGIONS = keys("contacts", "regions alone")
_ZONES = frozenset(entry.partition(" ")[0] for entry in words("timezones", "fixed"))
_JOINING = words("organizations", "small") | words("name_parts", "particles")
_SUFFIXES = keys("name_parts", "suffixes")
_DEGREES = words("name_parts", "degrees") | words("name_parts", "suffixes")
_TRANSLATED = keys("contacts", "translated by")
_REACHED = regex(r"[@\d]")
_NAMED_BEHIND = regex(r"\W{0,3}(?P<name>[^\W\d_][^,;:|/<>()@\d–—]{2,50}\w)")
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
_NUMBERED = regex(r"[^\W\d_]{4,20} \d{1,2} (?P<desk>[^\d@:]{6,60})")
_CAPITAL = ("D.C.", "DC")


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
        Labels, posts, street and web addresses and fax numbers are left out; the row of links at
        a page's foot is nobody's: "Comments: webmaster@example.org | Roe Patrol Home Page".
    """
    if _is_nobodys(text):
        return Line()
    text = _TIGHT.sub(": ", invited.without(eastern_cells.joined(text)))
    text = line_names.without_tongues(taken.read(text))
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
    saids = list(filter(None, map(bare_part.read, segments)))
    if _is_town_in_state(text) or key(text) in _REGIONS:
        line.place = True
        return line
    addressed = [_is_address(said) for said in saids]
    if all(there or _is_place(said) for there, said in zip(addressed, saids, strict=True)):
        line.place = bool(saids) and all(map(_is_place, saids))
        return line  # "Albany, NY 12207"
    mailed = any(addressed)
    towns = {town for town, state in pairwise(saids) if postal.is_state(state)}
    for segment in segments:
        said = bare_part.read(segment)
        if not said:
            skip = key(segment) in DROP or (skip and not segment.strip())
            continue
        desk = post and desks.is_purpose(said)
        street = street or postal.is_street(segment)
        within = ((mailed or line.names) and is_named(said)) or (street and not _is_somebody(said))
        within = within or said in towns
        zone = said.casefold() in _ZONES and bool(line.phones) and text.endswith(said)
        if not (skip or desk or within or zone or _is_address(said) or said in _DEGREES):
            _take_name(line, said, segment)
        post = line_offices.is_post(said.split())
        skip = False
    label = text.partition(": ")[0]
    if line.names and line.offices and label.startswith(line.offices[0]):
        # None in "Roeville: Jane Roe, Acme", which has its house, and "Radio & TV: Jane Roe".
        more = len(line.offices) > 1 and label == line.offices[0]
        line.offices = line.offices[more or matters.are(label) :]
    if not line.names and len(line.offices) > 1 and (both := " / ".join(line.offices)) in text:
        line.offices = [both]  # "Acme Office of Roads / Press Office"
    line.posted = (mailed or street) and not (line.phones or line.emails)
    line_names.sort(line, text)
    return line


def _is_address(said: str) -> bool:
    """Tell an address from a desk with a number in its name: "Region 6 Press Office"."""
    match = _NUMBERED.fullmatch(said)
    return postal.is_address(said) and not (match and desks.is_of_press(match["desk"]))


def _is_nobodys(text: str) -> bool:
    """Tell the links of a page's foot, and who translated a release, from who answers for it."""
    parts = text.split("|") if "|" in text and not reach.phones(text) else []
    others = [part.strip() for part in parts if not _is_front_page(key(part))]
    if len(others) < len(parts):
        return not any(lone_name.is_name(part) or line_offices.read(part) for part in others)
    said = search(text, _TRANSLATED) if "@" in text else None
    if said is None or _REACHED.search(text, 0, said.start):
        return False
    name = _NAMED_BEHIND.match(text, said.end)
    return name is not None and lone_name.is_name(name["name"])


def _is_front_page(part: str) -> bool:
    return part in _FRONT_PAGES or part.endswith(_OF_FRONT_PAGES)


def _is_town_in_state(text: str) -> bool:
    """Tell "Washington D.C." and "Albany NY 12207" from a person: no mark need part the two."""
    town, _, state = text.rpartition(" ")
    town = town.rstrip(",")
    return bool(town) and (postal.is_state(state) or state in _CAPITAL) and is_named(town)


def _is_place(said: str) -> bool:
    """Tell a town and a country: "The Netherlands", "Roe bei Berlin"."""
    there = is_named(said.removeprefix("The ").removeprefix("the "))
    near = None if there else NEAR.fullmatch(said)
    return there or (near is not None and any(map(is_named, near.groups())))


def _is_somebody(said: str) -> bool:
    """Tell a person and a house from the town that follows a street."""
    if is_division(said):
        return False  # "12 Main Street, Tarkwa, Western Region"
    return given_names.begin(said) or organizations.is_organization(said)


def _take_name(line: Line, said: str, segment: str) -> None:
    if hours.are_days(said):
        return
    said = line_offices.without_client(said)
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
    elif lone_name.is_name(said) and key(said) not in _NO_NAMES:
        line.names.append(_stopped(said, segment))
    elif (match := _WITH_FIRM.fullmatch(said)) and _is_employed(match):
        line.names.append(match["name"])
        line.offices.append(_whole(match["firm"], segment))
    elif key(said) not in HEADINGS and eastern.is_office(said):
        line.offices.append(said)
    elif (
        key(said) not in _NO_OFFICES
        and not line_names.is_sentence(said)
        and line_offices.is_office(said)
    ):
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
    joins = match["firm"].split(maxsplit=1)[0] in _JOINING
    return not joins and organizations.has_form(match["firm"]) and lone_name.is_name(match["name"])


def named(text: str) -> bool:
    """Say whether a line is a person's name, alone or with a post and an organisation."""
    return bool(read(text).names)
