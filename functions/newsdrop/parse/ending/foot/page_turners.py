"""Links to the stories before and after this one, and tags that run on, below a text."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from newsdrop.parse.ending.foot import furniture, linked
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.when import dates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_BACK = ("←", "‹", "«", "⟵", "◄", "◀", "<")
_ON = ("→", "›", "»", "⟶", "►", "▶", ">")
_TURNING_BACK = keys("furniture", "turning back")
_TURNING = _TURNING_BACK | keys("furniture", "turning on")
_TITLE = 300  # characters of a link to another story
_DAY = 30  # characters of a day
_MOST = 12  # lines of such links


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the links to other stories with which a page ends, and the tags above them.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices, in order.

    Returns
    -------
    set of int
        Indices of the blocks. A single arrow leads to another story where a day stands with it:
        "→ Read the report" may be the text's own, above "← All news". "Next page: The river" is
        enough.
    """
    tail = list(takewhile(lambda row: _is_link(row[1]), reversed(story[-_MOST:])))
    tail.reverse()
    first = next((at for at, (_, block) in enumerate(tail) if _turns(block)), len(tail))
    row = [block for _, block in tail[first:]]
    ways = [way for block in row for way in _turns(block)]
    both = "on" in ways and "back" in ways[: ways.index("on")]
    dated = len(row) > 1 and any(len(one.text) <= _DAY and dates.find_all(one.text) for one in row)
    turned = {index for index, block in tail[first:] if both or dated or " " in _label(block)}
    return turned | _tags(story)


def _is_link(block: Block) -> bool:
    """Tell a link and nothing else, and a mark between two."""
    if not any(map(str.isalnum, block.text)):
        return True
    if _label(block):
        return True
    return linked.is_line(block, _TITLE) and not linked.spells_out(block.text)


def _label(block: Block) -> str:
    """Give the label of a link to another story, before it or in it: "Previous Post: Arches"."""
    label, colon, _ = block.text.replace("：", ":").partition(":")
    said = key(label) if colon and len(label) <= _DAY and len(block.anchors) == 1 else ""
    ends = said in _TURNING and block.anchors[0].end >= len(block.text) - 1
    return said if ends and block.anchors[0].start <= len(label) + 2 else ""


def _turns(block: Block) -> list[str]:
    """Say whether a line leads back or on."""
    text = block.text.rstrip(" \\")
    label = _label(block)
    if label:
        return ["back" if label in _TURNING_BACK else "on"]
    said: list[str] = []
    if text.startswith(_BACK) and not text.endswith(_ON[1:3]):  # no title in marks: "« Arches »"
        said.append("back")
    if text.startswith(_ON) or (text.endswith(_ON) and not text.startswith(_BACK[1:3])):
        said.append("on")
    return said


def _tags(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find links that go on a list of tags, a line ahead: "Tags: Bridges,", "Rivers"."""
    found: set[int] = set()
    for (above, tags), (index, block) in pairwise(story):
        if tags.text.endswith(",") and tags.anchors and linked.is_line(block):
            ends = tags.anchors[-1].end >= len(tags.text) - 1
            if ends and (above in found or furniture.is_furniture(tags)):
                found.add(index)
    return found
