"""Whom weak signs of two kinds name alike: the site's own name, a contact's lines, the text."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import Zone
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import logos, organizations, rights
from newsdrop.parse.issuing import domains
from newsdrop.parse.masthead.front import is_prose
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.persons.titlewords import is_office
from newsdrop.parse.persons.wordkinds import GIVEN, kinds
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.titling import pagetitle
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newsdrop.page import Page

_METAS = ("author", "copyright", "application-name", "apple-mobile-web-app-title", "owner")
_WELCOMES = keys("closing", "about") | keys("organizations", "welcomes")
_SMALL = words("organizations", "small")
_KINDS = folded("openers", "abroad")  # "Roestads kommun"
_THINGS = words("announcing", "things")
_TITLE, _HOME, _META, _TOP, _FOOT = "title", "home", "meta", "top", "foot"
_LINES, _MAIL, _TEXT = "lines", "mail", "text"
_SITES = frozenset((_TITLE, _HOME, _META, _TOP, _FOOT))
_OF_RELEASE = frozenset((_LINES, _MAIL, _TEXT))
_PERSONS = frozenset((_META, _LINES, _TEXT))
_INITIALS = regex(r"[A-Z]{3,6}(?= [^\W\d_a-z][^\W\d_A-Z])")
_SEARCHED = 20_000  # characters
_MOST_WORDS = 8  # of a name
_NEAR = 3  # lines above an address in which its house may stand
_LINE = 120  # characters
_LEAST = 4  # characters of a name of one word
_ADDRESS = regex(r"\S@\S|\d{3}[ )./-]{0,2}\d{2,4}|www\.")
_NO_NAME = regex(r"[\d@/:：]")
_PIECES = regex(r", | [|/–—•·-] |: ?|; |\( ?|\)")


def agreed(page: Page, told: str, people: Collection[str]) -> str | None:
    """Find the one house that signs of two kinds name, one of the release among them.

    Parameters
    ----------
    page
        The page.
    told
        The body; that it prints the name is such a sign.
    people
        Full names of the people of the story, none of whom issues it.

    Returns
    -------
    str or None
        None where two houses are named so, for one may be an agency.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    printed: dict[str, str] = {}
    for kind, said in chain(_of_site(page), _of_contacts(page)):
        name = organizations.tidy(said)
        if name not in people and _can_be(name):
            found[key(name)].add(kind)
            printed.setdefault(key(name), name)
    if not found:
        return None
    labels = {label for label, at in domains.labels(page) if at >= 0}
    text = f" {key(told)} "
    titled = {key(part) for part in pagetitle.parts(page.head.title or "")}
    for name, signs in found.items():
        if f" {name} " in text or (organizations.runs_together(name) and printed[name] in told):
            signs.add(_TEXT)
        if name in titled:
            signs.add(_TITLE)
        if domains.squeezed(name) in labels:
            signs.add(_MAIL)
    agreeing = [name for name, signs in found.items() if _agree(printed[name], signs)]
    best = max((len(found[name]) for name in agreeing), default=0)
    first = [name for name in agreeing if len(found[name]) == best]
    brands = [name for name in found if _HOME in found[name]]
    first = first or [name for name in brands if _is_own(printed[name], page)]
    return _as_told(printed[first[0]], told) if len(first) == 1 else None


def of_initials(line: str, told: str) -> str | None:
    """Read the house whose initials open a headline and own something in the text.

    Parameters
    ----------
    line
        What may be the headline: "FTC Halts Sellers of Coins".
    told
        The body. Its full name is given where the body prints that too.
    """
    match = _INITIALS.match(line)
    if match is None or line.isupper() or not re.search(rf"\b{match[0]}[’']s\b", told):
        return None
    named = (organizations.tidy(run) for run in domains.RUN.findall(told[:_SEARCHED]))
    return next((run for run in named if organizations.stands_for(match[0], run)), match[0])


def _agree(name: str, signs: set[str]) -> bool:
    """Say whether the signs suffice: a person's name may be in three of them, a town's in two."""
    least = 2 if " " in name or organizations.runs_together(name) else 3
    if len(signs) < least or not (signs & _SITES or signs >= _OF_RELEASE):
        return False
    if signs <= _PERSONS and is_name(name) and not organizations.is_house(name):
        return False
    return _HOME in signs or bool(signs - _SITES)


def _is_own(name: str, page: Page) -> bool:
    """Say whether a brand tells a house alone: by its words, or by the page's own address."""
    if " " not in name:
        return False
    own = tuple(label for label, at in domains.labels(page) if at < 0)
    return organizations.is_organization(name) or domains.squeezed(name).startswith(own)


def _can_be(name: str) -> bool:
    parts = name.split()
    if not 0 < len(parts) <= _MOST_WORDS or len(name) < _LEAST or _NO_NAME.search(name):
        return False
    bare = organizations.without_form(name).split()
    plain = any(part[0].islower() and part not in _SMALL for part in bare)
    if plain and _KINDS.isdisjoint(map(str.casefold, bare)):
        return False
    return not (
        organizations.is_host(name)
        or organizations.is_no_site(name)
        or organizations.is_common(name)
        or organizations.is_form(name)
        or organizations.is_office(name)
        or organizations.is_event(name)
        or parts[-1].casefold() in _THINGS
        or key(name) in pagetitle.SECTIONS
        or is_named(name)
        or (any(map(is_office, parts)) and not organizations.is_organization(name))
        or (is_name(name) and any(kinds(part) & GIVEN for part in parts))
    )


def _of_site(page: Page) -> Iterator[tuple[str, str]]:
    """List what the site calls itself: in its title, its links home, its metas, its foot."""
    title = page.head.title or ""
    *before, last = pagetitle.parts(title) or [""]
    headed = {key(block.text) for block in page.blocks if block.level}
    if not before and domains.squeezed(last) in {label for label, _ in domains.labels(page)}:
        yield _TITLE, last
    for part in (last, *filter(organizations.has_form, before)):
        said = opening(part, _WELCOMES)
        if key(part) not in headed and (before or said or organizations.is_house(part)):
            yield _TITLE, part[said.end :].strip() if said else part
    for brand in page.brands:
        yield from ((_HOME, logos.bare(part)) for part in pagetitle.parts(brand))
    for meta in _METAS:
        yield from ((_META, value) for value in page.head.metas.get(meta, ())[:1])
    above = True
    for block in page.blocks:
        if block.zone is Zone.RELEASE:
            above = above and not is_prose(block)
        elif above and (
            "brand" in block.hints or (block.level and organizations.is_house(block.text))
        ):
            yield _TOP, block.text
        elif holder := rights.holder(block.text):
            yield _FOOT, holder


def _of_contacts(page: Page) -> Iterator[tuple[str, str]]:
    """List the pieces of the lines around an address or a number."""
    lines = [
        block.text
        for _, block in page.shown
        if not block.level and not (is_prose(block) and len(block.text) > _LINE)
    ]
    near = {
        other
        for at, line in enumerate(lines)
        if len(line) <= _LINE and _ADDRESS.search(line)
        for other in range(max(0, at - _NEAR), min(len(lines), at + 2))
    }
    for at in sorted(near):
        if len(lines[at]) <= _LINE:
            yield from ((_LINES, piece) for piece in _PIECES.split(lines[at]) if piece)


def _as_told(name: str, told: str) -> str:
    """Give a name in capitals as the text has it: "Acme Bridges" for "ACME BRIDGES"."""
    if not name.isupper():
        return name
    match = organizations.printed(told, name, re.IGNORECASE)
    return match[0] if match and match[0][0].isupper() else name
