"""The press contact that a page keeps in a column of its own, in its chrome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.reaching.asking import contact_heading
from newsdrop.parse.reaching.blocks import block_extent, contact_block
from newsdrop.parse.reaching.lines import line_offices, reach
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.record import Contact

_NEWS = words("contacts", "of news")
_MOST = 2000  # blocks of chrome
_MAX_LABEL = 40  # characters of a heading
_MAX_LINES = 40
_MAX_ABOVE_NUMBER = 6  # lines below it, the last of them with a number
_REACH = regex(r"\d\d\d|\S@\S")


def find(page: Page) -> Sequence[Contact]:
    """Find the contacts that a page keeps in a column of its own, under a heading that says so.

    Much else that stands there reaches the site's own staff, so that only persons count, and only
    such as answer for the release.

    Parameters
    ----------
    page
        The page, whose chrome is looked at.
    """
    shown = [block for block in page.blocks if block.text and block.zone is Zone.CHROME]
    for at, block in enumerate(shown[:_MOST]):
        said = key(block.text) if len(block.text) <= _MAX_LABEL else ""
        if said not in contact_heading.HEADINGS:
            continue
        behind = shown[at + 1 : at + 1 + _MAX_LINES]
        if block.kind is BlockKind.LIST_ITEM and any(
            one.hints == block.hints for one in behind[:1]
        ):
            continue  # an entry of a menu, over the next: "Contact us", "Editorial Policy"
        if not any(_REACH.search(line.text) for line in behind[:_MAX_ABOVE_NUMBER]):
            continue  # a menu, which a page has dozens of
        own: Sequence[Contact] = contact_block.read(
            None, block, behind[: block_extent.gather(behind)], ""
        )
        own = [one for one in own if _is_for(page, one, press=said in contact_heading.PRESS)]
        if any(lone_name.is_name(one.name or "") for one in own):
            return [one for one in own if answers_the_press(one.name or "")]
    return []


def _is_for(page: Page, one: Contact, *, press: bool) -> bool:
    """Tell who answers for the release: reached both ways, for the press, or named in the text."""
    if one.phone and (one.email or press):
        return True
    if press and one.email and not lone_name.is_name(one.name or ""):
        return answers_the_press(one.name or "")
    told = (block.text for _, block in page.told)
    return bool(one.email and one.name) and any((one.name or "") in text for text in told)


def answers_the_press(name: str) -> bool:
    """Tell a person, or an office for news, from others whom a site names."""
    return lone_name.is_name(name) or not _NEWS.isdisjoint(key(name).split())


def is_desk(line: str) -> bool:
    """Tell a line of a contact that is of the press: "Communications", "555-0100 (media line)"."""
    said = key(line).split() if len(line) <= _MAX_LABEL else []
    if _NEWS.isdisjoint(said):
        return False
    alone = _NEWS.issuperset(said) or line_offices.read(line) is not None
    return alone or bool(reach.phones(line))
