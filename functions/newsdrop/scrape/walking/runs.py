"""Pieces of inline text become runs: blanks as the page shows them, links at their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Anchor
from newsdrop.patterns import regex
from newsdrop.scrape.text import cells, collapse, paragraphs, visible
from newsdrop.scrape.tree import HEADINGS, Run

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

BOLD, SLANTED = 1, 2
_JOINERS = "\u200c\u200d "

_EMPTY_LINE = regex(r"\n\s*\n")
# The day at the other end of a line of a letterhead, which hard blanks push there.
_COLUMN = regex(r"\xa0(?:[ \n]?\xa0){3,200}[ \n]?([^\xa0\n]{5,32}(?:19|20)\d\d)\s*\Z")
_GAP = 500  # characters of such an end
_WHOLE = HEADINGS | {"p", "li", "dd", "blockquote", "figcaption"}
_PARAGRAPH = 80  # characters of a paragraph that only empty lines part from the next
_STOPS = tuple('.!?:…”"»')

Piece = tuple[str, int, str]
"""Text as the page has it, its style (`BOLD`, `SLANTED`), the address it leads to."""


def join(box: int, pieces: Sequence[Piece]) -> Run:
    """Make a run of its pieces.

    Parameters
    ----------
    box
        Index of the box they stand in.
    pieces
        At least one.

    Returns
    -------
    Run
        White space collapsed; its text may be empty.
    """
    if len(pieces) == 1:
        raw, style, href = pieces[0]
        text = _collapsed(raw)
        anchors: tuple[Anchor, ...] = ()
        if href and text:
            anchors = (Anchor(text, href, 0, len(text)),)
        linked = len(text) if leads_away(href) else 0
        return Run(box, text, 0, frozenset(), linked, bool(style & 1), bool(style & 2), anchors)
    out: list[str] = []
    spans: list[tuple[int, int, str]] = []
    length, linked, blank, styles = 0, 0, True, 3
    for raw, style, href in pieces:
        text = _collapsed(raw)
        if not text:
            if raw and not blank and raw[0].isspace():
                out.append(" ")
                length, blank = length + 1, True
            continue
        if not blank and raw[0].isspace():
            out.append(" ")
            length += 1
        start = length
        out.append(text)
        length += len(text)
        blank = raw[-1].isspace()
        if blank:
            out.append(" ")
            length += 1
        styles &= style | (0 if any(c.isalnum() for c in text) else 3)
        if href:
            end = start + len(text)
            linked += len(text) * leads_away(href)
            if spans and spans[-1][2] == href and start - spans[-1][1] <= 1:
                spans[-1] = (spans[-1][0], end, href)
            else:
                spans.append((start, end, href))
    text = "".join(out).rstrip()
    anchors = tuple(Anchor(text[a:b], href, a, b) for a, b, href in spans)
    return Run(box, text, 0, frozenset(), linked, bool(styles & 1), bool(styles & 2), anchors)


def paragraphs_of(tag: str, pieces: Sequence[Piece]) -> Sequence[Sequence[Piece]]:
    """Part the text of one element at its empty lines, where these are all that parts paragraphs.

    Parameters
    ----------
    tag
        The element's; in a `<p>` empty lines part nothing.
    pieces
        At least one. Systems whose editors set paragraphs apart by empty lines sometimes print
        them as they are; a template's own empty lines stand between no two paragraphs.
    """
    if tag in _WHOLE or sum(len(raw) for raw, _, _ in pieces) < 2 * _PARAGRAPH:
        return (pieces,)
    if not any("\n" in raw and _EMPTY_LINE.search(raw) for raw, _, _ in pieces):
        return (pieces,)
    parts: list[list[Piece]] = [[]]
    for raw, style, href in pieces:
        first, *others = _EMPTY_LINE.split(raw)
        parts[-1].append((first, style, href))
        parts += ([(other, style, href)] for other in others)
    told = [text for part in parts if (text := "".join(raw for raw, _, _ in part).strip())]
    long = [text for text in told if len(text) >= _PARAGRAPH]
    ended = len(long) > 1 and all(text.endswith(_STOPS) for text in long[:-1])
    opened = not any(text[0].islower() for text in told[1:])
    return parts if ended and opened else (pieces,)


def columns(pieces: Sequence[Piece]) -> Sequence[Sequence[Piece]]:
    """Part from a line of a letterhead the day that hard blanks push to its other end.

    Parameters
    ----------
    pieces
        Those of the line, at least one.
    """
    last, style, href = pieces[-1]
    column = _COLUMN.search(last, max(0, len(last) - _GAP)) if "\xa0\xa0" in last else None
    if column is None or not _has_text(pieces, column):
        return (pieces,)
    return ((*pieces[:-1], (last[: column.start()], style, href)), ((column[1], style, href),))


def _has_text(pieces: Sequence[Piece], column: re.Match[str]) -> bool:
    """Say whether something stands before a column that is no label of what it holds."""
    before = pieces[-1][0][: column.start()].strip() or "".join(raw for raw, _, _ in pieces[:-1])
    return any(map(str.isalnum, before)) and not before.rstrip().endswith(":")


def lines(box: int, pieces: Sequence[Piece]) -> Iterator[Run]:
    """Part preformatted text into its lines, hard-wrapped running text joined again.

    Parameters
    ----------
    box
        Index of the box the text stands in.
    pieces
        Its pieces.

    Yields
    ------
    Run
        A line, or a paragraph of running text.
    """
    links = [(text, href) for raw, _, href in pieces if href and (text := _collapsed(raw))]
    links.reverse()
    for part in paragraphs("".join(raw for raw, _, _ in pieces)):
        for number, line in enumerate(part):
            run = Run(box, _collapsed(line), 1 if number else 2, cells=cells(line))
            anchors = []
            at = 0
            while links and (start := run.text.find(links[-1][0], at)) >= 0:
                words, href = links.pop()
                at = start + len(words)
                anchors.append(Anchor(words, href, start, at))
            run.anchors = tuple(anchors)
            run.linked = sum(len(item.text) for item in anchors if leads_away(item.href))
            yield run


def leads_away(href: str) -> bool:
    """Say whether a link leads to another page, unlike an address to write to or to call."""
    return bool(href) and not href.startswith(("mailto:", "tel:"))


def _collapsed(raw: str) -> str:
    if raw.isascii():
        return collapse(raw)
    return collapse(visible(raw)).lstrip(_JOINERS)  # ahead of all words they join nothing
