"""Headings that are the letterhead's: the house's name, above the headline of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.houses import organizations
from newsdrop.parse.houses.public import governs_a_place, is_public_body
from newsdrop.parse.letterheads import status
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import key, size
from newsdrop.parse.reaching.lines import postal
from newsdrop.parse.reaching.lines.reach import reachable
from newsdrop.parse.titling import around, kind_line, nameless, title_marks, topline
from newsdrop.parse.titling.likely_title import agreement
from newsdrop.parse.titling.person_line import is_of_person

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.titling.candidates import Candidate

_HOUSE = 7  # words of its name
_LEAST = 4  # words of a headline below it
_SURE = 6  # words of one that needs no other sign
_TEXT = 4  # paragraphs that take the headline up
_NEAR = 3  # lines below the name, one of which tells that it is a letterhead's


def below(page: Page, best: Candidate, lines: Iterable[Candidate], least: float) -> Candidate:
    """Choose the headline below a heading that is no more than the name of a house.

    Parameters
    ----------
    page
        The page.
    best
        What weighs most.
    lines
        All that may be the headline, in the page's order.
    least
        Points that the headline must have.

    Returns
    -------
    Candidate
        The first line between the name and the text that is set apart and that the text takes
        up, where the text names the house, too, or its office or address stands below the name;
        the first one below "News release", too. `best` where there is none.
    """
    top = best.indices[-1]
    if not around.is_marked(page.blocks[top]) or not _names_a_house(best.text):
        return best
    behind = [(at, block) for at, block in page.shown if at > top]
    prose = (place for place, (_, block) in enumerate(behind) if running.is_prose(block))
    opens = next(prose, None)
    if opens is None:
        return best
    start = behind[opens][0]
    text = [block for _, block in behind[opens : opens + _TEXT]]
    sure, kind = _is_sure(page, best.text), _kind(behind[:_NEAR])
    near = [block for _, block in behind[:_NEAR]]
    if not (sure or kind or _is_of_letterhead(best.text, near, text)):
        return best
    told = " ".join(block.text for block in text)
    return next(
        (
            line
            for line in lines
            if top < line.indices[0] < start
            and line.score >= least
            and _is_apart(page.blocks[line.indices[0]], line.text)
            and (
                0 < kind < line.indices[0]
                or (sure and page.blocks[line.indices[0]].level > 0 and size(line.text) >= _SURE)
                or topline.is_taken_up(line.text, told)
            )
            and not _is_titled(page.head.title or "", best.text, line.text)
        ),
        best,
    )


def _names_a_house(text: str) -> bool:
    return size(text) <= _HOUSE and (
        kind_line.is_name(text) or is_public_body(text) or governs_a_place(text)
    )


def _is_sure(page: Page, house: str) -> bool:
    """Tell a public body; "City of Lights" heads a page that is called so."""
    called = key(page.head.title or "") == key(house)
    return is_public_body(house) or (governs_a_place(house) and not called)


def _kind(below: Sequence[tuple[int, Block]]) -> int:
    """Find the line that closes a letterhead, "News release"; 0 for none."""
    return next((at for at, block in below if _is_kind(block.text)), 0)


def _is_kind(text: str) -> bool:
    return nameless.is_empty(text) or status.opens_with_status(text)


def _is_of_letterhead(house: str, below: Sequence[Block], text: Sequence[Block]) -> bool:
    if organizations.is_office(house):
        return True
    said = f" {key(house)} "
    return any(said in f" {key(block.text)} " for block in text) or any(
        organizations.is_office(block.text)
        or postal.is_address_line(block.text)
        or kind_line.has_day(block.text)
        or reachable(block.text)
        for block in below
    )


def _is_apart(block: Block, line: str) -> bool:
    """Tell a line set apart that is not one more of the letterhead's."""
    apart = block.level or block.strong or block.centered
    if not apart or size(line) < _LEAST or nameless.is_kind_and_day(line):
        return False
    return not (kind_line.is_name(line) or is_of_person(line))


def _is_titled(title: str, house: str, line: str) -> bool:
    """Tell a title of the page: "Partnership for Roe" in "Partnership for Roe - Roe News"."""
    parts = [key(part) for part in title_marks.parts(title)]
    others = [part for part in parts if part not in nameless.SECTIONS | {key(house)}]
    return key(house) in parts and any(not agreement(key(line), part) for part in others)
