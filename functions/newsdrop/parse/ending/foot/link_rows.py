"""Lines of links below the text: where else the release stands, and the page it is on."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded
from newsdrop.page import BlockKind
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_SOURCES = folded("closing", "sources")
_MAX_LINK = 60  # characters of a line that ends with a link
_LEAST_LINKS = 3  # that make a row of them
_LONGEST_ROW = 200
_LABELLED = regex(
    r"[^\W\d_]{2,20}(?: [^\W\d_]{2,20}){0,2} ?[:：] ?(?:https?://|www\.)\S{3,200}"
    r"|\((?:https?://[^\s()]{3,200}|[^()]{0,60}\bNos?\. [^()]{2,80})\)"
)
"""An address and nothing but its label, a case: "Page: www.acme.example", "(File No. 12-30)"."""
_ADDRESSED = regex(r"[^\W\d_][^:：]{2,90}[:：] ?(?:https?://|www\.)\S{3,200}")
_MOST_LINKS = 12


def is_page(blocks: Sequence[Block], at: int) -> bool:
    """Tell a last line that says where the page or the house is: "Page: www.acme.example".

    Parameters
    ----------
    blocks
        The text blocks of the story and what follows it, in order.
    at
        Where the line stands. It does not count where another link of its paragraph has a label
        that says more than "Page".
    """
    if not _LABELLED.fullmatch(blocks[at].text):
        return False
    row = takewhile(
        lambda one: one.group == blocks[at].group and _ADDRESSED.fullmatch(one.text),
        reversed(blocks[max(0, at - _MOST_LINKS) : at]),
    )
    return all(_LABELLED.fullmatch(one.text) for one in row)


def find(blocks: Sequence[Block], end: int) -> set[int]:
    """Find a row of links to several sites below the text: where else the release stands.

    Parameters
    ----------
    blocks
        The text blocks of the story and what follows it, in order.
    end
        Where the row ends: with the page, or above another closing line.
    """
    start = end
    hosts = set()
    while (
        end - start < _LONGEST_ROW
        and start
        and len(blocks[start - 1].text) <= _MAX_LINK
        and _ends_with_link(blocks[start - 1])
    ):
        start -= 1
        hosts.add(blocks[start].anchors[-1].href.split("/")[2])
    several = end - start >= _LEAST_LINKS and len(hosts) > 1
    told = several and start > 0 and not blocks[start - 1].text.endswith(":")
    return set(range(start, end)) if told else set()


def is_to_source(block: Block) -> bool:
    """Tell a link to where the text is from, which has no other words: "Source".

    Parameters
    ----------
    block
        One of the last lines.
    """
    label = len(block.text) <= _MAX_LINK and block.text.strip(" :").casefold() in _SOURCES
    return label and _ends_with_link(block) and block.anchors[0].start == 0


def _ends_with_link(block: Block) -> bool:
    """Tell "Watch the film", or "Film - example.com", from a sentence and an item of a list."""
    if block.kind is not BlockKind.PARAGRAPH or len(block.anchors) != 1:
        return False
    link = block.anchors[0]
    return link.end == len(block.text) and link.href.startswith(("http://", "https://"))
