"""Headings that are the letterhead's: the house's name, above the headline of the text."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.parse.houses import organizations
from newsdrop.parse.masthead import front, status
from newsdrop.parse.prose.phrases import key, size
from newsdrop.parse.reaching import postal
from newsdrop.parse.reaching.reach import reachable
from newsdrop.parse.titling import kind_line, pagetitle, topline
from newsdrop.parse.titling.likely_title import agreement

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.titling.candidates import Candidate

_HOUSE = 7  # words of its name
_LEAST = 4  # words of a headline below it
_TEXT = 3  # paragraphs that take the headline up
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
        up, where the text names the house, too, or its office or address stands below the name.
        `best` where there is none.
    """
    top = best.indices[-1]
    if not page.blocks[top].level or not _names_a_house(best.text):
        return best
    behind = [(at, block) for at, block in page.shown if at > top]
    text = [block for _, block in islice((one for one in behind if front.is_prose(one[1])), _TEXT)]
    if not text or not _is_of_letterhead(best.text, [block for _, block in behind[:_NEAR]], text):
        return best
    start = next(at for at, block in behind if front.is_prose(block))
    told = " ".join(block.text for block in text)
    return next(
        (
            line
            for line in lines
            if top < line.indices[0] < start
            and line.score >= least
            and _is_headline(page.blocks[line.indices[0]], line.text, told)
            and not _is_titled(page.head.title or "", best.text, line.text)
        ),
        best,
    )


def _names_a_house(text: str) -> bool:
    return size(text) <= _HOUSE and kind_line.is_name(text)


def _is_of_letterhead(house: str, below: Sequence[Block], text: Sequence[Block]) -> bool:
    if organizations.is_office(house):
        return True
    said = f" {key(house)} "
    return any(said in f" {key(block.text)} " for block in text) or any(
        organizations.is_office(block.text)
        or postal.is_address_line(block.text)
        or status.opens_with_status(block.text)
        or reachable(block.text)
        for block in below
    )


def _is_headline(block: Block, line: str, told: str) -> bool:
    apart = block.level or block.strong or block.centered
    if not apart or size(line) < _LEAST or pagetitle.is_kind_and_day(line):
        return False
    return not kind_line.is_name(line) and topline.is_taken_up(line, told)


def _is_titled(title: str, house: str, line: str) -> bool:
    """Tell a title of the page: "Partnership for Roe" in "Partnership for Roe - Roe News"."""
    parts = [key(part) for part in pagetitle.parts(title)]
    others = [part for part in parts if part not in pagetitle.SECTIONS | {key(house)}]
    return key(house) in parts and any(not agreement(key(line), part) for part in others)
