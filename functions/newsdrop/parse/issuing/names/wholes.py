"""The whole name of a house that an address or a title cuts: "Roe Works Trust" for "Roe Works"."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import organizations, rights
from newsdrop.parse.issuing.names import sitenames
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import STOPWORDS, key
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Page

_HANGUL = regex(r"[가-힣]{2}")
_SMALL = words("organizations", "small")
_BODIES = words("organizations", "bodies behind a site")
_TEXT = 20_000  # characters that are searched
_MOST = 5  # words that a name may lack
_WORD = r"[^\W\d_a-zß-ÿ][\w&-]{0,40}"


def completed(name: str, told: str) -> str:
    """Give a name with the words that follow it wherever a text prints it.

    The last of them must be one of houses, "Project", unless the whole name has a line of its
    own. A text that prints the name alone once knows no longer one.

    Parameters
    ----------
    name
        A name of several words; one word may be a house's of which others bear the name.
    told
        The headline and the body.
    """
    if " " not in name or organizations.is_house(name):
        return name
    behind = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)(?P<more>(?: {_WORD}){{0,{_MOST}}})")
    found = [match["more"].split() for match in behind.finditer(told, 0, _TEXT)]
    common = _common(found)
    whole = " ".join((name, *common))
    if len(found) > 1 and whole in told[:_TEXT].split("\n"):
        return whole  # "Roe Legal Aid", always so, and once in a line of its own
    while common and not organizations.is_common(common[-1]):
        common.pop()
    return " ".join((name, *common))


def before_short(name: str, told: str) -> str:
    """Give the house that a text names before it goes on with the last word of its name alone.

    Parameters
    ----------
    name
        Any name; of the common words of houses "Commission" says nothing, as long as the text
        has "the Road Safety Commission" before "the Commission".
    told
        The headline and the body.
    """
    if not organizations.is_common(name):
        return name
    whole = re.compile(
        rf"\b(?:{_WORD} (?:(?:of|for|and|&) (?:the )?)?){{0,{_MOST}}}{re.escape(name)}\b"
    )
    found = whole.search(told, 0, _TEXT)
    while found and found[0].partition(" ")[0].casefold() in _SMALL:
        found = whole.match(told, found.start() + found[0].index(" ") + 1)
    return found[0] if found else name


def led(name: str, told: str) -> str:
    """Give a name that a word of houses begins with the capital words ahead, always the same ones.

    Parameters
    ----------
    name
        "Institute for Bridges".
    told
        The headline and the body: "the Jane Roe Institute for Bridges".
    """
    first, _, rest = name.partition(" ")
    if not rest or not organizations.is_common(first):
        return name
    ahead = re.compile(
        rf"(?P<small>\b[a-z]{{2,8}} )?(?P<more>(?:{_WORD} ){{0,{_MOST}}}){re.escape(name)}(?!\w)"
    )
    matches = list(ahead.finditer(told, 0, _TEXT))
    if not any((match["small"] or "").strip() in STOPWORDS for match in matches):
        return name  # "On Monday Department of Roads crews"
    return " ".join((*reversed(_common([_names(match["more"]) for match in matches])), name))


def without_town(site: str, told: str) -> str | None:
    """Take off the town that a line of rights adds: "Acme Trust, Roeville" for "Acme Trust"."""
    bare, comma, town = site.rpartition(", ")
    placed = comma and (is_named(town) or told.startswith(town))
    if not placed or organizations.printed(told, site):
        return None
    return bare if organizations.is_house(bare) and organizations.printed(told, bare) else None


def of_rights(page: Page, name: str, told: str) -> str:
    """Give the body that holds the rights for the host that it is called by: "Roeland.ca".

    Parameters
    ----------
    page
        The page, in whose foot the body stands: "© 2026 Government of Roeland".
    name
        Any name; one that the text calls a house by stays.
    told
        The body.
    """
    short = organizations.from_domain(name) if "." in name and name not in told else None
    if short is None:
        return name
    word = key(short)
    holders = (rights.of_block(block) or "" for block in reversed(page.blocks))
    bodies = (
        holder
        for holder in holders
        if holder and (organizations.is_house(holder) or sitenames.governed(holder))
        if not organizations.is_form(holder.partition(" ")[0])  # of a paper, "ООО «Мосты»"
        if word in key(holder).split() or organizations.stands_for(short, holder)
    )
    return next(bodies, name)


def _names(ahead: str) -> list[str]:
    """List words ahead of a name, the nearest first, without "The" and whatever stands before."""
    return [*takewhile(lambda word: word.casefold() not in _SMALL, reversed(ahead.split()))]


def _common(found: list[list[str]]) -> list[str]:
    """List the words with which all begin."""
    common = list(found[0]) if found else []
    for more in found[1:]:
        same = [one == other for one, other in zip(common, more, strict=False)]
        common = common[: same.index(False) if False in same else len(same)]
    return common


def of_site(site: str, lead: str) -> str | None:
    """Find the house that opens a text with the name of its site, and more: "Acme Project".

    Parameters
    ----------
    site
        What the site calls itself.
    lead
        The beginning of the text.
    """
    if " " in site or organizations.is_common(site):
        return None
    begun = re.compile(rf"(?<!\w){re.escape(site)}(?: {_WORD}){{1,{_MOST}}}")
    names = (match[0].split() for match in begun.finditer(lead))
    found = next(names, [])
    while found and found[-1].casefold() not in _BODIES:
        found.pop()
    name = " ".join(found)
    return name if found and organizations.begins(lead, name) else None


def in_hangul(site: str, lead: str) -> str | None:
    """Find the house with Korean words behind its site's name: "Acme 연구 재단" for "Acme".

    Parameters
    ----------
    site
        What the site calls itself.
    lead
        The beginning of the text, in which a particle marks the house as what it tells of.
    """
    if _HANGUL.search(lead) is None:
        return None
    ends = any_of(words("organizations", "korean topics"))
    house = rf"(?: [가-힣]{{1,10}}){{0,3}} [가-힣]{{0,10}}?(?:{ends})"
    found = re.search(rf"(?<!\w){re.escape(site)}{house}(?=[은는이가] )", lead)
    return found[0] if found else None


def of_title(page: Page, site: str, told: str) -> str | None:
    """Find the page's title that is a longer name of its site's house, as the text prints it.

    Parameters
    ----------
    page
        The page.
    site
        What the site calls itself: "Bridge Office".
    told
        The headline and the body.
    """
    titles = (*page.head.metas.get("og:title", ()), page.head.title or "")
    whole = (title for title in titles if title.startswith(f"{site} ") and _is_house(title, site))
    return next((title for title in whole if organizations.printed(told, title)), None)


def _is_house(title: str, site: str) -> bool:
    """Tell "Bridge Office of the State" from the site's things: "Bridge Office Plan 5"."""
    more = title[len(site) :].casefold().split()
    longer = more[0] in _SMALL or more[-1] in _BODIES
    return longer and organizations.is_organization(title)
