"""The lines below a heading that belong to its contacts."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.datelines import place
from newsdrop.parse.houses import organizations
from newsdrop.parse.letterheads import status
from newsdrop.parse.letterheads.invitation import is_field
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose import end_marks
from newsdrop.parse.prose.phrases import key, keys, opening, search, size
from newsdrop.parse.reaching.asking import contact_heading, for_whom, further_heading
from newsdrop.parse.reaching.lines import (
    bare_part,
    contact_line,
    eastern_contacts,
    invited,
    parting,
    reach,
)
from newsdrop.parse.reaching.unheaded import stacks
from newsdrop.parse.vocabulary import given_names
from newsdrop.parse.when import page_days
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_ABOUT = frozenset(phrase for phrase in keys("closing", "about") if len(phrase) > 3)
_BEHIND = keys("contacts", "labels behind")
_REGIONS = words("places", "countries") | words("places", "continents")
_MAILED = keys("contacts", "mailing lists' feet")
_ASKED = keys("contacts", "asked below")
_VISITS = keys("contacts", "visits")
MARKED = frozenset({"contact", "contacts"})
"""Classes of elements that hold contacts."""

MAX_LINE = 240
"""Characters; a longer line is text, with whatever number in it."""
MAX_CLOSED = 120
"""Characters of a line with a full stop."""
_HALVES = ("a.m.", "p.m.")  # of a day, at the end of a desk's hours
_PEOPLE = 5  # lines, the first of them a house with its number
_CARD = 3  # lines below a name, the last of which has a number
_LABELLED = 4  # lines below a label, "For Acme:"
_MAX_LABEL = 40  # characters of a label and nothing else
_MAX_ABOVE_LABEL = 6  # lines below a heading before the first label; a menu has more
_MAX_FIELD = 60  # characters of a label and its value, in East Asian signs
_RIGHTS = regex(r"©|版[權权]所有|\ball rights reserved\b", re.IGNORECASE)


def gather(after: Sequence[Block]) -> int:
    """Count the lines behind a heading that belong to it; the last of them has a number.

    Parameters
    ----------
    after
        The blocks below the heading.
    """
    last = 0
    for count, (block, below) in enumerate(zip_longest(after, after[1:]), start=1):
        label = block.zone is Zone.RELEASE and size(block.text) <= contact_heading.MAX_KIND
        leads = count == 1 or bool(label and below and reach.reachable(below.text))
        stacked = below is not None and 0 < below.level == block.level
        above = after[(last or count - 1) - 1] if count > 1 else block
        listed = above.kind is BlockKind.LIST_ITEM and block.zone is Zone.MARGIN  # of the text
        below_it = block.zone is not above.zone and (last > 0 or listed)  # the foot of the page
        far = not last and count > _MAX_ABOVE_LABEL and bare_part.is_label(block.text)
        if below_it or far:
            break
        belongs = _belongs(block, leads=leads, stacked=stacked)
        if not belongs and not for_whom.opens(after[count - 1 : count + _LABELLED]):
            break
        if block.kind is BlockKind.HEADING and _is_of_others(after[count - 1 : count + _CARD]):
            break
        named = last and not MARKED.isdisjoint(block.hints) and lone_name.is_name(block.text)
        next_to = last == count - 1
        named = named or (next_to and _is_of_house(after[:count]))
        named = named or (next_to and stacks.is_house_there(block.text))
        named = named or (next_to and last > 0 and _is_on_network(block.text))
        if named or invited.is_in(block.text) or reach.reachable(block.text, block.anchors):
            last = count
    return last


def _is_of_house(lines: Sequence[Block]) -> bool:
    """Tell the last of several lines, who answers at the number of the house right above."""
    for at, block in enumerate(reversed(lines[-_PEOPLE:])):
        line = contact_line.read(block.text) if len(block.text) <= _MAX_FIELD else None
        if line is None or not (line.names or at):
            return False
        if at and len(line.offices) == 1 and line.phones and not line.names:
            return True
        if line.phones or line.emails or not any(map(given_names.begin, line.names)):
            return False
    return False


def _is_on_network(text: str) -> bool:
    """Tell names on networks and nothing else: "Mastodon: @roe@acme.example"."""
    if "@" not in text or len(text) > MAX_LINE:
        return False
    line = contact_line.read(text)
    return not (line.names or line.offices)


def _belongs(block: Block, *, leads: bool, stacked: bool) -> bool:
    text = block.text
    if (
        (len(text) > MAX_LINE and not (leads and parting.is_list(text)))
        or end_marks.is_mark_or_rule(text)
        or _is_of_page(text)
        or is_field(block)
    ):
        return False
    closed = text.endswith((".", "!", "?", "。", "！", "？", *contact_heading.COLONS))
    closed = closed and not text.endswith(_HALVES)
    if invited.is_in(text) or reach.reachable(text, block.anchors):
        return len(text) < MAX_CLOSED or not closed
    # A sentence or a label may lead over to the contacts: "If you have questions, please call:".
    kind = text.endswith(contact_heading.COLONS) and further_heading.is_kind(block)
    kind = kind or _is_region(text)
    over = (leads and (text.endswith(":") or search(text, _ASKED))) or kind
    over = over or bare_part.is_label(text)
    if over or contact_heading.read(block) is not None:
        return True
    if block.kind is BlockKind.HEADING:
        lines = leads and stacked  # a contact set in the type of headings
        return lines or contact_line.named(text) or further_heading.is_kind(block)
    house = organizations.is_house(text) or eastern_contacts.is_office(text)
    short = (
        house
        or size(text) <= contact_heading.MAX_WORDS
        or ("：" in text and len(text) <= _MAX_FIELD)
        or text.startswith("〒")
    )
    if not short or opening(text, _ABOUT) or _is_for_visitors(text):
        return False
    return not closed or house or contact_line.named(text) or place.is_town(text)


def _is_region(text: str) -> bool:
    """Tell where those below answer, and in what tongues: "Europe (French and English):"."""
    if not text.endswith(contact_heading.COLONS):
        return False
    where = text[:-1].partition(" (")[0].strip()
    return where in _REGIONS or place.is_named(where)


def _is_for_visitors(text: str) -> bool:
    """Tell a line for visitors, "Tickets: 7 euros", which no press contact has."""
    said = opening(text, _VISITS) if ":" in text else None
    return said is not None and text[said.end :].lstrip().startswith(contact_heading.COLONS)


def _is_of_others(lines: Sequence[Block]) -> bool:
    """Tell the heading of another part from a name set as one, with a number or address below it.

    Parameters
    ----------
    lines
        A heading and those below it: "Release Summary" above what that is.
    """
    text = lines[0].text
    if not lone_name.is_name(text) or contact_heading.read(lines[0]) is not None:
        return False
    unknown = not given_names.begin(text)
    return unknown and not any(reach.reachable(one.text, one.anchors) for one in lines)


def _is_of_page(text: str) -> bool:
    """Tell a line of another part: the release's status, "Topic", "Updated May 4, 2010"."""
    if status.opens_with_status(text) or _RIGHTS.search(text) or search(text, _MAILED):
        return True
    return len(text) <= _MAX_LABEL and (key(text) in _BEHIND or page_days.tells(text))
