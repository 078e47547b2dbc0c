"""Lines above a text that name a house, its parts and its officers among them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import BlockKind
from newsdrop.parse.houses import numbered, organizations
from newsdrop.parse.issuing.names import officers, sitenames
from newsdrop.parse.issuing.text import opener_names
from newsdrop.parse.letterheads import status
from newsdrop.parse.offices.words.holders import HOLDER
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import STOPWORDS, key, keys, opening
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.parse.letterheads.front import Line

_SECTIONS = keys("letterhead", "sections")
_OFFICES = keys("organizations", "offices")
_CONTACTS = keys("contacts", "press headings") | keys("contacts", "headings")
_HOLDERS = tuple(words("letterhead", "office holders"))
_SMALL = words("organizations", "small")
_OWN = folded("closing", "own")
_BARS = regex(r" +[|·•] +")
_DASH = regex(r" [–—] ")
_OF = (["of"], ["for"])
# "PRÉFET DE L’OISE", under which a state's services write
_SEAT = regex(
    rf"(?:{any_of(words('letterhead', 'seats'))}) (?:d[’'e]|du|des)[ ]?[^\W\d_][^.:;!?\d]{{1,60}}",
    re.IGNORECASE,
)
# "Office of the District Attorney, County of Roe" is whole
_OF_PLACE = regex(
    rf" (?:{any_of(words('organizations', 'towns of'))}|state|province) of ", re.IGNORECASE
)
_UNITS = words("contacts", "units") | STOPWORDS
_KIND = 10  # letters of a kind in one word; "Press" and "News" may begin a name


def groups(front: Sequence[Line]) -> Iterator[tuple[int, list[Line]]]:
    """Find the runs of lines that name organisations; a part alone is no masthead.

    Parameters
    ----------
    front
        The lines above the text.

    Yields
    ------
    tuple
        The place of the first line among these, and the lines.
    """
    at = 0
    while at < len(front):
        group: list[Line] = []
        # The site's own masthead may stand right above the release's.
        while (
            at < len(front)
            and (not group or group[-1].block.zone is front[at].block.zone)
            and (names_one(front[at]) or _is_between(front, at) or _is_begun(front, at))
        ):
            group.append(front[at])
            at += 1
        if group and (_OF_PLACE.search(text := group[0].text) or not organizations.is_office(text)):
            yield at - len(group), group
        at += not group


def names_one(line: Line) -> bool:
    """Say whether a line names a house or a part of one.

    Parameters
    ----------
    line
        A line above the text.
    """
    label, colon, _ = line.text.partition(": ")
    house, *others = parted(line.text) or [""]
    return (
        line.block.kind is not BlockKind.LIST_ITEM
        and len(line.text) <= 120
        and (organizations.is_organization(house) or _SEAT.fullmatch(house) is not None)
        and all(map(organizations.is_office, others))
        and house.partition(" ")[0].casefold() not in _OWN  # "Our Association"
        and not status.opens_with_status(line.text)
        and not (":" in line.text and key(line.text.partition(":")[0]) in _CONTACTS)
        and (not colon or key(label) in _SECTIONS)  # "Health risk: high"
        and not _is_post(line.text)
        and not _is_section(line.text)
        and not sitenames.is_portal(line.text)
        and not officers.is_member(line.text)
        and (not line.text.endswith(".") or organizations.has_form(line.text))  # no motto
    )


def parted(line: str) -> list[str]:
    """Part a line at its bars, and leave out what kind of text it is.

    Parameters
    ----------
    line
        "City Council · Press Office", "Ministry of Bridges | News".
    """
    parts = _BARS.split(line)
    if len(parts) == 1 and (dash := _DASH.search(line)) and _is_part(line[dash.end() :]):
        return [line[: dash.start()], line[dash.end() :]]
    return [part for part in parts if key(part) not in _SECTIONS] if len(parts) > 1 else parts


def _is_part(behind: str) -> bool:
    """Tell "Communications Office" behind a dash from the name of another house."""
    return key(behind) in _OFFICES and organizations.is_office(behind)


def _is_between(front: Sequence[Line], at: int) -> bool:
    """Tell an officer's line, "State Attorney Jane Roe", between the house's and its part's."""
    around = front[at - 1 : at + 2] if at else ()
    if len(around) <= 2 or len({line.block.group for line in around}) > 1:
        return False
    above, line, below = around
    named = is_office(line.text.split()[-1]) or HOLDER.fullmatch(line.text) is not None
    return names_one(above) and names_one(below) and named


def _is_begun(front: Sequence[Line], at: int) -> bool:
    """Tell the parts of a name in two lines: "State of Roe", and "Bridge Workers", "Local 71"."""
    line, below = front[at].text, front[at + 1] if at + 1 < len(front) else None
    above = front[at - 1].text if at else ""
    if numbered.is_local(line) and front[at].block.kind is not BlockKind.LIST_ITEM:
        return numbered.is_capital(above)
    if key(line) in _OFFICES:
        return opener_names.is_house(above)
    if below is None or front[at].block.kind is BlockKind.LIST_ITEM:
        return False
    if numbered.is_local(below.text):
        return numbered.is_capital(line)
    if names_one(below) and sitenames.of_government(line, below.text) is not None:
        return True
    return key(below.text) in _OFFICES and opener_names.is_house(line)


def _is_post(line: str) -> bool:
    """Tell "Health Officer" below a name from "Office of the Auditor" and from "State Auditor"."""
    said = line.casefold()
    parts = said.split()
    if is_office(parts[0]) and parts[1:2] in _OF and _UNITS.issuperset(parts[2:]):
        return True  # "Director of Communications", but "Commissioner of Insurance"
    return is_office(parts[-1]) and _SMALL.isdisjoint(parts) and not said.endswith(_HOLDERS)


def _is_section(line: str) -> bool:
    """Tell "Club News", a section of a house's site, and "Pressemitteilung Kanzlei"."""
    first, _, last = line.partition(" ")
    if last.casefold() == "news" and organizations.is_common(first):
        return True
    kind = opening(line, _SECTIONS)
    sure = kind is not None and (" " in kind.key or len(kind.key) >= _KIND)
    return sure and kind is not None and len(line[kind.end :].split()) == 1
