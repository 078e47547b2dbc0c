"""Addresses that are there for the press by their own name: "press@acme.example"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose import sentences
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.reaching.lines import line_offices, reach
from newsdrop.parse.reaching.unheaded import one_line
from newsdrop.parse.vocabulary import given_names
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Contact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page

_BOXES = words("contacts", "press mailboxes")
_FAX = regex(
    rf"(?<![/&+])(?<![/&+] )\b(?:tele)?(?:{any_of(words('contacts', 'fax'))}|facsimil\w*)\W*$",
    re.IGNORECASE,
)  # but "Tel./Fax"
_ASKED = regex(
    rf"For (?:all |any )?(?:{any_of(words('contacts', 'news matters'))})\b [^.@]{{0,160}}?"
    rf"\b(?:{any_of(words('contacts', 'asks'))})\b[^.@]{{0,40}}?(\S{{1,60}}@\S{{1,60}})",
    re.IGNORECASE,
)
_OFFERED = regex(rf"\b(?:{any_of(words('contacts', 'asked in the end'))})\b", re.IGNORECASE)
_PARTS = regex(r"[^\W\d_]+")
_MAX_ASKED = 400  # characters of a sentence
_MORE = 5  # words behind its first sentence: "More on our site"
_MAX_CLOSING = 200  # characters of a last paragraph
_MAX_LINE = 160  # characters of a letterhead's line
_MAX_BARE = 20  # characters of a line besides the address in it
_ABOVE = 3  # lines of a card from the name to the address


def find(page: Page, headline: frozenset[int]) -> Iterator[tuple[Contact, int]]:
    """Find the line of a letterhead, the last line or the card that gives such an address.

    Parameters
    ----------
    page
        The page, which has no other contact.
    headline
        The blocks of its headline.

    Yields
    ------
    tuple
        A contact and the block that the address stands in.
    """
    top = min(headline, default=-1)
    ends = [at for at, block in enumerate(page.blocks) if block.zone is Zone.RELEASE and block.text]
    for at, block in enumerate(page.blocks):
        if asked := _asked(block):
            yield Contact(None, None, _number([block], asked), asked), at
            continue
        mail = _of_the_press(block)
        last = _closing(block) if at in ends[-1:] else None
        if last and one_line.house(block.text) is None:
            yield Contact(None, None, _number([block], last), last), at
            continue
        if mail is None:
            continue
        said = len(mail) + sum(len(one.value) for one in reach.phones(block.text))
        bare = len(block.text) <= said + _MAX_BARE
        above = page.blocks[max(0, at - _ABOVE) : at] if bare else ()
        name = _above(above)
        heads = at < top and block.zone is not Zone.CHROME
        carded = name and block.zone is not Zone.RELEASE
        if "@" not in block.text:
            name = name or line_offices.read(block.text)  # whose name is a link
        if not name and at in ends[-1:] and (house := one_line.house(block.text)):
            name, bare = house, True
        if heads or carded or (bare and at in ends[-1:]):
            yield Contact(name, None, _number(page.blocks[max(0, at - 1) : at + 1], mail), mail), at


def _of_the_press(block: Block) -> str | None:
    """Find the address of a line, or the one that its link writes to, if it is for the press."""
    if not block.text or len(block.text) > _MAX_LINE:
        return None
    if "@" in block.text:
        found = [mail.value for mail in reach.emails(block.text)]
    else:
        found = [mail for link in block.anchors if (mail := reach.mailto(link.href))]
    if len(found) != 1:
        return None
    return found[0] if is_for_press(found[0]) else None


def _asked(block: Block) -> str | None:
    """Find the address in a sentence on whom the press asks, which tells of other things too.

    "For media inquiries about the bridge, contact: press@acme.example, and follow us."
    """
    text = block.text
    if "@" not in text or len(text) > _MAX_ASKED or block.zone is not Zone.RELEASE:
        return None
    said = _ASKED.match(text)
    mail = next((mail.value for mail in reach.emails(said[1])), "") if said else ""
    return mail if is_for_press(mail) else None


def _closing(block: Block) -> str | None:
    """Find the address in the first sentence of a short last paragraph, which offers an answer.

    "For questions we are at press@acme.example. More on our site".
    """
    text = block.text
    if "@" not in text or " | " in text or block.level:
        return None
    if not _MAX_BARE < len(text) <= _MAX_CLOSING:
        return None
    found = reach.emails(text)
    first = next(iter(sentences.split(text)), "")
    rest = text[len(first) :]
    if dates.find_all(text) or ";" in first:
        return None  # "Tickets are sold from May; for interviews write to press@acme.example"
    if len(rest.split()) > _MORE and not reach.reachable(rest, block.anchors):
        return None
    if len(found) != 1 or found[0].end > len(first) or not is_for_press(found[0].value):
        return None
    return found[0].value if _OFFERED.search(first, 0, found[0].start) else None


def is_for_press(mail: str) -> bool:
    """Tell an address that is there for the press by its own name.

    Parameters
    ----------
    mail
        An address.
    """
    said = _PARTS.findall(mail.partition("@")[0].casefold())
    return "".join(said) in _BOXES or not _BOXES.isdisjoint(said)  # "acme-press"


def _above(blocks: Sequence[Block]) -> str | None:
    """Find the name on a card whose last line is the address."""
    for block in reversed(blocks):
        text = block.text
        if given_names.begin(text) and lone_name.is_name(text):
            return text
    return None


def _number(blocks: Sequence[Block], mail: str) -> str | None:
    """Find the number in the line of an address, or in the one above it and alone there.

    A fax is none.
    """
    *above, own = blocks
    text = own.text
    found = [one for one in reach.phones(text) if not _FAX.search(text, 0, one.start)]
    if not found and own.text == mail:
        found = [one for block in above for one in reach.phones(block.text)]
        found = [one for one in found if len(above[0].text) <= len(one.value) + _MAX_BARE]
    return found[0].value if found else None
