"""Who issues the release."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse import organizations, pagetitle
from newsdrop.parse.contact_line import is_name
from newsdrop.parse.found import Found
from newsdrop.parse.phrases import key, keys, opening
from newsdrop.record import Evidence, Issuer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsdrop.page import Page
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Paragraph

_ABOUT = keys("closing", "about")
_THINGS = words("closing", "things")
_VERBS = words("announcing", "verbs")
_STOPWORDS = frozenset(" ".join(words("stopwords")).split())

_MAX_NAME = 90  # characters
_LEAD = 600  # characters of the text in which the issuer names itself
_NAME = re.compile(
    r"""
    (?: U\.S\.\ | U\.N\.\ )?
    [^\W\d_a-z] [\w&’'+-]* (?: \. [\w&’'+-]+ )*
    (?: [ ] (?: (?:of|for|and|de|du|des|der|für|&|on) [ ] (?: (?:the|la) [ ] )? )?
        (?: U\.S\. | [^\W\d_a-z] [\w&’'+-]* (?: \. [\w&’'+-]+ )* ) ){0,9}
    (?: ,? [ ] (?:Inc|Corp|Co|LLC|Ltd|PLC|plc|AG|SE|SA|S\.A|GmbH|NV)\b )?
    (?: (?<=Inc) \. | (?<=Corp) \. | (?<=Co) \. | (?<=Ltd) \. )?
    """,
    re.VERBOSE,
)
_ASIDE = re.compile(r" ?\([^()]{1,80}\)")
_APPOSITION = re.compile(r",[^,.;]{3,160},")
_COPYRIGHT = re.compile(
    r"""
    (?: © | \(c\) | copyright ) [ ]? (?: © | \(c\) )? [ ]?
    \d{4} (?: [ ]?[-–,][ ]? \d{4} )? ,? [ ]?
    (?: by [ ] )?
    ( [^|©\d]{2,80} )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PARTS = ("sourceOrganization", "publisher", "author")
_KINDS = frozenset(
    {"Organization", "NewsMediaOrganization", "GovernmentOrganization", "Corporation"}
)
_METAS = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "citation_publisher")
_MAX_DIGITS = 4  # of a name; more are a date
_MAX_COPYRIGHT = 300
_TLD = 3  # characters of "GOV", which names nobody
_RIGHTS = re.compile(
    r"\W*(?:all rights|alle rechte|tous droits|todos los|privacy|terms).*", re.IGNORECASE
)


def find(page: Page, letter: Letterhead, text: Sequence[Paragraph]) -> Found[Issuer] | None:
    """Find the issuer.

    Parameters
    ----------
    page
        The page.
    letter
        The letterhead; whom it names, issues.
    text
        The body.

    Returns
    -------
    Found or None
        Who speaks in the release comes before who hosts it; a wire service is only the carrier.
    """
    if letter.issuer is not None:
        return letter.issuer
    lead = _ASIDE.sub(" ", " ".join(part.text for part in text[:3])[:_LEAD])
    host, source = _host(page, lead)
    about = next((name for name in _described(page) if organizations.mentions(lead, name)), None)
    if about and host and organizations.names(lead, host):
        about = None  # the site's own release, which may describe others too
    known = [name for name in (about, host) if name is not None]
    speaker = _speaker(lead, known)
    if about is not None and speaker is not None and organizations.same(speaker, about):
        # Printed in the text, a name is surer than in "About X and the Y Group".
        return Found(Issuer(speaker), Evidence.TEXT)
    if about is not None:
        return Found(Issuer(about), Evidence.TEXT)
    if host is not None:
        return Found(Issuer(host), source)
    return Found(Issuer(speaker), Evidence.TEXT) if speaker is not None else None


