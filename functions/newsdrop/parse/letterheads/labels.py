"""Fields of a letterhead: a label with its value behind it, below it, or in the next cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.page import BlockKind, Zone
from newsdrop.parse.letterheads.front import INVITATION
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page

_LABELS = (
    keys("letterhead", "number labels")
    | keys("letterhead", "reference labels")
    | keys("letterhead", "date labels")
    | keys("letterhead", "issuer labels")
    | keys("letterhead", "issuer list labels")
)
_MAX_FOUND = 200
_MAX_BEHIND = 6  # blocks between a label and its value
_MAX_LABEL = 160  # characters of a line that may hold a label and its value
PARTED = regex(r" [|·•/] ")
"""Between the fields of one line: "Date: June 3, 2021 | Release no. 21-045"."""
_FIGURES = regex(r"\d{1,4}")
_OF_DAY = (2, 3)  # figures of a day with its year
_NUMBERED = ("#", "№", "º", "°")
_BETWEEN = " \t.:：#°º№–—-|"


class Labelled(NamedTuple):
    """A value beside a label.

    Parameters
    ----------
    label
        The label's words, in lower case.
    value
        As printed; empty where the field is.
    claims
        Indices of the blocks that hold the two.
    marked
        True where a colon, "#" or the like stands between the two, or the value has a cell or a
        line of its own.
    numbered
        True where a mark of numbers stands between them.
    """

    label: str
    value: str
    claims: frozenset[int]
    marked: bool = True
    numbered: bool = False


def find(page: Page) -> tuple[Labelled, ...]:
    """Find the values beside the labels of a letterhead.

    Parameters
    ----------
    page
        The page; its chrome has none. A label counts wherever it stands.

    Returns
    -------
    tuple of Labelled
        In order. What stands in the next line or cell is only perhaps the value: whether it is
        one, its form must say, and so a label may come back with more than one.
    """
    found: list[Labelled] = []
    for at, (index, block) in enumerate(page.shown):
        if len(block.text) > _MAX_LABEL or len(found) > _MAX_FOUND or INVITATION in block.hints:
            continue
        behind = page.shown[at + 1 : at + 1 + _MAX_BEHIND]
        if block.cells:
            found += _in_row(index, block, behind)
            continue
        found += _in_line(index, block.text, block, behind)
        for part in _parts(block.text)[1:]:
            found += _in_line(index, part, block, ())
    return tuple(found)


def _parts(text: str) -> list[str]:
    """Part a line, but not the day in two languages: "Date: 1 Mawrth 2026 / 1 March 2026"."""
    parts: list[str] = []
    for part in PARTED.split(text):
        if parts and says_day_again(parts[-1], part):
            parts[-1] = f"{parts[-1]} / {part}"
        else:
            parts.append(part)
    return parts


def says_day_again(one: str, other: str) -> bool:
    """Tell two parts of a line with the figures of one day: "1 Mawrth 2026", "1 March 2026".

    Parameters
    ----------
    one, other
        The parts, the first with a label or without.
    """
    figures = sorted(_FIGURES.findall(one))
    return len(figures) in _OF_DAY and figures == sorted(_FIGURES.findall(other))


def _in_line(
    index: int, text: str, block: Block, behind: Sequence[tuple[int, Block]]
) -> Iterator[Labelled]:
    said = opening(text, _LABELS)
    if said is None:
        return
    rest = text[said.end :]
    value = rest.lstrip(_BETWEEN).strip()
    if value:
        marked = rest.lstrip()[:1] in ":：#°º№" or rest.startswith((".", " -", " –"))
        numbered = rest.lstrip(" .:")[:1] in _NUMBERED
        yield Labelled(said.key, value, frozenset((index,)), marked=marked, numbered=numbered)
        return
    # A row of labels may stand above a row of values, some of them empty.
    for below, other in behind:
        if other.cells or (below > behind[0][0] and other.group != block.group):
            return
        if block.level and other.zone is Zone.MARGIN and other.kind is BlockKind.LIST_ITEM:
            return  # a column of links with its heading: "Company / Team / Careers"
        if not _is_label(other.text):
            yield Labelled(said.key, other.text, frozenset((index, below)))
        elif other.group != block.group:
            return


def _in_row(index: int, row: Block, behind: Sequence[tuple[int, Block]]) -> Iterator[Labelled]:
    next_row: Sequence[str] = ()
    if behind and behind[0][1].group == row.group:
        next_row = behind[0][1].cells
    for column, cell in enumerate(row.cells):
        said = opening(cell, _LABELS)
        if said is None:
            continue
        value = cell[said.end :].lstrip(_BETWEEN).strip()
        claims = frozenset((index,))
        beside = row.cells[column + 1] if column + 1 < len(row.cells) else ""
        if not value and beside and not _is_label(beside):
            value = beside
        elif not value and column < len(next_row):
            value, claims = next_row[column], frozenset((index, behind[0][0]))
        yield Labelled(said.key, value, claims)


def _is_label(cell: str) -> bool:
    said = opening(cell, _LABELS)
    return said is not None and not cell[said.end :].strip(_BETWEEN)
