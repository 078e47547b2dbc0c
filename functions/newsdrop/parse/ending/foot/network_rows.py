"""Networks in rows: "Visit us on social media:", "Facebook", "X", or "Print Email Facebook"."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded
from newsdrop.page import BlockKind
from newsdrop.parse.ending.foot import follow_calls
from newsdrop.parse.prose.phrases import WORD, keys, opening
from newsdrop.parse.prose.running import STOPS, reads_as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_NETWORKS = folded("furniture", "networks")
_AMONG = _NETWORKS | folded("furniture", "among networks")
_NAMED = keys("furniture", "networks")
_PIECES = _NAMED | keys("furniture", "among networks") | keys("furniture", "line")
_ROW = 120  # characters of several in one line
_LONGEST = 60  # characters of the line above them
_LEADS = (":", "：")
_LEAST = 2  # networks, where no line calls


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the rows of networks, and the line that leads to them: a call, or the last of all.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices.

    Returns
    -------
    set of int
        Indices of their lines.
    """
    found = _rows(story)
    said = [block.text.casefold().strip(" .,:|") for _, block in story]
    for listed, group in groupby(range(len(story)), lambda at: said[at] in _AMONG):
        run = [*group] if listed else []
        if not run:
            continue
        known = sum(said[at] in _NETWORKS for at in run)
        above = story[run[0] - 1][1].text if run[0] else ""
        led = len(above) <= _LONGEST and above.endswith((":", "："))
        calls = led and follow_calls.is_call(above)
        ends = not any(reads_as_text(block.text) for _, block in story[run[-1] + 1 :])
        if calls or (ends and (known >= _LEAST or (led and known))):
            found.update(story[at][0] for at in run)
            found |= {story[run[0] - 1][0]} if led else set()
    return found


def _rows(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find rows of them; items of a list, and what a line leads to, may be the text's."""
    found: set[int] = set()
    above = ""
    for index, block in story:
        led = above.endswith(_LEADS) and not follow_calls.is_call(above)
        if block.kind is BlockKind.PARAGRAPH and not led and _is_row(block.text):
            found.add(index)
        above = block.text
    return found


def _is_row(text: str) -> bool:
    """Tell a line of networks and buttons and nothing else: "Print Email Facebook WhatsApp"."""
    if len(text) > _ROW or text.endswith(STOPS) or "," in text or opening(text, _PIECES) is None:
        return False
    end = known = 0
    for word in WORD.finditer(text):
        if word.start() < end:
            continue
        piece = opening(text, _PIECES, word.start())
        if piece is None:
            return False
        end = piece.end
        known += piece.key in _NAMED
    return known >= _LEAST
