"""What the page's head calls the page, and what the site calls itself there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.page import hostname, types
from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.titling import (
    contradicted,
    home,
    house_title,
    name_alone,
    nameless,
    owned,
    title_marks,
)
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Head, Page

_ARCHIVES = keys("letterhead", "archives")
_ARCHIVED = 2  # parts of a title: the site's name, the archive's
_MAX_CLAIMS = 12
_REPLY = regex(rf"(?:(?:{any_of(words('letterhead', 'replies'))})\s?:\s?)+", re.IGNORECASE)
_ARTICLE_TYPES = ("article", "posting", "report", "pressrelease", "webpage")
_METAS = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dc:title",
    "dcterms.title",
    "title",
    "headline",
    "parsely-title",
    "mail:subject",
)
_SITE_METAS = ("og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher")


class Claim(NamedTuple):
    """A title that the head names.

    Parameters
    ----------
    text
        As given, without the site's name.
    key
        Its words, in lower case.
    source
        Where it stands.
    """

    text: str
    key: str
    source: Evidence


def claimed(page: Page) -> list[Claim]:
    """List the titles that the page's head names, the more specific sources first.

    Parameters
    ----------
    page
        The page.
    """
    sites = no_titles(page)
    titles: dict[str, Evidence] = {}  # heads say the same several times
    for text, source in _titles(page.head):
        titles.setdefault(text, source)
    found: dict[str, Claim] = {}
    for text, source in titles.items():
        bare = _REPLY.sub("", text, count=1).strip() if _REPLY.match(text) else text
        bare = house_title.between_dashes(bare)
        steps = title_marks.parts(bare)
        filed = any(map(nameless.FILING.fullmatch, steps))
        empty = title_marks.trail_root(bare) or filed or house_title.calls_nothing(steps)
        empty = empty or nameless.is_day_of_house(steps) or _is_of_section(steps, sites)
        for form in () if empty else (title_marks.without_site(bare, sites), bare):
            said = key(form)
            if (
                said
                and said not in sites
                and not (nameless.is_empty(form) or nameless.is_kind_and_day(form))
            ):
                found.setdefault(said, Claim(form, said, source))
    return list(found.values())[:_MAX_CLAIMS]


def _is_of_section(steps: Sequence[str], sites: frozenset[str]) -> bool:
    """Tell a section and whose it is: "Press Releases 2021 - Acme Works"."""
    named = [
        step for step in steps if not (nameless.is_empty(step) or nameless.is_kind_and_day(step))
    ]
    if len(named) == len(steps):
        return False
    return all(key(step) in sites or is_organization(step) for step in named)


def _titles(head: Head) -> Iterator[tuple[str, Evidence]]:
    for node in head.json_ld:
        if any(name.endswith(_ARTICLE_TYPES) for name in types(node)):
            for field in ("headline", "name"):
                if isinstance(text := node.get(field), str) and text.strip():
                    yield " ".join(text.split()), Evidence.JSON_LD
    for text in head.microdata.get("headline", ())[:1]:
        yield text, Evidence.MARKUP
    for name in _METAS:
        for text in head.metas.get(name, ())[:1]:
            yield text, Evidence.META
    if head.title:
        yield head.title, Evidence.META


def no_titles(page: Page) -> frozenset[str]:
    """List what heads no text: the names of the site, and those at the ends of its title.

    Parameters
    ----------
    page
        The page, whose foot may tell such a name.
    """
    steps = title_marks.parts(page.head.title or "")
    return site_names(page) | frozenset(owned.names(page, steps)) | contradicted.names(page)


def site_names(page: Page) -> frozenset[str]:
    """List what the site calls itself, and its host's name, in the form of phrases."""
    head = page.head
    names = [text for name in _SITE_METAS for text in head.metas.get(name, ())]
    for node in head.json_ld:
        publisher = node.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            names.append(publisher["name"])
        if "website" in types(node) and isinstance(node.get("name"), str):
            names.append(node["name"])
    host = hostname(page.url).removeprefix("www.")
    labels = host.split(".")
    names += [
        host,
        labels[-2] if len(labels) > 1 else "",
        title_marks.trail_root(head.title or "") or "",
    ]
    steps = title_marks.parts(head.title or "")
    names += home.names(page, steps)
    if len(steps) > _ARCHIVED and key(steps[1]) in _ARCHIVES:
        names.append(steps[0])  # "Acme » Blog Archive » Bridge opens"
    titles = {key(title) for title in (head.title, *head.metas.get("og:title", ())) if title}
    titles -= set(map(key, page.brands))  # every page of a small site has its name for a title
    found = frozenset(map(key, names)) - titles
    return (found | {name_alone.of_site(page), key(name_alone.above_menu(page))}) - {""}
