"""What the name of a site says besides the house whose it is, and which sites are many houses'."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.titling import nameless, title_marks
from newsdrop.patterns import regex

_PAPERS = words("bylines", "newspapers")
_ROOMS = keys("organizations", "press rooms") | nameless.SECTIONS
_WELCOMES = keys("organizations", "welcomes")
_ROOMS_AHEAD = keys("organizations", "rooms ahead")
_GOVERNMENTS = keys("organizations", "governments ahead")
_PUBLIC = keys("openers", "abroad")
_KINDS_BEHIND = frozenset(("News", "Media", "Press", "Blog", "Corporate"))
_ROOM = any_of(words("organizations", "press rooms"))
_ROOM_BEHIND = regex(rf"(?: online|,)? (?:{_ROOM})\Z", re.IGNORECASE)  # "Acme Newsroom"
_ROOM_AHEAD = regex(rf"\A(?i:{_ROOM}) (?=[^\W\d_a-zß-ÿ])")  # "Biuro prasowe Acme"
# "Bridge Museum presse"; in capitals it may be a newspaper's name
_PRESS_BEHIND = regex(rf"(?<=\w) (?:{any_of(words('organizations', 'press behind'))})\Z")
# Rooms that houses of their own are called by, too.
_ROOM_OF_HOUSE = regex(
    rf" (?:{any_of(words('organizations', 'rooms of houses'))})\Z", re.IGNORECASE
)
# "Acme Press Release 12-07"
_KIND_BEHIND = regex(
    rf"(?<=\S) (?:{any_of(words('organizations', 'kinds of news'))}) releases?"
    r" (?:no\.? ?|# ?)?\d[\d/-]{0,9}\Z",
    re.IGNORECASE,
)
# "Acme Bridges Official Website", "Az Acme Hídépítő hivatalos honlapja".
_SITE_BEHIND = regex(
    r"(?:Az? (?=.* hivatalos ))?(?P<name>.+?),? "
    rf"(?:{any_of(words('organizations', 'sites behind'))})",
    re.IGNORECASE,
)
_OFFICIAL = regex(rf"(?:{any_of(words('organizations', 'official'))}) (?:the )?(.+)", re.IGNORECASE)
# "Official U.S. Navy Web Site", "This is an official State of Roe website".
_OFFICIAL_OF = regex(
    r"(?:(?:The|This is (?:an|the)) )?official (?!.* government)(.{3,60}?)"
    r" (?:web ?site|home ?page)\.?",
    re.IGNORECASE,
)
# "ミドリの公式ブログ：橋と道", "【公式】ミドリ", "远山桥梁官方网站", "한빛로봇 공식 홈페이지".
_OFFICIAL_EASTERN = regex(
    rf"""
    (?: 【公式】 \s* )?
    (?P<name> .*? )
    (?:
        \s* の? \s* (?: {any_of(words("organizations", "official eastern"))} ) .*
      | (?<=.) \s* の? \s* (?: {any_of(words("organizations", "sites eastern"))} )
      | \s* [（(【] 公式 [】)）]
    )?
    """,
    re.VERBOSE,
)
_PART = regex(rf"(?:{any_of(words('organizations', 'site of'))}) (.+)", re.IGNORECASE)
_NATIONAL = regex(r"(?:U\.S\.|US|United States)(?: [A-Z][A-Za-z]+){2,5}")
_FORM = 20  # characters behind a name, with which its legal form begins
_DOTS = 2  # of an address with the name of a part: "press.acme.org"
_PORTALS = words("organizations", "portals")


def house(said: str) -> str:
    """Take off what the name of a site says besides the house: "News of the Bridge Council"."""
    parts = dict.fromkeys(title_marks.parts(said))
    names = [organizations.tidy(part) for part in parts if key(part) not in _ROOMS]
    agency = of_government(*names[:2]) if len(names) > 1 else None
    name = agency or next(iter(names), "")
    welcome = opening(name, _WELCOMES)
    name = name[welcome.end :].strip(" !") if welcome else name
    name = _PRESS_BEHIND.sub("", _ROOM_BEHIND.sub("", name))
    name = _ROOM_AHEAD.sub("", name, count=1)
    name = without_news(_KIND_BEHIND.sub("", name))
    if official := _OFFICIAL.fullmatch(name):
        return official[1]
    if behind := _SITE_BEHIND.fullmatch(name):
        return f"{behind['name'][0].upper()}{behind['name'][1:]}"
    part = _PART.fullmatch(name)
    if part and (
        organizations.is_organization(part[1])
        or key(part[1]) in _PUBLIC  # "Webseite der Landesregierung"
        or opening(name, _ROOMS_AHEAD)
    ):
        return part[1]
    eastern = _OFFICIAL_EASTERN.fullmatch(name)
    return eastern["name"] if eastern else name


def without_room(name: str, told: str) -> str | None:
    """Take a room off a site's name where the text has the house alone: "Acme Media Centre".

    Parameters
    ----------
    name
        The name of the site, which may be a house's: "Bridge Media Centre".
    told
        The body.
    """
    match = _ROOM_OF_HOUSE.search(name)
    bare = name[: match.start()] if match else ""
    found = organizations.printed(told, bare) if bare else None
    if found is None:
        return None
    behind = told[found.end() : found.end() + _FORM].split()
    firm = bool(behind) and organizations.is_form(behind[0].rstrip(".,"))  # "Acme SE"
    return bare if firm or name not in told else None


def without_news(name: str) -> str:
    """Take the kind off a house's name: "Department of Roads News"."""
    bare, _, last = name.rpartition(" ")
    if last.casefold() != "news" or organizations.is_form(bare.partition(" ")[0]):
        return name  # "SE Roeland News"
    known = organizations.is_organization(bare) or _NATIONAL.fullmatch(bare)
    return bare if known else name


