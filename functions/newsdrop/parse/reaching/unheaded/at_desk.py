"""A desk that answers the press with its number or its address, beside it or below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import organizations
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.phrases import opening
from newsdrop.parse.reaching.lines import bare_part, desks, line_offices, postal, taken
from newsdrop.parse.reaching.unheaded import mailbox, one_line
from newsdrop.parse.vocabulary import given_names
from newsdrop.parse.when import dates

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 160  # characters of a line
_HOUSED = 2  # parts of the first, of which the desk may be the second: "Acme, Press Office"
_STOPS = (".", "!", "?", ";")


def is_there(lines: Sequence[str]) -> bool:
    """Tell a desk, in whatever order its number, its address and its street stand.

    Parameters
    ----------
    lines
        The one that may name it, and those below it.
    """
    first = lines[0]
    written = first.endswith(">")  # "News Desk <desk@acme.example>" sent a mail or got it
    if written or len(first) > _LONGEST or first.endswith(_STOPS) or not desks.may_name(first):
        return False
    said = _said(first)
    desk = next(filter(line_offices.read, said[:_HOUSED]), None)
    if desk is None or any(one_line.is_told(part) for part in said if part != desk):
        return False
    ways = _ways(lines)
    return bool(ways) and (desks.answers_press(desk) or any(map(mailbox.is_for_press, ways)))


def _said(line: str) -> list[str]:
    return [*filter(None, map(bare_part.read, one_line.parts(taken.apart(line)[0])))]


def _ways(lines: Sequence[str]) -> list[str]:
    """List the numbers and addresses of the first line and those below it, up to other things."""
    found: list[str] = []
    for row in lines:
        _, phones, mails = taken.apart(row) if len(row) <= _LONGEST else ("", [], [])
        below = row is not lines[0]
        if below and not _goes_on(row, reached=bool(phones or mails)):
            break
        if (found or below) and (phones or mails) and _is_of_other(row):
            return []
        found += (*phones, *mails)
    return found


def _is_of_other(row: str) -> bool:
    """Tell the numbers of a house for all, as papers print them: "Advertising: 202-555-0101"."""
    whose, colon, _ = row.partition(": ")
    named = bool(colon) and "@" not in whose and bare_part.read(whose) != ""
    return named and not (given_names.begin(whose) or desks.is_desk(whose))


def _goes_on(row: str, *, reached: bool) -> bool:
    """Tell where a desk is, who sits there and how to reach both from other lines."""
    if reached:
        said = _said(row)
        other = said and opening(row, bare_part.HEADINGS)  # "Contact: Jane Roe"
        return not (other or any(map(one_line.is_told, said)))
    where = postal.is_address(row) and not dates.find_all(row)
    where = where or is_named(row) or bare_part.is_label(row) or organizations.is_organization(row)
    return where or (given_names.begin(row) and lone_name.is_name(row))
