"""What a page shows below its text: labels that head nothing, its name, the links of its foot."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind, Zone
from newsdrop.parse.ending.foot import linked
from newsdrop.parse.persons.scripts.arabic import is_arabic
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.prose.running import STOPS, reads_as_text
from newsdrop.parse.titling import pagetitle
from newsdrop.parse.when import closing_days

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsdrop.page import Block, Page

_LABEL = 50  # characters of such a heading
_FOOT = keys("furniture", "front pages") | keys("furniture", "foot of a page")
_LEADS = (":", "：", ",")  # to what a line lists
_WIRES = keys("datelines", "wires")
_NUMBER = (4, 5, 6)  # figures of an editor's
_LEAST = 2  # links of a foot
_MOST = 12  # lines of one


def find(page: Page, story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find labels and links at the end that a menu, tags or a share bar parts from the text.

    A motto at the end of a text may be set as a heading too, but stands right below the text.

    Parameters
    ----------
    page
        The page.
    story
        The text blocks from the first of the story on, with their indices, in order, without
        those that are explained.

    Returns
    -------
    set of int
        Indices of the blocks.
    """
    own = {index for index, _ in story}
    foot = _foot(page.told[-_MOST:], own)
    story = [row for row in story if row[0] not in foot]
    found: set[int] = set()
    behind: set[int] = set()
    for at in range(len(story) - 1, 0, -1):
        index, block = story[at]
        if not (_is_label(block) or (linked.is_line(block) and not linked.spells_out(block.text))):
            break
        behind.add(index)
        above = story[at - 1][0]
        if any(one.zone is Zone.CHROME and one.text for one in page.blocks[above + 1 : index]):
            found |= behind
    foot |= _days(page, story) | _source(page, story)
    return foot | found if any(page.blocks[index].level for index in found) else foot


def _foot(last: Sequence[tuple[int, Block]], own: Collection[int]) -> set[int]:
    """Find the links with which old pages end, in the element that holds the text.

    Two of them must be a page's: "Home | News", "Accessibility". One more above them leads to
    where the text is kept: "2002 releases". Lines that are explained may stand among them.
    """
    rows = [*takewhile(lambda row: row[0] not in own or linked.is_parted(row[1]), reversed(last))]
    told = [row for row in rows if any(key(link.text) in _FOOT for link in row[1].anchors)]
    links = [link for _, block in told for link in block.anchors if key(link.text) in _FOOT]
    if len(links) < _LEAST:
        return set()
    foot = rows.index(told[-1]) + 1
    above = last[: len(last) - foot - 1]
    alone = len(rows) == foot + 1 and bool(above) and above[-1][1].text.endswith(STOPS)
    alone = alone and reads_as_text(above[-1][1].text)
    return {index for index, _ in rows[: foot + alone]}.intersection(own)


def _days(page: Page, story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the days of other stories, whose titles above each are links in boxes of their own."""
    rows = takewhile(lambda row: _is_day_below(page, *row), reversed(story[-_MOST:]))
    found = {index for index, _ in rows}
    return found if len(found) >= _LEAST else set()


def _source(page: Page, story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the site's own name below the last sentence, an agency's, or an editor's number."""
    if len(story) <= 1:
        return set()
    (_, above), (index, block) = story[-2:]
    plain = block.kind is BlockKind.PARAGRAPH and len(block.text) <= _LABEL and not block.level
    if not plain or above.text.endswith(_LEADS):
        return set()
    said = key(block.text)
    if said in pagetitle.site_names(page):
        return {index}
    signed = said in _WIRES or _is_editor(block.text, above.text)
    return {index} if signed and above.text.endswith(STOPS) else set()


def _is_editor(text: str, above: str) -> bool:
    """Tell the number with which Iranian newsrooms sign; elsewhere one is a telephone's, a year."""
    return text.isdigit() and len(text) in _NUMBER and is_arabic(above)


def _is_day_below(page: Page, index: int, block: Block) -> bool:
    above = page.blocks[index - 1]
    return above.zone is Zone.CHROME and bool(above.text) and closing_days.is_day(block.text)


def _is_label(block: Block) -> bool:
    return block.level > 0 and len(block.text) <= _LABEL and not block.text.endswith(STOPS)
