"""Where a dateline has a line of its own: in the letterhead, at the headline, above the text."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.datelines import marked, reading
from newsdrop.parse.datelines.place import Place, is_town, judge, trimmed
from newsdrop.parse.found import Found, claimed, last_claim
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.photos import called
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import reads_as_text
from newsdrop.parse.reaching.lines import contact_line, reach
from newsdrop.parse.titling import pagetitle
from newsdrop.parse.vocabulary import given_names
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Dateline, Evidence

if TYPE_CHECKING:
    from newsdrop.page import Block, Page
    from newsdrop.parse.letterhead import Letterhead

_MOTTOS = words("elements", "mottos")
_PROSE = 160  # characters of a paragraph behind which no dateline stands any more
_NEAR = 5  # blocks
_BELOW = 12  # blocks below the headline in which a dateline has a line of its own
_LINE = 60  # characters of a line that is a place
_KINDS = keys("letterhead", "sections") | keys("letterhead", "releases")
_WIRES = keys("datelines", "wires")
_IN_BRACKETS = regex(r"\A[^()]{2,60} \(([^()]{2,30})\)\Z")
_MARKS = frozenset(" -–—:|·•,/")
"""Between the kind of a text and its dateline."""
_NUMBER = regex(  # of a release, behind its kind
    r"\A ?(?:(?:nr|no|n|núm|num)[.°º]{0,2} ?|[№#] ?)?\d[\d/.-]{0,12}(?= ?[-–—:|·•,])", re.IGNORECASE
)


def find(
    page: Page, headline: Found[str] | None, letter: Letterhead, *, order: bool | None
) -> Found[Dateline] | None:
    """Find a line of a place and a day: the letterhead's date line, or one beside the headline.

    Parameters
    ----------
    page
        The page.
    headline
        Where it stands.
    letter
        Its date line, below the headline, may name the place as well.
    order
        Whether the day comes first in the page's numbers; None where nothing tells.
    """
    below = last_claim(headline)
    notes = letter.correction.claims if letter.correction else frozenset[int]()
    for index in (*sorted(notes), *_date_lines(page, letter)):
        near = (index > below and not _is_of_contact(page, index)) or index in notes
        line = reading.read(page.blocks[index].text, order=order) if near else None
        if line and line.place and (line.date or index in notes):
            return Found(line, Evidence.DATELINE, frozenset((index,)))
    return (
        marked.find(page, order=order)
        or _beside_headline(page, below, order=order)
        or _above_text(page, below, order=order)
        or _in_own_line(page, claimed(headline), order=order)
    )


def is_seat(line: str) -> bool:
    """Tell a town that has a line of its own: "Brussels", "Vienna, Austria".

    Parameters
    ----------
    line
        All of a line, or what stands before a dash.
    """
    return line[:1].isupper() and is_town(line) and judge(line) >= Place.KNOWN


def _beside_headline(page: Page, at: int, *, order: bool | None) -> Found[Dateline] | None:
    """Find a place and the day in two lines right above or below the headline, each alone."""
    near = range(max(0, at - _NEAR), min(len(page.blocks), at + 1 + _NEAR)) if at >= 0 else ()
    lines = [
        (index, page.blocks[index].text)
        for index in near
        if index != at and page.blocks[index].zone is not Zone.CHROME
        if _MOTTOS.isdisjoint(page.blocks[index].hints)
        if 0 < len(page.blocks[index].text) <= _LINE
    ]
    for (above, first), (below, second) in pairwise(lines):
        for place, day in ((first, second), (second, first)):
            if below != above + 1 or not any(map(str.isdigit, day)) or not is_seat(place):
                continue
            found = dates.find_all(day, day_first=order)
            if len(found) == 1 and found[0].day and found[0].end - found[0].start == len(day):
                said = Dateline(f"{first} {second}", place, found[0].day)
                return Found(said, Evidence.DATELINE, frozenset((above, below)))
    return None


def _date_lines(page: Page, letter: Letterhead) -> list[int]:
    """Find the lines of the letterhead's date, and the line below the status."""
    found = set(letter.date.claims if letter.date else ())
    if letter.status:
        under = max(letter.status.claims, default=-1) + 1
        found |= {under} & set(range(len(page.blocks)))
    return sorted(found)


