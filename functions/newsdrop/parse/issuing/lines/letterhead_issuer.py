"""Whom the release's own lines name: a source line, a label, its letterhead, who signs below."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.found import Found
from newsdrop.parse.houses import described, organizations
from newsdrop.parse.issuing.lines import (
    issued_lines,
    masthead,
    signatures,
    source_lines,
    under_status,
)
from newsdrop.parse.letterheads import status
from newsdrop.parse.offices.words.holders import HOLDER
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.prose.running import is_prose
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
_PROVIDED = words("letterhead", "provider labels")
_DISTRIBUTOR = frozenset({"nitf", "distributor"})
_OFFICE_OF = regex(r"\A(?:The )?Office of (?:the )?", re.IGNORECASE)
_MAX_NAME = 120
_NEAR = 4  # lines between an office holder and the status line
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
        or signatures.source(signatures.closing(page), sited=bool(page.brands))
        or issued_lines.find(page)
        or (Found(Issuer(site), Evidence.MARKUP) if site else None)
        or masthead.find(page, headline, front)
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
