"""Lines above the text that say whose it is: a source, a publisher, the author's own unit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.found import Found, last_claim
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.text import opener_names
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import is_prose
from newsdrop.parse.reaching.lines import posts
from newsdrop.parse.titling.unfinished import is_title_case
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Evidence, Issuer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.parse.letterheads.front import Line

_SITES = keys("letterhead", "site labels")
_SOURCE = keys("letterhead", "source labels") | _SITES
_PUBLISHER = keys("letterhead", "publisher labels")
# "Press Release: [Acme Institute](https://example.org)", as some sites write their texts.
_SECTIONS = keys("letterhead", "sections")
_OFFICES = keys("organizations", "offices")
_COUNTRIES = words("places", "countries")
_FROM = keys("letterhead", "from")
_CALLS = keys("furniture", "follow") | keys("furniture", "sharing")
_NETWORKS = folded("furniture", "networks")
_AUTHORS = keys("bylines", "by") | keys("letterhead", "from") | keys("letterhead", "stories")
_STORIES = keys("letterhead", "stories")
_MAX = 160  # characters of a line
_BELOW = 4  # blocks below the headline
_TOP = 60  # blocks above the text that may name a unit
_WORDS = 12  # of a name
_MINISTRIES = words("openers", "ministries")
_BODIES = words("openers", "bodies an agency speaks for")
_FEW = 3  # parts of a line that has a day, a kind and a house
_POSTED = regex(  # "Posted On: 12 MAY 2020 1:05PM by ABC Chicago", no author's name
    rf"""
    \b(?: {any_of(words("posting", "posted by a house"))} ): [ ] [\w ,.:/-]{{6,40}} [ ] by [ ]
    (?P<house> (?-i: [A-Z]{{2,6}} [ ] (?P<town> [A-Z][a-z]+ ) ) ) \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DATED = regex(r"(?:,|\s[-–—|]|\s\()\s*[^,]*\d.*$")
_BEFORE_DAY = words("letterhead", "before a day")
_NUMBERED = regex(r"\b(?:No|Nr|Núm|Num|N)\b\.?[ º°]*\d|[º°#]\s?\d")  # "Comunicado de Prensa No. 45"
_PART = regex(rf"(?:{any_of(words('organizations', 'numbered parts'))}) \d{{1,3}}")
_SENDERS = words("elements", "sender")
"""Words in the classes of such an element."""
_NUMBER = regex(r"\d")
_BARS = regex(r" [|•·] ")
_AFFAIRS = "Public Affairs"
_UNIT = regex(
    rf"""
    (?: \d{{1,4}} (?:st|nd|rd|th|d) [ ] )?
    [^\W\d_a-zß-ÿ] [^\d:;|/]{{3,110}} [ ]
    Public [ ] Affairs (?: [ ] (?: {any_of(words("bylines", "units of public affairs"))} ) )?
    """,
    re.VERBOSE,
)
_PUBLISHED = regex(rf" ?(?:/|\||[-–—] ) ?(?:{any_of(words('posting', 'stamps'))})\b.*")


def find(page: Page, front: Sequence[Line]) -> Found[Issuer] | None:
    """Find the house that a line above the text names as its source.

    Parameters
    ----------
    page
        The page.
    front
        The lines above the text.
    """
    for line in front:
        if (posted := _POSTED.search(line.text)) and is_named(posted["town"]):
            return Found(Issuer(_ministry(page, line.at) or posted["house"]), Evidence.LABEL)
        if len(line.text) > _MAX or line.block.kind is BlockKind.CAPTION:
            continue
        text = _without_call(line)
        name = _sent(line) or _linked(line) or _from_link(line)
        name = name or _published(text) or _between_bars(text)
        name = name or next(filter(None, map(_said, text.split(" | "))), None)
        name = _as_linked(name, line) if name else None
        if name:
            return Found(Issuer(name), Evidence.LABEL, frozenset((line.at,)))
    return _unit(page)