def as_begun(name: str, lead: str) -> str:
    """Take the kind off a name without which a text begins: "Roe Air Media" over "Roe Air flies".

    Parameters
    ----------
    name
        What a site calls itself.
    lead
        The beginning of the text.
    """
    bare, _, last = name.rpartition(" ")
    if last not in _KINDS_BEHIND or organizations.names(lead, name) or is_named(bare):
        return name  # "Roeville News"
    return bare if organizations.begins(lead, bare) else name


def of_government(state: str, agency: str) -> str | None:
    """Join a state and its agency, which stand apart: "State of Ohio", "Department of Roads".

    Parameters
    ----------
    state
        What may be the name of a government.
    agency
        What may be its agency's.
    """
    place = governed(state)
    if place is None or not organizations.is_organization(agency):
        return None
    return agency if place in agency else f"{state} {agency}"


def governed(name: str) -> str | None:
    """Read the place of a whole government, whose agencies issue: "State of Ohio".

    Parameters
    ----------
    name
        What a site calls itself.
    """
    said = opening(name, _GOVERNMENTS)
    place = name[said.end :].strip() if said else ""
    return place if place and is_named(place) else None


def official(line: str) -> str | None:
    """Read whose site it is from a line that says so: "The official website of the Mayor"."""
    # Few lines have the word, in either case; to ask for it is cheaper than to match them all.
    match = (_OFFICIAL.fullmatch(line) or _OFFICIAL_OF.fullmatch(line)) if "fi" in line else None
    return match[1] if match and organizations.is_organization(match[1]) else None


def is_address(name: str) -> bool:
    """Tell a site's address with words around it: "press.acme.org Global Website"."""
    if name.count(".") < _DOTS or " " not in name or organizations.is_house(name):
        return False
    return any(
        part.count(".") >= _DOTS and organizations.from_domain(part) for part in name.split()
    )


def is_called_by_address(name: str, short: str, lead: str) -> bool:
    """Say whether a text calls a house by its address alone: "Acme.org opened the bridge".

    Parameters
    ----------
    name
        What a site calls itself: "Acme.org".
    short
        The same without its domain: "Acme".
    lead
        The beginning of the text.
    """
    figures = short.isdecimal()  # "350.org" is nowhere "350"
    if not (figures or any(map(str.isupper, name)) or organizations.begins(lead, name)):
        return False
    other = re.search(rf"(?<![\w./@]){re.escape(short)}(?!\.?\w)", lead)
    return other is None and organizations.printed(lead, name) is not None


def is_portal(name: str) -> bool:
    """Tell a site for many houses by a word that says so."""
    return not _PORTALS.isdisjoint(name.casefold().split()) and not organizations.has_form(name)


def of_chain(value: str, lead: str) -> str:
    """Choose whom the text names of "Department of Roads, RBA, Roeville Bridge Authority"."""
    first = value.partition(". ")[0]  # "Department of Roads. The Office of Publications"
    value = first if organizations.is_organization(first) else value
    parts = value.split(", ")
    if value in lead or not all(map(_is_link, parts)):
        return value
    houses = filter(organizations.is_organization, parts)
    return organizations.only(part for part in houses if part in lead) or value


def _is_link(part: str) -> bool:
    acronym = part.isupper() and " " not in part
    return acronym or (organizations.is_organization(part) and not organizations.has_form(part))


def is_paper(name: str) -> bool:
    """Tell a newspaper by the last word of its name.

    Parameters
    ----------
    name
        "The Salem Gazette".
    """
    return name.rpartition(" ")[2].casefold() in _PAPERS
