"""The labelled lines of an invitation to the press: what, who, when and where."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.page import Zone
from newsdrop.parse.letterheads.front import INVITATION
from newsdrop.parse.prose.phrases import key, keys, opening, search
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page

_KINDS = {
    kind: keys("invitations", kind)
    for kind in ("who", "what", "when", "where", "day", "time", "place", "why")
}
_ASKS = keys("invitations", "asks")
_LABELS = frozenset().union(*_KINDS.values())
_SURE = {"who", "what", "when", "where"}
_TIMES, _PLACES = {"when", "day", "time"}, {"where", "place"}
_TOLD = {"who", "what", "why"}  # the place and the day may be fields of a page
_LEAST = 3  # kinds of labels
_MAX_LABEL = 40  # characters of a line that is a label and nothing else
_MAX_GAP = 8  # blocks between two labels: their values
_MAX_TOLD = 2  # sentences among them
_MAX_CLOSE = 2  # and between labels that no mark tells from the words of a sentence
_LEAD = 2  # paragraphs above the labels of an advisory
_BEHIND = regex(
    r"[ ?]*? (?: \( [^()]{1,20} \) )? [ *]* (?: [:：|] | [–—-] (?= \s ) | [.?] (?= \s ) )",
    re.VERBOSE,
)
_MARKS = " \t?*:：|.–—-"
_JOINED = " \t/&+,"
_INNER = regex(r"(?<!\S)¿?(?P<label>[^\W\d_a-zß-ÿ][^\W\d_]{1,11})\??(?: ?[:：]|(?<=\?) )")
_REACHED = regex(r"\S@\S|\d{3}[ .-]\d{4}(?!\d)")
_WHOLE = "whole invitation"


class _Label(NamedTuple):
    at: int
    kinds: frozenset[str]
    alone: bool
    """Whether the value stands in the lines below."""
    firm: bool
    """Whether a mark, a cell or capitals tell it from the first word of a sentence."""


def mark(page: Page) -> Page:
    """Mark the lines that tell what is held, when, where and with whom.

    Parameters
    ----------
    page
        The page.

    Returns
    -------
    Page
        The page with `INVITATION` among the hints of such lines, which belong to the text whatever
        else they look like.
    """
    labels = [label for at, block in enumerate(page.blocks) if (label := _read(at, block))]
    marked: dict[int, frozenset[str]] = {}
    title = max((at for at, block in enumerate(page.blocks) if block.level == 1), default=-1)
    for run in _runs(page.blocks, labels):
        kinds = _kinds(run)
        if not kinds or run[-1].at < title:
            continue  # above a title such labels are the letterhead's
        lead = sum(map(_is_sentence, page.blocks[: run[0].at]))
        whole = kinds >= _SURE if lead else _is_asked(kinds)
        hints = frozenset({INVITATION, _WHOLE} if whole and lead <= _LEAD else {INVITATION})
        named = {label.at for label in run}
        for at in range(run[0].at, min(run[-1].at + run[-1].alone + 1, len(page.blocks))):
            block = page.blocks[at]
            if block.zone is Zone.RELEASE and (at in named or not _REACHED.search(block.text)):
                marked[at] = hints
        marked |= dict.fromkeys(_asking(page.blocks, run[-1].at + 1), hints)
    if not marked:
        return page
    blocks = (
        block._replace(hints=block.hints | marked[at]) if at in marked else block
        for at, block in enumerate(page.blocks)
    )
    return replace(page, blocks=tuple(blocks))


def is_question(text: str) -> bool:
    """Tell "WHAT:", alone in its line, below which the text answers, from a label of the page."""
    asked = text.isupper() and text.endswith((":", "?", "：")) and len(text) <= _MAX_LABEL
    return asked and not _TOLD.isdisjoint(_of(key(text)))


def is_field(block: Block) -> bool:
    """Say whether a block is such a line."""
    return INVITATION in block.hints


def invites(page: Page) -> bool:
    """Say whether a page is an advisory: little else stands above what, who, when and where."""
    return any(_WHOLE in block.hints for block in page.blocks)


def _runs(blocks: Sequence[Block], labels: Sequence[_Label]) -> Iterator[list[_Label]]:
    run: list[_Label] = []
    for label in labels:
        between = blocks[run[-1].at + 1 : label.at] if run else ()
        if len(between) >= _MAX_GAP or sum(map(_is_sentence, between)) > _MAX_TOLD:
            yield run
            run = []
        run.append(label)
    yield run


def _asking(blocks: Sequence[Block], start: int) -> Iterator[int]:
    """Find the sentences below an invitation that say who may come: "Media must RSVP by noon"."""
    for at, block in enumerate(blocks[start : start + _MAX_GAP], start):
        if _is_sentence(block) and search(block.text, _ASKS):
            yield at


def _kinds(run: Sequence[_Label]) -> frozenset[str]:
    """Give what the labels of an invitation ask; nothing where they are those of another list."""
    asked = frozenset[str]().union(*(label.kinds for label in run if label.firm))
    if not _is_invitation(asked):
        asked = frozenset[str]().union(*(label.kinds for label in run))
        close = all(below.at - above.at <= _MAX_CLOSE for above, below in pairwise(run))
        if not (asked >= _SURE and close):
            return frozenset()
    return asked


def _is_asked(asked: frozenset[str]) -> bool:
    """Tell when, where, and what or who; or who comes, on which day and to which place."""
    held = not asked.isdisjoint(_TIMES) and not asked.isdisjoint(_PLACES)
    return held and ("who" in asked or (asked >= {"when", "where"} and "what" in asked))


def _is_sentence(block: Block) -> bool:
    if block.zone is not Zone.RELEASE or block.level:
        return False
    return block.text.endswith((".", "!", "”", '"')) and len(block.text) > _MAX_LABEL


def _is_invitation(asked: frozenset[str]) -> bool:
    sure = asked & _SURE
    if len(sure) >= _LEAST or sure >= {"when", "where"}:
        return True
    held = not asked.isdisjoint(_TIMES) and not asked.isdisjoint(_PLACES)
    return held and len(asked - {"why"}) >= _LEAST


def _read(at: int, block: Block) -> _Label | None:
    """Read the label that a line begins with."""
    text = block.cells[0] if block.cells else block.text
    if block.zone is not Zone.RELEASE or (said := opening(text, _LABELS)) is None:
        return None
    kinds, end = _of(said.key), said.end
    while text[end:].lstrip(_JOINED) != text[end:].lstrip():
        more = opening(text, _LABELS, end)
        between = text[end:].lstrip(_JOINED)
        if more is None or not between.casefold().startswith(more.key.partition(" ")[0]):
            break
        kinds, end = kinds | _of(more.key), more.end
    if block.cells:
        whole = [_of(key(cell)) for cell in block.cells if len(cell) <= _MAX_LABEL]
        if text[end:].strip(_MARKS):
            return None
        columns = sum(map(bool, whole)) > 1  # a row of labels above a row of values
        return _Label(at, kinds.union(*whole), alone=columns, firm=True)
    rest = text[end:]
    if not rest.strip(_MARKS):
        return _Label(at, kinds, alone=True, firm=len(text) <= _MAX_LABEL)
    behind = rest.lstrip()
    inner = (_of(match["label"].casefold()) for match in _INNER.finditer(rest))
    firm = _BEHIND.match(rest) is not None
    if firm or text[:end].isupper():
        plain = firm or behind[:1].isupper() or behind[:1].isdigit()
        return _Label(at, kinds.union(*inner), alone=False, firm=True) if plain else None
    told = (behind[:1].isupper() or behind[:1].isdigit()) and not text.endswith("?")
    return _Label(at, kinds, alone=False, firm=False) if told and not block.level else None


def _of(label: str) -> frozenset[str]:
    return frozenset(kind for kind, labels in _KINDS.items() if label in labels)