def beside(page: Page, headline: Found[str] | None) -> Found[Issuer] | None:
    """Find the house behind a label right below the headline, in a line that is all links.

    "From: [Roads and Bridges Canada](https://example.org)" reads as a menu to whoever counts links.
    """
    top = last_claim(headline)
    for at, block in enumerate(page.blocks[top + 1 : top + 1 + _BELOW], top + 1):
        if is_prose(block):
            break
        if block.zone is Zone.CHROME and len(block.text) <= _MAX:
            name = _published(block.text) or _from(block.text)
            if name and not organizations.is_host(name):
                return Found(Issuer(name), Evidence.LABEL, frozenset((at,)))
    return None


def _without_call(line: Line) -> str:
    """Take off what stands around a source: "Source: Acme Corp. Follow", "(Source: Acme)"."""
    text = line.text
    for link in reversed(line.block.anchors):
        if not text.endswith(f" {link.text}") or key(link.text) not in _CALLS:
            break
        text = text.removesuffix(link.text).rstrip(" |·•")
    return text[1:-1] if text.startswith("(") and text.endswith(")") else text


def _as_linked(name: str, line: Line) -> str:
    """Give the house that is a link, without what the page sticks to it: "Acme A/SFollow"."""
    begun = (link.text for link in line.block.anchors if link.text and name.startswith(link.text))
    stuck = (text for text in begun if name[len(text) : len(text) + 1].isalpha())
    return next(filter(organizations.is_house, stuck), name)


def _said(piece: str) -> str | None:
    """Read the house in "News release from Acme"."""
    said = opening(piece, _SOURCE)
    kind = opening(piece, _SECTIONS) if said else None
    if said is None or (kind is not None and kind.end > said.end):
        return None  # "Communiqué de presse" names nobody
    behind = piece[said.end :].lstrip()
    name = organizations.tidy(undated(behind.lstrip(" :")))
    if " " not in said.key and behind[:1] not in {":", "："}:
        # "SOURCE Acme" of a wire, but not "Source Code Moves to a New Home"
        sent = piece[: said.end].isupper() and not name.isupper()
        if not (sent or organizations.is_house(name)):
            return None
    if name.casefold() in _NETWORKS:
        return None  # "From the website of Facebook"
    if posts.unranked(name) != name:
        return None  # "Released by: Sgt. Jane Roe"
    if said.key in _SITES and not is_title_case(name):
        return None  # "From the website of Acme, visitors may order bells"
    plain = len(name.split()) <= _WORDS and not (_NUMBERED.search(name) or _PART.fullmatch(name))
    return name if name[:1].isupper() and plain else None


def _ministry(page: Page, end: int) -> str | None:
    """Find the ministry above the headline, whose text an agency puts up."""
    above = (block.text for block in page.blocks[:end] if not block.level)
    return next((text for text in above if _is_ministry(text)), None)


def _is_ministry(text: str) -> bool:
    """Tell "Ministry of Roads & Bridges", whatever follows its kind, from a sentence."""
    if len(text) > _MAX or text.endswith("."):
        return False
    said = text.casefold().split()
    edges = (*said[:1], *said[-1:])
    return len(said) <= _WORDS and not (_MINISTRIES | _BODIES).isdisjoint(edges)


def _sent(line: Line) -> str | None:
    """Read the house in an element that is there for whoever sent the text."""
    told = _SENDERS.isdisjoint(line.block.hints) or _NUMBER.search(line.text)
    name = "" if told else organizations.tidy(line.text)
    return name if name[:1].isupper() and 1 < len(name.split()) <= _WORDS else None


def _linked(line: Line) -> str | None:
    """Read a house's name that is a link behind "Press Release:"."""
    label, _, name = line.text.partition(": ")
    linked = any(anchor.text == name for anchor in line.block.anchors)
    if not linked or key(label) not in _SECTIONS or key(name) in _OFFICES:
        return None  # "Contact: Media Relations"
    if not organizations.is_organization(name):
        return None
    return organizations.tidy(name)


