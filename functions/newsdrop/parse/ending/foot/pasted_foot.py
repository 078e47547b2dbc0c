"""The foot of a page that was pasted as plain text: other news, dates, addresses, numbers."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded
from newsdrop.page import BlockKind
from newsdrop.parse.ending.foot import furniture, linked
from newsdrop.parse.prose.running import reads_as_text
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_OTHERS = folded("furniture", "others' news")
_STOPS = (".", "”", '"', "。")  # a headline has none
_MARKS = " :.|*#=-–—"
_ADDRESS = regex(r"(?:https?://|www\.)\S{1,300}|\S{1,80}@\S{1,80}\.\w{2,20}")
_NUMBERS = regex(r"[\d\s./:-]+")
_MAX_LINE = 80  # characters
_MAX_ADDRESSED = 500  # with addresses in it
_LEAST = 3  # lines that make a foot
_MAX_LABEL = 60  # characters of a line over links
_FEWEST = 2  # links


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the foot of a page in plain text, which no markup tells from the release.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices.

    Returns
    -------
    set of int
        Indices of the blocks behind a label such as "Latest News" and of the last lines from a
        bare date, address or number on, if no sentence stands among them.
    """
    plain = all(block.tag == "pre" for _, block in story)
    foot = _label(story, heading=not plain)
    if not plain:
        # Headlines of other news alone may stand below a heading; a sentence is the story's.
        told = any(under.text.endswith(_STOPS) for _, under in story[foot + 1 :])
        return {index for index, _ in story[_links(story) if told else min(foot, _links(story)) :]}
    lines = foot
    while lines > 0 and _is_line(story[lines - 1][1]):
        lines -= 1
    bare = next((at for at in range(lines, foot) if _is_bare(story[at][1].text)), foot)
    if foot - bare >= _LEAST:
        foot = bare
    return {index for index, _ in story[foot:]}


def _links(story: Sequence[tuple[int, Block]]) -> int:
    """Find the line over links alone that calls them other news: "Other articles of this issue"."""
    at = len(story)
    while at > 0 and linked.is_line(story[at - 1][1]):
        at -= 1
    for label in range(max(at - 1, 1), len(story) - _FEWEST):
        text = story[label][1].text
        if len(text) <= _MAX_LABEL and _names_others(text.casefold().strip(_MARKS)):
            return label
    return len(story)


def _names_others(line: str) -> bool:
    return any(
        line == phrase or line.startswith(f"{phrase} ") or line.endswith(f" {phrase}")
        for phrase in _OTHERS
    )


def _label(story: Sequence[tuple[int, Block]], *, heading: bool) -> int:
    """Find a label such as "Latest News" in the second half of a text; its end where none is."""
    sizes = list(accumulate(len(block.text) for _, block in story))
    for at, (_, block) in enumerate(story):
        alone = not heading or block.level or at == len(story) - 1
        if alone and block.text.casefold().strip(_MARKS) in _OTHERS and 2 * sizes[at] > sizes[-1]:
            return at
    return len(story)


def _is_line(block: Block) -> bool:
    text = block.text
    said = _ADDRESS.sub("", text).strip() if len(text) <= _MAX_ADDRESSED else text
    short = len(said) <= _MAX_LINE and (not reads_as_text(said) or said.startswith("©"))
    return block.kind is not BlockKind.LIST_ITEM and (short or furniture.is_furniture(block))


def _is_bare(text: str) -> bool:
    """Tell a line that is nothing but an address, a number or a date."""
    if _ADDRESS.fullmatch(text) or _NUMBERS.fullmatch(text):
        return True
    return any(day.start == 0 and day.end == len(text) for day in dates.find_all(text))
