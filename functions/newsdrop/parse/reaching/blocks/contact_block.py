"""The contacts that a heading and the lines below it name."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind
from newsdrop.parse.houses import organizations
from newsdrop.parse.reaching.asking import contact_heading, for_whom, further_heading
from newsdrop.parse.reaching.blocks import addressed, assembled, columns, employed
from newsdrop.parse.reaching.lines import (
    bare_part,
    contact_line,
    desks,
    line_offices,
    parting,
    reach,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block
    from newsdrop.parse.reaching.asking.contact_heading import Heading
    from newsdrop.record import Contact

_GAP = ("", (), False)
"""Between two contacts."""


def read(
    heading: Heading | None, first: Block, body: Sequence[Block], title: str
) -> tuple[Contact, ...]:
    """Read the contacts of a block.

    Parameters
    ----------
    heading
        What was read from the line that opens the block; ``None`` where that says no more.
    first
        That line.
    body
        The blocks below it that belong to it.
    title
        The headline, empty where there is none.

    Returns
    -------
    tuple of Contact
        In order; the first answers to what the heading says of an office.
    """
    body = columns.paired(body)
    rows = parting.joined(_rows(heading, first, body))
    found = employed.above(addressed.settled(assembled.contacts(rows)), title)
    found = employed.together(found, rows[0][0] if rows else "")
    found = _of_clients(found, [first, *body])
    if heading is None or not found:
        return found
    name = found[0].name
    if heading.office and not (name or heading.rest or found[0].email):  # whose name is a link
        mails = filter(None, (reach.mailto(link.href) for link in first.anchors))
        found = (replace(found[0], email=next(mails, None)), *found[1:])
    if name is None:
        name = heading.office or desks.of_several(first.text, heading.rest, found)
        name = name or (_house(body[0].text, title) if body else None)
    elif heading.office and desks.is_of_house(found[0]):
        return (replace(found[0], name=heading.office, organization=name), *found[1:])
    return (replace(found[0], name=name), *found[1:])


def _of_clients(found: Sequence[Contact], lines: Sequence[Block]) -> tuple[Contact, ...]:
    """Give who has no house the one of the label above: "For Acme:" above "Jane Roe"."""
    houses = {
        below.text: house for line, below in pairwise(lines) if (house := for_whom.house(line.text))
    }
    if not houses:
        return tuple(found)
    return tuple(
        one if one.organization else replace(one, organization=houses.get(one.name or ""))
        for one in found
    )


def _rows(heading: Heading | None, first: Block, body: Sequence[Block]) -> list[parting.Row]:
    """List the lines of a block, with gaps where another contact begins."""
    cells = columns.full_cells(body)
    lines: list[parting.Row] = []
    if heading and heading.rest:
        first_row, *rows = heading.rest.split("\n")
        lines.append((first_row, () if rows else first.anchors, False))
        lines += chain.from_iterable((_GAP, (row, (), False)) for row in rows)
    label = ""
    for at, block in enumerate(body):
        if at and body[at - 1].group != block.group and {block.group, body[at - 1].group} & cells:
            lines.append(_GAP)
        if _opens_part(body, at) and lines:
            lines.append(_GAP)
        heads = further_heading.is_title(block)
        if heads and line_offices.read(block.text):
            lines.append(_GAP)  # "Media Relations" says who answers, too
            heads = False
        item = block.kind is BlockKind.LIST_ITEM
        if not heads and _leads(block, lines, body[at + 1 :]):
            label = block.text if bare_part.is_label(block.text) else ""
            continue
        ends = heads or block.text.endswith(contact_heading.COLONS)
        reached = label and reach.reachable(block.text)
        text = f"{label} {block.text}" if reached else block.text
        lines.append(_GAP if ends else (text, block.anchors, item))
        label = ""
    return lines


def _opens_part(body: Sequence[Block], at: int) -> bool:
    """Tell the desk of those below, set as a heading, from the house of the one above."""
    block = body[at]
    if not block.strong or reach.reachable(block.text, block.anchors):
        return False
    below = body[at + 1] if at + 1 < len(body) else None
    if at == 0 or below is None or block.group == body[at - 1].group:
        return False
    if block.group == below.group:  # "Acme, Inc." above "Jane Roe", in one paragraph
        return organizations.has_form(block.text)
    return bool(line_offices.read(block.text))


def _leads(block: Block, above: Sequence[parting.Row], below: Sequence[Block]) -> bool:
    """Tell a label alone in its line, "Phone:" above the number, from another contact's heading."""
    text = block.text
    if reach.reachable(text, block.anchors):
        return False
    if bare_part.is_label(text):
        return True
    goes_on = bool(above) and above[-1] != _GAP and text.endswith(contact_heading.COLONS)
    if not (goes_on and below and reach.reachable(below[0].text)):
        return False
    line = contact_line.read(below[0].text)
    reached = any(reach.reachable(row[0], row[1]) for row in above)
    office = organizations.is_organization(text.strip(" :：")) or line_offices.read(text)
    return not (reached or line.names or line.offices or office)


def _house(line: str, title: str) -> str | None:
    """Tell a house, whatever its name is like, by a headline that begins with it."""
    return line if title.startswith(f"{line} ") else None
