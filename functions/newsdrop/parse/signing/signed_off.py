"""An author's name that runs on behind the last sentence of a text: "... a river. Jane Roe"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind, cut
from newsdrop.parse.authors.linked import is_of_author
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.prose.running import STOPS
from newsdrop.parse.signing import person

if TYPE_CHECKING:
    from newsdrop.page import Block, Page

_LAST = 3  # blocks of a text, one of which may end it
_AUTHOR = frozenset(("author",))
"""Among the hints of a line that is an author's."""


def part(page: Page) -> Page:
    """Set the name in a line of its own, which is the author's.

    Parameters
    ----------
    page
        The page. The name leads to the author's page, or the head has it.

    Returns
    -------
    Page
        The page with that paragraph cut in two, or as it is.
    """
    for index, block in reversed(page.told[-_LAST:]):
        at = _begins(page, block) if block.kind is BlockKind.PARAGRAPH else 0
        if at:
            told, name = cut(block, at)
            signed = name._replace(hints=name.hints | _AUTHOR)
            return replace(
                page, blocks=(*page.blocks[:index], told, signed, *page.blocks[index + 1 :])
            )
    return page


def _begins(page: Page, block: Block) -> int:
    """Find where the name begins; 0 where none ends the paragraph."""
    text = block.text
    if text.endswith(STOPS):
        return 0
    linked = block.anchors[-1] if block.anchors else None
    if linked and linked.end == len(text) and is_name(linked.text) and is_of_author(linked.href):
        starts = [linked.start]
    else:
        names = person.authors(page)
        starts = [len(text) - len(name) for name in names if key(text[-len(name) :]) == name]
    return next((at for at in starts if text[:at].rstrip().endswith(STOPS)), 0)