def _above_text(page: Page, below: int, *, order: bool | None) -> Found[Dateline] | None:
    """Find a place that has a line of its own above the text, with its date or right above."""
    above: tuple[int, Block] | None = None
    for index, block in enumerate(page.blocks[below + 1 :], start=below + 1):
        if block.zone is Zone.CHROME or not block.text or called.is_caption(block):
            continue
        if len(block.text) < _PROSE:
            said = any(map(str.isdigit, block.text)) or _names_wire(block.text)
            near = index <= below + _BELOW and said and not _is_of_contact(page, index)
            line = reading.read(block.text, order=order) if near else None
            if line and not _is_whole(line, block.text):
                line = None
            if near and (line := line or _labelled(page, block.text, order=order)):
                return Found(line, Evidence.DATELINE, frozenset((index,)))
            above = index, block
            continue
        if block.zone is not Zone.RELEASE:
            continue  # below a picture
        if above is None or above[1].level or above[1].strong or len(above[1].text) > _LINE:
            return None
        opening = reading.read(above[1].text)
        if opening and opening.place and opening.text == above[1].text:
            return Found(opening, Evidence.DATELINE, frozenset((above[0],)))
        opening = reading.read(f"{above[1].text} {block.text}")
        if opening is None or opening.place != trimmed(above[1].text):
            return None
        return Found(opening, Evidence.DATELINE, frozenset((above[0],)))
    return None


def _labelled(page: Page, text: str, *, order: bool | None) -> Dateline | None:
    """Read place and day behind the kind of the text: "Press release — Vienna, July 3, 2018"."""
    said = opening(text, _KINDS) if len(text) <= _PROSE else None
    rest = _NUMBER.sub("", text[said.end :], count=1).lstrip() if said else ""
    if rest[:1] not in _MARKS or not rest[-1:].isdigit():
        return None
    rest = rest.lstrip("".join(_MARKS))
    line = reading.read(f"{rest} —", order=order)  # as it would stand before the text
    if line is None or not (line.place and line.date) or len(line.text) < len(rest):
        return None
    other = key(line.place) in _KINDS | pagetitle.site_names(page)  # "Press — Acme, May 4, 2010"
    other = other or (judge(line.place) < Place.KNOWN and given_names.begin(line.place))
    return None if other else replace(line, text=rest)


def _names_wire(text: str) -> bool:
    """Tell a line that ends with the wire of a dateline: "Berlin (ots)"."""
    wire = _IN_BRACKETS.search(text)
    return wire is not None and key(wire[1]) in _WIRES


def _is_whole(line: Dateline, text: str) -> bool:
    """Tell a place and a day, or a line that is a place and a month: "Lyon, France - May 1999"."""
    ends = text[-1:].isdigit() or _names_wire(text)
    if line.date is None and (line.text != text or not ends):
        return False
    return line.place is not None


def _in_own_line(
    page: Page, titles: frozenset[int], *, order: bool | None
) -> Found[Dateline] | None:
    """Find a line of place and day below a long summary, above a headline or between two.

    Of what kind the text is may stand behind them: "Vienna, July 3, 2018 — Press release".
    """
    last = max(titles, default=-1)
    lines = [
        (index, block.text)
        for index, block in enumerate(page.blocks[last + 1 : last + 1 + _BELOW], last + 1)
        if block.text and block.zone is Zone.RELEASE
    ]
    summed = [index for (_, above), (index, _) in pairwise(lines) if len(above) >= _PROSE]
    zones = {Zone.RELEASE, *(page.blocks[at].zone for at in titles)} - {Zone.CHROME}
    for index in (*summed[:1], *range(max(0, min(titles, default=-1) - _NEAR), last)):
        shown = page.blocks[index].zone in zones and not _is_of_contact(page, index)
        text = page.blocks[index].text if shown else ""
        line = reading.read(text, order=order) if 0 < len(text) <= _PROSE else None
        kind = key(text[len(line.text) :]) if line else ""
        if line and not (_is_whole(line, text) and (not kind or kind in _KINDS)):
            line = None
        if line := line or _labelled(page, text, order=order):
            return Found(line, Evidence.DATELINE, frozenset((index,)))
    return None


def _is_of_contact(page: Page, at: int) -> bool:
    """Tell where somebody is to be reached, and the day beside it, between a name and a number."""
    above, below = page.blocks[max(at - 1, 0)], page.blocks[at + 1 : at + 2]
    if above.level or not below or len(below[0].text) > _LINE or reads_as_text(below[0].text):
        return False
    if not reach.phones(below[0].text):
        return False
    reached = contact_line.read(below[0].text)
    return not (reached.names or reached.offices) and is_name(above.text)
