"""Lines amid a text that lead to another story: "Read also: Bridge opens", "Baca: ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded
from newsdrop.page import BlockKind
from newsdrop.parse.ending.foot import linked
from newsdrop.parse.prose.phrases import size

if TYPE_CHECKING:
    from newsdrop.page import Block

MARKS = " \t|·•»«›‹→←↑↓▲▼►▶◄◀⬇⬆⬅➡➜➔⤵⏬👇👉👈🔴🔹📲📌\ufe0f+*:–—-…,.!()[]<>【】●■✉☰×"
"""What stands around the words of a label or a button."""
LISTS = frozenset(entry.strip(MARKS) for entry in folded("furniture", "lists"))
"""Labels over lists of links, files or topics."""
_ONE_STORY = frozenset(folded("furniture", "before another story"))
_QUOTED = '"“”„«'
_CLASS = frozenset(("read", "also"))
"""Of a line with another label before its link: "Worth a look The bridge opens"."""
_LABEL = 40  # characters of one
_STORY = 4  # words of its title
_AROUND = 2  # characters between a label and its link


def is_led_to(block: Block) -> bool:
    """Tell a link to another story behind its label: "Lesen Sie auch: Rat beschließt Plan".

    Parameters
    ----------
    block
        A block of text.
    """
    if not block.anchors or block.anchors[-1].end < len(block.text) - _AROUND:
        return False
    if linked.spells_out(block.anchors[0].text):
        return False  # "Mehr dazu: www.acme.example"
    start = block.anchors[0].start
    label, colon, _ = block.text.partition(":")
    if not colon or start > len(label) + _AROUND or 0 < start < len(label):
        # "Read also Bells: A history"; "See also [edit]" is a heading with the link to change it.
        label = "" if block.kind is BlockKind.HEADING else block.text[:start]
        if 0 < start <= _LABEL and block.hints >= _CLASS:
            return True
    said = label.casefold().strip(MARKS + _QUOTED)
    titled = bool(colon) and size(block.text[start:]) >= _STORY
    return said in LISTS or (titled and said in _ONE_STORY and not _is_to_file(block))


def _is_to_file(block: Block) -> bool:
    return any(linked.is_file(anchor.href) for anchor in block.anchors)
