"""Whom a letterhead names: a house in the head of the sheet, its office below it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.datelines.place import is_in_land
from newsdrop.parse.found import Found, first_claim
from newsdrop.parse.houses import described, organizations
from newsdrop.parse.issuing.lines import name_lines
from newsdrop.parse.issuing.names import sitenames
from newsdrop.parse.letterheads import status
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.reaching.lines import postal
from newsdrop.parse.reaching.unheaded import stacks
from newsdrop.patterns import regex
from newsdrop.record import Evidence, Issuer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.parse.letterheads.front import Line

_SECTIONS = keys("letterhead", "sections")
_CONTACTS = keys("contacts", "press headings") | keys("contacts", "headings")
_REACH = regex(r"\S@\S|\d{3}[ )./-]{1,2}\d{3,4}")
_IN_COURT = regex(r"\A(?:In|IN) (?:the|THE) (?=.{0,60}\b(?:Court|COURT)\b)")
_STACK = 3  # lines: a name, the office, its number
_BELOW = 2  # lines that what stands below a status line counts as farther
_FAR = 99
_SENTENCE = 60  # characters
_NEAR = 4  # lines between a masthead and the status line or the headline


def find(page: Page, headline: Found[str] | None, front: Sequence[Line]) -> Found[Issuer] | None:
    """Find the house in the head of the sheet, nearest to the status line or the headline.

    Parameters
    ----------
    page
        The page.
    headline
        Where it stands.
    front
        The lines above the text.

    Returns
    -------
    Found or None
        With the office, where it has a line of its own below the house.
    """
    marks = [at for at, line in enumerate(front) if status.opens_with_status(line.text)]
    kinds = [at for at, line in enumerate(front) if _is_kind(line)]
    ranked = []
    for start, group in name_lines.groups(front):
        end = start + len(group) - 1
        below = front[end + 1 : end + 2]
        if _is_contacts(front[max(0, start - 2) : start], group, front[end + 1 : end + 3]):
            continue
        over = [at - end for at in (*marks, *kinds) if at > end]
        under_title = group[0].at > first_claim(headline) >= 0
        if under_title and not over and any(is_in_land(line.text) for line in below):
            continue  # where it was said: "Roe County Fairgrounds", "Roeville, Ohio"
        under = [start - at for at in marks if at < start]  # where headlines stand too
        pair = len(group) > 1 and organizations.is_office(group[1].text)
        if (
            min((*over, *under), default=_FAR) <= _NEAR
            or (pair and group[-1].at < first_claim(headline))
            or _heads_sheet(front, start, end)
            or (not marks and _tops(group[-1], headline) and not _shows(page, group))
        ):
            near = min((*over, *(far + _BELOW for far in under)), default=_FAR)
            ranked.append((near, not pair, start, group))
    if not ranked:
        return None
    group = min(ranked, key=lambda one: one[:3])[3]
    lines = (name_lines.parted(line.text.strip(" *|")) for line in group)
    name, *parts = chain.from_iterable(lines)
    parts = [part for part in parts if not _is_where(part)]
    if parts and (agency := sitenames.of_government(name, parts[0])):
        name, *parts = agency, *parts[1:]
    whole = 1 < len(parts) <= len(group)  # each in a line of its own
    held = whole and not name_lines.names_one(group[-len(parts)])
    office = ", ".join(parts[: 1 + held])
    label, colon, behind = name.partition(": ")
    name = behind if colon and key(label) in _SECTIONS else sitenames.without_news(name)
    name = _IN_COURT.sub("", name)
    claims = frozenset(line.at for line in group)
    own = office if office.casefold() != name.casefold() else ""
    return Found(Issuer(name, own or None), Evidence.LABEL, claims)


def _is_where(line: str) -> bool:
    """Tell a town and an address from an office: "Roe County, OR", "Roe House, Poe Road, Holm"."""
    return is_in_land(line) or any(map(postal.is_street, line.split(", ")[1:]))


def _is_kind(line: Line) -> bool:
    """Tell "NEWS RELEASE" in the release itself; a site has such a line for a section, too."""
    own = line.block.zone is Zone.RELEASE and not line.block.level
    return own and line.text.isupper() and key(line.text) in _SECTIONS


def _is_contacts(above: Sequence[Line], group: Sequence[Line], below: Sequence[Line]) -> bool:
    """Tell the house of a press contact, which may be an agency: "Contact: X / Acme / 555 01"."""
    stack = [line.text for line in (*above[-1:], *group[-1:], *below)]
    if len(stack) >= _STACK and stacks.is_stacked(stack, posted=True):
        return True
    return any(opening(line.text, _CONTACTS) for line in above) and any(
        _REACH.search(line.text) for line in below[:1]
    )


def _shows(page: Page, group: Sequence[Line]) -> bool:
    """Tell a society that only shows what its member sent: the release describes another alone.

    The text never names the society.
    """
    name = group[0].text
    others = [*described.named(page)]
    if not others or any(organizations.same(name, other) for other in others):
        return False
    told = "\n".join(block.text for _, block in page.told if block.text != name)
    lead = next((line for line in told.split("\n") if _is_sentence(line)), "")
    begun = any(organizations.begins(lead, other) for other in others)
    return begun and not organizations.names(told, name)


def _is_sentence(line: str) -> bool:
    return len(line) > _SENTENCE and line.endswith(".")


def _heads_sheet(front: Sequence[Line], start: int, end: int) -> bool:
    """Tell the head of a sheet: the first line of all, above a motto, an address, a number."""
    below = front[end + 1 : end + 1 + _STACK]
    return (
        start == 0
        and front[0].at == 0
        and front[0].block.zone is Zone.RELEASE
        and any(_REACH.search(line.text) for line in below)
    )


def _tops(line: Line, headline: Found[str] | None) -> bool:
    """Tell whether a line of the release itself stands right above the headline."""
    return line.block.zone is Zone.RELEASE and 0 < first_claim(headline) - line.at <= _NEAR
