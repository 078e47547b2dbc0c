"""Quotes that follow each other with nothing between them: one line below signs them all."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsdrop.parse.speaking.marks import Span
    from newsdrop.record import Paragraph

_ROOM = " >–—-"
"""What may stand beside the marks."""


def find(text: Sequence[Paragraph], marked: Sequence[Sequence[Span]]) -> Mapping[int, str]:
    """Find the line that signs each paragraph which holds quotes alone.

    Of several such paragraphs it signs the last; the others, too, where no quote stands before
    them: "“It is late,” Roe said." and "“We must go.”" are hers, whoever signs the next one.

    Parameters
    ----------
    text
        The body.
    marked
        What may be speech in each paragraph.

    Returns
    -------
    mapping of int to str
        By the paragraph's index.
    """
    alone = [_is_alone(one.text, row) for one, row in zip(text, marked, strict=True)]
    found: dict[int, str] = {}
    first = 0
    for at, (one, below) in enumerate(pairwise(text)):
        if not alone[at]:
            first = at + 1
        elif not (alone[at + 1] and below.kind == one.kind != "list_item"):
            begin = at if first and marked[first - 1] else first
            found.update(dict.fromkeys(range(begin, at + 1), below.text))
            first = at + 1
    return found


def between(text: Sequence[Paragraph], marked: Sequence[Sequence[Span]]) -> Mapping[int, str]:
    """Find the line above each quote below which stand a line and a text that a quote begins.

    Parameters
    ----------
    text
        The body.
    marked
        What may be speech in each paragraph.

    Returns
    -------
    mapping of int to str
        By the index of the quote; names may head quotes as well as sign them.
    """
    alone = [_is_alone(one.text, row) for one, row in zip(text, marked, strict=True)]
    return {
        at: text[at - 1].text
        for at in range(1, len(text) - 2)
        if alone[at]
        and not (alone[at - 1] or alone[at + 1])
        and any(span.ahead <= 0 for span in marked[at + 2][:1])
    }


def _is_alone(text: str, row: Sequence[Span]) -> bool:
    """Tell quotes between which, and beside which, nothing stands."""
    begin = 0
    for span in row:
        if not (span.opened and span.closed) or text[begin : max(begin, span.ahead)].strip(_ROOM):
            return False
        begin = span.behind
    return bool(row) and not text[begin:].strip(_ROOM).removeprefix(".")
