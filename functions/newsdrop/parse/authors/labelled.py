"""An author whom a label names once on a page, wherever below or beside the text it stands."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind, Zone
from newsdrop.parse.authors import authored
from newsdrop.parse.found import Found
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Page

_LABELS = frozenset(
    label
    for label in keys("bylines", "by") | keys("bylines", "labels")
    if not label.endswith("by")  # behind which the name follows in the same line
)
_SHORTEST = 2  # characters: "文"
_LONGEST = 120  # characters
_NEAR = 2  # blocks between a label alone and the name: a portrait may stand there


def find(page: Page) -> Found[str] | None:
    """Find the one line around a text that a label calls its author's: "Penulis: Jane Roe".

    Parameters
    ----------
    page
        The page. Cards of other stories name an author each, and then none is this text's.
    """
    found = {said.value: said for said in _labelled(page)}
    return next(iter(found.values())) if len(found) == 1 else None


def _labelled(page: Page) -> Iterator[Found[str]]:
    """List lines with a label and a name, and names below a label alone."""
    for index, block in enumerate(page.blocks):
        text = block.text
        if block.zone is Zone.RELEASE or not _SHORTEST <= len(text) <= _LONGEST:
            continue
        label, colon, name = text.replace("：", ":").partition(":")
        if key(label) not in _LABELS:
            continue
        if name:
            if authored.names_person(name.strip()) and (line := authored.read(text)):
                yield Found(line, Evidence.LABEL, frozenset((index,)))
            continue
        if not colon and block.kind is BlockKind.LIST_ITEM:
            continue  # of keywords
        below = islice(enumerate(page.blocks), index + 1, index + 1 + _NEAR)
        for at, other in below:
            if other.zone is Zone.RELEASE or not other.text:
                continue
            if authored.is_author(other.text) or (colon and authored.is_desk(other.text)):
                yield Found(other.text, Evidence.LABEL, frozenset((index, at)))
            break
