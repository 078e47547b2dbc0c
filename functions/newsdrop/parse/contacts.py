"""The press contact block, above the text or below it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.found import Found
from newsdrop.parse.masthead import (
    contact_line,
    contact_lines,
    contact_sentence,
    eastern_contacts,
    front,
    organizations,
    status,
)
from newsdrop.parse.prose.phrases import WORD, first_words, key, keys, opening, size
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Anchor, Block, Page
    from newsdrop.record import Contact

_PRESS = keys("contacts", "press headings")
_PLAIN = keys("contacts", "headings")
_HEADINGS = _PRESS | _PLAIN
_FIRST_WORDS = first_words(_HEADINGS)
_END_MARKS = keys("closing", "end marks")
_ABOUT = frozenset(phrase for phrase in keys("closing", "about") if len(phrase) > 3)

_NEWS = frozenset({"press", "media", "news", "newsroom", "communications", "affairs", "presse"})
_MARKS = "-–—~*#("
_MARKED = frozenset({"contact", "contacts"})  # classes of elements
_COLONS = (":", "：")
_CONTACT = words("contacts", "contact")
_OF = re.compile(r"(?:d[ueo]|des|d['’]|della?|dell['’]|da|von|der|of|for)\b")
_GAP = ("", (), False)

_MAX_LINE = 240  # characters; longer is text, with whatever number in it
_MAX_CLOSED = 120  # of one with a full stop
_MAX_LINES = 40
_REACHING = ("mailto:", "tel:")
_MENU = 3  # links of a line
_MAX_ASIDE = 2000  # blocks of chrome
_MAX_LABEL = 40  # characters of a heading and nothing else
_MAX_ABOVE_NUMBER = 6  # lines below it, the last of them with a number
_NUMBER = re.compile(r"\d\d\d")
_MAX_TRIES = 60  # headings looked behind; a page with more has no contact block
_MAX_WORDS = 12  # of a line without a number
_MAX_FIELD = 60  # characters of a label and its value, in East Asian signs
_MAX_REST = 100
_MAX_HEADING = 90  # of a heading without a colon
_MAX_OWNER = 6  # words before "media contact": whose it is
_MAX_KIND = 3  # words before "contact": for what


class _Heading(NamedTuple):
    """A line that opens a contact block; `rest` is what stands behind it in the same line."""

    press: bool
    rest: str
    office: str | None


def find(page: Page, headline: Found[str] | None) -> Found[tuple[Contact, ...]] | None:
    """Find the press contacts.

    Parameters
    ----------
    page
        The page, whose chrome has none.
    headline
        Its blocks are none either.

    Returns
    -------
    Found or None
        All contacts of all blocks, in order. Numbers within paragraphs of text are no contacts,
        but of a person whom the text asks to write to, where the page has no other.
    """
    taken = headline.claims if headline else frozenset()
    shown = [
        (index, block)
        for index, block in enumerate(page.blocks)
        if block.text and block.zone is not Zone.CHROME and index not in taken
    ]
    found: list[Contact] = []
    claims: set[int] = set()
    at = tries = 0
    above = True
    while at < len(shown) and tries < _MAX_TRIES:
        block = shown[at][1]
        heading = _heading(block) if len(block.text) <= _MAX_LINE else None
        above = above and not front.is_prose(block)
        if heading is None and _opens_by_itself(shown, at, above=above):
            heading = _Heading(press=False, rest=block.text, office=None)
        after_end = heading is None and _is_end(block.text)
        if heading is None and not after_end:
            at += 1
            continue
        tries += 1
        behind = [block for _, block in shown[at + 1 : at + 1 + _MAX_LINES]]
        if after_end:  # what the site prints of itself below is no press contact
            behind = [other for other in behind if other.zone is block.zone]
        body = _gather(behind)
        own = _contacts(heading, block, behind[:body])
        if own and _credible(heading, block, own):
            found += own
            claims.update(index for index, _ in shown[at + after_end : at + 1 + body])
            at += body
        at += 1
    found = found or [*_beside(page)] or [*contact_sentence.find(page)]
    if not found:
        return None
    return Found(tuple(dict.fromkeys(found)), Evidence.TEXT, frozenset(claims))


def _beside(page: Page) -> Sequence[Contact]:
    """Find the contacts that a page keeps in a column of its own, under a heading that says so.

    Much else that stands there reaches the site's own staff, so that only persons with a number
    count; under a heading that does not say "press", an address is asked for too.
    """
    shown = [block for block in page.blocks if block.text and block.zone is Zone.CHROME]
    for at, block in enumerate(shown[:_MAX_ASIDE]):
        said = key(block.text) if len(block.text) <= _MAX_LABEL else ""
        if said not in _HEADINGS:
            continue
        behind = shown[at + 1 : at + 1 + _MAX_LINES]
        if not any(_NUMBER.search(line.text) for line in behind[:_MAX_ABOVE_NUMBER]):
            continue  # a menu, which a page has dozens of
        own: Sequence[Contact] = _contacts(None, block, behind[: _gather(behind)])
        own = [one for one in own if one.phone and (one.email or said in _PRESS)]
        if own := [one for one in own if contact_line.is_name(one.name or "")]:
            return own
    return []


def _opens_by_itself(shown: Sequence[tuple[int, Block]], at: int, *, above: bool) -> bool:
    """Tell a contact that has no heading, by its markup or by how its lines are stacked."""
    block = shown[at][1]
    if not _MARKED.isdisjoint(block.hints) and len(block.text) <= _MAX_CLOSED:
        line = contact_line.read(block.text)  # a lone address there is often the author's
        if line.phones and (line.names or line.offices):
            return True
    lines = [block.text, *(other.text for _, other in shown[at + 1 : at + 3])]
    return contact_lines.is_stacked(lines, posted=not above)


def _contacts(heading: _Heading | None, first: Block, body: Sequence[Block]) -> tuple[Contact, ...]:
    cells = _full_cells(body)
    lines: list[tuple[str, tuple[Anchor, ...], bool]] = []
    for at, block in enumerate(body):
        if at and body[at - 1].group != block.group and {block.group, body[at - 1].group} & cells:
            lines.append(_GAP)
        lines += [
            (
                "" if line.endswith(_COLONS) else line,
                block.anchors,
                block.kind is BlockKind.LIST_ITEM,
            )
            for line in _persons(block.text)
        ]
    if heading and heading.rest:
        lines[:0] = [(line, first.anchors, False) for line in _persons(heading.rest)]
    found = contact_lines.contacts(lines)
    if heading and heading.office and found and found[0].name is None:
        return (replace(found[0], name=heading.office), *found[1:])
    return found


def _full_cells(body: Sequence[Block]) -> frozenset[int]:
    """Find the cells of a table that hold a contact each, over several lines."""
    cells = Counter(block.group for block in body if block.tag == "td")
    reached = {block.group for block in body if contact_line.reachable(block.text, block.anchors)}
    return frozenset(cell for cell, lines in cells.items() if lines > 1 and cell in reached)


def _persons(line: str) -> Sequence[str]:
    """Take a line apart at semicolons where each part is a contact of its own."""
    for mark, holds in (("; or ", contact_line.reachable), ("; ", contact_line.named)):
        parts = line.split(mark)
        if len(parts) > 1 and all(map(holds, parts)):
            return parts
    return (line,)


def _credible(heading: _Heading | None, block: Block, own: Sequence[Contact]) -> bool:
    """Weigh a block that says less than "press contact" by what it holds."""
    if heading and heading.press:
        return True
    reached = any(contact.phone or contact.email for contact in own)
    if block.zone is Zone.MARGIN or heading is None:
        return any(contact.name and _answers_the_press(contact.name) for contact in own)
    return reached


def _answers_the_press(name: str) -> bool:
    return contact_line.is_name(name) or not _NEWS.isdisjoint(key(name).split())


def _heading(block: Block) -> _Heading | None:
    text = (block.cells[0] if block.cells else block.text).lstrip("*#•-–—| ")
    if len(text) > _MAX_HEADING and ":" not in text and "：" not in text:
        return None
    if sum(not anchor.href.startswith(_REACHING) for anchor in block.anchors) >= _MENU:
        return None  # "Press | Contact us | Donate"
    if eastern_contacts.is_heading(text):
        return _Heading(press=True, rest="", office=None)
    across = " | ".join(cell for cell in block.cells[1:] if cell)
    for owner, word in enumerate(WORD.finditer(text)):
        if owner > _MAX_OWNER:
            break
        if word[0].casefold() not in _FIRST_WORDS:
            continue
        said = opening(text[word.start() :], _HEADINGS)
        if said is None:
            continue
        end = word.start() + said.end
        if owner and said.key not in _PRESS and not _is_owned(said.key, owner, text[end:]):
            continue
        rest = _behind(text[end:].strip(), press=said.key in _PRESS and not owner)
        if rest is not None:
            joined = " | ".join(filter(None, (rest, across)))
            return _Heading(said.key in _PRESS, joined, contact_line.office(text[:end]))
    return None


def _is_owned(said: str, owner: int, rest: str) -> bool:
    """Tell "Survey contact: Jane Roe, 202-555-0100" by what stands behind it."""
    reached = rest[:1] in _COLONS and contact_line.reachable(rest)
    return reached and owner <= _MAX_KIND and said in _CONTACT


def _behind(rest: str, *, press: bool) -> str | None:
    """Read what a heading's line holds besides; ``None`` where the line is no heading."""
    if not rest.strip(":.：*_ 】］)"):
        return ""
    if rest[0] in ":：|–—-":
        return rest.lstrip(":：|–—- ")
    if rest[0] == "(" and rest.rstrip(":").endswith(")") and not contact_line.reachable(rest):
        return ""  # "Media contacts (for reporters only):"
    if rest.rstrip("*_ ").endswith(_COLONS) and len(rest.split()) <= _most_words(rest):
        return ""
    return rest if press and len(rest) < _MAX_REST and contact_line.reachable(rest) else None


