"""What the title of a page says of its site, beside the headline."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.names import headlines
from newsdrop.parse.issuing.text import opener_names
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.titling import nameless, pagetitle, title_marks

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newsdrop.page import Page

_SITE = 4  # words of a site's name
_PAIR = 2  # words of one that any heading may be
_STATES = keys("organizations", "governments ahead") | keys("organizations", "whole states")
_NEWS_OF = keys("organizations", "news of")
_LINE = 160  # characters


def names(page: Page, lead: str) -> Iterator[str]:
    """Read the site's name from a title that holds a printed heading and something more.

    Parameters
    ----------
    page
        The page.
    lead
        The beginning of the text.

    Yields
    ------
    str
        Names, the likeliest first.
    """
    printed = {key(block.text) for block in page.blocks if block.level}
    title = _no_heading(page, printed)
    bare = title_marks.without_site(title, pagetitle.site_names(page))
    if brand := headlines.before_slogan(page, lead):
        yield brand
    for before, after in _halves(page, title):
        if key(before) in printed and key(before) in nameless.SECTIONS:
            yield from filter(can_name_site, reversed(title_marks.parts(after)))
        elif key(after) in printed and key(after) in nameless.SECTIONS:
            yield from filter(can_name_site, title_marks.parts(before))
        elif key(before) in printed and after != bare:
            yield from _outwards(title_marks.parts(after))
        elif key(after) in printed and before != bare:
            yield from title_marks.parts(before)
        elif key(before) in nameless.SECTIONS and organizations.is_organization(after):
            yield after  # "Press release - Ministry of Housing"
    if bare and bare != title:
        yield from _around(page, bare, title, printed)


def _around(page: Page, bare: str, title: str, printed: Collection[str]) -> Iterator[str]:
    """Read the site's name from the parts of a title, one of which is no site's by its words."""
    others = title_marks.parts(title.replace(bare, "", 1))
    if organizations.is_organization(bare) and key(bare) not in printed:
        yield bare  # "Acme Bridge Club :: Arches" above "Arches for all"
    shown = {key(block.text) for _, block in page.shown}
    # Else the headline is among these.
    if key(bare) in shown or any(key(other) not in printed for other in others):
        decks = _decks(page)
        yield from (other for other in _outwards(others) if key(other) not in decks)


def _outwards(parts: Sequence[str]) -> Sequence[str]:
    """Read a title from its end, but a ministry before its state: "Ministerio | Gobierno de X".

    And a paper before its motto: "Roe 24 - Noticias de Salem".
    """
    row = [*reversed(parts)]
    held = len(row) > 1 and opening(row[0], _STATES) and opener_names.is_ministry(row[1])
    if held or (len(row) > 1 and opening(row[0], _NEWS_OF)):
        row[:2] = row[1], row[0]
    return row


def _halves(page: Page, title: str) -> Iterator[tuple[str, str]]:
    """Part a title, but not before the deck that stands below the headline too."""
    decks = _decks(page)
    for before, after in title_marks.halves(title):
        if key(after) not in decks:
            yield before, after


def _decks(page: Page) -> set[str]:
    """List the headings right below another, without those that may be a house's name."""
    return {
        key(low.text)
        for top, low in pairwise(page.blocks)
        if 0 < top.level < low.level
        and low.text not in page.brands
        and not organizations.is_organization(low.text)
        and not (low.text.istitle() and len(low.text.split()) <= _PAIR)
    }


def _no_heading(page: Page, printed: Collection[str]) -> str:
    """Give a page's title that is no printed line alone: "Boats from Roeville - Acme Bay"."""
    title = page.head.title or ""
    if key(title) in printed:
        return ""
    for before, after in title_marks.halves(title):
        if (
            key(before) in nameless.SECTIONS
            and len(title_marks.parts(after)) > 1
            and _is_in_release(page, key(after))
        ):
            return ""
    return title


def _is_in_release(page: Page, line: str) -> bool:
    told = (block.text for block in page.blocks if block.zone is Zone.RELEASE)
    return any(len(text) <= _LINE and key(text) == line for text in told)


def can_name_site(name: str) -> bool:
    """Tell the name of a site from a title, which has more words.

    Parameters
    ----------
    name
        What a page may call its site.
    """
    first = next(iter(title_marks.parts(name)), "")
    return is_short(first) or organizations.is_organization(first)


def is_short(name: str) -> bool:
    """Say whether a name has as few words as those of sites have."""
    return len(name.split()) <= _SITE
