"""The notice that a release corrects or replaces an earlier one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.found import Found
from newsdrop.parse.masthead.front import is_prose
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.parse.masthead.front import Line

_PHRASES = keys("letterhead", "correction")
_LOOSE = frozenset({"update", "updated", "recall", "kill", "revised", "corrected", "clarification"})
_LEAST = 40  # characters of the text below
_COLONS = (":", "：", "–", "—")
_EDGES = " \t*#[]()–—-"


def find(front: Sequence[Line]) -> Found[str] | None:
    """Find the correction notice.

    Parameters
    ----------
    front
        The lines above the text.

    Returns
    -------
    Found or None
        The line as printed: "CORRECTION: The date in the second paragraph ...". A bare "Updated"
        with a date is the page's, not the release's, and is none.
    """
    for line in front:
        if _is_notice(line.text, sure=False):
            return Found(line.text, Evidence.LABEL, frozenset((line.at,)))
    return None


def above(page: Page, headline: Found[str] | None) -> Found[str] | None:
    """Find a notice that is a paragraph of sentences, right above the text that it corrects.

    Parameters
    ----------
    page
        The page.
    headline
        Where it stands.
    """
    top = max(headline.claims, default=-1) if headline else -1
    below = [row for row in page.shown if row[0] > top and row[1].zone is Zone.RELEASE]
    for (at, block), (_, text) in pairwise(below):
        if is_prose(block):
            notice = len(text.text) >= _LEAST and _is_notice(block.text, sure=True)
            return Found(block.text, Evidence.LABEL, frozenset((at,))) if notice else None
    return None


def _is_notice(line: str, *, sure: bool) -> bool:
    """Tell a notice by its opening and what sets it off; among sentences it is in capitals."""
    text = line.strip(_EDGES)
    said = opening(text, _PHRASES)
    if said is None:
        return False
    rest = text[said.end :].strip()
    capital = text[: said.end].isupper()
    if sure:
        return capital and rest[:1] in _COLONS and said.key not in _LOOSE
    set_off = not rest or rest[0] in ":：–—-.,]"
    return set_off and (said.key not in _LOOSE or (capital and not _is_stamp(rest)))


def _is_stamp(rest: str) -> bool:
    """Tell whether nothing but a date follows."""
    letters = sum(map(str.isalpha, rest))
    return any(char.isdigit() for char in rest) and letters <= 20
