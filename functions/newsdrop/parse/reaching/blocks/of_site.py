"""What a site says of itself in a margin, "Contact us", beside the contacts of a release."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone, types
from newsdrop.parse.letterheads import status
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.reaching.blocks import addressed
from newsdrop.parse.reaching.lines import line_offices
from newsdrop.parse.vocabulary import given_names
from newsdrop.parse.vocabulary.wordkinds import DOUBTFUL, FAMILY, GIVEN, kinds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.reaching.asking.contact_heading import Heading
    from newsdrop.record import Contact

_PRESS = words("contacts", "press mailboxes")
_MASTERS = words("contacts", "site mailboxes")
_RELEASED = keys("letterhead", "date labels") | keys("embargoes", "release date")
_COLONS = (":", "：")
_HEAD = 3  # lines above one
_FOOT = frozenset(("site", "footer"))
_NEWS = frozenset(("newsarticle", "reportagenewsarticle"))
_DESKS = 3  # of a menu, at least
_NAMES = GIVEN | DOUBTFUL | FAMILY


def is_of_site(heading: Heading | None, block: Block, own: Sequence[Contact]) -> bool:
    """Tell the site's "Contact us" in a margin, which names nobody: a release has its own.

    Parameters
    ----------
    heading
        Of the contacts.
    block
        That begins with it.
    own
        The contacts below.
    """
    general = heading is not None and (not heading.press or _is_entry(block))
    asked = general and block.zone is Zone.MARGIN
    return asked and not any(map(_is_persons, own))


def is_of_news(page: Page) -> bool:
    """Say whether a page calls its text a piece of news: a paper's own address is for its readers.

    Parameters
    ----------
    page
        The page; an article is any text. News that begins with whoever publishes it is a house's.
    """
    news = [node for node in page.head.json_ld if _NEWS & types(node)]
    if not news:
        return False
    said = (node.get("publisher") for node in news)
    names = (one.get("name") for one in said if isinstance(one, dict))
    first = next((block.text for _, block in page.told if running.is_sentence(block)), "")
    return not any(isinstance(name, str) and name and name in first for name in names)


def stands_beside(block: Block, own: Sequence[Contact], found: Sequence[Contact]) -> bool:
    """Tell the desk in a margin, "Investor Relations", below a release that names its persons.

    Parameters
    ----------
    block
        That begins with the heading.
    own
        The contacts below.
    found
        The contacts above.
    """
    apart = block.zone is Zone.MARGIN and any(map(_is_persons, found))
    return apart and not any(map(_is_persons, own))


def is_in_head(shown: Sequence[tuple[int, Block]], at: int, own: Sequence[Contact]) -> bool:
    """Tell the office that answers, below the status or the day of release: "Contact: Press Desk".

    Parameters
    ----------
    shown
        The lines of a page, each with its place.
    at
        Where the heading stands.
    own
        The contacts that it names.
    """
    if not all(one.name and one.phone for one in own):
        return False
    group = (block.text for _, block in shown[max(at - _HEAD, 0) : at])
    return any(status.opens_with_status(text) or _is_day_of_release(text) for text in group)


def _is_day_of_release(text: str) -> bool:
    said = opening(text, _RELEASED)
    return said is not None and text[said.end :].lstrip()[:1] in _COLONS and text[-1:].isdigit()


def is_menu(block: Block, own: Sequence[Contact]) -> bool:
    """Tell a site's "Contact us" at its foot, which lists desks with nothing but an address each.

    Or, in what the markup calls the foot of the site, no more than its house. There "Contact" is
    an entry of a menu, where the whole of it is a link.

    Parameters
    ----------
    block
        That begins with the heading.
    own
        The contacts below.
    """
    desks = sum(bool(one.name and one.email and not one.phone) for one in own)
    if "footer" not in block.hints:
        return False
    return (
        _is_entry(block)
        or desks >= _DESKS
        or (block.hints >= _FOOT and not any(map(_is_desk, own)))
    )


def _is_entry(block: Block) -> bool:
    """Tell an entry of the menu at a page's foot, the whole of which is a link."""
    if block.kind is not BlockKind.LIST_ITEM or "footer" not in block.hints:
        return False
    text = block.text.rstrip(" |·•")
    return bool(block.anchors) and (block.anchors[0].start, block.anchors[0].end) == (0, len(text))


def _is_desk(contact: Contact) -> bool:
    """Tell an office of a house from the house, and an address that is the press office's."""
    name, box = contact.name or "", (contact.email or "").partition("@")[0]
    return bool(line_offices.read(name)) or box.casefold() in _PRESS


def without_masters(found: Sequence[Contact]) -> tuple[Contact, ...]:
    """Leave out who keeps the site, "webmaster@acme.example", and machines, "no-reply@".

    A person with such an address is left with her number.
    """
    kept = (replace(one, email=None) if _is_masters(one) else one for one in found)
    return tuple(one for one in kept if one.email or one.phone or one in found)


def _is_masters(contact: Contact) -> bool:
    return (contact.email or "").partition("@")[0].casefold() in _MASTERS


def _is_persons(contact: Contact) -> bool:
    """Tell a person by a name that is known, or that stands in the address: "qwabe@"."""
    name = contact.name or ""
    if given_names.begin(name):
        return True
    parts = name.split() if lone_name.is_name(name) else []
    if not parts or any(kinds(part) & ~_NAMES for part in parts):
        return False
    return any(map(kinds, parts)) or addressed.knows(name, (contact.email or "",))
