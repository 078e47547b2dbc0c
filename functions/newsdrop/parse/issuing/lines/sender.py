"""Who sent a text that a site only carries: a house below the headline, and once more elsewhere.

Sites for the releases of many houses are known by their names, but there are more of them than
anyone can list. None of their texts names the site.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.houses import numbered, organizations
from newsdrop.parse.issuing.names import addresses, officers
from newsdrop.parse.letterheads.labels import PARTED
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import is_prose, is_sentence
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Block, Page

_SECTIONS = keys("letterhead", "sections")
_PIECES = regex(r" [|•·–—-] |: |(?:\A|,? )[Bb]y ")  # "May 4, 2010, by Bridge Society"
_LABELS = keys("letterhead", "releases") | keys("letterhead", "source labels")
_PARTS = keys("organizations", "parts of houses")
_BELOW = 12  # blocks below a headline
_LINE = 110  # characters
_DECK = 1  # sentences above a text; its paragraphs may be short
_LEAST = 5  # letters of a word that an address has too
_SMALL = words("organizations", "small")
_NO_LINES = frozenset((BlockKind.CAPTION, BlockKind.LIST_ITEM, BlockKind.TABLE))


def find(page: Page, site: str) -> str | None:
    """Find the one house that has a line between headline and text, and another sign.

    Another line may name it, or the address of a contact; that the text does is not enough, as
    it names what pictures show.

    Parameters
    ----------
    page
        The page.
    site
        What its site calls itself, which the text never names; a contact's address may have it.

    Returns
    -------
    str or None
        The name as printed; parts of a house, such as a department, are none.
    """
    found: dict[str, str] = {}  # with the words before each
    strange: set[str] = set()  # no house by their words, so that they need all signs
    for block in _below(page):
        for piece in _PIECES.split(block.text):
            name = organizations.tidy(piece)
            if not name or _is_other(name):
                continue
            if organizations.is_organization(name):
                found.setdefault(name, key(block.text.partition(piece)[0]))
            elif piece == block.text and _is_name(name):
                strange |= {name} if _has_line(page, name) and _answers(page, name) else set()
    if found and _answers(page, site):
        return None
    if not found:
        return next(iter(strange), None) if len(strange) == 1 else None
    if len(found) != 1:
        return None
    ((name, before),) = found.items()
    credited = before.rpartition(" ")[2] == "by"  # as an agency's news are, too
    said = before in _SECTIONS or (not credited and _has_line(page, name)) or _answers(page, name)
    return name if said else None


def beside_day(page: Page) -> str | None:
    """Find the name that shares the line of the posting day: "Posted: May 4, 2021 · Roe Works".

    Parameters
    ----------
    page
        The page.

    Returns
    -------
    str or None
        It has capitals only, is no person's, and begins a line of the page's foot, too.
    """
    for block in _between(page):
        day, *names = PARTED.split(block.text)
        if len(names) == 1 and dates.find_all(day) and _is_name(names[0]):
            said = key(names[0])
            feet = (one.text for one in page.blocks if one.zone is not Zone.RELEASE)
            named = [line for line in feet if f"{key(line)} ".startswith(f"{said} ")]
            return names[0] if named and not _is_other(names[0]) else None
    return None


def _below(page: Page) -> Iterator[Block]:
    """List the lines between headline and text, without those that a label gives to others."""
    for block in _between(page):
        label, colon, _ = block.text.partition(": ")
        if not colon or _is_of_sender(label):
            yield block


def _between(page: Page) -> Iterator[Block]:
    """List the lines between headline and text."""
    top = next((at for at, block in enumerate(page.blocks) if block.level == 1), None)
    told = 0
    for block in islice(page.blocks, top + 1, top + 1 + _BELOW) if top is not None else ():
        told += is_sentence(block)
        if is_prose(block) or told > _DECK:
            return
        line = block.kind not in _NO_LINES and not block.level and len(block.text) <= _LINE
        if line and block.zone is not Zone.CHROME:
            yield block


def _is_of_sender(label: str) -> bool:
    """Tell "Press release: Bridge Society" from "Partner: Bridge Society"."""
    return key(label) in _LABELS or any(map(str.isdigit, label))


def _is_other(name: str) -> bool:
    if organizations.is_office(name) or organizations.is_host(name):
        return True
    return opening(name, _PARTS) is not None or officers.is_member(name)


def _is_name(line: str) -> bool:
    """Tell what may be a house's name from a person's."""
    return " " in line and numbered.is_capital(line) and not kinds(line.partition(" ")[0]) & GIVEN


def _has_line(page: Page, name: str) -> bool:
    """Say whether two lines have a name, captions left out."""
    said = key(name)
    lines = [
        block.text
        for block in page.blocks
        if block.kind is not BlockKind.CAPTION and len(block.text) <= _LINE
    ]
    return sum(said in key(line) for line in lines) > 1


def _answers(page: Page, name: str) -> bool:
    """Say whether a contact's address has a word of a name."""
    long = [word for word in key(name).split() if len(word) >= _LEAST and word not in _SMALL]
    own = [word for word in long if not organizations.is_common(word)]
    mails = [label for label, at in addresses.labels(page) if at >= 0]
    return any(word in label for word in own for label in mails)
