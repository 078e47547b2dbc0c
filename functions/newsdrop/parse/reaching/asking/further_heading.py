"""Headings among contacts, each of which opens the next one: "Technical Contact"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import BlockKind
from newsdrop.parse.prose.phrases import key, size
from newsdrop.parse.reaching.asking.contact_heading import FOR_WHOM, HEADINGS, KINDS

if TYPE_CHECKING:
    from newsdrop.page import Block

_MAX_FOR = 4  # words


def is_title(block: Block) -> bool:
    """Tell a heading among contacts, whose next one it opens.

    Parameters
    ----------
    block
        A line among contacts.
    """
    title = block.kind is BlockKind.HEADING and key(block.text) in HEADINGS
    return title or is_kind(block)


def is_kind(block: Block) -> bool:
    """Tell a heading that says for what the contact below it is: "Technical Contact".

    Parameters
    ----------
    block
        A line among contacts.
    """
    apart = block.kind is BlockKind.HEADING or block.strong
    if not apart or not 1 < size(block.text) <= _MAX_FOR:
        return False
    last = key(block.text).rsplit(maxsplit=1)[-1]
    return last in (FOR_WHOM if block.kind is BlockKind.HEADING else KINDS)