def _published(line: str) -> str | None:
    """Read the organisation behind "Published by:", "Órgão:" and "From: Transport Canada"."""
    said = opening(line, _PUBLISHER) or opening(line, _FROM)
    if said is None:
        return None
    behind = line[said.end :]
    marked = behind.lstrip().startswith((":", "："))
    name = _without_office(undated(behind.lstrip(" :：")))
    if not marked and (said.key in _FROM or " " not in said.key):
        return None  # "Ministry of Bridges" is no label with a value
    if not name or organizations.is_host(name):
        return None
    return name if _is_house(name) or _is_national(name) else None


def undated(said: str) -> str:
    """Take the day off a name, and what leads to it: "City of Roeville on June 3, 2021".

    Parameters
    ----------
    said
        What stands behind a label.
    """
    days = dates.find_all(said, day_first=True) if _NUMBER.search(said) else []
    before, _, word = said[: days[0].start].rstrip().rpartition(" ") if days else ("", "", "")
    return before.rstrip(" ,") if before and word in _BEFORE_DAY else _DATED.sub("", said)


def _from(line: str) -> str | None:
    """Read the house in "From Department of Roads", a line that says no more."""
    said = opening(line, _FROM)
    name = organizations.tidy(line[said.end :]) if said else ""
    return name if organizations.is_organization(name) else None


def _from_link(line: Line) -> str | None:
    """Read it where the name is a link."""
    name = _from(line.text) if line.block.anchors else None
    return name if name and line.block.anchors[-1].text == name else None


def _is_house(name: str) -> bool:
    return organizations.is_organization(name) or opener_names.is_house(name)


def _is_national(name: str) -> bool:
    """Tell "Transport Canada" from "Jordan Roe"."""
    parts = name.split()
    return len(parts) > 1 and parts[-1] in _COUNTRIES and not kinds(parts[0]) & GIVEN


def _between_bars(line: str) -> str | None:
    """Read the house in "5 May 2026 | City of Roeville | Press release"."""
    pieces = _BARS.split(line)
    if len(pieces) != _FEW:
        return None
    others = [piece for piece in pieces if key(piece) not in _SECTIONS]
    undated = [piece for piece in others if not dates.find_all(piece, day_first=True)]
    if len(others) != len(pieces) - 1 or len(undated) != 1:
        return None
    name = _without_office(undated[0])
    return name if _is_house(name) else None


def _without_office(name: str) -> str:
    """Take the press office off: "City of Roeville, Press Office"."""
    house, _, office = organizations.tidy(name).rpartition(", ")
    return house if key(office) in _OFFICES and house else organizations.tidy(name)


def _unit(page: Page) -> Found[Issuer] | None:
    """Read the unit of the author, whose public affairs office writes.

    It stands behind the author's name, or in the next line: "By Jane Roe" above "12th Bridge Wing
    Public Affairs".
    """
    above = ""
    if not any(_AFFAIRS in block.text for block in page.blocks[:_TOP]):
        return None
    for at, block in enumerate(page.blocks[:_TOP]):
        if is_prose(block):
            return None
        if block.kind is BlockKind.CAPTION or not 0 < len(block.text) <= _MAX:
            continue
        line = _PUBLISHED.sub("", block.text)
        said = opening(line, _AUTHORS)
        name = line if opening(above, _AUTHORS) else ""
        own = frozenset((at,)) if name else frozenset()
        if said is not None and said.key not in _STORIES:
            name, own = _behind_author(line[said.end :].lstrip(" :")), frozenset()
        if name and _UNIT.fullmatch(name):
            return Found(Issuer(name), Evidence.LABEL, own)
        above = block.text
    return None


def _behind_author(rest: str) -> str:
    """Take the author's name off the front: "Jane Roe, Bridge Public Affairs"."""
    author, comma, house = rest.partition(", ")
    person = comma and " " in author and not organizations.is_organization(author)
    return house if person else rest
