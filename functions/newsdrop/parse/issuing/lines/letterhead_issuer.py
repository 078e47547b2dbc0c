"""Whom the release's own lines name: a source line, a label, its letterhead, who signs below."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.datelines.place import is_in_land
from newsdrop.parse.found import Found, first_claim
from newsdrop.parse.houses import described, organizations
from newsdrop.parse.issuing.lines import (
    issued_lines,
    name_lines,
    signatures,
    source_lines,
    under_status,
)
from newsdrop.parse.issuing.names import sitenames
from newsdrop.parse.letterheads import status
from newsdrop.parse.offices.words.holders import HOLDER
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import is_prose
from newsdrop.parse.reaching.lines import postal
from newsdrop.parse.reaching.unheaded import stacks
from newsdrop.parse.titling import name_alone
from newsdrop.patterns import regex
from newsdrop.record import Evidence, Issuer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.letterheads.front import Line
    from newsdrop.parse.letterheads.labels import Labelled

_LABELS = keys("letterhead", "issuer labels")
_LISTS = keys("letterhead", "issuer list labels")
_SECTIONS = keys("letterhead", "sections")
_CONTACTS = keys("contacts", "press headings") | keys("contacts", "headings")
_REACH = regex(r"\S@\S|\d{3}[ )./-]{1,2}\d{3,4}")
_IN_COURT = regex(r"\A(?:In|IN) (?:the|THE) (?=.{0,60}\b(?:Court|COURT)\b)")
_PROVIDED = words("letterhead", "provider labels")
_DISTRIBUTOR = frozenset({"nitf", "distributor"})
_OFFICE_OF = regex(r"\A(?:The )?Office of (?:the )?", re.IGNORECASE)
_MAX_NAME = 120
_STACK = 3  # lines: a name, the office, its number
_BELOW = 2  # lines that what stands below a status line counts as farther
_FAR = 99
_SENTENCE = 60  # characters
_NEAR = 4  # lines between a masthead and the status line or the headline
# Who leads a house may be named with it: "From: Home Office and The Rt Hon Jane Roe MP".
_LEADER = regex(rf",? and (?:The )?(?:{any_of(words('letterhead', 'honours'))})\b.*")
# "The Hon Jane Roe MP Minister for Bridges", in one line or in two above "MEDIA RELEASE".
_HONOURED = regex(r"(?:The )?(?:Rt\.? )?Hon\.? [^\d:;]{3,60}")
_MINISTER = regex(
    rf"""
    (?: (?: {any_of(words("organizations", "before Minister"))} ) [ ] )?
    Minister [ ] (?:for|of) [ ] (?: the [ ] )? [A-Z] [^\d.:;]{{2,90}} \Z
    """,
    re.VERBOSE,
)


def find(
    page: Page,
    headline: Found[str] | None,
    front: Sequence[Line],
    fields: Sequence[Labelled],
) -> Found[Issuer] | None:
    """Find whom the release itself names as its issuer.

    Parameters
    ----------
    page
        The page.
    headline
        Where it stands.
    front
        The lines above the text.
    fields
        The labels of the page with their values.

    Returns
    -------
    Found or None
        From the source line ("News release from X"), else the letterhead, else the signature.
    """
    site = name_alone.above_menu(page)  # whose motto may look like a house
    return (
        source_lines.find(page, front)
        or source_lines.beside(page, headline)
        or _labelled(page, fields, front)
        or _distributor(page)
        or signatures.source(signatures.closing(page))
        or issued_lines.find(page)
        or (Found(Issuer(site), Evidence.MARKUP) if site else None)
        or _masthead(page, headline, front)
        or _officer(front)
        or under_status.house(page)
        or _signed(page)
    )


def office(page: Page) -> str | None:
    """Read the office in a letterhead that names no house: "Office of the Spokesman".

    Parameters
    ----------
    page
        The page; whose office it is, the site or the text tells.
    """
    for _, block in page.shown:
        if block.level or is_prose(block):
            break
        bare = ": " not in block.text  # "Contact: Office of the Spokesman"
        if block.zone is Zone.RELEASE and bare and organizations.is_office(block.text):
            return organizations.tidy(block.text)
    return under_status.office(page)


def _signed(page: Page) -> Found[Issuer] | None:
    """Find who signs below, but not the partner among the contacts who is described second."""
    signed = signatures.below(signatures.footless(page))
    if signed is None:
        return None
    known = [organizations.same(one, signed.value.name) for one in described.named(page)]
    return None if any(known) and not known[0] else signed


def _labelled(
    page: Page, fields: Sequence[Labelled], front: Sequence[Line]
) -> Found[Issuer] | None:
    """Read "News provided by X" and "From: X"; the latter counts with an organisation only.

    The next heading is no value: "Company" and "Legal" head columns of links.
    """
    for field in fields:
        listed = field.label in _LISTS and any(line.at in field.claims for line in front)
        if len(field.claims) > 1 and page.blocks[max(field.claims)].level:
            continue
        name = organizations.tidy(_LEADER.sub("", field.value))
        if (
            not (listed or field.label in _LABELS)
            or not field.marked
            or organizations.is_host(name)
            or (listed and _are_several(name))
        ):
            continue
        menu = _is_menu(page.blocks[max(field.claims)])
        if organizations.is_organization(name) or (
            field.label in _PROVIDED and 0 < len(name) <= _MAX_NAME and not menu
        ):
            return Found(Issuer(name), Evidence.LABEL, field.claims)
    return None


def _is_menu(block: Block) -> bool:
    """Tell the links of a column, "About Newsroom Careers" below "Company", from a house's name."""
    edges = (0, *chain.from_iterable(anchor[2:] for anchor in block.anchors), len(block.text))
    between = (block.text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))
    return len(block.anchors) > 1 and not any(map(str.strip, between))


