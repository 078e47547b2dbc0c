"""The press contact block, above the text or below it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.found import Found, claimed
from newsdrop.parse.houses import organizations, public
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose import end_marks, running
from newsdrop.parse.prose.phrases import key, keys, opening, search
from newsdrop.parse.reaching.asking import contact_heading, contact_sentence, editors_note, run_on
from newsdrop.parse.reaching.asking.contact_heading import Heading
from newsdrop.parse.reaching.blocks import (
    abreast,
    block_extent,
    contact_block,
    duplicates,
    in_column,
    of_site,
    shown_lines,
)
from newsdrop.parse.reaching.blocks.assembled import is_at_number
from newsdrop.parse.reaching.lines import contact_line, days_between, invited, line_offices, parting
from newsdrop.parse.reaching.unheaded import mailbox, one_line, pictured, stacks, whole_lines
from newsdrop.parse.titling import kind_labels
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page
    from newsdrop.record import Contact

_OTHER = keys("contacts", "other business")
_VAGUE = keys("contacts", "vague headings")

_CONTACTS = words("contacts", "contact")

_MAX_LINES = 40
_MAX_OVER = 60  # characters of a heading that says whose contacts they are
_STACK = 4  # lines that tell a contact without a heading
_GAP = 2  # blocks between two of them, of which one may be a picture; more are a menu
_MAX_LABEL = 40  # characters of a heading and nothing else
_LEAST_BELOW = 2  # blocks
_MAX_TRIES = 60  # headings looked behind; a page with more has no contact block


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
    taken = claimed(headline)
    found, claims = _in_blocks(page, headline)
    found = found or [*in_column.find(page)] or [*contact_sentence.find(page)]
    found = contact_sentence.filled(page, found)
    found += editors_note.find(page, found)
    for contact, at in () if found else mailbox.find(page, taken):
        found.append(contact)
        claims.add(at)
    if not found and (shown := pictured.find(page)):
        found.append(shown[0])
        claims |= shown[1]
    if not found:
        return None
    return Found(tuple(duplicates.once(found)), Evidence.TEXT, frozenset(claims))


def _in_blocks(page: Page, headline: Found[str] | None) -> tuple[list[Contact], set[int]]:
    """Find the contacts in blocks of lines, and the places of those lines."""
    taken = claimed(headline)
    rows = [row for row in shown_lines.find(page) if row[0] not in taken]
    shown = abreast.untwined(days_between.left_out(rows))
    found: list[Contact] = []
    claims: set[int] = set()
    sites: list[tuple[tuple[Contact, ...], set[int]]] = []
    at = tries = 0
    above = True
    top = max(taken, default=len(page.blocks))
    while at < len(shown) and tries < _MAX_TRIES:
        block = shown[at][1]
        above = above and not running.is_prose(block)
        heading = _heading(shown, at, above=above)
        led = None if heading else run_on.leading(block)
        heading = heading or led
        after_end = heading is None and end_marks.is_mark_or_rule(block.text)
        if heading is None and not after_end:
            at += 1
            continue
        tries += 1
        title = min(taken, default=-1)
        end = title if title > shown[at][0] else len(page.blocks)
        behind = _below(heading, block, _behind(page, shown, at, end))
        aside = heading is not None and not heading.rest and _is_for_others(behind)
        behind = behind[aside:]
        body = block_extent.gather(behind)
        own = contact_block.read(heading, block, behind[:body], headline.value if headline else "")
        own = of_site.without_masters(_reached_above(shown, at, own))
        housed = _in_house_above(shown, at, own) or stacks.signed_above(shown, at, own)
        own = housed or own
        headed = above and heading is not None and bool(heading.rest) and shown[at][0] > top
        lines = behind[:body]
        sure = own and (_credible(heading, block, own, lines) or is_at_number(own[0], lines))
        lettered = bool(own) and above and of_site.is_in_head(shown, at, own)
        if sure or lettered or (own and headed and _is_whole(own)):
            kept = after_end or led is not None  # which the text has, too
            first = at + kept - (not kept and (bool(housed) or _is_over(shown, at)))
            places = {index for index, _ in shown[first : at + 1 + aside + body]}
            if not lettered and of_site.is_of_site(heading, block, own):
                sites += [] if of_site.is_menu(block, own) else [(own, places)]
            elif of_site.stands_beside(block, own, found):
                pass  # the release has its own
            else:
                found += own
                claims |= places
            at += aside + body
        at += 1
    for own, places in () if _needs_no_site(page, found) else sites:
        found += own
        claims |= places
    return found, claims


def _needs_no_site(page: Page, found: Sequence[Contact]) -> bool:
    """Tell a release that says how to reach somebody, and news: a paper is there for readers.

    Newsrooms tell machines, too, that their releases are news.
    """
    if any(one.phone or one.email for one in found):
        return True
    return of_site.is_of_news(page) and not kind_labels.is_release(page)


def _heading(shown: Sequence[tuple[int, Block]], at: int, *, above: bool) -> Heading | None:
    """Read the heading of a contact block, or the contact that stands without one."""
    block = shown[at][1]
    led = at > 0 and _leads_elsewhere(shown[at - 1][1].text)
    row = "@" in block.text and whole_lines.is_row(block.text)
    row = row or (not (above or led) and one_line.is_contact(block))
    long = len(block.text) > block_extent.MAX_LINE and not parting.is_list(block.text)
    heading = None if row or long else contact_heading.read(block)
    if heading is None and (row or _opens_by_itself(shown, at, above=above)):
        return Heading(press=False, rest=block.text, office=None)
    return heading


def _reached_above(
    shown: Sequence[tuple[int, Block]], at: int, own: tuple[Contact, ...]
) -> tuple[Contact, ...]:
    """Give who is named alone the ways of the house in the line above, of the same paragraph."""
    above = shown[at - 1][1] if at else None
    if above is None or above.group != shown[at][1].group or len(own) != 1:
        return own
    if not own[0].name or own[0].phone or own[0].email or len(above.text) > block_extent.MAX_LINE:
        return own
    line = contact_line.read(above.text, above.anchors)
    if line.names or not (line.offices and line.phones):
        return own
    return (replace(own[0], phone=line.phones[0], email=next(iter(line.emails), None)),)


def _in_house_above(
    shown: Sequence[tuple[int, Block]], at: int, own: tuple[Contact, ...]
) -> tuple[Contact, ...]:
    """Give the desk that opens a block the house in the line above, of the same paragraph.

    A person has it with a colon, "Roe Bridge Authority:", or in bold type, "Acme, Inc.".
    """
    above = shown[at - 1][1] if at else None
    if above is None or above.group != shown[at][1].group or not own or own[0].organization:
        return ()
    house = above.text.removesuffix(":")
    set_off = above.strong and organizations.has_form(house)
    named = public.is_house(house) or set_off
    name = own[0].name or ""
    person = (set_off or above.text.endswith(":")) and lone_name.is_name(name)
    held = person or (line_offices.read(name) and not line_offices.read(house))
    if not (named and held) or len(above.text) > _MAX_OVER:
        return ()
    return (replace(own[0], organization=house), *own[1:])


def _is_over(shown: Sequence[tuple[int, Block]], at: int) -> bool:
    """Tell whose contacts stand below, above the heading of the first: "Acme Contacts:"."""
    above = shown[at - 1][1] if at else None
    if above is None or above.zone is not shown[at][1].zone or len(above.text) > _MAX_OVER:
        return False
    titled = above.kind is BlockKind.HEADING or above.strong or above.text.endswith(":")
    return titled and key(above.text).rpartition(" ")[2] in _CONTACTS


def _below(heading: Heading | None, block: Block, behind: list[Block]) -> list[Block]:
    """Choose what stands below a heading, or an end mark, in its column and its part."""
    if heading and heading.cell:
        behind = [_cell(other, heading.cell) for other in behind]
    # What the site prints of itself below, at the foot of the page, is no press contact.
    if heading is None or (heading.rest and block.zone is Zone.RELEASE):
        return [other for other in behind if other.zone is block.zone]
    return behind


def _is_chrome_title(block: Block) -> bool:
    return block.zone is Zone.CHROME and block.kind is BlockKind.HEADING


def _behind(page: Page, shown: Sequence[tuple[int, Block]], at: int, end: int) -> list[Block]:
    """List the blocks below one, up to an end and what the site prints below its "More news"."""
    rows = [row for row in shown[at : at + 1 + _MAX_LINES] if row[0] < end]
    if not any(block.zone is Zone.MARGIN for _, block in rows[1:]):
        return [block for _, block in rows[1:]]
    first, last = rows[0][0], rows[-1][0]
    end = next(
        (index for index in range(first, last) if _is_chrome_title(page.blocks[index])), last
    )
    return [block for index, block in rows[1:] if index <= end or block.zone is not Zone.MARGIN]


def _cell(block: Block, at: int) -> Block:
    """Give the columns of a row that the contact stands in."""
    text = " ".join(block.cells[at:])
    return block._replace(text=text, cells=()) if text else block


def _is_for_others(behind: Sequence[Block]) -> bool:
    """Tell a sentence between a heading and a name: "If you are no journalist, call ..."."""
    if len(behind) < _LEAST_BELOW or not behind[0].text.endswith("."):
        return False
    long = len(behind[0].text) > _MAX_LABEL and not contact_line.named(behind[0].text)
    return long and lone_name.is_name(behind[1].text)


def _opens_by_itself(shown: Sequence[tuple[int, Block]], at: int, *, above: bool) -> bool:
    """Tell a contact that has no heading, by its markup or by how its lines are stacked."""
    block = shown[at][1]
    if len(block.text) > block_extent.MAX_CLOSED:
        return False
    rows = shown[at : at + _STACK]
    apart = (n for n, (row, below) in enumerate(pairwise(rows), 1) if below[0] - row[0] > _GAP)
    lines = [line.text for _, line in rows[: next(apart, _STACK)]]
    if not block_extent.MARKED.isdisjoint(block.hints):
        line = contact_line.read(block.text)  # a lone address there is often the author's
        if (line.names or line.offices) and (line.phones or stacks.is_reached(lines)):
            return True
    led = at > 0 and _leads_elsewhere(shown[at - 1][1].text)
    return stacks.is_stacked(lines, posted=not above) or not (
        above or led or not whole_lines.is_alone(lines[0])
    )


def _leads_elsewhere(line: str) -> bool:
    """Tell what whoever stands below is asked: "To register:", "For tickets, please call."."""
    if line.endswith(contact_heading.COLONS):
        return True
    last = line.rpartition(" ")[2]
    unfinished = last.isalpha() and last.islower()  # "Questions about bills go to"
    return unfinished or (len(line) <= block_extent.MAX_LINE and search(line, _OTHER) is not None)


def _credible(
    heading: Heading | None, block: Block, own: Sequence[Contact], lines: Sequence[Block]
) -> bool:
    """Weigh a block that says less than "press contact" by what it holds."""
    if heading and heading.press:
        return True
    reached = any(contact.phone or contact.email for contact in own)
    said = opening(block.text, contact_heading.HEADINGS)
    vague = said is not None and said.key in _VAGUE
    if block.zone is Zone.MARGIN or heading is None or vague:
        named = any(one.name and in_column.answers_the_press(one.name) for one in own)
        return named or any(in_column.is_desk(line.text) for line in lines)
    return reached or any(invited.is_in(line.text) for line in lines)


def _is_whole(own: Sequence[Contact]) -> bool:
    """Tell a contact between headline and text that names nobody but gives both ways."""
    return all(one.phone and one.email for one in own) or any(
        mailbox.is_for_press(one.email) for one in own if one.email
    )
