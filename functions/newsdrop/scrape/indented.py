"""Paragraphs of a typed text that no blank line parts, only the indent of their first lines."""

from __future__ import annotations

from itertools import pairwise

from newsdrop.patterns import regex

_INDENT = regex(r"[ \t]{2,12}(?=\S)|\t(?=\S)")
_GAP = regex(r"\S[ ]{3,}\S|\S\t+\S")
_ITEM = regex(r"\s*(?:[-*•·●▪■◦‣–>|]|\(?(?:\d{1,3}|[a-h])[.)])\s")
_STOPS = (".", "!", "?", "…", "”", '"', "’", "'", "»", ")", "。")
_ADDRESSES = ("http://", "https://", "www.")
_LEAST = 45  # characters of a line that opens a paragraph, or is within one
_FEWEST = 2  # paragraphs, where one alone may be a slip
_WITHIN = 0.5  # of the lines at the margin, which are running text


def parted(text: str) -> str:
    """Set a blank line before each paragraph that an indent opens.

    Parameters
    ----------
    text
        Plain text, its lines parted as Unix parts them.

    Returns
    -------
    str
        As it was where its indents mean something else: lists, columns, addresses, a poem.
    """
    if "\n " not in text and "\n\t" not in text:
        return text
    lines = text.split("\n")
    sure = [line for above, line in pairwise(lines) if _opens(above, line)]
    if len(sure) < _FEWEST:
        return text
    margin = [line for line in lines if line[:1].strip() and not _ITEM.match(line)]
    long = sum(len(line) >= _LEAST for line in margin)
    if long < max(_WITHIN * len(margin), _FEWEST):
        return text
    indents = {_indent(line) for line in sure}
    for at in range(1, len(lines)):
        if _indent(lines[at]) in indents and _may_open(lines[at - 1].strip("\n"), lines[at]):
            lines[at] = f"\n{lines[at]}"
    return "\n".join(lines)


def _opens(above: str, line: str) -> bool:
    """Tell the first line of a paragraph below the last line of another, which is at the margin.

    Below a line that ends no sentence an indent is that of an entry which goes on.
    """
    wide = len(line.strip()) >= _LEAST and _INDENT.match(line) is not None
    told = above[:1].strip() != "" and above.rstrip().endswith(_STOPS)
    return wide and told and _may_open(above, line)


def _may_open(above: str, line: str) -> bool:
    text = line.strip()
    return (
        (not text[:1].islower() or text.startswith(_ADDRESSES))
        and not any(map(_ITEM.match, (above, line)))
        and not any(map(_GAP.search, (above.strip(), text)))
    )


def _indent(line: str) -> int:
    """Measure the white space before a line; 0 where there is nothing else."""
    return len(line) - len(line.lstrip()) if line.strip() else 0
