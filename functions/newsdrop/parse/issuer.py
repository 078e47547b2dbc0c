"""Who issues the release."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse import organizations, pagetitle
from newsdrop.parse.contact_lines import is_name
from newsdrop.parse.found import Found
from newsdrop.parse.phrases import key
from newsdrop.record import Evidence, Issuer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsdrop.page import Anchor, Page
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Paragraph

_ABOUT = sorted(words("closing", "about"), key=len, reverse=True)
_THINGS = words("closing", "things")
_VERBS = words("announcing", "verbs")

_MAX_NAME = 90  # characters
_LEAD = 600  # characters of the text in which the issuer names itself
_NAME = re.compile(
    r"""
    (?: U\.S\.\ | U\.N\.\ )?
    [^\W\d_a-z] [\w&’'+-]* (?: \. [\w&’'+-]+ )*
    (?: [ ] (?: (?:of|the|for|and|de|la|du|des|der|für|&|on) [ ] ){0,2}
        (?: U\.S\. | [^\W\d_a-z] [\w&’'+-]* (?: \. [\w&’'+-]+ )* ) ){0,9}
    (?: ,? [ ] (?:Inc|Corp|Co|LLC|Ltd|PLC|plc|AG|SE|SA|S\.A|GmbH|NV)\b )?
    (?: (?<=Inc) \. | (?<=Corp) \. | (?<=Co) \. | (?<=Ltd) \. )?
    """,
    re.VERBOSE,
)
_APPOSITION = re.compile(r"\s?\([^()]{1,60}\)|,[^,.;]{3,160},")
_COPYRIGHT = re.compile(
    r"""
    (?: © | \(c\) | copyright ) [ ]? (?: © | \(c\) )? [ ]?
    (?: \d{4} (?: [ ]?[-–,][ ]? \d{4} )? ,? [ ]? )?
    (?: by [ ] )?
    ( [^.|©\d]{2,80} )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PARTS = ("sourceOrganization", "publisher", "author")
_KINDS = frozenset(
    {"Organization", "NewsMediaOrganization", "GovernmentOrganization", "Corporation"}
)
_METAS = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "citation_publisher")
_HOME = re.compile(r"(?:https?://[^/?#]{3,80})?/?(?:index\.\w{3,5}|home)?/?", re.IGNORECASE)
_MAX_COPYRIGHT = 300
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
    lead = " ".join(part.text for part in text[:3])[:_LEAD]
    host, source = _host(page)
    about = next((name for name in _described(page) if organizations.mentions(lead, name)), None)
    speaker = _speaker(lead)
    if about is not None:
        # Printed in the text, a name is shorter and surer than in "About X and the Y Group".
        if speaker and organizations.same(speaker, about):
            return Found(Issuer(speaker), Evidence.TEXT)
        return Found(Issuer(about), Evidence.TEXT)
    if host is not None:
        return Found(Issuer(host), source)
    if speaker is not None:
        return Found(Issuer(speaker), Evidence.TEXT)
    return None


def _host(page: Page) -> tuple[str | None, Evidence]:
    """Choose what the site calls itself: a full name before a domain's."""
    domain: tuple[str, Evidence] | None = None
    for name, source in _hosts(page):
        bare = organizations.tidy(name)
        if not bare or len(bare) > _MAX_NAME or organizations.is_host(bare):
            continue
        if key(bare) in pagetitle.SECTIONS:
            continue
        short = organizations.from_domain(bare)
        if short is None:
            return bare, source
        if domain is None and not organizations.is_host(short):
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
    """Find what the page prints of its site: a heading that links home, the copyright line."""
    for block in page.blocks:
        if block.level and len(block.text) <= _MAX_NAME and any(map(_is_home, block.anchors)):
            yield block.text, Evidence.MARKUP
    for block in reversed(page.blocks):
        if block.zone is not Zone.RELEASE and len(block.text) <= _MAX_COPYRIGHT:
            match = _COPYRIGHT.search(block.text)
            if match:
                yield _RIGHTS.sub("", match[1]), Evidence.TEXT


def _is_home(anchor: Anchor) -> bool:
    return _HOME.fullmatch(anchor.href) is not None


def _described(page: Page) -> Iterator[str]:
    """Find whom the "About X" headings name."""
    for block in page.blocks:
        text = block.text.strip()
        if len(text) > _MAX_NAME or block.zone is Zone.CHROME or not text:
            continue
        folded = text.casefold()
        for phrase in _ABOUT:
            if folded.startswith(phrase) and len(text) > len(phrase) + 1:
                name = organizations.tidy(text[len(phrase) :])
                first = name.split()[0].casefold() if name else ""
                if name and not name[0].islower() and first not in _THINGS:
                    yield name
                break


def _speaker(lead: str) -> str | None:
    """Find who announces: the first name that such a verb follows, a person's left out."""
    for match in _NAME.finditer(lead):
        name = organizations.tidy(match[0])
        behind = lead[match.end() :]
        apposition = _APPOSITION.match(behind)
        if apposition:
            behind = behind[apposition.end() :]
        following = key(behind[:60]).split()[:2]
        if following and following[0] in _VERBS and len(name) > 1 and not _is_person(name):
            return name
    return None


def _is_person(name: str) -> bool:
    return is_name(name) and not organizations.is_organization(name)
