"""What the site that carries a release calls itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone, hostname, types
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.found import Found
from newsdrop.parse.houses import logos, organizations
from newsdrop.parse.issuing.names import headlines, shortened, sitenames
from newsdrop.parse.issuing.site import (
    addressed,
    agencies,
    imprint,
    in_title,
    linked_houses,
    own_address,
    stated_authors,
)
from newsdrop.parse.offices.words.holders import HOLDER
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.titling import nameless, title_marks
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newsdrop.page import Page

_MAX_NAME = 90  # characters
_PUBLISHERS = ("dc.publisher", "dcterms.publisher", "publisher", "citation_publisher")
_METAS = ("og:site_name", "sitename", *_PUBLISHERS)
_APPLICATIONS = ("application-name", "apple-mobile-web-app-title")
_MAX_DIGITS = 4  # of a name; more are a date
_TLD = 3  # characters of "GOV", which names nobody
_SITE = 4  # words of a site's name
_TITLE = 3  # words from which a title can be known again in the text
_SMALL = words("organizations", "small")
_NUMBER = regex(r"\d/\d|\A\d\W?\w\Z")  # "Acme 24/7", "6-K"
_NEWS = (" News", " Newsroom")


def find(page: Page, lead: str, people: Collection[str] = ()) -> Found[str] | None:
    """Find the site's name.

    Parameters
    ----------
    page
        The page: its head, its masthead and its copyright line.
    lead
        The beginning of the text; a domain's name counts only where the text knows it.
    people
        Full names of those whose site it is not.

    Returns
    -------
    Found or None
        The name and where it stands; a full name before a domain's. A wire service or a platform,
        which carries others' releases, is none.
    """
    found = _first(page, lead, people)
    return (addressed.instead(page, found) if found else None) or found


def _first(page: Page, lead: str, people: Collection[str]) -> Found[str] | None:
    domain: Found[str] | None = None
    for name, source in _hosts(page, lead):
        bare = sitenames.as_begun(sitenames.house(name), lead)
        bare = own_address.at_end(page, own_address.with_article(page, name, bare))
        if not bare or len(bare) > _MAX_NAME or agencies.carries(page, bare) or bare in people:
            continue
        if (
            _is_section(bare)
            or organizations.is_no_site(bare)
            or organizations.is_common(bare)
            or (is_named(bare) and lead.casefold().startswith(bare.casefold()))  # a dateline's
            or sitenames.is_address(bare)
            or headlines.begins_one(page, bare)
            or sum(map(str.isdigit, bare)) > _MAX_DIGITS
            or (
                (_NUMBER.search(bare) or sitenames.is_portal(bare))
                and not organizations.names(lead, bare)
            )
        ):
            continue
        short = organizations.from_domain(bare)
        printed = source is Evidence.TEXT and short is None
        if printed and (news := own_address.of_news(page, bare)):
            return news
        if short is None or sitenames.is_called_by_address(bare, short, lead):
            return Found(bare, source)
        known = short in lead or (short.isupper() and len(short) > _TLD)
        nobodys = organizations.is_host(short) or organizations.is_no_site(short)
        if domain is None and known and not nobodys:
            domain = Found(short, source)
    return _branded(page, domain) or domain if domain else None


def _branded(page: Page, domain: Found[str]) -> Found[str] | None:
    """Find the house whose link home has the word of a domain: "Roe Bridge Bureau", bridge.gov."""
    word = key(domain.value)
    names = (organizations.tidy(brand) for brand in page.brands)
    named = (name for name in names if word in key(name).split() and len(name) <= _MAX_NAME)
    name = next(filter(organizations.is_organization, named), None)
    return Found(name, Evidence.MARKUP) if name else None


def _is_section(name: str) -> bool:
    """Tell a part of a site: "Press Releases", "Meetings Coverage and Press Releases"."""
    return key(name.rpartition(" and ")[2]) in nameless.SECTIONS


def _hosts(page: Page, lead: str) -> Iterator[tuple[str, Evidence]]:
    yield from ((name, Evidence.JSON_LD) for name in linked_houses.publishers(page))
    yield from ((name, Evidence.META) for name in _senders(page))
    stated = [value for name in _METAS for value in page.head.metas.get(name, ())[:1]]
    stated.sort(key=lambda name: name.endswith(_NEWS))  # "Roe Gov News", of a province
    printed = [name for name in stated if name in lead and ":" not in name]  # or it is a report's
    own = (name for name in stated if _names_site(page, name) or name in printed)
    yield from ((name, Evidence.META) for name in own)
    yield from ((name, Evidence.TEXT) for name in imprint.owners(page))
    for name in in_title.names(page, lead):
        if not _is_headline(page, name):
            yield name, Evidence.META
    yield from ((name, Evidence.META) for name in imprint.in_logo(page))
    bare = list(map(logos.bare, page.brands))
    brands = (part for brand in bare for part in (brand, brand.partition(", ")[0]))
    yield from ((name, Evidence.MARKUP) for name in brands if HOLDER.fullmatch(name))
    end = title_marks.parts(page.head.title or "")[1:][-1:]  # "Press Releases | Senator Jane Roe"
    yield from ((name, Evidence.META) for name in end if HOLDER.fullmatch(name))
    yield from ((name, Evidence.MARKUP) for name in _at_own_address(page, lead))
    if _is_title_of_house(page, lead):
        yield page.head.title or "", Evidence.META
    if root := title_marks.trail_root(page.head.title or ""):
        yield root, Evidence.META
    yield from ((name, Evidence.JSON_LD) for name in linked_houses.alone(page))
    yield from ((name, Evidence.META) for name in stated if not _names_site(page, name))
    yield from _besides(page, lead)
    yield from imprint.names(page, lead)
    yield from ((name, Evidence.MARKUP) for name in imprint.in_headline(page))


def _besides(page: Page, lead: str) -> Iterator[tuple[str, Evidence]]:
    """Find what else the head says: the name of the site or of its application, an author."""
    for node in page.head.json_ld:
        name = node.get("name") if "website" in types(node) else None
        if isinstance(name, str) and in_title.can_name_site(name):
            yield name, Evidence.JSON_LD
    for name in _APPLICATIONS:
        values = page.head.metas.get(name, ())[:1]
        yield from ((value, Evidence.META) for value in values if in_title.is_short(value))
    yield from ((name, Evidence.META) for name in stated_authors.houses(page, lead))


def _at_own_address(page: Page, lead: str) -> Iterator[str]:
    """Find the brand in one word that the page's address has too, and the text: "Ferryheim"."""
    own = {label.replace("-", "") for label in hostname(page.url).split(".")[:-1]}
    for name in (part for brand in page.brands for part in title_marks.parts(brand)):
        if shortened.squeezed(name) in own and organizations.names(lead, name):
            yield name