def _most_words(rest: str) -> int:
    """Find how long a heading goes on; whose contact it is may be a long name."""
    return _MAX_WORDS if _OF.match(rest) else _MAX_OWNER


def _gather(after: Sequence[Block]) -> int:
    """Count the lines behind a heading that belong to it; the last of them has a number."""
    last = 0
    for count, (block, below) in enumerate(zip_longest(after, after[1:]), start=1):
        label = block.zone is Zone.RELEASE and size(block.text) <= _MAX_KIND
        leads = count == 1 or bool(label and below and contact_line.reachable(below.text))
        if not _belongs(block, leads=leads):
            break
        if contact_line.reachable(block.text, block.anchors):
            last = count
    return last


def _belongs(block: Block, *, leads: bool) -> bool:
    text = block.text
    if len(text) > _MAX_LINE or _is_end(text) or status.opens_with_status(text):
        return False
    closed = text.endswith((".", "!", "?", "。", "！", "？", *_COLONS))
    if contact_line.reachable(text, block.anchors):
        return len(text) < _MAX_CLOSED or not closed
    # A sentence or a label may lead over to the contacts: "If you have questions, please call:".
    if (leads and text.endswith(":")) or _heading(block) is not None:
        return True
    if block.kind is BlockKind.HEADING:
        return contact_line.named(text)
    house = organizations.is_organization(text)
    short = house or size(text) <= _MAX_WORDS or ("：" in text and len(text) <= _MAX_FIELD)
    if not short or opening(text, _ABOUT):
        return False
    return not closed or house or contact_line.named(text)


def _is_end(text: str) -> bool:
    bare = text.strip()
    if len(bare) > 30:
        return False
    marked = bare[:1] in _MARKS and key(bare) in _END_MARKS
    return marked or not any(char.isalnum() for char in bare)