def _host(page: Page, lead: str) -> tuple[str | None, Evidence]:
    """Choose what the site calls itself: a full name, before a domain's that the text knows."""
    domain: tuple[str, Evidence] | None = None
    for name, source in _hosts(page):
        bare = organizations.tidy(next(iter(dict.fromkeys(pagetitle.parts(name))), ""))
        if not bare or len(bare) > _MAX_NAME or organizations.is_host(bare):
            continue
        if key(bare) in pagetitle.SECTIONS or sum(map(str.isdigit, bare)) > _MAX_DIGITS:
            continue
        short = organizations.from_domain(bare)
        if short is None:
            return bare, source
        known = short in lead or (short.isupper() and len(short) > _TLD)
        if domain is None and known and not organizations.is_host(short):
            domain = short, source
    return domain or (None, Evidence.META)


def _hosts(page: Page) -> Iterator[tuple[str, Evidence]]:
    for node in page.head.json_ld:
        yield from ((name, Evidence.JSON_LD) for name in _organizations(node))
    for name in _METAS:
        for value in page.head.metas.get(name, ())[:1]:
            yield value, Evidence.META
    yield from ((name, Evidence.META) for name in _beside_headline(page))
    yield from _printed(page)


def _beside_headline(page: Page) -> Iterator[str]:
    """Read the site's name from a title that holds a printed heading and something more."""
    title = page.head.title or ""
    printed = {key(block.text) for block in page.blocks if block.level}
    for before, after in pagetitle.halves(title):
        if key(before) in printed:
            yield from reversed(pagetitle.parts(after))
        elif key(after) in printed:
            yield from pagetitle.parts(before)
    bare = pagetitle.without_site(title, pagetitle.site_names(page))
    if bare and bare != title:
        yield from reversed(pagetitle.parts(title.replace(bare, "", 1)))


def _organizations(node: Mapping[str, object]) -> Iterator[str]:
    for part in _PARTS:
        value = node.get(part)
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict) and item.get("@type") in _KINDS:
                name = item.get("name")
                if isinstance(name, str):
                    yield name


def _printed(page: Page) -> Iterator[tuple[str, Evidence]]:
    """Find what the page prints of its site: the title of its masthead, the copyright line."""
    for block in page.blocks:
        if block.zone is Zone.RELEASE and block.level:
            break
        if block.zone is Zone.CHROME and block.level == 1 and len(block.text) <= _MAX_NAME:
            yield block.text, Evidence.MARKUP
    for block in reversed(page.blocks):
        if block.zone is not Zone.RELEASE and len(block.text) <= _MAX_COPYRIGHT:
            match = _COPYRIGHT.search(block.text)
            if match and match[1][0].isupper():
                name, _, _ = _RIGHTS.sub("", match[1]).partition(". ")
                stop = "." if organizations.has_form(name) and not name.endswith(".") else ""
                yield name + stop, Evidence.TEXT


def _described(page: Page) -> Iterator[str]:
    """Find whom the "About X" headings name."""
    for block in page.blocks:
        if len(block.text) > _MAX_NAME or block.zone is Zone.CHROME:
            continue
        said = opening(block.text, _ABOUT)
        if said is None:
            continue
        name = organizations.tidy(block.text[said.end :].lstrip(" '’"))
        if name and not name[0].islower() and key(name.split()[0]) not in _THINGS:
            yield name


def _speaker(lead: str, known: Sequence[str]) -> str | None:
    """Find who announces: the first name that such a verb follows, and that is no person's."""
    for match in _NAME.finditer(lead):
        name = organizations.tidy(match[0])
        behind = lead[match.end() :]
        apposition = _APPOSITION.match(behind)
        if apposition:
            behind = behind[apposition.end() :]
        following = key(behind[:60]).split()[:1]
        if not following or following[0] not in _VERBS or len(name) < 2:
            continue
        if name.split()[0].casefold() in _STOPWORDS:
            continue
        if any(organizations.same(name, other) for other in known) or _is_company(name):
            return name
    return None


def _is_company(name: str) -> bool:
    """Tell an organisation's name from a person's, which looks the same but for its words."""
    return (
        organizations.is_organization(name)
        or organizations.has_form(name)
        or (" " not in name and not name.isupper())
        or not is_name(name)
    )