def _senders(page: Page) -> Iterator[str]:
    """Find the house that sent the mail: "Bridge Office <press@example.gov>"."""
    for sender in page.head.metas.get("mail:from", ()):
        name = sender.partition("<")[0].strip(' "')
        if organizations.is_organization(name):
            yield name


def _is_headline(page: Page, name: str) -> bool:
    """Tell what the text is headed by, where the name of the site is a heading too."""
    house = organizations.is_organization(name) and len(name.split()) <= 2 * _SITE
    if in_title.is_short(name) or name in page.brands or house:
        return False
    headings = (
        block.text for block in page.blocks if block.level and block.zone is not Zone.CHROME
    )
    return any(key(text) == key(name) for text in headings)


def _names_site(page: Page, name: str) -> bool:
    """Tell a site's name from a slogan by its words, or by a link home that prints it."""
    return in_title.can_name_site(name) or name in page.brands


def _is_title_of_house(page: Page, lead: str) -> bool:
    """Say whether the page's title heads nothing, but names a house that the text names too."""
    parts = (title := page.head.title or "").split()
    return (
        _TITLE <= len(parts) <= 2 * _TITLE
        and all(part[0].isupper() or part in _SMALL for part in parts)
        and f" {key(title)} " in f" {key(lead)} "
        and not any(block.level and key(title) in key(block.text) for block in page.blocks)
    )
