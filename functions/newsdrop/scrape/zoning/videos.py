"""Titles of videos: beside how long each runs, "01:40 - Source: Acme", or at a player."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.scrape.zoning.survey import Survey

_LENGTH = regex(r"(?:\d{1,2}:)?\d{1,2}:[0-5]\d(?: ?[-–—•·|] ?[^\d:]{1,12}: ?.{1,24})?")
_LONGEST = 48  # characters of it
_CALLED = "video"  # in classes of players
_LINES = 4  # of a title and its facts
_TITLE = 200  # characters of them
_NEAR = 4  # boxes of a player and around it
_NAMES = frozenset(("heading", "title", "headline"))  # in classes beside "video"


def mark(survey: Survey, zones: list[Zone]) -> None:
    """Mark, in place, the title of a video with how long it runs; it heads no story of the page.

    Parameters
    ----------
    survey
        The page; what holds its headline is the story's own video.
    zones
        The zones of the runs so far.
    """
    boxes, runs = survey.tree.boxes, survey.tree.runs
    for index, box in enumerate(boxes):
        if _CALLED not in box.words or _NAMES.isdisjoint(box.words) or box.last != box.first + 1:
            continue
        short = len(runs[box.first].text) <= _TITLE and not survey.holds_headline(box)
        if short and _is_beside_player(survey, index):
            zones[box.first] = Zone.CHROME
    for run in runs:
        if len(run.text) > _LONGEST or not run.text[:1].isdigit():
            continue
        if _LENGTH.fullmatch(run.text) is None:
            continue
        at, called = run.box, False
        while at >= 0 and boxes[at].last - boxes[at].first <= _LINES:
            box = boxes[at]
            called = called or _CALLED in box.words
            size = sum(len(one.text) for one in runs[box.first : box.last])
            if called and len(run.text) < size <= _TITLE and not survey.holds_headline(box):
                zones[box.first : box.last] = [Zone.CHROME] * (box.last - box.first)
                break
            at = box.parent


def _is_beside_player(survey: Survey, at: int) -> bool:
    """Tell a title at a player, which has no text; a class may call any line a title."""
    boxes = survey.tree.boxes
    box = boxes[at]
    near = (*boxes[max(0, at - _NEAR) : at], *boxes[box.end : box.end + _NEAR])
    return any(
        _CALLED in one.words and one.first == one.last and one.first in {box.first, box.last}
        for one in near
    )