def _are_several(names: str) -> bool:
    """Tell "Acme Foundation, Poe Institute" from "Department for Food, Farms and Rural Affairs"."""
    parts = names.split(", ")
    return len(parts) > 1 and all(map(organizations.is_organization, parts))


def _distributor(page: Page) -> Found[Issuer] | None:
    """Read who hands out a release in NITF; a wire service only carries it."""
    for at, block in enumerate(page.blocks):
        if not block.hints >= _DISTRIBUTOR:
            continue
        name = organizations.tidy(block.text)
        if organizations.is_organization(name) and not organizations.is_host(name):
            return Found(Issuer(name), Evidence.MARKUP, frozenset((at,)))
    return None


def _masthead(
    page: Page, headline: Found[str] | None, front: Sequence[Line]
) -> Found[Issuer] | None:
    marks = [at for at, line in enumerate(front) if status.opens_with_status(line.text)]
    kinds = [at for at, line in enumerate(front) if _is_kind(line)]
    ranked = []
    for start, group in name_lines.groups(front):
        end = start + len(group) - 1
        below = front[end + 1 : end + 2]
        if _is_contacts(front[max(0, start - 2) : start], group, front[end + 1 : end + 3]):
            continue
        over = [at - end for at in (*marks, *kinds) if at > end]
        under_title = group[0].at > first_claim(headline) >= 0
        if under_title and not over and any(is_in_land(line.text) for line in below):
            continue  # where it was said: "Roe County Fairgrounds", "Roeville, Ohio"
        under = [start - at for at in marks if at < start]  # where headlines stand too
        pair = len(group) > 1 and organizations.is_office(group[1].text)
        if (
            min((*over, *under), default=_FAR) <= _NEAR
            or (pair and group[-1].at < first_claim(headline))
            or _heads_sheet(front, start, end)
            or (not marks and _tops(group[-1], headline) and not _shows(page, group))
        ):
            near = min((*over, *(far + _BELOW for far in under)), default=_FAR)
            ranked.append((near, not pair, start, group))
    if not ranked:
        return None
    group = min(ranked, key=lambda one: one[:3])[3]
    lines = (name_lines.parted(line.text.strip(" *|")) for line in group)
    name, *parts = chain.from_iterable(lines)
    parts = [part for part in parts if not _is_where(part)]
    if parts and (agency := sitenames.of_government(name, parts[0])):
        name, *parts = agency, *parts[1:]
    whole = 1 < len(parts) <= len(group)  # each in a line of its own
    held = whole and not name_lines.names_one(group[-len(parts)])
    office = ", ".join(parts[: 1 + held])
    label, colon, behind = name.partition(": ")
    name = behind if colon and key(label) in _SECTIONS else sitenames.without_news(name)
    name = _IN_COURT.sub("", name)
    claims = frozenset(line.at for line in group)
    own = office if office.casefold() != name.casefold() else ""
    return Found(Issuer(name, own or None), Evidence.LABEL, claims)


