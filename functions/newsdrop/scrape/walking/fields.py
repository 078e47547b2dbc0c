"""Headings that are none: day, contact and number of a release, set in the type of one."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded
from newsdrop.patterns import regex
from newsdrop.scrape.tree import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.scrape.tree import Tree

_LABELS = (
    folded("contacts", "press headings")
    | folded("contacts", "headings")
    | folded("contacts", "contact")
    | folded("contacts", "telephones")
    | folded("letterhead", "date labels")
    | folded("letterhead", "number labels")
)
_COLONS = regex(r"[:：]")
_REACHED = regex(r"\S@\S|(?:\d[ ().-]{0,2}){7}")
_FEW = 4  # words of a name
_LEAST, _MOST = 2, 30  # lines


def unhead(tree: Tree) -> None:
    """Make paragraphs, in place, of headings whose lines are fields.

    Parameters
    ----------
    tree
        The page. Such a heading begins with a label, and no line of it reads as a title.
    """
    for box, lines in groupby(tree.runs, key=lambda run: run.box):
        if tree.boxes[box].tag in HEADINGS and _are_fields([run.text for run in lines]):
            tree.boxes[box].tag = "p"


def _are_fields(lines: Sequence[str]) -> bool:
    if not _LEAST <= len(lines) <= _MOST or not _is_labelled(lines[0]):
        return False
    others = [line for line in lines if not (_is_labelled(line) or _REACHED.search(line))]
    # A name, or a name and a post with the number in the next line, but no title.
    named = all(len(line.split()) <= _FEW or line.endswith(",") for line in others)
    return len(lines) - len(others) >= _LEAST and named


def _is_labelled(line: str) -> bool:
    label, *rest = _COLONS.split(line, maxsplit=1)
    return bool(rest) and label.strip().casefold() in _LABELS