def _is_where(line: str) -> bool:
    """Tell a town and an address from an office: "Roe County, OR", "Roe House, Poe Road, Holm"."""
    return is_in_land(line) or any(map(postal.is_street, line.split(", ")[1:]))


def _officer(front: Sequence[Line]) -> Found[Issuer] | None:
    """Read an office holder, or a minister's office, from a line above the status line."""
    for at, line in enumerate(front):
        holder = HOLDER.fullmatch(_OFFICE_OF.sub("", line.text))
        office = None if holder else _MINISTER.search(line.text)
        if not (holder or office) or not any(
            key(below.text) in _SECTIONS or status.opens_with_status(below.text)
            for below in front[at + 1 : at + 1 + _NEAR]
        ):
            continue
        if holder:
            return Found(Issuer(line.text), Evidence.LABEL, frozenset((line.at,)))
        honoured = line.text[: office.start()] if office else ""
        if office and _HONOURED.fullmatch(honoured or (front[at - 1].text if at else "")):
            return Found(Issuer(office[0]), Evidence.LABEL, frozenset((line.at,)))
    return None


def _is_kind(line: Line) -> bool:
    """Tell "NEWS RELEASE" in the release itself; a site has such a line for a section, too."""
    own = line.block.zone is Zone.RELEASE and not line.block.level
    return own and line.text.isupper() and key(line.text) in _SECTIONS


def _is_contacts(above: Sequence[Line], group: Sequence[Line], below: Sequence[Line]) -> bool:
    """Tell the house of a press contact, which may be an agency: "Contact: X / Acme / 555 01"."""
    stack = [line.text for line in (*above[-1:], *group[-1:], *below)]
    if len(stack) >= _STACK and stacks.is_stacked(stack, posted=True):
        return True
    return any(opening(line.text, _CONTACTS) for line in above) and any(
        _REACH.search(line.text) for line in below[:1]
    )


def _shows(page: Page, group: Sequence[Line]) -> bool:
    """Tell a society that only shows what its member sent: the release describes another alone.

    The text never names the society.
    """
    name = group[0].text
    others = [*described.named(page)]
    if not others or any(organizations.same(name, other) for other in others):
        return False
    told = "\n".join(block.text for _, block in page.told if block.text != name)
    lead = next((line for line in told.split("\n") if _is_sentence(line)), "")
    begun = any(organizations.begins(lead, other) for other in others)
    return begun and not organizations.names(told, name)


def _is_sentence(line: str) -> bool:
    return len(line) > _SENTENCE and line.endswith(".")


def _heads_sheet(front: Sequence[Line], start: int, end: int) -> bool:
    """Tell the head of a sheet: the first line of all, above a motto, an address, a number."""
    below = front[end + 1 : end + 1 + _STACK]
    return (
        start == 0
        and front[0].at == 0
        and front[0].block.zone is Zone.RELEASE
        and any(_REACH.search(line.text) for line in below)
    )


def _tops(line: Line, headline: Found[str] | None) -> bool:
    """Tell whether a line of the release itself stands right above the headline."""
    return line.block.zone is Zone.RELEASE and 0 < first_claim(headline) - line.at <= _NEAR
